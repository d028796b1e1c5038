import type { Actor } from '../actor/actor.ts'
import { factsOfHat } from '../matter/hat-facts.ts'
import { mayEnterOwnSpace } from '../matter/matter.policy.ts'
import type { Matter } from '../matter/matter.ts'
import type { ActRefusal } from '../matter/matter-change.ts'
import { accept, type Result } from '../shared/result.ts'
import { inTransaction } from '../store/store.ts'
import { recordAct } from '../trail/trail.repository.ts'
import type { Facts } from '../trail/trail.ts'
import { asActorWithin } from './as-actor.ts'
import { enterMatter } from './enter-matter.ts'
import { lockOwnSpace } from './own-space.repository.ts'
import type { RecordTables } from './record.table.ts'
import type { RecordGround, RecordTransaction } from './record-ground.ts'

/** Whose own space in which matter. */
export interface OwnTarget {
  readonly actor: Actor
  readonly matterId: string
  readonly principalId: string
}

/** What was done in an own space, and what the trail is told of it: which act, ids and versions, never words. */
interface DoneInOwnSpace<Value> {
  readonly value: Value
  readonly noted?: { readonly act: string; readonly version: number; readonly facts?: Facts }
}

interface OwnSpaceParts<Value, Refusal> {
  readonly written: readonly string[]
  readonly act: (
    matter: Matter,
    trx: RecordTransaction,
    now: Date,
  ) => Promise<Result<DoneInOwnSpace<Value>, Refusal>>
}

/**
 * An act behind the wall: the matter is neither locked nor changed, and its story is told nothing. The trail notes
 * it under the own space, not under the matter.
 */
export function actInOwnSpace<Value, Refusal>(
  ground: RecordGround,
  { actor, matterId, principalId }: OwnTarget,
  { written, act }: OwnSpaceParts<Value, Refusal>,
): Promise<Result<Value, Refusal | ActRefusal>> {
  return inTransaction<RecordTables, Result<Value, Refusal | ActRefusal>>(ground, async (trx) => {
    const now = ground.now()
    const may = (who: Actor, matter: Matter) => mayEnterOwnSpace(who, matter, principalId)
    const entered = await enterMatter(trx, { actor, matterId, may, written })
    if (!entered.ok) return entered
    await asActorWithin(trx, actor, (own) => lockOwnSpace(own, entered.value, principalId))
    const done = await act(entered.value, trx, now)
    if (!done.ok) return done
    const { value, noted } = done.value
    if (noted) {
      await recordAct(trx, {
        collaborationId: actor.collaborationId,
        at: now,
        by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
        act: noted.act,
        subject: { kind: 'own-space', id: matterId, version: noted.version },
        details: { principalId, ...noted.facts },
      })
    }
    return accept(value)
  })
}
