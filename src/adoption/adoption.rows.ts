import type { Selectable } from 'kysely'
import { day } from '../shared/calendar-day.ts'
import { dayIfStated, stated } from '../shared/columns.ts'
import type {
  DecisionColumns,
  DecisionEntryRow,
  DecisionLinkRow,
  PrincipalDecisionRow,
  RecommendationRow,
} from './adoption.table.ts'
import type { DecisionEntry, DecisionFacts, PrincipalDecision } from './decision/decision.ts'
import type { DecisionLink } from './link/decision-link.ts'
import type { Condition, Ledger, Recommendation } from './recommendation.ts'

/** The columns of a recommendation. */
export const recommendationColumns = [
  'recommendation.collaboration_id',
  'recommendation.id',
  'recommendation.title',
  'recommendation.text',
  'recommendation.recommended_on',
  'recommendation.by_body_id',
  'recommendation.returns_to_body_id',
  'recommendation.matter_id',
  'recommendation.meeting_id',
  'recommendation.item_id',
  'recommendation.outcome_id',
  'recommendation.part_of_id',
  'recommendation.condition',
  'recommendation.holds_from',
  'recommendation.opened_at',
  'recommendation.published_at',
  'recommendation.ended_at',
  'recommendation.ended_because',
  'recommendation.version',
] as const

/** The columns of a principal's row, beside those of its recommendation. */
export const decisionColumns = [
  'principal_decision.principal_id',
  'principal_decision.authority_name',
  'principal_decision.authority_level',
  'principal_decision.due_on',
  'principal_decision.outcome',
  'principal_decision.decided_on',
  'principal_decision.paragraph',
  'principal_decision.registration_number',
  'principal_decision.link',
  'principal_decision.reservation',
  'principal_decision.attested_on',
  'principal_decision.announced_on',
  'principal_decision.entry_id',
  'principal_decision.recorded_at',
  'principal_decision.recorded_by_name',
  'principal_decision.entries',
  'principal_decision.reminders',
  'principal_decision.reminded_at',
] as const

type RecommendationPart = Omit<
  Selectable<RecommendationRow>,
  'opened_by_account_id' | 'opened_by_name'
>
type DecisionPart = Omit<
  Selectable<PrincipalDecisionRow>,
  'collaboration_id' | 'recommendation_id' | 'ordinal' | 'return_id'
>

/** A recommendation as its row. */
export function rowOfRecommendation(
  recommendation: Recommendation,
  by: { readonly accountId: string; readonly name: string },
): RecommendationRow {
  const { condition, ended } = recommendation
  return {
    collaboration_id: recommendation.collaborationId,
    id: recommendation.id,
    title: recommendation.title,
    text: recommendation.text,
    recommended_on: recommendation.recommendedOn,
    by_body_id: recommendation.byBodyId,
    returns_to_body_id: recommendation.returnsToBodyId,
    matter_id: recommendation.matterId ?? null,
    meeting_id: recommendation.meetingId ?? null,
    item_id: recommendation.itemId ?? null,
    outcome_id: recommendation.outcomeId ?? null,
    part_of_id: recommendation.partOfId ?? null,
    condition: condition.kind,
    holds_from: (condition.kind === 'date' ? condition.on : condition.from) ?? null,
    opened_at: recommendation.openedAt,
    opened_by_account_id: by.accountId,
    opened_by_name: by.name,
    published_at: recommendation.publishedAt ?? null,
    ended_at: ended?.at ?? null,
    ended_because: ended?.because ?? null,
    version: recommendation.version,
  }
}

function recommendationFrom(row: RecommendationPart): Recommendation {
  const { ended_at: at, ended_because: because } = row
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    title: row.title,
    text: row.text,
    recommendedOn: day(row.recommended_on),
    byBodyId: row.by_body_id,
    returnsToBodyId: row.returns_to_body_id,
    ...stated({
      matterId: row.matter_id,
      meetingId: row.meeting_id,
      itemId: row.item_id,
      outcomeId: row.outcome_id,
      partOfId: row.part_of_id,
      publishedAt: row.published_at,
    }),
    condition: conditionFrom(row),
    openedAt: row.opened_at,
    ...(at !== null && because !== null && { ended: { at, because } }),
    version: row.version,
  }
}

