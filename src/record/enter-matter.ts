import type { Actor } from '../actor/actor.ts'
import { type MatterDenial, mayRead } from '../matter/matter.policy.ts'
import { findMatter } from '../matter/matter.repository.ts'
import type { Matter } from '../matter/matter.ts'
import type { ActRefusal } from '../matter/matter-change.ts'
import { NotFound } from '../shared/errors.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { Verdict } from '../shared/verdict.ts'
import type { RecordTransaction } from './record-ground.ts'

/** What somebody is about to do in a matter without changing it. */
export interface Entering {
  readonly actor: Actor
  readonly matterId: string
  readonly may: (actor: Actor, matter: Matter) => Verdict<MatterDenial>
  /** What they have written; personal identity numbers in it are refused. */
  readonly written?: readonly string[]
}

/**
 * The matter that somebody acts in beside, not on: it is read and not locked, so that what they do leaves no mark
 * on it. Somebody who may not even know that it exists is told that it does not, as in `actIn`.
 */
export async function enterMatter(
  trx: RecordTransaction,
  { actor, matterId, may, written = [] }: Entering,
): Promise<Result<Matter, ActRefusal>> {
  const matter = await findMatter(trx, actor.collaborationId, matterId)
  const isKnown =
    matter !== undefined && (matter.publishedAt !== undefined || mayRead(actor, matter).allowed)
  if (!isKnown) throw new NotFound(`matter '${matterId}'`)
  const verdict = may(actor, matter)
  if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
  if (written.some(hasPersonalNumber)) {
    return refuse({ kind: 'content', codes: ['personal-number'] })
  }
  return accept(matter)
}
