import { describe, expect, it } from 'vitest'
import { aRule } from '../../../test/builders/charter.ts'
import { aMatter } from '../../../test/builders/matter.ts'
import { aMeeting, anItem } from '../../../test/builders/meeting.ts'
import { aMeetingRegister } from '../../../test/builders/meeting-register.ts'
import { minutesBefore, sayMinutes } from './agenda-times.ts'
import { itemWarnings, kindsNotInCharter, lateFor } from './agenda-warnings.ts'

const meeting = aMeeting()
const raisedOn = (time: string) => aMatter({ raisedAt: new Date(time) })

describe('what there is to know of an item', () => {
  it('is that its matter came after the last day, counted in Swedish days', () => {
    // The last day for matters is 26 November; half past eleven in the evening there is still that day.
    expect(lateFor(raisedOn('2026-11-26T22:30:00Z'), meeting)).toBeUndefined()
    expect(lateFor(raisedOn('2026-11-26T23:30:00Z'), meeting)).toEqual({
      code: 'after-last-day',
      raisedOn: '2026-11-27',
      day: '2026-11-26',
    })
  })

  it('is that the charter has no room for its kind, and nothing where the charter says nothing', () => {
    const outcomes = (...named: string[]) =>
      aMeetingRegister([
        aRule({ id: 'R13', kind: 'allowed-outcomes', params: { outcomes: named } }),
      ])
    const only = kindsNotInCharter(outcomes('information'), meeting)
    expect([...only]).toEqual(['recommendation'])
    expect(kindsNotInCharter(outcomes('recommendation'), meeting).size).toBe(0)
    expect(kindsNotInCharter(aMeetingRegister(), meeting).size).toBe(0)
    const late = raisedOn('2026-12-01T09:00:00Z')
    const item = anItem(1, { kind: 'recommendation' })
    expect(itemWarnings(item, late, meeting, only).map(({ code }) => code)).toEqual([
      'after-last-day',
      'kind-not-in-charter',
    ])
    expect(itemWarnings(anItem(1), undefined, meeting, only)).toEqual([])
  })
})

describe('the times of an agenda', () => {
  it('are counted from the minutes of the items before', () => {
    const items = [anItem(1, { minutes: 20 }), anItem(2, { minutes: 0 }), anItem(3)]
    expect([...minutesBefore(items).values()]).toEqual([0, 20, 20])
  })

  it('are said as people say them', () => {
    expect([0, 45, 60, 155].map((minutes) => sayMinutes(minutes, 'sv'))).toEqual([
      '0 min',
      '45 min',
      '1 tim',
      '2 tim 35 min',
    ])
    expect(sayMinutes(155, 'en')).toBe('2 h 35 min')
  })
})
