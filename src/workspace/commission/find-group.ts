import { takesPartIn } from '../../actor/actor.ts'
import type { Body } from '../../body/body.ts'
import { NotFound } from '../../shared/errors.ts'
import type { Acting, ActingContext, Place } from '../acting.ts'
import { OtherHatNeeded } from '../matter/find-matter.ts'
import { placeOf } from '../place.ts'

/** A group that the person takes part in, in the role they use. */
export interface FoundGroup {
  readonly acting: Acting
  readonly place: Place
  readonly body: Body
}

/** The group of the address. Throws `NotFound` alike when there is none and when they have no part in it. */
export function findGroupOf(c: ActingContext): FoundGroup {
  const place = placeOf(c)
  const { actor, register } = place
  const body = register.bodyById(c.req.param('body') ?? '')
  if (body === undefined) throw new NotFound('a group by that id')
  if (takesPartIn(actor.hat, body.id)) return { acting: c.var.acting, place, body }
  const hat = actor.hats.find((other) => takesPartIn(other, body.id))
  if (hat === undefined) throw new NotFound('a group by that id')
  throw new OtherHatNeeded(place, hat)
}
