import type { CalendarDay } from './calendar-day.ts'
import { earliest, latest, type PartialDate } from './partial-date.ts'

/**
 * When something held. Both ends are as precise as their source, and either may be unstated.
 * `until` is the last day (or month, year) it held, not the first day it did not.
 */
export interface Period {
  readonly from?: PartialDate
  readonly until?: PartialDate
  /**
   * The earliest time from which a source shows it, when no source says when it began.
   * Used to place it in time; always told apart from a stated beginning.
   */
  readonly seenFrom?: PartialDate
}

/** A value that held during a period, such as a name. */
export interface Dated<Value> {
  readonly value: Value
  readonly period: Period
}

/** Always: from a beginning nobody states, to an end nobody states. */
export const always: Period = {}

/** The first day of a period, or undefined when it has no known beginning. */
export function firstDay(period: Period): CalendarDay | undefined {
  const from = period.from ?? period.seenFrom
  return from && earliest(from)
}

/** The last day of a period, or undefined while it has no known end. */
export function lastDay(period: Period): CalendarDay | undefined {
  return period.until && latest(period.until)
}

/** Whether the period holds on a day. A day that its partial dates may mean counts as inside. */
export function holdsOn(period: Period, on: CalendarDay): boolean {
  const first = firstDay(period)
  const last = lastDay(period)
  return (first === undefined || first <= on) && (last === undefined || on <= last)
}

/** Whether two periods share any day. */
export function overlaps(one: Period, other: Period): boolean {
  const firstOne = firstDay(one)
  const lastOne = lastDay(one)
  const firstOther = firstDay(other)
  const lastOther = lastDay(other)
  return (
    (firstOne === undefined || lastOther === undefined || firstOne <= lastOther) &&
    (firstOther === undefined || lastOne === undefined || firstOther <= lastOne)
  )
}

/** The dated value that holds on a day; else, when none does, undefined. */
function valueOn<Value>(values: readonly Dated<Value>[], on: CalendarDay): Value | undefined {
  return values.find(({ period }) => holdsOn(period, on))?.value
}

/**
 * The value to call a thing by on a day: the one that holds, else the nearest later one (before its
 * first name), else the last. A thing with a page always has a name, whatever day the page shows.
 */
export function nearestValue<Value>(
  values: readonly Dated<Value>[],
  on: CalendarDay,
): Value | undefined {
  const holding = valueOn(values, on)
  if (holding !== undefined) return holding
  const later = values
    .filter(({ period }) => (firstDay(period) ?? '') > on)
    .toSorted((a, b) => ((firstDay(a.period) ?? '') < (firstDay(b.period) ?? '') ? -1 : 1))
  return (later[0] ?? values.at(-1))?.value
}
