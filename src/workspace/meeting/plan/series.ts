import { addDays, type CalendarDay, day } from '../../../shared/calendar-day.ts'

/** How often a meeting returns when several are planned at once. */
export type Repeat =
  | { readonly every: 'once' }
  /** The same weekday, a number of weeks apart. */
  | { readonly every: 'weeks'; readonly step: number; readonly times: number }
  /** The same weekday of the month, such as the second Thursday, a number of months apart. */
  | { readonly every: 'months'; readonly step: number; readonly times: number }

/** As many meetings as are planned at once. */
export const mostAtOnce = 12
/** As many weeks or months as there may be between them. */
export const longestStep = 26

/** Why a repetition does not do. */
export type RepeatProblem = 'step-wrong' | 'times-wrong'

/** What is wrong with a repetition. */
export function repeatProblems(repeat: Repeat): readonly RepeatProblem[] {
  if (repeat.every === 'once') return []
  const { step, times } = repeat
  const isWithin = (value: number, from: number, until: number) =>
    Number.isInteger(value) && value >= from && value <= until
  return [
    ...(isWithin(step, 1, longestStep) ? [] : (['step-wrong'] as const)),
    ...(isWithin(times, 2, mostAtOnce) ? [] : (['times-wrong'] as const)),
  ]
}

/**
 * The days of a series, the first one first. By month it is the same weekday in order (the second Thursday); a fifth
 * one, which few months have, is taken for the last.
 */
export function seriesDays(first: CalendarDay, repeat: Repeat): readonly CalendarDay[] {
  if (repeat.every === 'once') return [first]
  const { every, step, times } = repeat
  return Array.from({ length: times }, (_, index) =>
    every === 'weeks' ? addDays(first, 7 * step * index) : sameWeekday(first, step * index),
  )
}

function sameWeekday(first: CalendarDay, monthsLater: number): CalendarDay {
  const from = Temporal.PlainDate.from(first)
  const order = Math.ceil(from.day / 7)
  const month = from.toPlainYearMonth().add({ months: monthsLater })
  const begins = month.toPlainDate({ day: 1 })
  const firstSuch = 1 + ((from.dayOfWeek - begins.dayOfWeek + 7) % 7)
  const date = order === 5 ? lastOf(month.daysInMonth, firstSuch) : firstSuch + (order - 1) * 7
  return day(month.toPlainDate({ day: date }).toString())
}

/** The last day of a month that is a whole number of weeks after its first such weekday. */
function lastOf(daysInMonth: number, firstSuch: number): number {
  return firstSuch + 7 * Math.floor((daysInMonth - firstSuch) / 7)
}
