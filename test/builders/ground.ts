import type { Ground } from '../../src/charter/ground.ts'
import type { Mandate, Seat } from '../../src/seat/seat.ts'
import { vastmanland } from './principal.ts'

/** What a ground may be made of; everything left out is empty, except the principals: a region and ten municipalities. */
export interface GroundParts
  extends Partial<Pick<Ground, 'principals' | 'divisions' | 'bodies' | 'relations' | 'charters'>> {
  readonly seats?: readonly Seat[]
  readonly mandates?: readonly Mandate[]
  readonly meetings?: readonly ReturnType<Ground['meetingsOf']>[number][]
  readonly deliveries?: readonly ReturnType<Ground['deliveriesOf']>[number][]
}

function byKey<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): (key: string) => readonly Thing[] {
  const found = new Map<string, Thing[]>()
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const same = found.get(key)
      if (same) same.push(thing)
      else found.set(key, [thing])
    }
  }
  return (key) => found.get(key) ?? []
}

/** What charter rules look at, in which nothing has happened yet. */
export function aGround(parts: GroundParts = {}): Ground {
  const { principals = vastmanland, divisions = [], bodies = [], relations = [] } = parts
  const { charters = [], seats = [], mandates = [], meetings = [], deliveries = [] } = parts
  const bodyById = new Map(bodies.map((body) => [body.id, body]))
  const principalById = new Map(principals.map((principal) => [principal.id, principal]))
  return {
    principals,
    divisions,
    bodies,
    relations,
    charters,
    bodyById: (id) => bodyById.get(id),
    principalById: (id) => principalById.get(id),
    seatsOf: byKey(seats, ({ bodyId }) => [bodyId]),
    mandatesOf: byKey(mandates, ({ seatId }) => [seatId]),
    relationsFrom: byKey(relations, ({ from }) => (from.kind === 'body' ? [from.bodyId] : [])),
    relationsTo: byKey(relations, ({ to }) => (to.kind === 'body' ? [to.bodyId] : [])),
    meetingsOf: byKey(meetings, ({ bodyId }) => [bodyId]),
    deliveriesOf: byKey(deliveries, ({ bodyId }) => [bodyId]),
    chartersOf: byKey(charters, ({ bodyIds }) => bodyIds),
  }
}
