import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { closeSettledMatters } from '../adoption/closing/close-settled.ts'
import { forgetOldDecisionLinks } from '../adoption/link/decision-link.repository.ts'
import { forgetAnswerLinks } from '../meeting/attendance/answer-link.repository.ts'
import { forgetStrayReplies } from '../meeting/reply/calendar-reply.repository.ts'
import { forgetReadMail } from '../post/mail-folder.ts'
import { keepingRecords } from '../record/finalise.ts'
import { forgetOldSignIns } from '../sign-in/forget-old.ts'
import type { ProgramTables } from './running.ts'

/** How often the program looks after what time alone changes, in milliseconds. */
const upkeepEvery = 60 * 60 * 1_000

/** How long, in milliseconds, what is of no more use is kept: a link that says that it is too late, a stray message. */
const keptFor = 90 * 24 * 60 * 60 * 1_000

/** What upkeep needs. */
export interface UpkeepGround {
  readonly db: Kysely<ProgramTables>
  readonly now: () => Date
  /** The folder that the answers of calendars come to, if one is set. */
  readonly repliesFolder: string | undefined
  readonly noteFault: (fault: unknown) => void
}

/**
 * Looks after what time alone changes, every hour until the timer is cleared: what is too old is forgotten, and
 * matters that every principal is done with are closed. What fails is noted and tried again the next hour.
 */
export function startUpkeep({ db, now, repliesFolder, noteFault }: UpkeepGround): NodeJS.Timeout {
  return setInterval(() => {
    void forgetOld(db, now()).catch(noteFault)
    if (repliesFolder !== undefined) {
      void forgetReadMail(repliesFolder, longAgo(now())).catch(noteFault)
    }
    void closeSettledMatters(keepingRecords({ db, now, newId: randomUUID })).catch(noteFault)
  }, upkeepEvery)
}

/** Before then, what is of no more use is forgotten. */
function longAgo(now: Date): Date {
  return new Date(now.getTime() - keptFor)
}

/** Forgets what has become too old of signing in, of links that need no sign-in and of stray messages. */
async function forgetOld(db: Kysely<ProgramTables>, now: Date): Promise<void> {
  const before = longAgo(now)
  await forgetOldSignIns(db, now)
  await forgetAnswerLinks(db, before)
  await forgetStrayReplies(db, before)
  await forgetOldDecisionLinks(db, now)
}
