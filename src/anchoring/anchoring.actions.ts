import type { Kysely } from 'kysely'
import type { Actor } from '../actor/actor.ts'
import { factsOfHat } from '../matter/hat-facts.ts'
import { mayRead } from '../matter/matter.policy.ts'
import { findMatter } from '../matter/matter.repository.ts'
import { isUuid } from '../matter/matter.rows.ts'
import type { MatterTables } from '../matter/matter.table.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import { stated } from '../shared/columns.ts'
import { NotFound } from '../shared/errors.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { inTransaction } from '../store/store.ts'
import { recordAct } from '../trail/trail.repository.ts'
import type { TrailTables } from '../trail/trail.table.ts'
import {
  type AnchoringDenial,
  mayAnchor,
  mayReadAnchoring,
  mayRemoveAnchoring,
} from './anchoring.policy.ts'
import { findAnchoring, insertAnchoring, removeAnchoring } from './anchoring.repository.ts'
import type { AnchoringTables } from './anchoring.table.ts'
import {
  type AnchoringProblem,
  type AnchoringRecord,
  anchor,
  type NewAnchoring,
} from './anchoring.ts'

/** What acts with anchoring need. */
export interface AnchoringGround {
  readonly db: Kysely<AnchoringTables & MatterTables & TrailTables>
  readonly now: () => Date
  readonly newId: () => string
}

/** Why an act was not done: the actor may not, or what was typed does not do. */
export type AnchoringRefusal =
  | { readonly kind: 'denied'; readonly code: AnchoringDenial }
  | { readonly kind: 'content'; readonly codes: readonly AnchoringProblem[] }

/** What is typed of an anchoring. The id comes from the form: sent twice, there is still one record. */
export type AnchoringToRecord = Omit<NewAnchoring, 'id'> & { readonly id?: string }

/**
 * Anteckna en förankring. Noted in the trail without its words, and not in the matter's story: that is read by
 * others than the group.
 */
export function recordAnchoring(
  ground: AnchoringGround,
  actor: Actor,
  typed: AnchoringToRecord,
): Promise<Result<AnchoringRecord, AnchoringRefusal>> {
  return inTransaction(ground, async (trx) => {
    const verdict = mayAnchor(actor, typed.bodyId, typed.principalId)
    if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
    const at = ground.now()
    const id = typed.id !== undefined && isUuid(typed.id) ? typed.id : ground.newId()
    const anchored = anchor({ ...typed, id }, actor, { at, today: dayInSweden(at) })
    if (!anchored.ok) return refuse({ kind: 'content', codes: anchored.refusal })
    const record = anchored.value
    const { collaborationId, matterId, item } = record
    if (matterId !== undefined) {
      const matter = await findMatter(trx, collaborationId, matterId)
      if (!matter || !mayRead(actor, matter).allowed) throw new NotFound(`matter '${matterId}'`)
    }
    if (item && !(isUuid(item.meetingId) && isUuid(item.itemId))) {
      throw new NotFound(`item '${item.itemId}'`)
    }
    if (!(await insertAnchoring(trx, record))) {
      const stored = await findAnchoring(trx, collaborationId, id)
      if (stored?.by.accountId !== actor.accountId) throw new NotFound(`anchoring '${id}'`)
      return accept(stored)
    }
    await recordAct(trx, {
      collaborationId,
      at,
      by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
      act: 'anchoring-recorded',
      subject: { kind: 'anchoring', id },
      details: {
        bodyId: record.bodyId,
        principalId: record.principalId,
        direction: record.direction,
        ...stated({ matterId, meetingId: item?.meetingId, itemId: item?.itemId }),
      },
    })
    return accept(record)
  })
}

/** Ta bort en förankring som man själv har antecknat. Its words are gone; that it was there stays in the trail. */
export function takeBackAnchoring(
  ground: AnchoringGround,
  actor: Actor,
  id: string,
): Promise<Result<AnchoringRecord, AnchoringRefusal>> {
  return inTransaction(ground, async (trx) => {
    const record = await findAnchoring(trx, actor.collaborationId, id)
    if (!record || !mayReadAnchoring(actor, record).allowed) throw new NotFound(`anchoring '${id}'`)
    const verdict = mayRemoveAnchoring(actor, record)
    if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
    const at = ground.now()
    // Two who remove it at once: the second was done by the first.
    if (!(await removeAnchoring(trx, record, at))) return accept(record)
    await recordAct(trx, {
      collaborationId: record.collaborationId,
      at,
      by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
      act: 'anchoring-removed',
      subject: { kind: 'anchoring', id },
      details: { bodyId: record.bodyId, principalId: record.principalId },
    })
    return accept(record)
  })
}
