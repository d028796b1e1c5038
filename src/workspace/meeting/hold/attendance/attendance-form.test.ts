import { describe, expect, it } from 'vitest'
import type { MeetingSeat } from '../../../../meeting/attendance/attendance.ts'
import { typedFrom } from '../../../preparation/typed.ts'
import { attendanceSeats, changedAttendance } from './attendance-form.ts'

const seats: readonly MeetingSeat[] = [
  { seatId: 'sala', principalId: 'sala', memberId: 'anna', deputyId: 'bo', isCounted: true },
  { seatId: 'koping', principalId: 'koping', memberId: 'anna', deputyId: 'cia', isCounted: true },
  { seatId: 'arboga', principalId: 'arboga', isCounted: true },
  { seatId: 'stod', memberId: 'dan', isCounted: false },
]
const typed = (fields: Readonly<Record<string, string>>) => typedFrom((field) => [fields[field]])

describe('the attendance form', () => {
  it('has every seat, and every person once: who has two seats is told of the other', () => {
    const made = attendanceSeats(seats)
    expect(made.map(({ seat }) => seat.seatId)).toEqual(['sala', 'koping', 'arboga', 'stod'])
    const people = made.flatMap(({ attendees }) => attendees)
    expect(people.map(({ personId, as }) => [personId, as])).toEqual([
      ['anna', 'member'],
      ['bo', 'deputy'],
      ['cia', 'deputy'],
      ['dan', 'support'],
    ])
    expect(people[0]?.otherSeats.map(({ seatId }) => seatId)).toEqual(['koping'])
    expect(made[1]?.seenAbove).toEqual(['anna'])
  })

  it('sends on only what was changed in it, so that nobody overwrites another', () => {
    const form = {
      'hur.anna': 'physically',
      'var.anna': 'physically',
      'hur.bo': 'absent',
      'var.bo': '',
      'hur.cia': 'digitally',
      'var.cia': 'absent',
      'hur.dan': '',
      'hur.erik': 'physically',
    }
    expect(changedAttendance(typed(form), seats)).toEqual([
      { personId: 'bo', mode: 'absent' },
      { personId: 'cia', mode: 'digitally' },
    ])
  })

  it('takes nothing for an answer that is none', () => {
    expect(changedAttendance(typed({ 'hur.anna': 'maybe', 'var.anna': '' }), seats)).toEqual([])
  })
})
