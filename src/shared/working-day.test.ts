import { describe, expect, it } from 'vitest'
import { addDays, day } from './calendar-day.ts'
import { addWorkingDays, easterDay, isWorkingDay } from './working-day.ts'

describe('the days on which offices work', () => {
  it.each([
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter Day %i is %s', (year, on) => {
    expect(easterDay(year)).toBe(on)
  })

  it.each([
    '2026-04-03',
    '2026-04-06',
    '2026-05-14',
    '2026-06-19',
    '2026-12-24',
    '2027-01-06',
    '2026-11-22',
    '2026-11-21',
  ])('nobody works on %s', (on) => {
    expect(isWorkingDay(day(on))).toBe(false)
  })

  it.each(['2026-11-23', '2026-05-15', '2026-06-18', '2026-12-23', '2027-06-07'])(
    'offices work on %s',
    (on) => {
      expect(isWorkingDay(day(on))).toBe(true)
    },
  )

  it('two working days after a Thursday is the Monday, and after the last before Christmas it is the week after', () => {
    expect(addWorkingDays(day('2026-11-19'), 2)).toBe('2026-11-23')
    expect(addWorkingDays(day('2026-12-23'), 2)).toBe('2026-12-29')
    expect(addWorkingDays(day('2026-11-23'), -1)).toBe('2026-11-20')
    expect(addWorkingDays(day('2026-11-22'), 0)).toBe('2026-11-22')
  })

  it('a working day later is always a working day, in every year', () => {
    for (let on = day('2026-01-01'); on < '2031-01-01'; on = addDays(on, 1)) {
      expect(isWorkingDay(addWorkingDays(on, 1))).toBe(true)
    }
  })
})
