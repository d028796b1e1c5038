import { type CalendarDay, day, parseCalendarDay } from './calendar-day.ts'
import { accept, type Result, refuse } from './result.ts'

/** Half-year as the sources count: spring is January to June, autumn July to December (domain B19). */
export type Season = 'spring' | 'autumn'

/**
 * A date exactly as precise as its source: 2016, spring 2017, June 2016 or 1 January 2017.
 * A missing part is never filled in; ask `earliest` and `latest` for the days it may mean.
 */
export type PartialDate =
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'season'; readonly year: number; readonly season: Season }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'day'; readonly day: CalendarDay }

// A year of fewer figures is a slip of the pen, and would come back from the plain form as another text.
const yearShape = /^[1-9]\d{3}$/
const monthShape = /^([1-9]\d{3})-(\d{2})$/
const seasonShape = /^([1-9]\d{3})-(spring|autumn)$/

/** Reads the plain form: `2016`, `2017-spring`, `2016-06` or `2017-01-01`. */
export function parsePartialDate(text: string): Result<PartialDate, 'not-a-date'> {
  if (yearShape.test(text)) return accept({ precision: 'year', year: Number(text) })
  const season = seasonShape.exec(text)
  if (season) {
    return accept({
      precision: 'season',
      year: Number(season[1]),
      season: season[2] === 'spring' ? 'spring' : 'autumn',
    })
  }
  const month = monthShape.exec(text)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    return accept({ precision: 'month', year: Number(month[1]), month: Number(month[2]) })
  }
  const exact = parseCalendarDay(text)
  return exact.ok ? accept({ precision: 'day', day: exact.value }) : refuse('not-a-date')
}

/** A partial date known to be right. Throws when it is not. */
export function partialDate(text: string): PartialDate {
  const parsed = parsePartialDate(text)
  if (!parsed.ok) throw new RangeError(`'${text}' is not a date`)
  return parsed.value
}

/** The plain form that `parsePartialDate` reads; the same in files, database and open data. */
export function plainForm(date: PartialDate): string {
  switch (date.precision) {
    case 'year':
      return String(date.year)
    case 'season':
      return `${date.year}-${date.season}`
    case 'month':
      return `${date.year}-${String(date.month).padStart(2, '0')}`
    case 'day':
      return date.day
  }
}

/** The first day the date may mean. */
export function earliest(date: PartialDate): CalendarDay {
  switch (date.precision) {
    case 'year':
      return day(`${date.year}-01-01`)
    case 'season':
      return day(`${date.year}-${date.season === 'spring' ? '01' : '07'}-01`)
    case 'month':
      return day(`${plainForm(date)}-01`)
    case 'day':
      return date.day
  }
}

/** The last day the date may mean. */
export function latest(date: PartialDate): CalendarDay {
  switch (date.precision) {
    case 'year':
      return day(`${date.year}-12-31`)
    case 'season':
      return day(`${date.year}-${date.season === 'spring' ? '06-30' : '12-31'}`)
    case 'month': {
      const month = Temporal.PlainYearMonth.from(plainForm(date))
      return day(`${month.toString()}-${String(month.daysInMonth).padStart(2, '0')}`)
    }
    case 'day':
      return date.day
  }
}
