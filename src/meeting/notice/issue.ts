import type { Actor } from '../../actor/actor.ts'
import { listItems } from '../agenda/agenda.repository.ts'
import { extendAnswerLinks } from '../attendance/answer-link.repository.ts'
import type { MeetingSeat } from '../attendance/attendance.ts'
import { makeAnswerLink } from '../attendance/make-answer-link.ts'
import { endOf, type Meeting } from '../meeting.ts'
import type { MeetingTransaction } from '../meeting-change.ts'
import { insertNotice, listNotices } from './notice.repository.ts'
import {
  changesSince,
  contentOf,
  type MeetingNotice,
  type NoticeChange,
  recipientsOf,
} from './notice.ts'

/** A notice that has been kept and is to be delivered. */
export interface IssuedNotice {
  readonly meeting: Meeting
  readonly notice: MeetingNotice
  /** What is different from the one before; undefined in the first. */
  readonly changes?: readonly NoticeChange[]
  /** Makes a link for somebody to answer with: its token stands in that person's letter and nowhere else. */
  readonly linkFor: (personId: string) => Promise<string>
}

/** How notices leave the house. */
export interface Delivery {
  /** Whether somebody can be reached by mail; for the others the notice is printed. */
  readonly hasAddress: (personId: string) => boolean
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
  { hasAddress, deliver }: Delivery,
): Promise<IssuedNotice | undefined> {
  const earlier = await listNotices(trx, meeting)
  const last = earlier.at(-1)
  const content = contentOf(meeting, await listItems(trx, meeting))
  const isCancelled = meeting.state === 'cancelled'
  const invited = recipientsOf(seats, hasAddress)
  const recipients = isCancelled ? everRecipients(earlier) : invited
  const changes = last && changesSince(last.content, content)
  const told = new Set(last?.recipients.map(({ personId }) => personId))
  const isSame = changes?.length === 0 && recipients.every(({ personId }) => told.has(personId))
  if (isSame) return undefined
  const sequence = last ? Math.max(meeting.sequence, last.sequence + 1) : meeting.sequence
  const notice: MeetingNotice = {
    version: (last?.version ?? 0) + 1,
    method: isCancelled ? 'cancel' : 'request',
    sequence,
    content,
    recipients,
    at: now,
    by: { accountId: actor.accountId, name: actor.name },
  }
  const noticed: Meeting = { ...meeting, sequence }
  await insertNotice(trx, meeting, notice)
  const end = new Date(endOf(meeting).epochMilliseconds)
  if (!isCancelled && last) await extendAnswerLinks(trx, meeting, end)
  const issued: IssuedNotice = {
    meeting: noticed,
    notice,
    ...(changes && { changes }),
    linkFor: (personId) => makeAnswerLink(trx, noticed, personId, now),
  }
  await deliver?.(trx, issued)
  return issued
}

/** Everybody who has ever been invited, as they were last. */
function everRecipients(notices: readonly MeetingNotice[]): MeetingNotice['recipients'] {
  const found = new Map(
    notices.flatMap(({ recipients }) => recipients).map((one) => [one.personId, one]),
  )
  return [...found.values()]
}
