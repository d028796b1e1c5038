import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { DecidingAuthority, DecisionFacts, PrincipalDecision } from '../decision/decision.ts'
import type { Ledger } from '../recommendation.ts'

/** A principal's row as everybody may read it: what it decided, and never who recorded it or was reminded. */
export interface PublicDecision {
  readonly principalId: string
  readonly authority: DecidingAuthority
  readonly dueOn?: CalendarDay
  readonly standing?: DecisionFacts
}

/**
 * Ett publicerat beslutsläge. What everybody may read of a ledger that somebody has decided to publish: never who
 * opened it or recorded what, or why the group stopped working with it.
 */
export interface PublicLedger
  extends Pick<
    Ledger,
    | 'id'
    | 'collaborationId'
    | 'title'
    | 'text'
    | 'recommendedOn'
    | 'byBodyId'
    | 'returnsToBodyId'
    | 'condition'
  > {
  readonly publishedAt: Date
  /** When something last changed of what everybody may read. */
  readonly latestAt: Date
  readonly hasEnded: boolean
  /** The number of its matter, when that is published too. */
  readonly matterNumber?: string
  readonly decisions: readonly PublicDecision[]
}

/** The public part of a ledger; undefined while nobody has decided that there is one. */
export function publicPartOf(ledger: Ledger, matterNumber?: string): PublicLedger | undefined {
  const { publishedAt } = ledger
  if (!publishedAt) return undefined
  return {
    id: ledger.id,
    collaborationId: ledger.collaborationId,
    title: ledger.title,
    text: ledger.text,
    recommendedOn: ledger.recommendedOn,
    byBodyId: ledger.byBodyId,
    returnsToBodyId: ledger.returnsToBodyId,
    condition: ledger.condition,
    publishedAt,
    latestAt: latestOf(ledger, publishedAt),
    hasEnded: ledger.ended !== undefined,
    ...(matterNumber !== undefined && { matterNumber }),
    decisions: ledger.decisions.map(publicDecisionOf),
  }
}

function latestOf({ decisions, ended }: Ledger, publishedAt: Date): Date {
  const recorded = decisions.flatMap(({ standing }) => standing?.recordedAt ?? [])
  const all = [publishedAt, ...recorded, ...(ended ? [ended.at] : [])]
  return new Date(Math.max(...all.map((at) => at.getTime())))
}

/** Who decided at a principal: as its minutes have it, else whoever was asked. */
export function decidedBy({ authority, standing }: PublicDecision): DecidingAuthority {
  return standing?.authority ?? authority
}

function publicDecisionOf(row: PrincipalDecision): PublicDecision {
  const { principalId, authority, dueOn, standing } = row
  if (!standing) return { principalId, authority, ...(dueOn && { dueOn }) }
  const { entryId: _, recordedAt: __, recordedBy: ___, ...facts } = standing
  return { principalId, authority, ...(dueOn && { dueOn }), standing: facts }
}
