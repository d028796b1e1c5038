import { describe, expect, it } from 'vitest'
import { aBodyCalled } from '../../test/builders/body.ts'
import { aCharter } from '../../test/builders/charter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { aMandateOn, aSeatOf } from '../../test/builders/seat.ts'
import { indexRegister } from '../register/index-register.ts'
import type { RegisterData } from '../register/register.ts'
import type { Seat } from '../seat/seat.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { sayEndedHat, sayHat } from './actor.text.ts'
import {
  type AuthorityAssignment,
  actorFor,
  hatsOf,
  onlyFinishes,
  receivesMattersFor,
  supports,
  worksFor,
} from './actor.ts'
import { endedHatsOf } from './ended-hats.ts'

const group = aBodyCalled('samverkansgrupp-halsa', 'Samverkansgrupp Hälsa')
const old = aBodyCalled('aldre', 'Politisk samverkansgrupp äldre', {
  period: { until: partialDate('2022-12-31') },
})
const seat = aSeatOf('sala')
const oldSeat = aSeatOf('sala', { id: 'aldre/ledamoter/sala', bodyId: 'aldre', period: {} })
const support = aSeatOf('regionen', {
  id: 'samverkansgrupp-halsa/stod',
  place: 'support',
  role: 'leadSupportOfficial',
})
const anna = 'anna'

function register(changes: Partial<RegisterData> = {}) {
  return indexRegister({
    collaboration: {
      id: 'vastmanland',
      name: 'Västmanland',
      summary: { sv: 'Ett exempel.' },
      contacts: [],
      updatedOn: day('2026-11-22'),
    },
    sources: [],
    principals: vastmanland,
    divisions: [],
    bodies: [group, old],
    relations: [],
    charters: [],
    seats: [seat, oldSeat, support],
    persons: [{ id: anna, name: 'Anna Exempelsson', isExample: true }],
    mandates: [
      aMandateOn(seat, {
        id: 'm1',
        personId: anna,
        period: { from: partialDate('2026-03-01'), until: partialDate('2026-11-22') },
      }),
    ],
    meetings: [],
    deliveries: [],
    announcements: [],
    ...changes,
  })
}

const on = (text: string, assignments: readonly AuthorityAssignment[] = [], data = register()) =>
  hatsOf(data, assignments, anna, day(text))

describe('the hats of a person', () => {
  it('begin on the first day of the mandate and end after its last', () => {
    expect(on('2026-02-28')).toEqual([])
    expect(on('2026-03-01')).toHaveLength(1)
    expect(on('2026-11-22')).toHaveLength(1)
    expect(on('2026-11-23')).toEqual([])
  })

  it('are none in a body that is discontinued, though the mandate has no end', () => {
    const inOld = register({
      mandates: [aMandateOn(oldSeat, { id: 'm2', personId: anna, period: {} })],
    })
    expect(on('2022-12-31', [], inOld)).toHaveLength(1)
    expect(on('2023-01-01', [], inOld)).toEqual([])
  })

  it('are none on a seat that no longer exists', () => {
    const closed = register({
      seats: [{ ...seat, period: { until: partialDate('2026-06-30') } }],
    })
    expect(on('2026-06-30', [], closed)).toHaveLength(1)
    expect(on('2026-07-01', [], closed)).toEqual([])
  })

  it('are the deputy’s too, who may always attend, but a deputy is never the chair', () => {
    const chair = { ...seat, role: 'chair' as const }
    const both = (as: 'member' | 'deputy') =>
      register({ seats: [chair], mandates: [aMandateOn(chair, { personId: anna, as })] })
    expect(on('2026-11-22', [], both('deputy'))).toMatchObject([{ as: 'deputy', isChair: false }])
    expect(on('2026-11-22', [], both('member'))).toMatchObject([{ as: 'member', isChair: true }])
  })

  it('are also the tasks at a principal, as long as those last', () => {
    const task: AuthorityAssignment = {
      id: 'sala-registrator',
      principalId: 'sala',
      personId: anna,
      role: 'registrar',
      period: { from: partialDate('2026-01-01'), until: partialDate('2026-06-30') },
    }
    expect(on('2025-12-31', [task])).toEqual([])
    expect(on('2026-06-30', [task])).toHaveLength(2)
    expect(on('2026-07-01', [task])).toHaveLength(1)
    expect(on('2026-06-30', [{ ...task, personId: 'nagon-annan' }])).toHaveLength(1)
  })

  it('say what one is, where, and for whom', () => {
    const [hat] = on('2026-11-22')
    if (hat === undefined) throw new Error('there is a hat on the last day')
    expect(sayHat(hat, register(), day('2026-11-22'), 'sv')).toBe(
      'ledamot, Samverkansgrupp Hälsa (Sala)',
    )
    expect(sayHat(hat, register(), day('2026-11-22'), 'en')).toBe(
      'member, Samverkansgrupp Hälsa (Sala)',
    )
  })
})

