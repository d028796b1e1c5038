import { describe, expect, it } from 'vitest'
import { aBody, aRelation } from '../../test/builders/body.ts'
import { aCharter } from '../../test/builders/charter.ts'
import { tenMunicipalities } from '../../test/builders/principal.ts'
import { aMandateOn, aSeat } from '../../test/builders/seat.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { always } from '../shared/period.ts'
import { indexRegister } from './index-register.ts'
import type { RegisterData } from './register.ts'

function aRegister(parts: Partial<RegisterData> = {}) {
  return indexRegister({
    collaboration: {
      id: 'vastmanland',
      name: 'Västmanland',
      summary: { sv: 'Region och kommuner samverkar.' },
      contacts: [],
      updatedOn: day('2026-11-22'),
    },
    sources: [],
    principals: [],
    divisions: [],
    bodies: [],
    relations: [],
    charters: [],
    seats: [],
    persons: [],
    mandates: [],
    meetings: [],
    deliveries: [],
    announcements: [],
    ...parts,
  })
}

describe('finding a body by its address', () => {
  const renamed = aBody({
    id: 'halsa',
    slug: 'samverkansgrupp-halsa',
    formerSlugs: ['halsogruppen'],
    names: [
      { value: { sv: 'Vårdgruppen' }, period: { until: partialDate('2022') } },
      { value: { sv: 'Samverkansgrupp Hälsa' }, period: { from: partialDate('2023') } },
    ],
  })

  it.each(['samverkansgrupp-halsa', 'halsogruppen', 'vardgruppen'])(
    'leads from %s to the body that is or was there',
    (slug) => {
      expect(aRegister({ bodies: [renamed] }).bodyBySlug(slug)).toBe(renamed)
    },
  )

  it('leads to the body that has the name now, when another had it before', () => {
    const taker = aBody({ id: 'ny', slug: 'vardgruppen' })
    expect(aRegister({ bodies: [renamed, taker] }).bodyBySlug('vardgruppen')).toBe(taker)
  })

  it('finds nothing at an address that nobody has had', () => {
    expect(aRegister({ bodies: [renamed] }).bodyBySlug('constructor')).toBeUndefined()
  })
})

describe('the charter that holds', () => {
  const older = aCharter({ id: 'aldre', period: { from: partialDate('2016') } })
  const newer = aCharter({ id: 'nyare', period: { from: partialDate('2023') } })
  const { charterOn } = aRegister({ charters: [newer, older] })

  it('is the one that began last, since sources seldom say when the earlier ended', () => {
    expect(charterOn('samverkansgrupp-halsa', day('2024-05-01'))).toBe(newer)
  })

  it('is the earlier one before the later began', () => {
    expect(charterOn('samverkansgrupp-halsa', day('2022-12-31'))).toBe(older)
  })

  it('is none before the first', () => {
    expect(charterOn('samverkansgrupp-halsa', day('2015-12-31'))).toBeUndefined()
  })

  it('is a stated one rather than one of which nobody knows when it began', () => {
    const unknown = aCharter({ id: 'odaterad', period: always })
    const register = aRegister({ charters: [older, unknown] })
    expect(register.charterOn('samverkansgrupp-halsa', day('2017-01-01'))).toBe(older)
  })
})

describe('the seats of a body on a day', () => {
  const older = aCharter({ id: 'aldre', period: { from: partialDate('2016') } })
  const newer = aCharter({ id: 'nyare', period: { from: partialDate('2023') } })
  const since = (year: string, charterId: string) =>
    aSeat({ id: `plats-${charterId}`, charterId, period: { from: partialDate(year) } })
  const seats = [since('2016', 'aldre'), since('2023', 'nyare')]
  const on = (of: ReturnType<typeof aRegister>, text: string) =>
    of.holdingsOn('samverkansgrupp-halsa', day(text)).map(({ seat }) => seat.id)

  it('are those of the charter it follows, though nobody has said when the earlier one ended', () => {
    const register = aRegister({ charters: [older, newer], seats })
    expect(on(register, '2020-01-01')).toEqual(['plats-aldre'])
    expect(on(register, '2024-01-01')).toEqual(['plats-nyare'])
    expect(on(register, '2015-12-31')).toEqual([])
  })

  it('remain while they last when no charter holds', () => {
    const ended = { ...older, period: { from: partialDate('2016'), until: partialDate('2018') } }
    expect(on(aRegister({ charters: [ended], seats }), '2020-01-01')).toEqual(['plats-aldre'])
  })
})

describe('what belongs to a body', () => {
  const seat = aSeat()
  const mandate = aMandateOn(seat)
  const reports = aRelation()
  const joint = aCharter({ bodyIds: ['samverkansgrupp-halsa', 'samverkansgrupp-nara-vard'] })
  const register = aRegister({
    bodies: [aBody()],
    principals: tenMunicipalities,
    relations: [reports, aRelation({ id: 'varje', from: { kind: 'each', each: 'municipality' } })],
    charters: [joint],
    seats: [seat],
    mandates: [mandate],
  })

  it('is its seats, and to a seat its mandates', () => {
    expect(register.seatsOf('samverkansgrupp-halsa')).toEqual([seat])
    expect(register.mandatesOf(seat.id)).toEqual([mandate])
    expect(register.seatsOf('okand')).toEqual([])
  })

  it('is its relations from and to others', () => {
    expect(register.relationsFrom('samverkansgrupp-halsa')).toEqual([reports])
    expect(register.relationsTo('strategisk-regional-beredning')).toHaveLength(2)
  })

  it('is a charter that several bodies share', () => {
    expect(register.chartersOf('samverkansgrupp-nara-vard')).toEqual([joint])
  })

  it('is found by its id, as are principals', () => {
    expect(register.bodyById('samverkansgrupp-halsa')).toEqual(aBody())
    expect(register.principalById('sala')).toBe(tenMunicipalities[6])
  })
})

describe('the bodies of a register', () => {
  it('stand in Swedish order of their latest name, whatever their ids', () => {
    const named = (id: string, sv: string) =>
      aBody({ id, slug: id, names: [{ value: { sv }, period: always }] })
    const { bodies } = aRegister({
      bodies: [named('a', 'Ängsgruppen'), named('b', 'Länsgruppen'), named('c', 'Ledningsgruppen')],
    })
    expect(bodies.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })
})