function conditionFrom({ condition, holds_from }: RecommendationPart): Condition {
  const from = dayIfStated(holds_from)
  if (condition !== 'date') return { kind: condition, ...(from && { from }) }
  if (!from) throw new RangeError('a recommendation that holds from a date has none')
  return { kind: 'date', on: from }
}

/** The rows of some recommendations, each with those of its principals in order, as the ledgers they hold. */
export function ledgersFrom(
  rows: readonly (RecommendationPart & DecisionPart)[],
): readonly Ledger[] {
  const found = new Map<string, (RecommendationPart & DecisionPart)[]>()
  for (const row of rows) {
    const same = found.get(row.id)
    if (same) same.push(row)
    else found.set(row.id, [row])
  }
  return [...found.values()].flatMap((ofOne) => {
    const [first] = ofOne
    return first
      ? [{ ...recommendationFrom(first), decisions: ofOne.map(principalDecisionFrom) }]
      : []
  })
}

function principalDecisionFrom(row: DecisionPart): PrincipalDecision {
  const facts = factsFrom(row)
  const { entry_id: entryId, recorded_at: recordedAt, recorded_by_name: recordedBy } = row
  const isRecorded = entryId !== null && recordedAt !== null && recordedBy !== null
  return {
    principalId: row.principal_id,
    authority: { name: row.authority_name, level: row.authority_level },
    ...stated({ dueOn: dayIfStated(row.due_on) }),
    ...(facts && isRecorded && { standing: { ...facts, entryId, recordedAt, recordedBy } }),
    entries: row.entries,
    reminders: row.reminders,
    ...stated({ remindedAt: row.reminded_at }),
  }
}

function factsFrom(row: DecisionColumns): DecisionFacts | undefined {
  const decidedOn = dayIfStated(row.decided_on)
  if (row.outcome === 'pending' || !decidedOn) return undefined
  return {
    outcome: row.outcome,
    decidedOn,
    ...stated({
      paragraph: row.paragraph,
      registrationNumber: row.registration_number,
      link: row.link,
      reservation: row.reservation,
      attestedOn: dayIfStated(row.attested_on),
      announcedOn: dayIfStated(row.announced_on),
    }),
  }
}

/** What a decision says, as columns; without facts nothing has been decided. */
export function factColumns(facts: DecisionFacts | undefined): DecisionColumns {
  return {
    outcome: facts?.outcome ?? 'pending',
    decided_on: facts?.decidedOn ?? null,
    paragraph: facts?.paragraph ?? null,
    registration_number: facts?.registrationNumber ?? null,
    link: facts?.link ?? null,
    reservation: facts?.reservation ?? null,
    attested_on: facts?.attestedOn ?? null,
    announced_on: facts?.announcedOn ?? null,
  }
}

/** A row as the entry of the history it holds. */
export function entryFrom(row: Selectable<DecisionEntryRow>): DecisionEntry {
  const { authority_name: name, authority_level: level } = row
  const authority = name !== null && level !== null && { authority: { name, level } }
  const facts = factsFrom(row)
  return {
    id: row.id,
    principalId: row.principal_id,
    number: row.number,
    way: row.way,
    ...(facts && { facts: { ...facts, ...authority } }),
    ...stated({ because: row.because }),
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name },
    isByLink: row.is_by_link,
  }
}

/** A row as the link it holds. */
export function linkFrom(row: Omit<Selectable<DecisionLinkRow>, 'hash' | 'made_at'>): DecisionLink {
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    recommendationId: row.recommendation_id,
    principalId: row.principal_id,
    name: row.name,
    expiresAt: row.expires_at,
    ...stated({ usedAt: row.used_at }),
  }
}