describe('the hat of somebody who supports a group whose task has ended', () => {
  const period = { from: partialDate('2023'), until: partialDate('2026') }
  const charter = aCharter({
    id: 'uppdrag',
    bodyIds: [group.id],
    period: { from: partialDate('2023') },
    mandatePeriod: period,
  })
  const of = (
    changes: Partial<RegisterData>,
    { seats = [support], mandate = {} }: { seats?: readonly Seat[]; mandate?: object } = {},
  ) =>
    register({
      charters: [charter],
      seats: seats.map((one) => ({ ...one, charterId: 'uppdrag' })),
      mandates: seats.map((one) => aMandateOn(one, { id: one.id, personId: anna, ...mandate })),
      ...changes,
    })
  const next = aCharter({
    id: 'nasta',
    bodyIds: [group.id],
    period: { from: partialDate('2027-03') },
    decidedOn: partialDate('2027-02-10'),
  })

  it('remains, and says that it is for finishing what is open', () => {
    const [before] = on('2026-12-31', [], of({}))
    const [after] = on('2027-01-01', [], of({}))
    expect(before && 'termEndedOn' in before).toBe(false)
    expect(after).toMatchObject({ bodyId: group.id, termEndedOn: '2026-12-31' })
    expect(after && onlyFinishes(after, group.id)).toBe(true)
    expect(after && onlyFinishes(after, 'aldre')).toBe(false)
    expect(after && supports(after, group.id)).toBe(true)
  })

  it('remains also where the charter itself ended, and with it the place', () => {
    const seats = [{ ...support, period }]
    const charters = [{ ...charter, period }]
    expect(on('2027-01-01', [], of({ charters }, { seats }))).toHaveLength(1)
  })

  it('is an ordinary one again when the next is decided, and ends when another charter holds', () => {
    const seats = [{ ...support, period }]
    const charters = [{ ...charter, period }, next]
    const [decided] = on('2027-02-10', [], of({ charters }, { seats }))
    expect(decided).toBeDefined()
    expect(decided && onlyFinishes(decided, group.id)).toBe(false)
    expect(on('2027-03-01', [], of({ charters }, { seats }))).toEqual([])
  })

  it('ends when somebody ends the mandate or the place, or the group', () => {
    const mandate = { period: { until: partialDate('2026-12-31') } }
    expect(on('2027-01-01', [], of({}, { mandate }))).toEqual([])
    const seats = [{ ...support, period: { until: partialDate('2026-06-30') } }]
    expect(on('2027-01-01', [], of({}, { seats }))).toEqual([])
    const bodies = [{ ...group, period: { until: partialDate('2026-12-31') } }]
    expect(on('2027-01-01', [], of({ bodies }))).toEqual([])
  })

  it('does not begin before the place does, though neither the place nor the charter has an end', () => {
    const seats = [{ ...support, period: { from: partialDate('2026-06') } }]
    const charters = [aCharter({ id: 'uppdrag', bodyIds: [group.id] })]
    const data = of({ charters }, { seats, mandate: { period: {} } })
    expect(on('2026-05-31', [], data)).toEqual([])
    expect(on('2026-06-01', [], data)).toHaveLength(1)
  })

  it('is nobody’s who was elected: their seats ended with the mandate period', () => {
    const seats = [{ ...seat, period }]
    expect(on('2026-12-31', [], of({}, { seats }))).toHaveLength(1)
    expect(on('2027-01-01', [], of({}, { seats }))).toEqual([])
  })

  it('is told of afterwards: what one was, where, for whom and until when', () => {
    const data = of({}, { seats: [{ ...seat, period }] })
    expect(endedHatsOf(data, [], anna, day('2026-12-31'))).toEqual([])
    const [ended, ...others] = endedHatsOf(data, [], anna, day('2027-01-01'))
    expect(others).toEqual([])
    expect(ended && sayEndedHat(ended, data, 'sv')).toBe(
      'ledamot, Samverkansgrupp Hälsa (Sala), till och med den 31 december 2026',
    )
    expect(ended && sayEndedHat(ended, data, 'en')).toBe(
      'member, Samverkansgrupp Hälsa (Sala), until 31 December 2026',
    )
    // Whoever has a role there still has not left.
    const hats = on('2026-12-31', [], data)
    expect(endedHatsOf(data, hats, anna, day('2027-01-01'))).toEqual([])
  })
})

describe('an actor', () => {
  const link = { accountId: 'konto', personId: anna }

  it('wears the hat that was chosen while it holds, else the first that does', () => {
    const hats = on('2026-11-22')
    expect(actorFor(register(), hats, link, 'vastmanland:m1')?.hat.id).toBe('vastmanland:m1')
    expect(actorFor(register(), hats, link, 'vastmanland:avslutad')?.hat.id).toBe('vastmanland:m1')
  })

  it('is nobody without a hat, and nobody who is not in the register', () => {
    expect(actorFor(register(), on('2026-11-23'), link, 'vastmanland:m1')).toBeUndefined()
    const unknown = register({ persons: [] })
    expect(actorFor(unknown, on('2026-11-22'), link, undefined)).toBeUndefined()
  })
})

describe('what a hat is good for', () => {
  const supporter = register({ mandates: [aMandateOn(support, { personId: anna })] })
  const [hat] = on('2026-11-22', [], supporter)
  const [member] = on('2026-11-22')
  if (hat === undefined || member === undefined) throw new Error('both have a hat')

  it('receiving matters for the own body and no other', () => {
    expect(receivesMattersFor(hat, 'samverkansgrupp-halsa')).toBe(true)
    expect(receivesMattersFor(hat, 'aldre')).toBe(false)
    expect(receivesMattersFor(member, 'samverkansgrupp-halsa')).toBe(false)
    expect(supports(member, 'samverkansgrupp-halsa')).toBe(false)
  })

  it('speaking for the principal whose mandate it is', () => {
    expect(worksFor(member, 'sala')).toBe(true)
    expect(worksFor(member, 'arboga')).toBe(false)
  })
})
