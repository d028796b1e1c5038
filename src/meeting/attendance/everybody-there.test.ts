import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../shared/calendar-day.ts'
import { type Answer, type GivenAnswer, type MeetingSeat, representedAt } from './attendance.ts'
import { everybodyThere, thoseWhoAnswered } from './everybody-there.ts'

const plan = { on: day('2026-12-10'), at: '09:00', mode: 'hybrid' } as const
const seats: readonly MeetingSeat[] = [
  { seatId: 'sala', principalId: 'sala', memberId: 'anna', deputyId: 'bo', isCounted: true },
  { seatId: 'koping', principalId: 'koping', memberId: 'cia', deputyId: 'dan', isCounted: true },
  { seatId: 'arboga', principalId: 'arboga', isCounted: true },
  { seatId: 'norberg', principalId: 'norberg', deputyId: 'eva', isCounted: true },
  { seatId: 'stod', memberId: 'filip', isCounted: false },
]
const answer = (personId: string, given: Answer, changes: Partial<GivenAnswer> = {}) => ({
  personId,
  answer: given,
  on: plan.on,
  time: plan.at,
  way: 'link' as const,
  at: new Date('2026-12-01T09:00:00Z'),
  ...changes,
})
const modes = (
  answers: readonly GivenAnswer[],
  {
    at = seats,
    noted = [] as readonly string[],
    of = plan as Parameters<typeof everybodyThere>[2],
  } = {},
) =>
  Object.fromEntries(
    everybodyThere(
      at,
      answers,
      of,
      noted.map((personId) => ({ personId })),
    ).map(({ personId, mode }) => [personId, mode]),
  )

describe('when everybody is there', () => {
  it('every member, the support and the deputy of an empty seat are, and no deputy who is not called in', () => {
    expect(modes([])).toEqual({
      anna: 'physically',
      cia: 'physically',
      eva: 'physically',
      filip: 'physically',
    })
  })

  it('those who have answered digitally are so, and all of them at a digital meeting', () => {
    expect(modes([answer('anna', 'digital')])).toMatchObject({
      anna: 'digitally',
      cia: 'physically',
    })
    const digital = { ...plan, mode: 'digital' } as const
    expect(modes([answer('anna', 'comes')], { of: digital })).toMatchObject({
      anna: 'digitally',
      cia: 'digitally',
    })
  })

  it('a member who said no is absent, and the own deputy stands in the seat, alone', () => {
    const answers = [answer('anna', 'cannot'), answer('bo', 'digital')]
    expect(modes(answers)).toEqual({
      anna: 'absent',
      bo: 'digitally',
      cia: 'physically',
      eva: 'physically',
      filip: 'physically',
    })
    const stands = representedAt(seats, everybodyThere(seats, answers, plan, []))
    expect(stands.map(({ seatId, by, personId }) => [seatId, by, personId])).toEqual([
      ['sala', 'deputy', 'bo'],
      ['koping', 'member', 'cia'],
      ['arboga', 'nobody', undefined],
      ['norberg', 'deputy', 'eva'],
    ])
  })

  it('two deputies may be called in, and one of them not be able to', () => {
    const answers = [answer('anna', 'cannot'), answer('cia', 'cannot'), answer('dan', 'cannot')]
    expect(modes(answers)).toMatchObject({
      anna: 'absent',
      bo: 'physically',
      cia: 'absent',
      dan: 'absent',
    })
  })

  it('an answer for another day is none', () => {
    const old = answer('anna', 'cannot', { on: day('2026-12-03') })
    expect(modes([old])).toMatchObject({ anna: 'physically' })
  })

  it('whoever is noted already stays as noted', () => {
    expect(modes([], { noted: ['anna', 'eva', 'filip'] })).toEqual({ cia: 'physically' })
  })

  it('somebody with two seats is noted once and stands for both, also as a deputy in the one', () => {
    const twice: readonly MeetingSeat[] = [
      { seatId: 'a', memberId: 'anna', deputyId: 'bo', isCounted: true },
      { seatId: 'b', memberId: 'anna', isCounted: true },
      { seatId: 'c', memberId: 'cia', deputyId: 'anna', isCounted: true },
    ]
    const found = everybodyThere(twice, [answer('cia', 'cannot')], plan, [])
    expect(found.map(({ personId, mode }) => [personId, mode])).toEqual([
      ['anna', 'physically'],
      ['cia', 'absent'],
    ])
    expect(representedAt(twice, found).map(({ seatId, by }) => [seatId, by])).toEqual([
      ['a', 'member'],
      ['b', 'member'],
      ['c', 'deputy'],
    ])
  })

  it('nobody is noted twice, no seat is counted twice, and no empty seat is filled, whatever is answered', () => {
    const people = ['anna', 'bo', 'cia', 'dan'] as const
    const aSeat = fc.record({
      memberId: fc.constantFrom(...people, undefined),
      deputyId: fc.constantFrom(...people, undefined),
    })
    const given = fc.dictionary(
      fc.constantFrom(...people),
      fc.constantFrom<Answer>('comes', 'digital', 'cannot'),
    )
    fc.assert(
      fc.property(fc.array(aSeat, { maxLength: 6 }), given, (made, answers) => {
        const at = made.map(({ memberId, deputyId }, index) => ({
          seatId: `plats-${index}`,
          isCounted: true,
          ...(memberId !== undefined && { memberId }),
          ...(deputyId !== undefined && { deputyId }),
        }))
        const all = Object.entries(answers).map(([id, one]) => answer(id, one))
        const found = everybodyThere(at, all, plan, [])
        const ids = found.map(({ personId }) => personId)
        expect(new Set(ids).size).toBe(ids.length)
        const stands = representedAt(at, found)
        expect(stands.map(({ seatId }) => seatId)).toEqual(at.map(({ seatId }) => seatId))
        for (const { by, memberId, deputyId } of stands) {
          if (memberId === undefined && deputyId === undefined) expect(by).toBe('nobody')
        }
      }),
    )
  })
})

describe('when a meeting is opened', () => {
  it('only those are noted who have said themselves that they come, and stand in a seat', () => {
    const answers = [
      answer('anna', 'cannot'),
      answer('bo', 'comes'),
      answer('cia', 'digital'),
      answer('dan', 'comes'),
    ]
    expect(
      thoseWhoAnswered(seats, answers, plan).map(({ personId, mode }) => [personId, mode]),
    ).toEqual([
      ['bo', 'physically'],
      ['cia', 'digitally'],
    ])
  })
})
