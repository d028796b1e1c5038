import type { Actor } from '../../actor/actor.ts'
import { mayRead } from '../../matter/matter.policy.ts'
import { getMatterToChange } from '../../matter/matter.repository.ts'
import { isUuid } from '../../matter/matter.rows.ts'
import { hasEnded, type Matter } from '../../matter/matter.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { NotFound } from '../../shared/errors.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { inTransaction } from '../../store/store.ts'
import {
  mayEndRecommendation,
  mayOpenLedger,
  mayPublishLedger,
  maySettle,
} from '../adoption.policy.ts'
import {
  end,
  type Ledger,
  type LedgerRefusal,
  type NewLedger,
  openLedger as openPure,
  publish,
  unpublish,
} from '../recommendation.ts'
import {
  findLedger,
  findLedgerOfOutcome,
  insertLedger,
  updateRecommendation,
} from './ledger.repository.ts'
import {
  type AdoptionActed,
  type AdoptionGround,
  type AdoptionRefusal,
  type AdoptionTransaction,
  actOnLedger,
  closeIfSettled,
  type LedgerTarget,
  noteClosed,
  notNow,
  type ToldOfLedger,
  tellOfLedger,
} from './ledger-change.ts'

/** What is typed when a ledger is opened. The id comes from the form: sent twice, there is still one. */
export type LedgerToOpen = Omit<NewLedger, 'collaborationId' | 'id'> & { readonly id?: string }

/**
 * Öppna ett beslutsläge. The support of the body that recommended asks each principal to decide for itself. An
 * outcome of a meeting has one ledger: opened again, the one that is there comes back.
 */
export function openLedger(
  ground: AdoptionGround,
  actor: Actor,
  toOpen: LedgerToOpen,
  principalIds: readonly string[],
): AdoptionActed {
  return inTransaction(ground, async (trx) => {
    const isFromMeeting = toOpen.meetingId !== undefined
    const verdict = mayOpenLedger(actor, toOpen.byBodyId, { isFromMeeting })
    if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
    const at = ground.now()
    const { collaborationId } = actor
    const id = toOpen.id !== undefined && isUuid(toOpen.id) ? toOpen.id : ground.newId()
    const opened = openPure({ ...toOpen, id, collaborationId }, principalIds, {
      at,
      today: dayInSweden(at),
    })
    if (!opened.ok) return refuse({ kind: 'content', codes: opened.refusal })
    const ledger = opened.value
    const { meetingId, itemId, outcomeId } = ledger
    const hasKnownIds = [meetingId, itemId, outcomeId].every((of) => of === undefined || isUuid(of))
    if (!hasKnownIds || (itemId !== undefined && meetingId === undefined)) {
      throw new NotFound(`item '${itemId}' of meeting '${meetingId}'`)
    }
    const matter = await getMatterOf(trx, actor, ledger)
    const stored = await findStored(trx, ledger)
    if (stored) return accept(stored)
    if (matter && (hasEnded(matter) || matter.state === 'draft')) {
      return notNow('matter-not-in-preparation')
    }
    if (!(await isPartOfMain(trx, ledger))) {
      return refuse({ kind: 'content', codes: ['part-of-unknown'] })
    }
    if (!(await insertLedger(trx, ledger, actor))) {
      const first = await findStored(trx, ledger)
      // An id that is taken by another ledger is from no form of ours.
      if (!first) throw new NotFound(`recommendation '${id}'`)
      return accept(first)
    }
    const { byBodyId, decisions } = ledger
    const data = { bodyId: byBodyId, recommendationId: id, count: decisions.length }
    const told = { kind: 'recommended', data, facts: data } as const
    await tellOfLedger(trx, ground, { actor, at, matter, ledger, told })
    return accept(ledger)
  })
}

async function getMatterOf(
  trx: AdoptionTransaction,
  actor: Actor,
  { matterId }: Ledger,
): Promise<Matter | undefined> {
  if (matterId === undefined) return undefined
  const matter = await getMatterToChange(trx, actor.collaborationId, matterId)
  if (!mayRead(actor, matter).allowed) throw new NotFound(`matter '${matterId}'`)
  return matter
}

