import { NotFound } from '../shared/errors.ts'
import type { ActingContext, Place } from './acting.ts'

/** Somebody is signed in, and has no mandate in the collaboration today, or anywhere. */
export class NoMandate extends NotFound {
  constructor() {
    super('a mandate that holds today')
  }
}

/** Who the signed-in person is in the collaboration of the address; throws `NoMandate` when nobody. */
export function placeOf(c: ActingContext): Place {
  const id = c.req.param('collaboration')
  const place = c.var.acting.places.find(({ register }) => register.collaboration.id === id)
  if (place === undefined) throw new NoMandate()
  return place
}
