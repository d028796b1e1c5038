import type { Actor } from '../../actor/actor.ts'
import { isUuid } from '../../matter/matter.rows.ts'
import { landReturned } from '../../meeting/agenda/land-returned.ts'
import { nextMeetingToChange } from '../../meeting/meeting.repository.ts'
import { parseRegistrationNumber } from '../../record/registration-number.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { stated } from '../../shared/columns.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { mayRecordDecision } from '../adoption.policy.ts'
import {
  type AdoptionActed,
  type AdoptionGround,
  type AdoptionRefusal,
  type AdoptionTransaction,
  actOnLedger,
  type LedgerDone,
  type LedgerTarget,
  notNow,
} from '../ledger/ledger-change.ts'
import { findDecisionLink, useUpDecisionLink } from '../link/decision-link.repository.ts'
import { whyNot } from '../link/decision-link.ts'
import type { Ledger } from '../recommendation.ts'
import { isRecorded, saveRecorded } from './decision.repository.ts'
import { type DecisionFacts, decisionProblems, longestOf, type Recorder } from './decision.ts'
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
    holdFirst: holdNextMeeting,
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
      return store(ground, trx, corrected.value, target.actor)
    },
  })
}

/** How a decision came: by somebody signed in, or by a link that is used by it. */
export type Way = { readonly isByLink: false } | { readonly isByLink: true; readonly token: string }

/** Records a decision, signed in or by a link: the act behind both. */
export function putIn(
  ground: AdoptionGround,
  target: LedgerTarget,
  { principalId, entryId, facts: typed }: TypedDecision,
  way: Way,
): AdoptionActed {
  const { actor } = target
  return actOnLedger<Ledger>(ground, target, {
    may: (who, ledger) => mayRecordDecision(who, ledger, principalId),
    written: way.isByLink ? [actor.name] : [],
    holdFirst: holdNextMeeting,
    act: async (ledger, trx, now) => {
      if (await isRecorded(trx, ledger, principalId, entryId)) {
        return accept({ value: ledger, ledger })
      }
      const link = way.isByLink ? await findDecisionLink(trx, way.token) : undefined
      const notByLink = way.isByLink ? whyNot(link, ledger, now.at) : undefined
      if (notByLink !== undefined) return refuse({ kind: 'link', code: notByLink })
      const facts = asKept(typed)
      const wrong = decisionProblems(facts, ledger, now.today)
      const isTooLong = actor.name.length > longestOf.name
      const codes = isTooLong ? [...wrong, 'name-too-long' as const] : wrong
      if (codes.length > 0) return refuse({ kind: 'content', codes })
      const by = recorderOf(ground, actor, { entryId, ...now, isByLink: way.isByLink })
      const recorded = record(ledger, principalId, facts, by)
      if (!recorded.ok) return notRecorded(ledger, recorded.refusal)
      if (way.isByLink && !(await useUpDecisionLink(trx, way.token, now.at))) {
        return refuse({ kind: 'link', code: 'used' })
      }
      return store(ground, trx, recorded.value, actor)
    },
  })
}

/** The news may land on the next agenda of the body that asked, which is held on to before the matter is. */
function holdNextMeeting(
  trx: AdoptionTransaction,
  { collaborationId, returnsToBodyId: bodyId }: Ledger,
  at: Date,
): Promise<unknown> {
  return nextMeetingToChange(trx, { collaborationId, bodyId }, dayInSweden(at))
}

/** What was typed, as it is kept: without spaces around it, and without what was left empty. */
function asKept(facts: DecisionFacts): DecisionFacts {
  const { outcome, decidedOn, attestedOn, announcedOn, authority } = facts
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
      authority: authority && { ...authority, name: authority.name.trim() },
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

/** Keeps what was recorded. News goes back to the body that asked, in the same transaction. */
async function store(
  { newId }: Pick<AdoptionGround, 'newId'>,
  trx: AdoptionTransaction,
  recorded: Recorded,
  actor: Actor,
): Promise<Result<LedgerDone<Ledger>, AdoptionRefusal>> {
  await saveRecorded(trx, recorded, actor)
  const { ledger, entry, isNews } = recorded
  const { principalId, facts, way, isByLink } = entry
  if (isNews) {
    const { collaborationId, returnsToBodyId: bodyId, title, matterId } = ledger
    const landing = { collaborationId, bodyId, at: entry.at, today: dayInSweden(entry.at), newId }
    await landReturned(trx, landing, { id: entry.id, title, ...stated({ matterId }) })
  }
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
