import type { Actor, AuthorityHat } from '../actor/actor.ts'
import { isUuid } from '../matter/matter.rows.ts'
import type { MailAddress } from '../post/mail-address.ts'
import { post } from '../post/post.repository.ts'
import { parseRegistrationNumber } from '../record/registration-number.ts'
import { stated } from '../shared/columns.ts'
import type { Language } from '../shared/language.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { newSecret } from '../sign-in/secret.ts'
import { mayRecordDecision, mayRemind } from './adoption.policy.ts'
import { isRecorded, saveRecorded, saveReminded } from './decision.repository.ts'
import {
  type DecisionFacts,
  decisionProblems,
  isWaiting,
  longestOf,
  type Recorder,
  rowOf,
} from './decision.ts'
import { decisionLetter } from './decision-letter.text.ts'
import {
  findDecisionLink,
  saveDecisionLink,
  useUpDecisionLink,
} from './decision-link.repository.ts'
import { betweenReminders, type DecisionLink, whyNot } from './decision-link.ts'
import { findLedger } from './ledger.repository.ts'
import {
  type AdoptionActed,
  type AdoptionGround,
  type AdoptionRefusal,
  type AdoptionTransaction,
  actOnLedger,
  type LedgerDone,
  type LedgerTarget,
  notNow,
} from './ledger-change.ts'
import type { Ledger } from './recommendation.ts'
import { correct, type DecisionRefusal, type Recorded, record } from './record-decision.ts'

/** A principal's decision as its form holds it, with the id that makes the form one act. */
export interface TypedDecision {
  readonly principalId: string
  readonly entryId: string
  readonly facts: DecisionFacts
}

/** Anteckna huvudmannens beslut: its own registrar or official. The same form sent twice is one entry. */
export function recordDecision(
  ground: AdoptionGround,
  target: LedgerTarget,
  typed: TypedDecision,
): AdoptionActed {
  return putIn(ground, target, typed, { isByLink: false })
}

/** A correction as its form holds it. Without facts: there was no decision after all. */
export interface TypedCorrection {
  readonly principalId: string
  readonly entryId: string
  readonly facts?: DecisionFacts
  readonly because: string
  /** How many entries the row had when the form was made. */
  readonly seenEntries: number
}

/** Rätta huvudmannens beslut. What stood before remains in the history. */
export function correctDecision(
  ground: AdoptionGround,
  target: LedgerTarget,
  { principalId, entryId, facts, because, seenEntries }: TypedCorrection,
): AdoptionActed {
  const isTooLong = because.length > longestOf.because
  return actOnLedger<Ledger>(ground, target, {
    may: (actor, ledger) => mayRecordDecision(actor, ledger, principalId),
    written: [because],
    act: async (ledger, trx, now) => {
      if (await isRecorded(trx, ledger, principalId, entryId)) {
        return accept({ value: ledger, ledger })
      }
      const kept = facts && asKept(facts)
      const codes = kept ? decisionProblems(kept, ledger, now.today) : []
      if (codes.length > 0 || isTooLong) {
        return refuse({ kind: 'content', codes: isTooLong ? [...codes, 'reason-too-long'] : codes })
      }
      const correction = { because, seenEntries, ...(kept && { facts: kept }) }
      const by = recorderOf(ground, target.actor, { entryId, ...now })
      const corrected = correct(ledger, principalId, correction, by)
      if (!corrected.ok) return notRecorded(ledger, corrected.refusal)
      return store(trx, corrected.value, target.actor)
    },
  })
}

/** What opening a link in a letter comes to: the row it is for, or why not. Opening never records anything. */
export async function openDecisionLink(
  { db, now }: Pick<AdoptionGround, 'db' | 'now'>,
  token: string,
): Promise<
  Result<
    { readonly link: DecisionLink; readonly ledger: Ledger },
    Extract<AdoptionRefusal, { readonly kind: 'link' }>
  >
> {
  const link = await findDecisionLink(db, token)
  const ledger = link && (await findLedger(db, link.collaborationId, link.recommendationId))
  const code = whyNot(link, ledger, now())
  if (code !== undefined || !link || !ledger) {
    return refuse({ kind: 'link', code: code ?? 'unknown' })
  }
  return accept({ link, ledger })
}

/**
 * Anteckna beslutet med länken i brevet, utan att logga in. The link is used by it, once, and only when the
 * decision was recorded: what was typed wrong can be mended. The same form sent twice is one entry.
 */
export async function recordDecisionByLink(
  ground: AdoptionGround,
  token: string,
  typed: Omit<TypedDecision, 'principalId'> & {
    /** Who the holder of the link says that they are; who the letter was written to when left empty. */
    readonly name?: string
  },
): AdoptionActed {
  const link = await findDecisionLink(ground.db, token)
  if (!link) return refuse({ kind: 'link', code: 'unknown' })
  const { principalId, recommendationId } = link
  const actor = actorOfLink(link, typed.name?.trim() || link.name)
  const target = { actor, recommendationId }
  return putIn(ground, target, { ...typed, principalId }, { isByLink: true, token })
}

/** Who holds a link: the principal's registrar for this and nothing else, told apart by the id of the link. */
function actorOfLink({ id, collaborationId, principalId }: DecisionLink, name: string): Actor {
  const hat: AuthorityHat = {
    kind: 'authority',
    id: `${collaborationId}:${id}`,
    collaborationId,
    principalId,
    role: 'registrar',
  }
  return { accountId: id, personId: id, collaborationId, name, isExample: false, hats: [hat], hat }
}

