import type { Kysely, Transaction } from 'kysely'
import type { Actor, BodyHat } from '../../actor/actor.ts'
import type { ContactTables } from '../../contact/contact.table.ts'
import { programAccountId, publicKinds } from '../../matter/event/matter-event.ts'
import { factsOfHat } from '../../matter/hat-facts.ts'
import { addEvent, getMatterToChange, updateMatter } from '../../matter/matter.repository.ts'
import { close, type Matter } from '../../matter/matter.ts'
import {
  type ActTables,
  authorOf,
  type MatterGround,
  type Told,
} from '../../matter/matter-change.ts'
import type { MeetingTables } from '../../meeting/meeting.table.ts'
import type { PostTables } from '../../post/post.table.ts'
import { type CalendarDay, dayInSweden } from '../../shared/calendar-day.ts'
import { NotFound } from '../../shared/errors.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import type { Verdict } from '../../shared/verdict.ts'
import { inTransaction } from '../../store/store.ts'
import { recordAct } from '../../trail/trail.repository.ts'
import type { Facts } from '../../trail/trail.ts'
import { type AdoptionDenial, mayReadLedger } from '../adoption.policy.ts'
import type { AdoptionTables } from '../adoption.table.ts'
import { sayClosing } from '../closing/closing.text.ts'
import type { DecisionProblem } from '../decision/decision.ts'
import type { DecisionRefusal } from '../decision/record-decision.ts'
import type { LinkRefusal } from '../link/decision-link.ts'
import type { Ledger, LedgerProblem, LedgerRefusal } from '../recommendation.ts'
import { findLedger, getLedgerToChange, listLedgers } from './ledger.repository.ts'
import { isMatterSettled } from './ledger-status.ts'

/** The tables that an act with a ledger writes to. */
export type AdoptionActTables = AdoptionTables &
  ActTables &
  PostTables &
  MeetingTables &
  ContactTables

/** The transaction of one act. */
export type AdoptionTransaction = Transaction<AdoptionActTables>

/** What every act with a ledger needs. Made by `keepingRecords`, a matter that closes makes its records too. */
export interface AdoptionGround extends MatterGround {
  readonly db: Kysely<AdoptionActTables>
}

/** Which ledger, and which version of the recommendation the actor saw. */
export interface LedgerTarget {
  readonly actor: Actor
  readonly recommendationId: string
  readonly seenVersion?: number
}

/**
 * Why an act was not done: the actor may not, it does not fit where the recommendation or the principal stands,
 * what was typed does not do, the link does not hold, or somebody else saved first (with what is stored).
 */
export type AdoptionRefusal =
  | { readonly kind: 'denied'; readonly code: AdoptionDenial }
  | { readonly kind: 'state'; readonly code: LedgerRefusal | DecisionRefusal | ReminderRefusal }
  | { readonly kind: 'content'; readonly codes: readonly (LedgerProblem | DecisionProblem)[] }
  | { readonly kind: 'link'; readonly code: LinkRefusal }
  | { readonly kind: 'editedMeanwhile'; readonly stored: Ledger }

/** Why nobody was reminded. */
export type ReminderRefusal = 'not-waited-for' | 'reminded-just-now'

/** What an act leads to, once done. */
export type AdoptionActed<Value = Ledger> = Promise<Result<Value, AdoptionRefusal>>

/** What is told of an act: in the matter's story, and in the trail as facts without anybody's words. */
export interface ToldOfLedger {
  readonly kind: Told['kind']
  readonly data: Told['data']
  readonly facts?: Facts
}

/** An act that has been done. Nothing told: a form sent twice. */
export interface LedgerDone<Value> {
  readonly value: Value
  readonly ledger: Ledger
  readonly told?: ToldOfLedger
  /** What stands in the trail alone, and in no matter's story. */
  readonly noted?: { readonly act: string; readonly details: Facts }
}

