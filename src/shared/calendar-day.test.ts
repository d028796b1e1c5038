import { describe, expect, it } from 'vitest'
import { addDays, day, dayInSweden, daysBetween, parseCalendarDay, yearOf } from './calendar-day.ts'

const refusalOf = (text: string) => {
  const parsed = parseCalendarDay(text)
  return parsed.ok ? undefined : parsed.refusal
}

describe('a day', () => {
  it('is read as it is written', () => {
    expect(day('2026-11-22')).toBe('2026-11-22')
  })

  it.each(['2026-11', '22 november 2026', '2026-11-22T10:00', '26-11-22', ''])(
    '%s is no day',
    (text) => {
      expect(refusalOf(text)).toBe('not-a-day')
    },
  )

  it.each([
    '2026-02-31',
    '2026-02-29',
    '2100-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
  ])('%s does not exist', (text) => {
    expect(refusalOf(text)).toBe('no-such-day')
  })

  it('exists just when the calendar of the runtime has it', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    for (const year of ['1900', '2000', '2024', '2026']) {
      for (let month = 0; month <= 13; month++) {
        for (let date = 0; date <= 32; date++) {
          const text = `${year}-${two(month)}-${two(date)}`
          let exists = true
          try {
            Temporal.PlainDate.from(text, { overflow: 'reject' })
          } catch {
            exists = false
          }
          expect(parseCalendarDay(text).ok, text).toBe(exists)
        }
      }
    }
  })

  it('written in code must exist', () => {
    expect(() => day('2026-02-31')).toThrow("'2026-02-31' is not a calendar day (no-such-day)")
  })
})

describe('counting days', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31')
    expect(daysBetween(day('2026-11-22'), day('2026-12-31'))).toBe(39)
    expect(daysBetween(day('2026-12-31'), day('2026-11-22'))).toBe(-39)
    expect(yearOf(day('2026-11-22'))).toBe(2026)
  })

  it('has the day it is in Sweden, also when it is still yesterday elsewhere', () => {
    expect(dayInSweden(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22')
    expect(dayInSweden(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30')
  })
})
