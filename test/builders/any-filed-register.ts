import type fc from 'fast-check'
import type { Body, Contact } from '../../src/body/body.ts'
import type { Charter, CharterRule, CompositionPart } from '../../src/charter/charter.ts'
import { rulesFor } from '../../src/charter/charter.ts'
import { seatsFor } from '../../src/charter/composition.ts'
import type { Principal } from '../../src/principal/principal.ts'
import type { RegisterData } from '../../src/register/register.ts'
import type { Mandate, Seat } from '../../src/seat/seat.ts'
import { always } from '../../src/shared/period.ts'
import { anyRegister } from './any-register.ts'

/** Texts as files keep them: nobody means the spaces around them. */
function trimmed<Value>(value: Value): Value {
  // The same value with other spaces: its type is what it was.
  if (typeof value === 'string') return value.trim() as Value
  if (Array.isArray(value)) return value.map(trimmed) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)])) as Value
}

const withAddress = ({ email, ...contact }: Contact): Contact => ({
  ...contact,
  ...(email !== undefined && { email: 'samverkan@example.se' }),
})

function named(principal: Principal): Principal {
  const names =
    principal.names.length > 0
      ? principal.names
      : [{ value: { full: 'En kommun', short: 'En' }, period: always }]
  return { ...principal, names }
}

function sourced(body: Body): Body {
  const names = body.names.length > 0 ? body.names : [{ value: { sv: 'En grupp' }, period: always }]
  const sources = body.sources.length > 0 ? body.sources : [{ documentId: 'kalla-0' }]
  return { ...body, names, sources, contacts: body.contacts.map(withAddress) }
}

const offered = { id: 'lasning-1', label: { sv: 'Egen plats' }, adds: 1 }

/** The first rule offers a reading of an unclear text; the other has a day of the year that may be agreed away. */
function ruleOfAKind(rule: CharterRule): CharterRule {
  return rule.id === 'R01'
    ? { ...rule, kind: 'seat-total', params: { readings: [offered] } }
    : {
        ...rule,
        kind: 'delivery-by-day',
        params: { delivery: 'followUp', byDay: '06-01', to: 'organ-0' },
      }
}

function partOf(charter: Charter, part: CompositionPart, principalIds: readonly string[]) {
  const { represents, attendsForSectors, readingId, ...rest } = part
  return {
    ...rest,
    id: `${part.id}-${charter.id}`,
    ...(represents?.length && { represents: principalIds.slice(0, represents.length) }),
    ...(attendsForSectors?.length && { attendsForSectors: [...new Set(attendsForSectors)] }),
    ...(readingId !== undefined && { readingId: offered.id }),
  }
}

function once<Thing>(things: readonly Thing[], says: (thing: Thing) => string): readonly Thing[] {
  return [...new Map(things.map((thing) => [says(thing), thing])).values()]
}

function filedCharter(charter: Charter, year: number, principalIds: readonly string[]): Charter {
  const filed: Charter = {
    ...charter,
    // Two charters of one body never begin together.
    period: { ...charter.period, from: { precision: 'year', year } },
    rules: charter.rules.map(ruleOfAKind),
    composition: {
      ...charter.composition,
      parts: charter.composition.parts.map((part) => partOf(charter, part, principalIds)),
    },
  }
  const concerns = ({ ruleId, bodyId }: { ruleId: string; bodyId: string }) =>
    rulesFor(filed, bodyId).some(({ id }) => id === ruleId)
  return {
    ...filed,
    interpretations: once(
      charter.interpretations.map((one) => ({ ...one, ruleId: 'R01', readingId: offered.id })),
      ({ bodyId, on }) => `${bodyId} ${on}`,
    ).filter(concerns),
    exceptions: once(
      charter.exceptions.map((one) => ({ ...one, ruleId: 'R02', params: { byDay: '10-01' } })),
      ({ bodyId }) => bodyId,
    ).filter(concerns),
    attestations: charter.attestations.filter(concerns),
  }
}

/** The mandates on seats that the charters really set up. */
function onSeats(mandates: readonly Mandate[], seats: readonly Seat[]): readonly Mandate[] {
  const places = [...new Set(mandates.map(({ seatId }) => seatId))]
  return mandates.flatMap((mandate) => {
    const seat = seats[places.indexOf(mandate.seatId)]
    return seat ? [{ ...mandate, seatId: seat.id }] : []
  })
}

/** Any register that keeps the rules of the files as well as those of the database. */
export const anyFiledRegister: fc.Arbitrary<RegisterData> = anyRegister.map((data) => {
  const principals = data.principals.map(named)
  const principalIds = principals.map(({ id }) => id)
  const charters = data.charters.map((charter, index) =>
    filedCharter(charter, 2010 + index, principalIds),
  )
  const seats = charters.flatMap((charter) => seatsFor(charter, principals))
  const { collaboration } = data
  return trimmed({
    ...data,
    collaboration: { ...collaboration, contacts: collaboration.contacts.map(withAddress) },
    principals,
    bodies: data.bodies.map(sourced),
    charters,
    seats,
    mandates: onSeats(data.mandates, seats),
  })
})
