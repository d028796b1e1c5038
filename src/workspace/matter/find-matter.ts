import type { Hat } from '../../actor/actor.ts'
import { mayRead } from '../../matter/matter.policy.ts'
import { findMatterByNumber } from '../../matter/matter.repository.ts'
import type { Matter } from '../../matter/matter.ts'
import { numberFromAddress } from '../../matter/matter-number.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingContext, Place } from '../acting.ts'
import { placeOf } from '../place.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** A matter that the person may read in the hat they wear, and where they read it. */
export interface FoundMatter {
  readonly place: Place
  readonly matter: Matter
  /** The matter's number: it has been raised. */
  readonly number: string
}

/** The matter cannot be read in the hat that is worn, but in another of the person's own. */
export class OtherHatNeeded extends Error {
  override readonly name = 'OtherHatNeeded'
  readonly place: Place
  readonly hat: Hat

  constructor(place: Place, hat: Hat) {
    super('another of the own hats is needed')
    this.place = place
    this.hat = hat
  }
}

/**
 * The matter of the address, when the person may read it in the hat they wear. Throws `NotFound` alike when there
 * is none and when they may not know of it, and `OtherHatNeeded` when another of their own hats may read it.
 */
export async function findMatterOf(
  ground: Pick<WorkspaceGround, 'db'>,
  c: ActingContext,
): Promise<FoundMatter> {
  const place = placeOf(c)
  const { actor } = place
  const number = numberFromAddress(c.req.param('number') ?? '')
  const matter = number && (await findMatterByNumber(ground.db, actor.collaborationId, number))
  if (!matter || number === undefined) throw new NotFound('a matter by that number')
  if (mayRead(actor, matter).allowed) return { place, matter, number }
  const hat = actor.hats.find((other) => mayRead({ ...actor, hat: other }, matter).allowed)
  if (hat === undefined) throw new NotFound('a matter by that number')
  throw new OtherHatNeeded(place, hat)
}
