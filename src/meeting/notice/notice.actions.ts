import type { Register } from '../../register/register.ts'
import { type CalendarDay, dayInSweden } from '../../shared/calendar-day.ts'
import { accept } from '../../shared/result.ts'
import { type AgendaItem, timeOf } from '../agenda/agenda.ts'
import { seatsOfMeeting } from '../attendance/answer.actions.ts'
import { mayPlanMeeting } from '../meeting.policy.ts'
import { type Meeting, notice } from '../meeting.ts'
import {
  actAt,
  fits,
  type MeetingActed,
  type MeetingGround,
  type MeetingTarget,
  notAt,
  type ToldToMatter,
} from '../meeting-change.ts'
import { type Delivery, type IssuedNotice, issue } from './issue.ts'
import { listNotices } from './notice.repository.ts'
import type { Recipient } from './notice.ts'

export type { Delivery, IssuedNotice } from './issue.ts'

/** A notice that has been sent, and the meeting after it. */
export type SentNotice = Pick<IssuedNotice, 'meeting' | 'notice' | 'changes'>

/**
 * Skicka kallelsen, or a new one that says what has changed. Nothing is sent when nothing has, so that a button
 * pressed twice sends once.
 */
export function sendNotice(
  ground: MeetingGround,
  target: MeetingTarget,
  register: Register,
  delivery: Delivery,
): MeetingActed<SentNotice> {
  return actAt<SentNotice>(ground, target, {
    may: mayPlanMeeting,
    act: async (meeting, trx, now) => {
      const noticed = fits(notice(meeting, dayInSweden(now)))
      if (!noticed.ok) return noticed
      const before = (await listNotices(trx, meeting)).at(-1)
      const context = { actor: target.actor, meeting: noticed.value, now }
      const issued = await issue(trx, context, seatsOfMeeting(register, meeting), delivery)
      if (!issued) return notAt('nothing-changed')
      const sent: SentNotice = {
        meeting: issued.meeting,
        notice: issued.notice,
        ...(issued.changes && { changes: issued.changes }),
      }
      const known = new Set(before?.content.items.flatMap(({ matterId }) => matterId ?? []))
      const { bodyId, id: meetingId, on: meetingOn } = meeting
      return accept({
        value: sent,
        meeting: sent.meeting,
        told: {
          act: 'noticed',
          facts: {
            notice: sent.notice.version,
            sequence: sent.notice.sequence,
            recipients: sent.notice.recipients.length,
          },
        },
        matters: sent.notice.content.items.flatMap(({ matterId }): readonly ToldToMatter[] =>
          matterId === undefined || known.has(matterId)
            ? []
            : [{ matterId, kind: 'noticed', data: { bodyId, meetingId, meetingOn } }],
        ),
      })
    },
  })
}

/** What whoever sends a notice should know first, and may go on in spite of. */
export type NoticeWarning =
  | { readonly code: 'no-items' | 'nobody-invited' }
  | { readonly code: 'after-dispatch-day'; readonly day: CalendarDay }
  | { readonly code: 'longer-than-meeting'; readonly minutes: number }
  | { readonly code: 'no-address'; readonly personIds: readonly string[] }

/** What speaks against sending the notice as it is. */
export function noticeWarnings(
  meeting: Meeting,
  items: readonly AgendaItem[],
  recipients: readonly Recipient[],
  today: CalendarDay,
): readonly NoticeWarning[] {
  const { over } = timeOf(items, meeting.minutes)
  const printed = recipients.filter(({ way }) => way === 'print').map(({ personId }) => personId)
  return [
    ...(items.length === 0 ? [{ code: 'no-items' } as const] : []),
    ...(recipients.length === 0 ? [{ code: 'nobody-invited' } as const] : []),
    ...(meeting.state !== 'noticed' && meeting.dispatchDay < today
      ? [{ code: 'after-dispatch-day', day: meeting.dispatchDay } as const]
      : []),
    ...(over > 0 ? [{ code: 'longer-than-meeting', minutes: over } as const] : []),
    ...(printed.length > 0 ? [{ code: 'no-address', personIds: printed } as const] : []),
  ]
}
