import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFacts } from '../../../test/builders/adoption.ts'
import { addDays, day, daysBetween } from '../../shared/calendar-day.ts'
import { isWorkingDay } from '../../shared/working-day.ts'
import { appealEndsOn, appealOf, legalForceOn } from './appeal.ts'

describe('the last day to appeal', () => {
  it.each([
    ['2026-10-27', '2026-11-17', 'three weeks later'],
    ['2026-10-24', '2026-11-16', 'on the Monday, when the three weeks end on a Saturday'],
    ['2026-12-04', '2026-12-28', 'after Christmas, when they end on Christmas Day'],
    ['2026-12-03', '2026-12-28', 'after Christmas, when they end on Christmas Eve'],
    ['2026-12-10', '2027-01-04', 'after the weekend, when they end on New Year’s Eve'],
    ['2027-03-05', '2027-03-30', 'after Easter Monday, when they end on Good Friday'],
    ['2027-06-04', '2027-06-28', 'on the Monday, when they end on Midsummer Eve'],
    ['2027-04-15', '2027-05-07', 'on the Friday, when they end on Ascension Day'],
    ['2026-05-16', '2026-06-08', 'on the Monday, when they end on the National Day, a Saturday'],
  ])('of what was announced on %s is %s: %s', (announced, last) => {
    expect(appealEndsOn(day(announced))).toBe(last)
  })

  it('is always a working day, three weeks after the announcement or a few days more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (after) => {
        const announced = addDays(day('2000-01-01'), after)
        const last = appealEndsOn(announced)
        expect(isWorkingDay(last)).toBe(true)
        expect(daysBetween(announced, last)).toBeGreaterThanOrEqual(21)
        expect(daysBetween(announced, last)).toBeLessThanOrEqual(26)
        expect(legalForceOn(announced)).toBe(addDays(last, 1))
      }),
      { seed: 20_261_122 },
    )
  })
})

describe('an adopted decision', () => {
  const decided = someFacts({ decidedOn: day('2026-10-26'), announcedOn: day('2026-10-27') })

  it.each([
    ['2026-10-25', undefined],
    ['2026-10-26', { kind: 'notAnnounced' }],
    ['2026-10-27', { kind: 'running', endsOn: '2026-11-17' }],
    ['2026-11-17', { kind: 'running', endsOn: '2026-11-17' }],
    ['2026-11-18', { kind: 'over', legalForceOn: '2026-11-18' }],
  ])('stands on %s as %o', (on, appeal) => {
    expect(appealOf(decided, day(on))).toEqual(appeal)
  })

  it('is not announced until somebody has said so', () => {
    expect(appealOf(someFacts(), day('2027-01-01'))).toEqual({ kind: 'notAnnounced' })
  })

  it('is the only kind with legal force to wait for', () => {
    const on = day('2027-01-01')
    expect(appealOf(undefined, on)).toBeUndefined()
    expect(appealOf(someFacts({ outcome: 'rejected' }), on)).toBeUndefined()
    expect(appealOf(someFacts({ outcome: 'referredBack' }), on)).toBeUndefined()
  })
})
