import type { Kysely, Transaction } from 'kysely'
import type { Actor } from '../actor/actor.ts'
import type { AttachmentTables } from '../attachment/attachment.table.ts'
import { NotFound } from '../shared/errors.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { Verdict } from '../shared/verdict.ts'
import { inTransaction } from '../store/store.ts'
import { recordAct } from '../trail/trail.repository.ts'
import type { TrailTables } from '../trail/trail.table.ts'
import type { Facts } from '../trail/trail.ts'
import { type MatterEvent, type MatterEventKind, publicKinds } from './event/matter-event.ts'
import { factsOfHat } from './hat-facts.ts'
import { type MatterDenial, mayRead } from './matter.policy.ts'
import { addEvent, getMatterToChange } from './matter.repository.ts'
import type { MatterTables } from './matter.table.ts'
import type { ContentProblem, Matter, StateRefusal } from './matter.ts'

/** The tables that an act in a matter writes to. */
export type ActTables = MatterTables & TrailTables & AttachmentTables

/** The transaction of one act. */
export type ActTransaction = Transaction<ActTables>

/** What every act in a matter needs. */
export interface MatterGround {
  readonly db: Kysely<ActTables>
  readonly now: () => Date
  readonly newId: () => string
  /** What others keep of an act that is told, in its transaction: after it is stored, before the trail. */
  readonly alongside?: (trx: ActTransaction, toldAct: ToldAct) => Promise<void>
}

/** An act that has been stored and told: by whom, of which matter as it stands after it, and when. */
export interface ToldAct {
  readonly actor: Actor
  readonly matter: Matter
  readonly told: Told
  readonly at: Date
}

/** Which matter, and which version of it the actor saw. */
export interface Target {
  readonly actor: Actor
  readonly matterId: string
  readonly seenVersion?: number
}

/**
 * Why an act was not done: the actor may not, it does not fit where the matter stands, what was typed does not
 * do, or somebody else saved first (with what is stored, so that the page can show both).
 */
export type ActRefusal =
  | { readonly kind: 'denied'; readonly code: MatterDenial }
  | { readonly kind: 'state'; readonly code: StateRefusal }
  | { readonly kind: 'content'; readonly codes: readonly ContentProblem[] }
  | { readonly kind: 'editedMeanwhile'; readonly stored: Matter }

/** What an act leads to, once done. */
export type Acted<Value = Matter> = Promise<Result<Value, ActRefusal>>

/** What is told of an act: in the matter's own story, and in the trail as facts without anybody's words. */
export interface Told {
  readonly kind: MatterEventKind
  readonly data: MatterEvent['data']
  readonly facts?: Facts
}

/** An act that has been done: what it gave, the matter after it, and what is told. Nothing told: a saved draft. */
export interface Done<Value> {
  readonly value: Value
  readonly matter: Matter
  readonly told?: Told
}

/** The parts that an act is made of. */
export interface ActParts<Value> {
  readonly may: (actor: Actor, matter: Matter) => Verdict<MatterDenial>
  /** What the actor has written with the act; personal identity numbers in it are refused. */
  readonly written?: readonly string[]
  /** What must be done before the matter is read. */
  readonly before?: (trx: ActTransaction) => Promise<unknown>
  /** Decides and stores. Refuses before it stores anything: what is stored is kept. */
  readonly act: (
    matter: Matter,
    trx: ActTransaction,
    now: Date,
  ) => Promise<Result<Done<Value>, ActRefusal>>
}

/**
 * Load, allow, decide, store, tell: one transaction, one event, one entry in the trail. Somebody who may not even
 * know that the matter exists is told that it does not.
 */
export function actIn<Value>(
  ground: MatterGround,
  { actor, matterId, seenVersion }: Target,
  { may, written = [], before, act }: ActParts<Value>,
): Acted<Value> {
  return inTransaction(ground, async (trx) => {
    const now = ground.now()
    await before?.(trx)
    const matter = await getMatterToChange(trx, actor.collaborationId, matterId)
    const verdict = may(actor, matter)
    if (!verdict.allowed) {
      const knows = matter.publishedAt !== undefined || mayRead(actor, matter).allowed
      if (!knows) throw new NotFound(`matter '${matterId}'`)
      return refuse({ kind: 'denied', code: verdict.code })
    }
    if (written.some(hasPersonalNumber)) {
      return refuse({ kind: 'content', codes: ['personal-number'] })
    }
    if (seenVersion !== undefined && seenVersion !== matter.version) {
      return refuse({ kind: 'editedMeanwhile', stored: matter })
    }
    const done = await act(matter, trx, now)
    if (!done.ok) return done
    const { told, value } = done.value
    if (told) await tell(trx, ground, { actor, matter: done.value.matter, told, at: now })
    return accept(value)
  })
}

async function tell(
  trx: ActTransaction,
  { alongside }: MatterGround,
  toldAct: ToldAct,
): Promise<void> {
  const { actor, matter, at } = toldAct
  const { kind, data, facts } = toldAct.told
  const isPublic = publicKinds.has(kind)
  await addEvent(trx, matter, { at, kind, by: authorOf(actor), isPublic, data })
  await alongside?.(trx, toldAct)
  await recordAct(trx, {
    collaborationId: actor.collaborationId,
    at,
    by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
    act: `matter-${slugged(kind)}`,
    subject: { kind: 'matter', id: matter.id, version: matter.version },
    ...(facts && { details: facts }),
  })
}

/** Who did it, as the story of the matter keeps it. */
export function authorOf({ accountId, name, hat }: Actor): MatterEvent['by'] {
  return { accountId, name, hat }
}

/** `askedBack` as the trail writes it: `asked-back`. */
function slugged(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** An act that does not fit where the matter stands. */
export function notNow(code: StateRefusal): {
  readonly ok: false
  readonly refusal: ActRefusal
} {
  return refuse({ kind: 'state', code })
}
