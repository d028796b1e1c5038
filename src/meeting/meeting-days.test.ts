import { describe, expect, it } from 'vitest'
import { aBodyCalled } from '../../test/builders/body.ts'
import { aRule } from '../../test/builders/charter.ts'
import { aMeeting } from '../../test/builders/meeting.ts'
import { aMeetingRegister } from '../../test/builders/meeting-register.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import type { Meeting } from './meeting.ts'
import { lastDays, planProblems, planWarnings, usualSetting } from './meeting-days.ts'

const today = day('2026-11-22')
const register = aMeetingRegister()
const warned = (changes: Partial<Meeting>, known = register) => {
  const meeting = aMeeting(changes)
  const days = lastDays(meeting.on, usualSetting)
  return planWarnings({ ...meeting, ...days }, known, today)
}

describe('the last days before a meeting', () => {
  it.each([
    // Around Good Friday and Easter Monday, Ascension, midsummer and Christmas (domain B19).
    ['2026-04-08', 5, '2026-03-30'],
    ['2027-03-31', 5, '2027-03-22'],
    ['2026-05-18', 5, '2026-05-08'],
    ['2026-06-23', 5, '2026-06-15'],
    ['2027-06-29', 5, '2027-06-21'],
    ['2027-01-08', 5, '2026-12-29'],
    ['2028-04-19', 5, '2028-04-10'],
    ['2030-06-25', 5, '2030-06-17'],
  ])('of a meeting on %s, %i working days before, is %s', (on, dispatchDays, expected) => {
    expect(lastDays(day(on), { matterDays: 0, dispatchDays }).dispatchDay).toBe(expected)
  })

  it('are counted apart for matters and for the notice', () => {
    expect(lastDays(day('2026-12-10'), { matterDays: 10, dispatchDays: 5 })).toEqual({
      lastDayForMatters: '2026-11-26',
      dispatchDay: '2026-12-03',
    })
  })
})

describe('a plan', () => {
  const body = aBodyCalled('halsa', 'Hälsa', { period: { until: partialDate('2026-12-31') } })

  it('that is whole does', () => {
    expect(planProblems(aMeeting(), body)).toEqual([])
  })

  it('is refused in a body that has ended by that day', () => {
    expect(planProblems(aMeeting({ on: day('2027-01-01') }), body)).toEqual(['body-discontinued'])
  })

  it('takes only links to the web that are safe', () => {
    for (const link of ['javascript:alert(1)', 'http://mote.example.se', 'mote']) {
      expect(planProblems(aMeeting({ link }), body)).toEqual(['link-wrong'])
    }
    expect(planProblems(aMeeting({ link: 'https://mote.example.se/1' }), body)).toEqual([])
  })

  it('needs a place unless people meet digitally', () => {
    const { place: _, ...nowhere } = aMeeting()
    expect(planProblems(nowhere, body)).toEqual(['place-missing'])
    expect(planProblems({ ...nowhere, mode: 'digital' }, body)).toEqual([])
  })
})

describe('what speaks against a day', () => {
  it('is nothing on an ordinary Thursday', () => {
    expect(warned({})).toEqual([])
  })

  it.each([
    ['2026-12-24', 'holiday'],
    ['2027-01-06', 'holiday'],
    ['2027-06-25', 'holiday'],
    ['2027-05-07', 'squeeze-day'],
    ['2027-07-15', 'july'],
    ['2026-11-20', 'in-the-past'],
  ])('%s: %s', (on, code) => {
    expect(warned({ on: day(on) })).toEqual([{ code }])
  })

  it('is that it is too late for matters, or for the notice too', () => {
    expect(warned({ on: day('2026-12-03') })).toEqual([
      { code: 'too-late-for-matters', day: '2026-11-19' },
    ])
    expect(warned({ on: day('2026-11-26') })).toEqual([
      { code: 'too-late-for-matters', day: '2026-11-12' },
      { code: 'too-late-for-notice', day: '2026-11-19' },
    ])
  })

  it('is what the charter says of length and form; it is warned of and no more', () => {
    const known = aMeetingRegister([
      aRule({ id: 'R02', kind: 'meeting-length', params: { atMostHours: 3 } }),
      aRule({
        id: 'R03',
        kind: 'meeting-mode',
        params: { preferred: 'physical', allowed: ['digital'] },
      }),
    ])
    expect(warned({ minutes: 180 }, known)).toEqual([])
    expect(warned({ minutes: 181, mode: 'digital' }, known)).toEqual([
      { code: 'longer-than-charter', hours: 3, ruleId: 'R02' },
      { code: 'other-form-than-charter', ruleId: 'R03' },
    ])
  })

  it('is another meeting of the body, but not the meeting itself', () => {
    const other = {
      id: 'annat',
      bodyId: 'samverkansgrupp-halsa',
      on: day('2026-12-10'),
      status: 'planned' as const,
      isExample: true,
    }
    expect(warned({}, aMeetingRegister([], [other]))).toEqual([{ code: 'body-meets-that-day' }])
    expect(warned({}, aMeetingRegister([], [{ ...other, id: aMeeting().id }]))).toEqual([])
    expect(warned({}, aMeetingRegister([], [{ ...other, status: 'cancelled' }]))).toEqual([])
  })
})
