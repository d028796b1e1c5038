import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anItem } from '../../../test/builders/meeting.ts'
import { aMeetingRegister } from '../../../test/builders/meeting-register.ts'
import { day } from '../../shared/calendar-day.ts'
import {
  type Answer,
  answerOf,
  attendanceStatistics,
  awayFor,
  calledBy,
  expectedSeats,
  type GivenAnswer,
  invitedIds,
  type MeetingSeat,
  type Presence,
  representedAt,
  representedFor,
  seatsFrom,
} from './attendance.ts'

const plan = { on: day('2026-12-10'), at: '09:00' }
const seats = seatsFrom(aMeetingRegister().holdingsOn('samverkansgrupp-halsa', plan.on))
const sala = 'samverkansgrupp-halsa/ledamoter/sala'
const koping = 'samverkansgrupp-halsa/ledamoter/koping'

const answer = (personId: string, given: Answer, changes: Partial<GivenAnswer> = {}) => ({
  personId,
  answer: given,
  on: plan.on,
  time: plan.at,
  way: 'link' as const,
  at: new Date('2026-12-01T09:00:00Z'),
  ...changes,
})
const there = (personId: string, changes: Partial<Presence> = {}): Presence => ({
  personId,
  mode: 'physically',
  absentFor: [],
  ...changes,
})
const expected = (answers: readonly GivenAnswer[]) =>
  Object.fromEntries(
    expectedSeats(seats, answers, plan)
      .filter(({ isCounted }) => isCounted)
      .map(({ seatId, expectedId }) => [seatId.split('/').at(-1), expectedId]),
  )

describe('who is called', () => {
  it('members and deputies alike, and the support, each once', () => {
    expect(invitedIds(seats)).toEqual(['person-1', 'person-3', 'person-2', 'person-5', 'person-4'])
  })

  it('somebody with two seats once', () => {
    const twice: readonly MeetingSeat[] = [
      { seatId: 'a', memberId: 'anna', isCounted: true },
      { seatId: 'b', memberId: 'bo', deputyId: 'anna', isCounted: true },
    ]
    expect(invitedIds(twice)).toEqual(['anna', 'bo'])
  })
})

describe('who is expected', () => {
  it('every member, before anybody has answered; nobody on a seat that is empty', () => {
    expect(expected([])).toEqual({ sala: 'person-1', koping: 'person-2', arboga: undefined })
  })

  it('the personal deputy of a member who cannot, and nobody else’s', () => {
    expect(expected([answer('person-1', 'cannot')])).toEqual({
      sala: 'person-3',
      koping: 'person-2',
      arboga: undefined,
    })
  })

  it('nobody when the deputy cannot either', () => {
    const answers = [answer('person-1', 'cannot'), answer('person-3', 'cannot')]
    expect(expected(answers)).toMatchObject({ sala: undefined, koping: 'person-2' })
  })

  it('the member again when the answer is changed', () => {
    const answers = [answer('person-1', 'digital'), answer('person-3', 'comes')]
    expect(expected(answers)).toMatchObject({ sala: 'person-1' })
  })

  it('the member, when the answer was for another time than the meeting now has', () => {
    const earlier = [answer('person-1', 'cannot', { time: '13:00' })]
    expect(answerOf(earlier, plan, 'person-1')).toBe('none')
    expect(expected(earlier)).toMatchObject({ sala: 'person-1' })
  })

  it('tells which deputy an answer calls in, and which it stands down', () => {
    const before = expectedSeats(seats, [], plan)
    const after = expectedSeats(seats, [answer('person-1', 'cannot')], plan)
    expect(calledBy(before, after).called.map(({ deputyId }) => deputyId)).toEqual(['person-3'])
    expect(calledBy(after, before).stoodDown.map(({ seatId }) => seatId)).toEqual([sala])
    expect(calledBy(after, after)).toEqual({ called: [], stoodDown: [] })
  })
})

