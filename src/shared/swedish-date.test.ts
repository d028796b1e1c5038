import { describe, expect, it } from 'vitest'
import { day } from './calendar-day.ts'
import type { PartialDate } from './partial-date.ts'
import { parseDayOfYear, parseSwedishDate, swedishDate, swedishDayOfYear } from './swedish-date.ts'

const dates: readonly [string, PartialDate, string | number][] = [
  ['2016', { precision: 'year', year: 2016 }, 2016],
  ['våren 2017', { precision: 'season', year: 2017, season: 'spring' }, 'våren 2017'],
  ['Hösten 2019', { precision: 'season', year: 2019, season: 'autumn' }, 'hösten 2019'],
  ['juni 2016', { precision: 'month', year: 2016, month: 6 }, 'juni 2016'],
  ['2016-06', { precision: 'month', year: 2016, month: 6 }, 'juni 2016'],
  ['2017-01-01', { precision: 'day', day: day('2017-01-01') }, '2017-01-01'],
  ['1 januari 2017', { precision: 'day', day: day('2017-01-01') }, '2017-01-01'],
]

describe('a date in a file', () => {
  it.each(dates)('%s is as precise as it is written', (typed, date) => {
    expect(parseSwedishDate(typed)).toEqual({ ok: true, value: date })
  })

  it.each(dates)('%s is written back in words', (_typed, date, written) => {
    expect(swedishDate(date)).toBe(written)
  })

  it.each(['vintern 2017', '2017-spring', '0217', '17', 'maj', '2016-13', ''])(
    '%s is none',
    (typed) => {
      expect(parseSwedishDate(typed)).toEqual({ ok: false, refusal: 'not-a-date' })
    },
  )

  it.each(['2026-02-31', '31 april 2026'])('%s does not exist', (typed) => {
    expect(parseSwedishDate(typed)).toEqual({ ok: false, refusal: 'no-such-day' })
  })
})

describe('a day that comes every year', () => {
  it.each(['1 juni', '06-01'])('may be written %s', (typed) => {
    expect(parseDayOfYear(typed)).toBe('06-01')
  })

  it('may be the day that only leap years have', () => {
    expect(parseDayOfYear('29 februari')).toBe('02-29')
  })

  it.each(['31 juni', 'juni', '13-01'])('is not %s', (typed) => {
    expect(parseDayOfYear(typed)).toBeUndefined()
  })

  it('is written in words', () => {
    expect(swedishDayOfYear('06-01')).toBe('1 juni')
  })
})