/** Whether what it is a part of is another recommendation by the same body, and no part itself. */
async function isPartOfMain(trx: AdoptionTransaction, ledger: Ledger): Promise<boolean> {
  const { collaborationId, id, byBodyId, partOfId } = ledger
  if (partOfId === undefined) return true
  const main = await findLedger(trx, collaborationId, partOfId)
  return main?.byBodyId === byBodyId && main.partOfId === undefined && main.id !== id
}

/** The ledger that the same form, or the same outcome of a meeting, has made already. */
async function findStored(trx: AdoptionTransaction, ledger: Ledger): Promise<Ledger | undefined> {
  const { collaborationId, id, outcomeId, byBodyId } = ledger
  const ofOutcome =
    outcomeId === undefined ? undefined : await findLedgerOfOutcome(trx, collaborationId, outcomeId)
  const stored = ofOutcome ?? (await findLedger(trx, collaborationId, id))
  return stored?.byBodyId === byBodyId ? stored : undefined
}

/** Somebody decides that everybody may read the ledger. */
export function publishLedger(ground: AdoptionGround, target: LedgerTarget): AdoptionActed {
  return changeRecommendation(ground, target, {
    may: mayPublishLedger,
    decide: (ledger, now) => publish(ledger, now),
    kind: 'ledgerPublished',
  })
}

/** Somebody decides that the ledger is public no longer. What was read meanwhile cannot be taken back. */
export function unpublishLedger(ground: AdoptionGround, target: LedgerTarget): AdoptionActed {
  return changeRecommendation(ground, target, {
    may: mayPublishLedger,
    decide: (ledger) => unpublish(ledger),
    kind: 'ledgerUnpublished',
  })
}

/** The group works with the recommendation no more, and says why. A matter that only waited for it is closed. */
export function endRecommendation(
  ground: AdoptionGround,
  target: LedgerTarget,
  because: string,
): AdoptionActed {
  return changeRecommendation(ground, target, {
    may: mayEndRecommendation,
    written: [because],
    decide: (ledger, now) => end(ledger, because, now),
    kind: 'recommendationEnded',
    data: { reason: because },
  })
}

interface RecommendationChange {
  readonly may: Parameters<typeof actOnLedger>[2]['may']
  readonly written?: readonly string[]
  readonly decide: (ledger: Ledger, now: Date) => Result<Ledger, LedgerRefusal>
  readonly kind: ToldOfLedger['kind']
  readonly data?: ToldOfLedger['data']
}

function changeRecommendation(
  ground: AdoptionGround,
  target: LedgerTarget,
  { may, written = [], decide, kind, data = {} }: RecommendationChange,
): AdoptionActed {
  return actOnLedger<Ledger>(ground, target, {
    may,
    written,
    act: async (ledger, trx, { at }) => {
      const decided = decide(ledger, at)
      if (!decided.ok) return notNow(decided.refusal)
      await updateRecommendation(trx, decided.value)
      const told = {
        kind,
        data: { bodyId: ledger.byBodyId, recommendationId: ledger.id, ...data },
      }
      return accept({ value: decided.value, ledger: decided.value, told })
    },
  })
}

/**
 * Closes a matter, if everything recommended in it is settled: for when a day has come without anybody acting.
 * Refused before that, and when nobody supports the body that has it. Called by the support of that body.
 */
export function closeSettledMatter(
  ground: AdoptionGround,
  { actor, matterId }: { readonly actor: Actor; readonly matterId: string },
): Promise<Result<Matter, AdoptionRefusal | { readonly kind: 'notSettled' }>> {
  return inTransaction(ground, async (trx) => {
    const at = ground.now()
    const matter = await getMatterToChange(trx, actor.collaborationId, matterId)
    if (!mayRead(actor, matter).allowed) throw new NotFound(`matter '${matterId}'`)
    const verdict = maySettle(actor, matter.handlingBodyId)
    if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
    const closed = await closeIfSettled(trx, ground, { actor, matter, at })
    if (!closed) return refuse({ kind: 'notSettled' })
    await noteClosed(trx, { actor, matter: closed, at })
    return accept(closed)
  })
}
