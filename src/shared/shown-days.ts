import { type CalendarDay, type DayRefusal, day, parseCalendarDay } from './calendar-day.ts'
import { monthNames } from './format.ts'
import { type Result, refuse } from './result.ts'

/** The first day that can be shown: Swedish municipalities and county councils began with 1863. */
export const firstShownDay: CalendarDay = day('1863-01-01')
/** The last day that can be shown: far enough. */
export const lastShownDay: CalendarDay = day('2199-12-31')

/** Reads a day that a page or an answer can be put at. */
export function parseShownDay(text: string): Result<CalendarDay, DayRefusal | 'day-out-of-range'> {
  const parsed = parseCalendarDay(text.trim())
  if (!parsed.ok) return parsed
  const { value } = parsed
  return value < firstShownDay || value > lastShownDay ? refuse('day-out-of-range') : parsed
}

const separated = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/
const together = /^(\d{4})(\d{2})(\d{2})$/
const dayFirst = /^(\d{1,2})([/.-]) ?(\d{1,2})([/. -]) ?(\d{4})$/
const named = /^(?:den )?(\d{1,2})(?:\.|:e|st|nd|rd|th)? (\p{L}+)\.?,? (\d{4})$/u
const monthNamedFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u

/** The number of a month from its name or at least its first three letters, in either language. */
function monthCalled(name: string): number | undefined {
  const wanted = name.toLowerCase()
  const at = [monthNames.sv, monthNames.en]
    .map((names) => names.findIndex((month) => month.toLowerCase().startsWith(wanted)))
    .find((found) => found >= 0)
  return wanted.length < 3 || at === undefined ? undefined : at + 1
}

/** A day as people type it, put as year, month and date; undefined when it may mean several days or none. */
function plainMeaning(text: string): readonly [string, string, string] | undefined {
  const [, ...inOrder] = separated.exec(text) ?? together.exec(text) ?? []
  const [year, month, date] = inOrder
  if (year && month && date) return [year, month, date]
  const backwards = dayFirst.exec(text)
  if (backwards) {
    const [, first = '', , second = '', between, lastYear = ''] = backwards
    // 3/4 2026 is the third of April in Sweden; 03/04/2026 may be either.
    const isPlain = between === ' ' || Number(first) > 12 || Number(first) === Number(second)
    return isPlain ? [lastYear, second, first] : undefined
  }
  const inWords = named.exec(text)
  if (inWords) {
    const [, on = '', name = '', of = ''] = inWords
    const called = monthCalled(name)
    return called === undefined ? undefined : [of, String(called), on]
  }
  const [, name = '', on = '', of = ''] = monthNamedFirst.exec(text) ?? []
  const called = monthCalled(name)
  return called === undefined ? undefined : [of, String(called), on]
}

/**
 * Reads a day as a person types it, where the meaning is plain: `2026-1-1`, `20261122`, `22/11 2026`,
 * `22 november 2026`. For forms and addresses; open data takes `2026-11-22` alone.
 */
export function parseTypedDay(text: string): Result<CalendarDay, DayRefusal | 'day-out-of-range'> {
  const meaning = plainMeaning(text.trim().replace(/\s+/g, ' ').toLowerCase())
  if (meaning === undefined) return parseShownDay(text)
  const [year, month, date] = meaning
  return parseShownDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
