import {
  type Body,
  type Relation,
  type RelationEnd,
  relationsOn,
  statusOfBody,
} from '../../body/body.ts'
import type { Principal } from '../../principal/principal.ts'
import type { Register } from '../../register/register.ts'
import type { SeatHolding } from '../../seat/seat.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'

/** A principal's seat in a body, and how it is held. */
export interface OwnSeat {
  readonly body: Body
  readonly holding: SeatHolding
}

/** The seats of each principal in the bodies that work on a day. One walk over the seats serves every principal. */
export function seatsByPrincipal(
  register: Register,
  on: CalendarDay,
): ReadonlyMap<string, readonly OwnSeat[]> {
  const own = register.bodies
    .filter((body) => statusOfBody(body, on) === 'active')
    .flatMap((body) =>
      register
        .holdingsOn(body.id, on)
        .filter(({ seat }) => seat.principalId !== undefined)
        .map((holding) => ({ body, holding })),
    )
  return Map.groupBy(own, ({ holding }) => holding.seat.principalId ?? '')
}

/** A body that a principal takes part in without a seat of its own there, and the relation that says so. */
export interface Participation {
  readonly body: Body
  /** Undefined when it is so because there is one such body in each municipality, or for each principal. */
  readonly relation?: Relation
}

/**
 * Where a principal takes part on a day though no seat of its own is registered: what the sources say of it, of
 * every municipality or of every principal, and the bodies that exist one in each.
 */
export function participations(
  register: Register,
  principal: Principal,
  seats: readonly OwnSeat[],
  on: CalendarDay,
): readonly Participation[] {
  const seated = new Set(seats.map(({ body }) => body.id))
  const isMunicipality = principal.kind === 'municipality'
  const concerns = (end: RelationEnd) =>
    end.kind === 'principal'
      ? end.principalId === principal.id
      : end.kind === 'each' && (end.each === 'principal' || isMunicipality)
  return register.bodies
    .filter((body) => statusOfBody(body, on) === 'active' && !seated.has(body.id))
    .flatMap((body): readonly Participation[] => {
      const [relation] = relationsOn(register.relationsTo(body.id), on).filter(
        ({ from, verb }) => verb === 'takesPartIn' && concerns(from),
      )
      if (relation) return [{ body, relation }]
      const isInEach =
        body.inEach === 'principal' || (body.inEach === 'municipality' && isMunicipality)
      return isInEach ? [{ body }] : []
    })
}

/** The bodies that belong to a principal alone, on a day. */
export function ownBodies(
  register: Register,
  principal: Principal,
  on: CalendarDay,
): readonly Body[] {
  return register.bodies.filter(
    (body) => body.ownedBy === principal.id && statusOfBody(body, on) === 'active',
  )
}
