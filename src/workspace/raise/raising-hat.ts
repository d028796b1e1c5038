import {
  type Actor,
  type BodyHat,
  hatsOf,
  receivesMattersFor,
  supports,
} from '../../actor/actor.ts'
import type { Body } from '../../body/body.ts'
import { mayRaise } from '../../matter/matter.policy.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { holdsOn } from '../../shared/period.ts'

/**
 * The actor as they raise a matter in a body: in the hat they wear when it may, otherwise in another of their own that
 * may, one that supports the body first. Undefined when none of their hats may.
 */
export function raisingIn(actor: Actor, bodyId: string): Actor | undefined {
  if (mayRaise(actor, bodyId).allowed) return actor
  const may = actor.hats.filter((hat) => mayRaise({ ...actor, hat }, bodyId).allowed)
  const hat = may.find((one) => supports(one, bodyId)) ?? may[0]
  return hat && { ...actor, hat }
}

/** A body in which somebody may raise matters, and the hat they would do so in. */
export interface RaisingPlace {
  readonly body: Body
  readonly hat: BodyHat
}

/** Where somebody may raise matters: the body of the worn hat first. */
export function raisingPlaces(actor: Actor, register: Register): readonly RaisingPlace[] {
  const hats = [actor.hat, ...actor.hats]
  const bodyIds = new Set(hats.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : [])))
  return [...bodyIds].flatMap((bodyId) => {
    const body = register.bodyById(bodyId)
    const hat = raisingIn(actor, bodyId)?.hat
    return body && hat?.kind === 'body' ? [{ body, hat }] : []
  })
}

/** The names of those who receive matters for a body on a day; nobody, while no such seat is filled. */
export function receiversOf(
  register: Register,
  bodyId: string,
  on: CalendarDay,
): readonly string[] {
  const personIds = register.mandates
    .filter(
      ({ seatId, period }) => holdsOn(period, on) && register.seatById(seatId)?.bodyId === bodyId,
    )
    .map(({ personId }) => personId)
  return [...new Set(personIds)]
    .filter((personId) =>
      hatsOf(register, [], personId, on).some((hat) => receivesMattersFor(hat, bodyId)),
    )
    .flatMap((personId) => register.personById(personId)?.name ?? [])
}
