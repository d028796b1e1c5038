import { expect, it } from 'vitest'
import { day } from '../../../shared/calendar-day.ts'
import { planOn } from './plan-form.ts'

it.each([
  ['in one room', 'fysiskt', undefined],
  ['in a room and by link', 'bada', 'https://mote.exempel.invalid'],
  ['by link', 'digitalt', 'https://mote.exempel.invalid'],
])('a meeting %s has the link that goes with it', (_how, mode, link) => {
  const lank = 'https://mote.exempel.invalid'
  const typed = { on: '', at: '09:00', minutes: '60', mode, place: 'Rådhuset', link: lank }
  expect(planOn(typed, day('2027-04-08')).link).toBe(link)
})
