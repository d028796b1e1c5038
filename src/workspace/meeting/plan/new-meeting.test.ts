import { describe, expect, it } from 'vitest'
import { aBodyCalled } from '../../../../test/builders/body.ts'
import { aMeetingRegister } from '../../../../test/builders/meeting-register.ts'
import { usualSetting } from '../../../meeting/meeting-days.ts'
import { day } from '../../../shared/calendar-day.ts'
import { partialDate } from '../../../shared/partial-date.ts'
import { countDays, type TypedMeeting } from './new-meeting.ts'

const ground = { register: aMeetingRegister(), today: day('2026-11-22') }
const body = {
  ...aBodyCalled('samverkansgrupp-halsa', 'Samverkansgrupp Hälsa'),
  period: { until: partialDate('2027-04') },
}
const typed = (on: string, times = ''): TypedMeeting => ({
  plan: { on, at: '09:00', minutes: '180', mode: 'fysiskt', place: 'Regionhuset', link: '' },
  repeat: { every: times === '' ? 'nej' : 'manader', step: '1', times },
})

describe('the days of a meeting to be planned', () => {
  it('are counted in working days before it, past Easter', () => {
    const counted = countDays(typed('2027-04-08'), body, usualSetting, ground)
    expect(counted).toMatchObject({
      days: [{ on: '2027-04-08', lastDayForMatters: '2027-03-23', dispatchDay: '2027-04-01' }],
    })
  })

  it('cannot begin when the group has ended', () => {
    const counted = countDays(typed('2027-05-13'), body, usualSetting, ground)
    expect(counted).toEqual({ problems: ['body-discontinued'] })
  })

  it('that come after the group has ended are told apart from those before', () => {
    const counted = countDays(typed('2027-03-11', '3'), body, usualSetting, ground)
    const days = 'days' in counted ? counted.days : []
    expect(days.map(({ on, problems }) => [on, ...problems])).toEqual([
      ['2027-03-11'],
      ['2027-04-08'],
      ['2027-05-13', 'body-discontinued'],
    ])
  })

  it('wait for a day that can be read, whatever else is right', () => {
    expect(countDays(typed('i mars'), body, usualSetting, ground)).toEqual({
      problems: ['day-missing'],
    })
  })
})
