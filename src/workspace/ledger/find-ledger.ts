import { mayReadLedger } from '../../adoption/adoption.policy.ts'
import { findLedger } from '../../adoption/ledger/ledger.repository.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingContext, Place } from '../acting.ts'
import { OtherHatNeeded } from '../matter/find-matter.ts'
import { placeOf } from '../place.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** A ledger that the person may read in the role they use, and where they read it. */
export interface FoundLedger {
  readonly place: Place
  readonly ledger: Ledger
}

/**
 * The ledger of the address, when the person may read it in the role they use. Throws `NotFound` alike when there is
 * none and when they may not know of it, and `OtherHatNeeded` when another of their own roles may.
 */
export async function findLedgerOf(
  ground: Pick<WorkspaceGround, 'db'>,
  c: ActingContext,
): Promise<FoundLedger> {
  const place = placeOf(c)
  const { actor } = place
  const ledger = await findLedger(ground.db, actor.collaborationId, c.req.param('ledger') ?? '')
  if (!ledger) throw new NotFound('a ledger by that id')
  if (mayReadLedger(actor, ledger).allowed) return { place, ledger }
  const hat = actor.hats.find((other) => mayReadLedger({ ...actor, hat: other }, ledger).allowed)
  if (hat === undefined) throw new NotFound('a ledger by that id')
  throw new OtherHatNeeded(place, hat)
}
