import type { ProposedTime } from '../../invitation/proposed-time.ts'
import type { Answer as CalendarAnswer } from '../../invitation/reply.ts'
import type { LinkRefusal } from '../attendance/answer.actions.ts'
import type { Answer } from '../attendance/attendance.ts'
import type { MeetingPlan } from '../meeting.ts'

/** Why the answer of a calendar was not taken, when it is known which meeting and person it is about. */
export type ReplyRefusalCode =
  | Exclude<LinkRefusal, 'unknown-link'>
  | 'older-notice'
  | 'unknown-sender'
  | 'older-reply'
  | 'counterProposal'
  | 'noAnswer'
  | 'broken'
  | 'fromSomebodyElse'

/** What a calendar has answered, as it is kept: taken, or refused for a reason. */
export interface CalendarReply {
  readonly cameAt: Date
  readonly personId?: string
  readonly answer?: CalendarAnswer
  readonly comment?: string
  /** Another time that was asked for. */
  readonly proposed?: ProposedTime
  /** From which address it came, when it is not the person's own. */
  readonly sender?: string
  /** A code; of what is about no meeting that is known it may be another than those above. */
  readonly refusedBecause?: string
}

/** What a calendar's answer means to the meeting: "perhaps" is none, and is only noted. */
export function answerIn(
  answer: CalendarAnswer,
  { mode }: Pick<MeetingPlan, 'mode'>,
): Answer | undefined {
  if (answer === 'tentative') return undefined
  if (answer === 'declined') return 'cannot'
  return mode === 'digital' ? 'digital' : 'comes'
}

/** The people whose calendar's latest word is "perhaps", with what they wrote; each once. */
export function perhaps(replies: readonly CalendarReply[]): readonly CalendarReply[] {
  const latest = new Map<string, CalendarReply>()
  for (const reply of replies) {
    if (reply.personId !== undefined && reply.refusedBecause === undefined) {
      latest.set(reply.personId, reply)
    }
  }
  return [...latest.values()].filter(({ answer }) => answer === 'tentative')
}
