import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import { listAnswers } from '../../../meeting/attendance/attendance.repository.ts'
import { answerOf, type GivenAnswer, invitedIds } from '../../../meeting/attendance/attendance.ts'
import { findSetting } from '../../../meeting/meeting.repository.ts'
import type { Meeting, MeetingPlan } from '../../../meeting/meeting.ts'
import { lastDays, type MeetingSetting } from '../../../meeting/meeting-days.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import type { MeetingNotice, Recipient } from '../../../meeting/notice/notice.ts'
import type { Register } from '../../../register/register.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { type GoodToKnow, goodToKnow } from '../good-to-know.ts'

/** What there is around a meeting that a change of it touches. */
export interface Around {
  readonly setting: MeetingSetting
  readonly items: readonly AgendaItem[]
  readonly answers: readonly GivenAnswer[]
  readonly notices: readonly MeetingNotice[]
}

/** Loads what a change of a meeting touches. */
export async function loadAround(
  { db }: Pick<WorkspaceGround, 'db'>,
  { meeting }: Pick<FoundMeeting, 'meeting'>,
): Promise<Around> {
  const [setting, items, answers, notices] = await Promise.all([
    findSetting(db, meeting.collaborationId, meeting.bodyId),
    listItems(db, meeting),
    listAnswers(db, meeting),
    listNotices(db, meeting),
  ])
  return { setting, items, answers, notices }
}

/** Everybody who has been sent a notice of the meeting, each once, as they were last. */
export function everTold(notices: readonly MeetingNotice[]): readonly Recipient[] {
  const told = notices.flatMap(({ recipients }) => recipients)
  return [...new Map(told.map((one) => [one.personId, one])).values()]
}

/** What follows when a meeting is moved or changed. */
export interface Following {
  readonly lastDayForMatters: CalendarDay
  readonly dispatchDay: CalendarDay
  readonly warnings: readonly GoodToKnow[]
  /** Those whose answers hold no longer, and whether there are answers that do. */
  readonly answersGone: readonly string[]
  readonly hasAnswersThatStay: boolean
  /** How many have been told of the meeting as it was, and are told anew. */
  readonly told: number
  /** The new day has passed: nobody is told of it any more. */
  readonly isPast: boolean
  /** The items whose matters tell of it. */
  readonly mattersTold: readonly string[]
  /** Who has a seat on the new day and not on the old, and the other way round. */
  readonly joins: readonly string[]
  readonly leaves: readonly string[]
}

/** What follows when a meeting gets another plan, told before it is done. */
export function whatFollows(
  meeting: Meeting,
  plan: MeetingPlan,
  { setting, items, answers, notices }: Around,
  { register, today }: { readonly register: Register; readonly today: CalendarDay },
): Following {
  const days = lastDays(plan.on, setting)
  const moved: Meeting = { ...meeting, ...plan, ...days }
  const holding = answers.filter(({ personId }) => answerOf(answers, meeting, personId) !== 'none')
  const gone = holding.filter(({ personId }) => answerOf(answers, moved, personId) === 'none')
  const before = invitedIds(seatsOfMeeting(register, meeting))
  const after = invitedIds(seatsOfMeeting(register, moved))
  const isNoticed = meeting.state === 'noticed'
  return {
    ...days,
    warnings: goodToKnow(moved, register, today),
    answersGone: gone.map(({ personId }) => personId),
    hasAnswersThatStay: holding.length > gone.length,
    isPast: plan.on < today,
    told: isNoticed && plan.on >= today ? everTold(notices).length : 0,
    mattersTold:
      isNoticed && plan.on !== meeting.on
        ? items.flatMap(({ matterId, title }) => (matterId === undefined ? [] : [title]))
        : [],
    joins: after.filter((id) => !before.includes(id)),
    leaves: before.filter((id) => !after.includes(id)),
  }
}