/** The parts that an act is made of. */
export interface LedgerActParts<Value> {
  readonly may: (actor: Actor, ledger: Ledger) => Verdict<AdoptionDenial>
  /** What the actor has written with the act; personal identity numbers in it are refused. */
  readonly written?: readonly (string | undefined)[]
  /** Holds on to what is to be held before the matter, as every act at a meeting does. */
  readonly holdFirst?: (trx: AdoptionTransaction, found: Ledger, at: Date) => Promise<unknown>
  /** Decides and stores. Refuses before it stores anything: what is stored is kept. */
  readonly act: (
    ledger: Ledger,
    trx: AdoptionTransaction,
    now: { readonly at: Date; readonly today: CalendarDay },
  ) => Promise<Result<LedgerDone<Value>, AdoptionRefusal>>
}

/**
 * Load, allow, decide, store, tell: one transaction, one event in the matter's story, one entry in the trail. A
 * matter whose recommendations are all settled by it is closed with it. Whoever may not know of the ledger is told
 * that there is none.
 */
export function actOnLedger<Value>(
  ground: AdoptionGround,
  { actor, recommendationId, seenVersion }: LedgerTarget,
  { may, written = [], holdFirst, act }: LedgerActParts<Value>,
): AdoptionActed<Value> {
  return inTransaction(ground, async (trx) => {
    const { collaborationId } = actor
    const at = ground.now()
    const found = await findLedger(trx, collaborationId, recommendationId)
    if (!found) throw new NotFound(`recommendation '${recommendationId}'`)
    // A meeting before a matter and a matter before its ledger, as every act does that takes them: so that none
    // waits for the other for ever.
    await holdFirst?.(trx, found, at)
    const matter =
      found.matterId === undefined
        ? undefined
        : await getMatterToChange(trx, collaborationId, found.matterId)
    const ledger = await getLedgerToChange(trx, collaborationId, recommendationId)
    const verdict = may(actor, ledger)
    if (!verdict.allowed) {
      if (!mayReadLedger(actor, ledger).allowed) throw new NotFound(`recommendation '${ledger.id}'`)
      return refuse({ kind: 'denied', code: verdict.code })
    }
    if (written.some((text) => text !== undefined && hasPersonalNumber(text))) {
      return refuse({ kind: 'content', codes: ['personal-number'] })
    }
    if (seenVersion !== undefined && seenVersion !== ledger.version) {
      return refuse({ kind: 'editedMeanwhile', stored: ledger })
    }
    const done = await act(ledger, trx, { at, today: dayInSweden(at) })
    if (!done.ok) return done
    const { told, noted, value, ledger: after } = done.value
    if (told) await tellOfLedger(trx, ground, { actor, at, matter, ledger: after, told })
    if (noted) await noteOfLedger(trx, { actor, at, ledger: after }, noted)
    return accept(value)
  })
}

/** An act that has been stored: by whom, when, on which ledger, and in which matter. */
export interface StoredAct {
  readonly actor: Actor
  readonly at: Date
  readonly matter: Matter | undefined
  readonly ledger: Ledger
  readonly told: ToldOfLedger
}

/** Tells of an act, in the matter's story and the trail, and closes a matter that is settled by it. */
export async function tellOfLedger(
  trx: AdoptionTransaction,
  ground: Pick<AdoptionGround, 'alongside'>,
  { actor, at, matter, ledger, told }: StoredAct,
): Promise<void> {
  const { kind, data, facts } = told
  if (matter) await addToStory(trx, ground, { actor, matter, told: { kind, data }, at })
  const closed = matter && (await closeIfSettled(trx, ground, { actor, matter, at }))
  const noted = { act: `recommendation-${slugged(kind)}`, ...(facts && { details: facts }) }
  await noteOfLedger(trx, { actor, at, ledger }, noted)
  if (closed) await noteClosed(trx, { actor, matter: closed, at })
}

