import { describe, expect, it } from 'vitest'
import { groupAttendance } from './statistics.ts'

const seat = (seatId: string, principalId: string, memberId: string, deputyId: string) => {
  return { seatId, principalId, memberId, deputyId, isCounted: true }
}
const there = (personId: string) => ({ personId, mode: 'physically' as const, absentFor: [] })
const seats = [
  seat('a', 'region', 'anna', 'arne'),
  seat('b', 'region', 'bo', 'berit'),
  seat('c', 'sala', 'cecilia', 'carl'),
  { seatId: 'd', memberId: 'dora', isCounted: false },
]

describe('the attendance of a group', () => {
  it('is counted by seat and taken together by principal, through member, deputy or nobody', () => {
    const { meetings, principals } = groupAttendance([
      { seats, presences: [there('anna'), there('berit'), there('cecilia'), there('carl')] },
      { seats, presences: [there('anna'), there('dora')] },
    ])
    expect(meetings).toBe(2)
    expect(principals).toEqual([
      { principalId: 'region', seats: 2, chances: 4, byMember: 2, byDeputy: 1, byNobody: 1 },
      { principalId: 'sala', seats: 1, chances: 2, byMember: 1, byDeputy: 0, byNobody: 1 },
    ])
  })

  it('counts every chance once, whoever was there', () => {
    const { principals } = groupAttendance([{ seats, presences: [there('anna'), there('arne')] }])
    for (const { chances, byMember, byDeputy, byNobody } of principals) {
      expect(byMember + byDeputy + byNobody).toBe(chances)
    }
  })

  it('is empty before the first meeting', () => {
    expect(groupAttendance([])).toEqual({ meetings: 0, seats: [], principals: [] })
  })
})