type Way = { readonly isByLink: false } | { readonly isByLink: true; readonly token: string }

function putIn(
  ground: AdoptionGround,
  target: LedgerTarget,
  { principalId, entryId, facts: typed }: TypedDecision,
  way: Way,
): AdoptionActed {
  const { actor } = target
  return actOnLedger<Ledger>(ground, target, {
    may: (who, ledger) => mayRecordDecision(who, ledger, principalId),
    written: way.isByLink ? [actor.name] : [],
    act: async (ledger, trx, now) => {
      if (await isRecorded(trx, ledger, principalId, entryId)) {
        return accept({ value: ledger, ledger })
      }
      const link = way.isByLink ? await findDecisionLink(trx, way.token) : undefined
      const notByLink = way.isByLink ? whyNot(link, ledger, now.at) : undefined
      if (notByLink !== undefined) return refuse({ kind: 'link', code: notByLink })
      const facts = asKept(typed)
      const codes = decisionProblems(facts, ledger, now.today)
      if (codes.length > 0) return refuse({ kind: 'content', codes })
      const by = recorderOf(ground, actor, { entryId, ...now, isByLink: way.isByLink })
      const recorded = record(ledger, principalId, facts, by)
      if (!recorded.ok) return notRecorded(ledger, recorded.refusal)
      if (way.isByLink && !(await useUpDecisionLink(trx, way.token, now.at))) {
        return refuse({ kind: 'link', code: 'used' })
      }
      return store(trx, recorded.value, actor)
    },
  })
}

/** What was typed, as it is kept: without spaces around it, and without what was left empty. */
function asKept(facts: DecisionFacts): DecisionFacts {
  const { outcome, decidedOn, attestedOn, announcedOn } = facts
  const number = parseRegistrationNumber(facts.registrationNumber ?? '')
  const typed = (text: string | undefined) => text?.trim() || undefined
  return {
    outcome,
    decidedOn,
    ...stated({
      paragraph: typed(facts.paragraph),
      registrationNumber: number.ok ? number.value : typed(facts.registrationNumber),
      link: typed(facts.link),
      reservation: typed(facts.reservation),
      attestedOn,
      announcedOn,
    }),
  }
}

function recorderOf(
  { newId }: Pick<AdoptionGround, 'newId'>,
  { accountId, name }: Actor,
  now: Pick<Recorder, 'entryId' | 'at' | 'today' | 'isByLink'>,
): Recorder {
  return { ...now, entryId: isUuid(now.entryId) ? now.entryId : newId(), accountId, name }
}

/** Somebody else came first: what is stored is shown. */
function notRecorded(stored: Ledger, code: DecisionRefusal) {
  return code === 'corrected-meanwhile'
    ? refuse({ kind: 'editedMeanwhile', stored } as const)
    : notNow(code)
}

async function store(
  trx: AdoptionTransaction,
  recorded: Recorded,
  actor: Actor,
): Promise<Result<LedgerDone<Ledger>, AdoptionRefusal>> {
  await saveRecorded(trx, recorded, actor)
  const { ledger, entry } = recorded
  const { principalId, facts, way, isByLink } = entry
  const data = {
    principalId,
    recommendationId: ledger.id,
    decision: facts?.outcome ?? 'pending',
    ...stated({ decidedOn: facts?.decidedOn }),
  }
  const kind = way === 'recorded' ? 'decided' : 'decisionCorrected'
  const told = { kind, data, facts: { ...data, entryId: entry.id, isByLink } } as const
  return accept({ value: ledger, ledger, told })
}

/** Who is reminded, and how the letter leads them to their row. */
export interface Reminder {
  readonly principalId: string
  readonly to: MailAddress
  /** Who the letter is written to, and who the body and the principal are, in the letter's language. */
  readonly name: string
  readonly names: { readonly body: string; readonly principal: string }
  /** The address of the page that a token opens. */
  readonly addressOf: (token: string) => string
  readonly language: Language
}

/** A letter that waits in the outbox. */
export interface Reminded {
  readonly letterId: string
  readonly until: Date
}

/** Påminn en huvudman: a letter with a link, by which its registrar records the decision. Goes in the outbox at once with the act. */
export function remind(
  ground: AdoptionGround,
  target: LedgerTarget,
  { principalId, to, name, names, addressOf, language }: Reminder,
): AdoptionActed<Reminded> {
  return actOnLedger<Reminded>(ground, target, {
    may: mayRemind,
    written: [name],
    act: async (ledger, trx, { at }) => {
      const row = rowOf(ledger, principalId)
      if (!row) return notNow('not-asked')
      if (ledger.ended) return notNow('recommendation-ended')
      if (!isWaiting(row.standing?.outcome ?? 'pending')) return notNow('not-waited-for')
      const since = at.getTime() - (row.remindedAt?.getTime() ?? 0)
      if (since < betweenReminders) return notNow('reminded-just-now')
      const token = newSecret()
      const { collaborationId, id: recommendationId } = ledger
      const link = { id: ground.newId(), collaborationId, recommendationId, principalId, name }
      const until = await saveDecisionLink(trx, { ...link, token, at })
      await saveReminded(trx, ledger, principalId, at)
      const letterId = await post(trx, {
        to,
        ...decisionLetter(language, { ledger, row, name, names, link: addressOf(token), until }),
        purpose: 'decision',
        at,
        isSecret: true,
      })
      const data = { principalId, recommendationId }
      const told = { kind: 'reminded', data, facts: { ...data, letterId } } as const
      return accept({ value: { letterId, until }, ledger, told })
    },
  })
}