/** Notes an act in the trail. */
async function noteOfLedger(
  trx: AdoptionTransaction,
  { actor, at, ledger }: Pick<StoredAct, 'actor' | 'at' | 'ledger'>,
  noted: { readonly act: string; readonly details?: Facts },
): Promise<void> {
  await recordAct(trx, {
    collaborationId: actor.collaborationId,
    at,
    by: inTrail(actor),
    subject: { kind: 'recommendation', id: ledger.id, version: ledger.version },
    ...noted,
  })
}

interface InStory {
  readonly actor: Actor
  readonly matter: Matter
  readonly told: Told
  readonly at: Date
}

async function addToStory(
  trx: AdoptionTransaction,
  { alongside }: Pick<AdoptionGround, 'alongside'>,
  toldAct: InStory,
): Promise<void> {
  const { actor, matter, told, at } = toldAct
  const { kind, data } = told
  const isPublic = publicKinds.has(kind)
  await addEvent(trx, matter, { at, kind, by: authorOf(actor), isPublic, data })
  await alongside?.(trx, { ...toldAct, actor: asGroup(actor, matter) })
}

/** What the group's matter came to is the group's record, also when the last answer came from an authority. */
function asGroup(actor: Actor, { collaborationId, handlingBodyId: bodyId }: Matter): Actor {
  return actor.hat.kind === 'body' ? actor : { ...actor, hat: groupHat(collaborationId, bodyId) }
}

function groupHat(collaborationId: string, bodyId: string): BodyHat {
  return {
    kind: 'body',
    id: `${collaborationId}:${bodyId}`,
    collaborationId,
    bodyId,
    seatId: bodyId,
    role: 'matterIntake',
    as: 'member',
    isChair: false,
  }
}

/**
 * Closes a matter, if it is being prepared and everything that was recommended in it is settled, and tells its
 * story. Undefined when it is not time. Whoever calls holds the matter, and notes it in the trail.
 */
export async function closeIfSettled(
  trx: AdoptionTransaction,
  ground: Pick<AdoptionGround, 'alongside'>,
  { actor, matter, at }: Omit<InStory, 'told'>,
): Promise<Matter | undefined> {
  if (matter.state !== 'inPreparation') return undefined
  const { collaborationId, id: matterId } = matter
  const today = dayInSweden(at)
  const ledgers = await listLedgers(trx, collaborationId, { matterId })
  if (!isMatterSettled(ledgers, today)) return undefined
  const outcome = sayClosing(ledgers, today)
  const closed = close(matter, outcome)
  if (!closed.ok) return undefined
  await updateMatter(trx, closed.value, at)
  const data = { bodyId: matter.handlingBodyId, outcome }
  await addToStory(trx, ground, { actor, matter: closed.value, told: { kind: 'closed', data }, at })
  return closed.value
}

/** Who closes a matter because a day has come, without anybody acting: the program, for the group that has it. */
export function programFor(matter: Matter): Actor {
  const nobody = { accountId: programAccountId, personId: programAccountId, isExample: false }
  const { collaborationId, handlingBodyId: bodyId } = matter
  const hat = groupHat(collaborationId, bodyId)
  return { ...nobody, collaborationId, name: 'Rådslag', hats: [hat], hat }
}

/** Notes in the trail that a matter was closed, as when somebody closes it by hand. */
export async function noteClosed(
  trx: AdoptionTransaction,
  { actor, matter, at }: Omit<InStory, 'told'>,
): Promise<void> {
  await recordAct(trx, {
    collaborationId: actor.collaborationId,
    at,
    by: inTrail(actor),
    act: 'matter-closed',
    subject: { kind: 'matter', id: matter.id, version: matter.version },
    details: { isBySettledRecommendations: true },
  })
}

function inTrail({ accountId, name, hat }: Actor) {
  return { accountId, name, hat: factsOfHat(hat) }
}

/** `decisionCorrected` as the trail writes it: `decision-corrected`. */
function slugged(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** An act that does not fit where the recommendation or the principal stands. */
export function notNow(code: LedgerRefusal | DecisionRefusal | ReminderRefusal): {
  readonly ok: false
  readonly refusal: AdoptionRefusal
} {
  return refuse({ kind: 'state', code })
}
