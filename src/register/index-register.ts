import type { Body } from '../body/body.ts'
import type { MeetingFact } from '../charter/activity.ts'
import { charterInForce } from '../charter/in-force.ts'
import { holdingOn } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { holdsOn } from '../shared/period.ts'
import { slugOf } from '../shared/slug.ts'
import type { Register, RegisterData } from './register.ts'

/** The register of a collaboration: its data, with everything found at once by what it belongs to. */
export function indexRegister(data: RegisterData): Register {
  const bodies = byId(data.bodies)
  const principals = byId(data.principals)
  const persons = byId(data.persons)
  const sources = byId(data.sources)
  const bodiesBySlug = bySlug(data.bodies)
  const seatsById = byId(data.seats)
  const seats = grouped(data.seats, ({ bodyId }) => [bodyId])
  const mandates = grouped(data.mandates, ({ seatId }) => [seatId])
  const from = grouped(data.relations, ({ from }) => (from.kind === 'body' ? [from.bodyId] : []))
  const to = grouped(data.relations, ({ to }) => (to.kind === 'body' ? [to.bodyId] : []))
  const held = withoutDoubles(data.meetings)
  const meetings = grouped(held, ({ bodyId }) => [bodyId])
  const deliveries = grouped(data.deliveries, ({ bodyId }) => [bodyId])
  const charters = grouped(data.charters, ({ bodyIds }) => bodyIds)
  const seatsOf = (bodyId: string) => seats.get(bodyId) ?? []
  const mandatesOf = (seatId: string) => mandates.get(seatId) ?? []
  const charterOn = (bodyId: string, on: CalendarDay) =>
    charterInForce(charters.get(bodyId) ?? [], on)
  return {
    ...data,
    meetings: held,
    bodies: inSwedishOrder(data.bodies),
    bodyById: (id) => bodies.get(id),
    bodyBySlug: (slug) => bodiesBySlug.get(slug),
    principalById: (id) => principals.get(id),
    seatById: (id) => seatsById.get(id),
    personById: (id) => persons.get(id),
    sourceById: (id) => sources.get(id),
    seatsOf,
    mandatesOf,
    relationsFrom: (bodyId) => from.get(bodyId) ?? [],
    relationsTo: (bodyId) => to.get(bodyId) ?? [],
    meetingsOf: (bodyId) => meetings.get(bodyId) ?? [],
    deliveriesOf: (bodyId) => deliveries.get(bodyId) ?? [],
    chartersOf: (bodyId) => charters.get(bodyId) ?? [],
    charterOn,
    holdingsOn: (bodyId, on) => {
      const followed = charterOn(bodyId, on)
      return seatsOf(bodyId)
        .filter((seat) => followed === undefined || seat.charterId === followed.id)
        .filter((seat) => holdsOn(seat.period, on))
        .map((seat) => holdingOn(seat, mandatesOf(seat.id), on))
    },
  }
}

/**
 * Each meeting once. One that has been planned here goes before what a file tells of the same body on the same day,
 * since they are the same meeting.
 */
function withoutDoubles(meetings: readonly MeetingFact[]): readonly MeetingFact[] {
  const planned = new Set(
    meetings.filter(({ id }) => isPlannedHere(id)).map(({ bodyId, on }) => `${bodyId} ${on}`),
  )
  if (planned.size === 0) return meetings
  return meetings.filter(
    ({ id, bodyId, on }) => isPlannedHere(id) || !planned.has(`${bodyId} ${on}`),
  )
}

/** Whether a meeting was planned in the program: then it goes by a random id, and in a file by words. */
function isPlannedHere(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id)
}

const swedish = new Intl.Collator('sv')

/** The bodies as people list them: by their latest name, from A to Ö. */
function inSwedishOrder(bodies: readonly Body[]): readonly Body[] {
  const nameOf = ({ id, names }: Body) => names.at(-1)?.value.sv ?? id
  return bodies.toSorted((a, b) => swedish.compare(nameOf(a), nameOf(b)))
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

function grouped<Thing>(
  things: readonly Thing[],
  groupsOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    for (const group of groupsOf(thing)) {
      const before = groups.get(group)
      if (before) before.push(thing)
      else groups.set(group, [thing])
    }
  }
  return groups
}

/**
 * Addresses that lead to a body: its own, those it has had, and those of its earlier names. What a body is
 * called now goes before what another was called once.
 */
function bySlug(bodies: readonly Body[]): ReadonlyMap<string, Body> {
  const found = new Map<string, Body>()
  const claim = (slug: string, body: Body) => {
    if (slug !== '' && !found.has(slug)) found.set(slug, body)
  }
  for (const body of bodies) claim(body.slug, body)
  for (const body of bodies) for (const slug of body.formerSlugs) claim(slug, body)
  for (const body of bodies) for (const { value } of body.names) claim(slugOf(value.sv), body)
  return found
}
