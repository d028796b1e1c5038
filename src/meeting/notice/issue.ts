import type { Actor } from '../../actor/actor.ts'
import { listItems } from '../agenda/agenda.repository.ts'
import { extendAnswerLinks } from '../attendance/answer-link.repository.ts'
import type { MeetingSeat } from '../attendance/attendance.ts'
import { makeAnswerLinks } from '../attendance/make-answer-link.ts'
import { endOf, type Meeting } from '../meeting.ts'
import type { MeetingTransaction } from '../meeting-change.ts'
import { calledTo, type NextNotice, nextNotice } from './next-notice.ts'
import { insertNotice, listNotices } from './notice.repository.ts'
import type { MeetingNotice } from './notice.ts'

/** A notice that has been kept and is to be delivered. */
export interface IssuedNotice extends Pick<NextNotice, 'changes' | 'to' | 'uninvited'> {
  readonly meeting: Meeting
  readonly notice: MeetingNotice
  /** Makes links for people to answer with: each token stands in that person's letter and nowhere else. */
  readonly linksFor: (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** How notices leave the house. */
export interface Delivery {
  /** Which of some people can be reached by mail; for the others the notice is printed. */
  readonly reachable: (
    trx: MeetingTransaction,
    collaborationId: string,
    personIds: readonly string[],
  ) => Promise<ReadonlySet<string>>
  /** Whose letter with the last notice never arrived; without it, everybody's did. */
  readonly undelivered?: (trx: MeetingTransaction, meeting: Meeting) => Promise<ReadonlySet<string>>
  /** Puts the letters in the outbox, in the transaction that keeps the notice: both or neither. */
  readonly deliver?: (trx: MeetingTransaction, issued: IssuedNotice) => Promise<void>
}

/**
 * Keeps a notice and hands it over to be delivered; undefined when it would say what the last one said, to the same
 * people. One that says that nobody meets goes to everybody who has been invited.
 */
export async function issue(
  trx: MeetingTransaction,
  { actor, meeting, now }: { readonly actor: Actor; readonly meeting: Meeting; readonly now: Date },
  seats: readonly MeetingSeat[],
  { reachable, undelivered, deliver }: Delivery,
): Promise<IssuedNotice | undefined> {
  const earlier = await listNotices(trx, meeting)
  const items = await listItems(trx, meeting)
  const called = calledTo(meeting, earlier, seats)
  const ids = called.map(({ personId }) => personId)
  const byMail = await reachable(trx, meeting.collaborationId, ids)
  const missed = (await undelivered?.(trx, meeting)) ?? new Set<string>()
  const { changes, to, uninvited, isSame, ...next } = nextNotice(meeting, items, earlier, called, {
    byMail,
    undelivered: missed,
  })
  if (isSame) return undefined
  const by = { accountId: actor.accountId, name: actor.name }
  const notice: MeetingNotice = { ...next, at: now, by }
  const noticed: Meeting = { ...meeting, sequence: notice.sequence }
  await insertNotice(trx, meeting, notice)
  const end = new Date(endOf(meeting).epochMilliseconds)
  if (notice.method === 'request' && earlier.length > 0) await extendAnswerLinks(trx, meeting, end)
  const issued: IssuedNotice = {
    meeting: noticed,
    notice,
    ...(changes && { changes }),
    to,
    uninvited,
    linksFor: (personIds) => makeAnswerLinks(trx, noticed, personIds, now),
  }
  await deliver?.(trx, issued)
  return issued
}