describe('who represented whom', () => {
  const item = anItem(1)
  const by = (presences: readonly Presence[], asked = item) =>
    representedFor(seats, presences, asked).map((seat) => [
      seat.seatId.split('/').at(-1),
      seat.by,
      seat.personId,
    ])

  it('the member, though the deputy is there too', () => {
    expect(by([there('person-1'), there('person-3')])).toEqual([
      ['sala', 'member', 'person-1'],
      ['koping', 'nobody', undefined],
      ['arboga', 'nobody', undefined],
    ])
  })

  it('the deputy for an item that the member was away for', () => {
    const presences = [there('person-1', { absentFor: [item.id] }), there('person-3')]
    expect(by(presences)[0]).toEqual(['sala', 'deputy', 'person-3'])
    expect(by(presences, anItem(2))[0]).toEqual(['sala', 'member', 'person-1'])
  })

  it('nobody for what is raised after both have left', () => {
    const leftAt = new Date('2026-12-10T10:00:00Z')
    const late = anItem(3, { isRaisedAtMeeting: true, addedAt: new Date('2026-12-10T10:30:00Z') })
    expect(by([there('person-1', { leftAt })], late)[0]).toEqual(['sala', 'nobody', undefined])
  })

  it('nobody by somebody who supports the group, or who was noted as away', () => {
    const presences = [there('person-4'), there('person-2', { mode: 'absent' })]
    expect(by(presences).every(([, kind]) => kind === 'nobody')).toBe(true)
  })

  it('is away before one item and after another', () => {
    const items = [anItem(1), anItem(2), anItem(3), anItem(4)]
    const [one = '', two = '', three = '', four = ''] = items.map(({ id }) => id)
    expect(awayFor(items, {})).toEqual([])
    expect(awayFor(items, { from: two })).toEqual([one])
    expect(awayFor(items, { until: three })).toEqual([four])
    expect(awayFor(items, { from: two, until: three })).toEqual([one, four])
  })
})

describe('every seat', () => {
  const people = ['anna', 'bo', 'cecilia', 'david']
  const someSeats = fc.uniqueArray(
    fc.record(
      {
        seatId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        memberId: fc.constantFrom(...people),
        deputyId: fc.constantFrom(...people),
        isCounted: fc.boolean(),
      },
      { requiredKeys: ['seatId', 'isCounted'] },
    ),
    { selector: ({ seatId }) => seatId },
  )
  const somePresences = fc.uniqueArray(
    fc.record({
      personId: fc.constantFrom(...people),
      mode: fc.constantFrom('physically', 'digitally', 'absent'),
      absentFor: fc.subarray([anItem(1).id, anItem(2).id]),
    }),
    { selector: ({ personId }) => personId },
  )
  const someAnswers = fc.uniqueArray(
    fc.record({
      personId: fc.constantFrom(...people),
      answer: fc.constantFrom('comes', 'digital', 'cannot'),
    }),
    { selector: ({ personId }) => personId },
  )

  it('is counted once, by whoever was there and holds it or is its own deputy', () => {
    fc.assert(
      fc.property(someSeats, somePresences, (drawn, presences) => {
        const counted = drawn.filter(({ isCounted }) => isCounted)
        const found = representedFor(drawn, presences, anItem(1))
        expect(found.map(({ seatId }) => seatId)).toEqual(counted.map(({ seatId }) => seatId))
        for (const seat of found) {
          const holder = { member: seat.memberId, deputy: seat.deputyId, nobody: undefined }[
            seat.by
          ]
          expect(seat.personId).toBe(holder)
        }
        const whole = representedAt(drawn, presences).filter(({ by }) => by !== 'nobody')
        const forItem = found.filter(({ by }) => by !== 'nobody')
        expect(whole.length).toBeGreaterThanOrEqual(forItem.length)
      }),
    )
  })

  it('expects one person at most: one who has not said no, and sits there or is called in', () => {
    fc.assert(
      fc.property(someSeats, someAnswers, (drawn, given) => {
        const answers = given.map(({ personId, answer: said }) => answer(personId, said))
        for (const seat of expectedSeats(drawn, answers, plan)) {
          if (seat.expectedId === undefined) continue
          expect([seat.memberId, seat.deputyId]).toContain(seat.expectedId)
          expect(answerOf(answers, plan, seat.expectedId)).not.toBe('cannot')
          if (seat.isDeputyCalled) expect(seat.member === 'cannot' || !seat.memberId).toBe(true)
        }
      }),
    )
  })

  it('has as many meetings in the statistics as it has been in, whoever came', () => {
    const held = fc.array(fc.record({ seats: someSeats, presences: somePresences }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(held, (meetings) => {
        for (const one of attendanceStatistics(meetings)) {
          expect(one.byMember + one.byDeputy + one.byNobody).toBe(one.meetings)
          const had = meetings.filter(({ seats: drawn }) =>
            drawn.some(({ seatId, isCounted }) => seatId === one.seatId && isCounted),
          )
          expect(one.meetings).toBe(had.length)
        }
      }),
    )
  })
})

describe('attendance over some meetings', () => {
  it('tells how often each seat was represented, and by whom', () => {
    const meetings = [
      { seats, presences: [there('person-1'), there('person-2')] },
      { seats, presences: [there('person-3'), there('person-2', { mode: 'digitally' })] },
    ]
    const found = attendanceStatistics(meetings)
    expect(found.find(({ seatId }) => seatId === sala)).toMatchObject({
      meetings: 2,
      byMember: 1,
      byDeputy: 1,
      byNobody: 0,
    })
    expect(found.find(({ seatId }) => seatId === koping)).toMatchObject({ byMember: 2 })
  })
})
