import type { AgendaItem } from '../agenda/agenda.ts'
import type { MeetingSeat } from '../attendance/attendance.ts'
import type { Meeting } from '../meeting.ts'
import {
  changesSince,
  contentOf,
  type MeetingNotice,
  type NoticeChange,
  type Recipient,
  recipientsOf,
} from './notice.ts'

/** A notice as it would be if it were sent now. */
export interface NextNotice extends Omit<MeetingNotice, 'at' | 'by'> {
  /** What is different from the one before; undefined in the first. */
  readonly changes?: readonly NoticeChange[]
  /**
   * Whom it goes to now: everybody, or, when it says what the last one said, those who have not been told of that
   * one in the same way.
   */
  readonly to: readonly Recipient[]
  /** Those who had the last one and are no longer called. */
  readonly uninvited: readonly Recipient[]
  /** It would say what the last one said, to the same people. */
  readonly isSame: boolean
}

/** Everybody a notice of a meeting is for: who sits there or, when nobody meets, everybody who has been invited. */
export function calledTo(
  { state }: Pick<Meeting, 'state'>,
  notices: readonly MeetingNotice[],
  seats: readonly MeetingSeat[],
): readonly Recipient[] {
  if (state !== 'cancelled') return recipientsOf(seats, () => false)
  const ever = notices.flatMap(({ recipients }) => recipients)
  return [...new Map(ever.map((one) => [one.personId, one])).values()]
}

/** Which people something is true of. */
interface Some {
  readonly has: (personId: string) => boolean
}

/**
 * What a notice would say now, and to whom: with those it is for, which of them can be reached by mail, and whose
 * letter with the last one never arrived.
 */
export function nextNotice(
  meeting: Meeting,
  items: readonly AgendaItem[],
  notices: readonly MeetingNotice[],
  called: readonly Recipient[],
  { byMail, undelivered }: { readonly byMail: Some; readonly undelivered: Some },
): NextNotice {
  const last = notices.at(-1)
  const content = contentOf(meeting, items)
  const recipients = called.map(
    (one): Recipient => ({ ...one, way: byMail.has(one.personId) ? 'mail' : 'print' }),
  )
  const changes = last && changesSince(last.content, content)
  const untold = recipients.filter((one) => !hasHad(last, one, undelivered))
  const stays = new Set(recipients.map(({ personId }) => personId))
  const uninvited = (last?.recipients ?? []).filter(({ personId }) => !stays.has(personId))
  return {
    version: (last?.version ?? 0) + 1,
    method: meeting.state === 'cancelled' ? 'cancel' : 'request',
    sequence: last ? Math.max(meeting.sequence, last.sequence + 1) : meeting.sequence,
    content,
    recipients,
    ...(changes && { changes }),
    to: changes?.length === 0 ? untold : recipients,
    uninvited,
    isSame: changes?.length === 0 && untold.length === 0 && uninvited.length === 0,
  }
}

/** Whether somebody has had the last notice, or can be reached no better now than then. */
function hasHad(
  last: MeetingNotice | undefined,
  { personId, way }: Recipient,
  undelivered: Some,
): boolean {
  const then = last?.recipients.find((one) => one.personId === personId)
  if (then === undefined) return false
  return way === 'print' || (then.way === 'mail' && !undelivered.has(personId))
}
