import { describe, expect, it } from 'vitest'
import type { ExpectedSeat } from '../../../meeting/attendance/attendance.ts'
import { countAnswers, type SeatStand, standOf } from './who-comes.ts'

const seat = (changes: Partial<ExpectedSeat> = {}): ExpectedSeat => ({
  seatId: 'sala',
  principalId: 'sala',
  memberId: 'ledamot',
  deputyId: 'ersattare',
  isCounted: true,
  member: 'none',
  deputy: 'none',
  isDeputyCalled: false,
  ...changes,
})
const called = (deputy: ExpectedSeat['deputy']) =>
  seat({ member: 'cannot', isDeputyCalled: true, deputy })

describe('how a seat stands before a meeting', () => {
  it.each<readonly [string, ExpectedSeat, SeatStand]>([
    ['nobody has answered', seat(), 'unanswered'],
    ['the member comes', seat({ member: 'comes' }), 'comesMember'],
    [
      'the member comes, and the deputy too',
      seat({ member: 'comes', deputy: 'comes' }),
      'comesMember',
    ],
    ['the member takes part digitally', seat({ member: 'digital' }), 'digitalMember'],
    ['the member cannot: the deputy is called in', called('none'), 'deputyCalled'],
    ['… and comes', called('comes'), 'deputyComes'],
    ['… digitally', called('digital'), 'deputyDigital'],
    ['… and cannot either', called('cannot'), 'nobody'],
    [
      'the member cannot and has no deputy',
      {
        seatId: 'a',
        memberId: 'b',
        isCounted: true,
        member: 'cannot',
        deputy: 'none',
        isDeputyCalled: false,
      },
      'nobody',
    ],
    [
      'the seat is vacant',
      { seatId: 'a', isCounted: true, member: 'none', deputy: 'none', isDeputyCalled: false },
      'vacantSeat',
    ],
  ])('%s', (_what, one, stand) => {
    expect(standOf(one)).toBe(stand)
  })

  it('is counted once a seat, and never for the support beside the seats', () => {
    const seats = [
      seat({ member: 'comes' }),
      seat({ member: 'digital' }),
      called('digital'),
      called('none'),
      called('cannot'),
      seat(),
      seat({ isCounted: false, member: 'comes' }),
    ]
    expect(countAnswers(seats)).toEqual({
      seats: 6,
      come: 3,
      digital: 2,
      called: 3,
      nobody: 1,
      unanswered: 2,
    })
  })
})
