import { accept, type Result, refuse } from './result.ts'

declare const calendarDay: unique symbol
/** A day in the calendar, `2027-06-01`: no time, no zone. Days compare as text. */
export type CalendarDay = string & { readonly [calendarDay]: true }

export type DayRefusal = 'not-a-day' | 'no-such-day'

const shape = /^\d{4}-\d{2}-\d{2}$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Reads `2027-06-01`. Tells a text that is no day from a day that does not exist (31 February). */
export function parseCalendarDay(text: string): Result<CalendarDay, DayRefusal> {
  if (!shape.test(text)) return refuse('not-a-day')
  // Counted here, since Temporal takes several times as long and every check of a charter asks for many days.
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const date = Number(text.slice(8))
  // There is no year 0, and the database refuses it.
  if (year < 1 || date < 1 || date > daysInMonth(year, month)) return refuse('no-such-day')
  // The one place where a text becomes a day: its shape and existence are checked here.
  return accept(text as CalendarDay)
}

/** A day known to be right, such as one written in code or read from the database. Throws when it is not. */
export function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text)
  if (!parsed.ok) throw new RangeError(`'${text}' is not a calendar day (${parsed.refusal})`)
  return parsed.value
}

/**
 * The days of minutes that were asked about lately: every page asks for the minute it is, a matter's page for each
 * of its events and papers, and the zone takes longer than all the rest.
 */
const lately = new Map<number, CalendarDay>()
const mostLately = 2_000

/** The day it is in Sweden at an instant. */
export function dayInSweden(now: Date): CalendarDay {
  // A day begins with a whole minute, in summer and winter.
  const minute = Math.floor(now.getTime() / 60_000)
  const known = lately.get(minute)
  if (known !== undefined) return known
  const there = Temporal.Instant.fromEpochMilliseconds(now.getTime())
  const local = there.toZonedDateTimeISO('Europe/Stockholm')
  const found = day(local.toPlainDate().toString())
  if (lately.size >= mostLately) lately.clear()
  lately.set(minute, found)
  return found
}

/** The instant at which a day begins in Sweden. */
export function startOfDayInSweden(of: CalendarDay): Date {
  const start = Temporal.PlainDate.from(of).toZonedDateTime('Europe/Stockholm')
  return new Date(start.epochMilliseconds)
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  return day(Temporal.PlainDate.from(from).add({ days }).toString())
}

/** How many days from one day to another; negative when the other comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
    .days
}

/** The calendar year of a day. */
export function yearOf(of: CalendarDay): number {
  return Number(of.slice(0, 4))
}
