import { describe, expect, it } from 'vitest'
import { day } from '../../../shared/calendar-day.ts'
import { type Repeat, repeatProblems, seriesDays } from './series.ts'

describe('several meetings planned at once', () => {
  it.each<readonly [string, string, Repeat, readonly string[]]>([
    ['one only', '2027-03-04', { every: 'once' }, ['2027-03-04']],
    [
      'every sixth week, over the turn of the year',
      '2026-11-26',
      { every: 'weeks', step: 6, times: 3 },
      ['2026-11-26', '2027-01-07', '2027-02-18'],
    ],
    [
      'the second Thursday of every month',
      '2027-01-14',
      { every: 'months', step: 1, times: 4 },
      ['2027-01-14', '2027-02-11', '2027-03-11', '2027-04-08'],
    ],
    [
      'the first Monday of every third month',
      '2027-02-01',
      { every: 'months', step: 3, times: 3 },
      ['2027-02-01', '2027-05-03', '2027-08-02'],
    ],
    [
      'the fifth Wednesday, which is taken for the last',
      '2027-03-31',
      { every: 'months', step: 1, times: 4 },
      ['2027-03-31', '2027-04-28', '2027-05-26', '2027-06-30'],
    ],
    [
      'the fourth Friday, which is not always the last',
      '2027-03-26',
      { every: 'months', step: 1, times: 3 },
      ['2027-03-26', '2027-04-23', '2027-05-28'],
    ],
  ])('%s', (_what, first, repeat, days) => {
    expect(seriesDays(day(first), repeat)).toEqual(days)
  })

  it('always falls on the same weekday, however many months apart', () => {
    for (let date = 1; date <= 31; date += 1) {
      const first = day(`2027-01-${String(date).padStart(2, '0')}`)
      const days = seriesDays(first, { every: 'months', step: 1, times: 12 })
      const weekdays = new Set(days.map((one) => Temporal.PlainDate.from(one).dayOfWeek))
      expect(weekdays.size).toBe(1)
      expect(new Set(days.map((one) => one.slice(0, 7))).size).toBe(12)
    }
  })

  it.each<readonly [string, Repeat, readonly string[]]>([
    ['once', { every: 'once' }, []],
    ['twelve at most', { every: 'weeks', step: 4, times: 12 }, []],
    ['more than twelve', { every: 'weeks', step: 4, times: 13 }, ['times-wrong']],
    ['only one', { every: 'months', step: 1, times: 1 }, ['times-wrong']],
    ['no step', { every: 'weeks', step: 0, times: 2 }, ['step-wrong']],
    [
      'no numbers',
      { every: 'weeks', step: Number.NaN, times: Number.NaN },
      ['step-wrong', 'times-wrong'],
    ],
  ])('is checked before any day is counted: %s', (_what, repeat, problems) => {
    expect(repeatProblems(repeat)).toEqual(problems)
  })
})
