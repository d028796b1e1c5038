import type { Body } from '../../../body/body.ts'
import type { MeetingProblem } from '../../../meeting/meeting-change.ts'
import { lastDays, type MeetingSetting, planProblems } from '../../../meeting/meeting-days.ts'
import type { Register } from '../../../register/register.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { type GoodToKnow, goodToKnow } from '../good-to-know.ts'
import { dayOf, planOn, repeatOf, type TypedPlan, type TypedRepeat } from './plan-form.ts'
import { type RepeatProblem, repeatProblems, seriesDays } from './series.ts'

/** A form to plan meetings, as it was typed. */
export interface TypedMeeting {
  readonly plan: TypedPlan
  readonly repeat: TypedRepeat
}

/** A day to meet, and what follows from it. */
export interface CountedDay {
  readonly on: CalendarDay
  readonly lastDayForMatters: CalendarDay
  readonly dispatchDay: CalendarDay
  readonly warnings: readonly GoodToKnow[]
  /** What stops this day, though not the others. */
  readonly problems: readonly MeetingProblem[]
}

/** What the days of a form come to: what must be mended first, or every day with what follows from it. */
export type Counted =
  | { readonly problems: readonly (MeetingProblem | RepeatProblem)[] }
  | { readonly days: readonly CountedDay[] }

/** Counts the days of what was typed: the last day for matters, the day of dispatch, and what speaks against each. */
export function countDays(
  { plan, repeat }: TypedMeeting,
  body: Body,
  setting: MeetingSetting,
  { register, today }: { readonly register: Register; readonly today: CalendarDay },
): Counted {
  const first = dayOf(plan)
  const repeated = repeatOf(repeat)
  const found = planProblems(planOn(plan, first ?? today), body)
  const problems = [
    ...(first ? [] : (['day-missing'] as const)),
    ...found.filter((code) => first !== undefined || code !== 'body-discontinued'),
    ...repeatProblems(repeated),
  ]
  if (first === undefined || problems.length > 0) return { problems }
  return {
    days: seriesDays(first, repeated).map((on) => {
      const onDay = planOn(plan, on)
      const days = lastDays(on, setting)
      const meeting = { ...onDay, ...days, bodyId: body.id }
      return {
        on,
        ...days,
        warnings: goodToKnow(meeting, register, today),
        problems: planProblems(onDay, body),
      }
    }),
  }
}
