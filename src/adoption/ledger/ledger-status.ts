import type { CalendarDay } from '../../shared/calendar-day.ts'
import {
  type DecisionFacts,
  isAdopting,
  isWaiting,
  type PrincipalDecision,
  type Standing,
} from '../decision/decision.ts'
import { holdsFromOf, type Ledger } from '../recommendation.ts'

/** Whether what the condition asks for has come about: not yet, yes, or not unless somebody decides anew. */
export type ConditionState = 'waiting' | 'met' | 'stopped'

/** How many principals stand where. They always add up to the number that was asked. */
export type StandingCounts = Readonly<Record<Standing, number>>

/** Läget för en rekommendation på en dag. */
export interface LedgerStatus {
  readonly total: number
  /** Those that are to decide: all that were asked, but for those that need not. */
  readonly deciding: number
  readonly counts: StandingCounts
  /** How many have adopted it, with or without a reservation. */
  readonly adopted: number
  readonly condition: ConditionState
  /** The principals it holds for on the day. */
  readonly holdsFor: readonly string[]
  /** Whether it holds for every principal that is to decide: never while one is pending or has said no. */
  readonly isForAll: boolean
}

/** Where a principal stood on a day: what was decided later had not been decided. */
export function standingOn(
  { standing }: { readonly standing?: Pick<DecisionFacts, 'outcome' | 'decidedOn'> },
  on: CalendarDay,
): Standing {
  return standing && standing.decidedOn <= on ? standing.outcome : 'pending'
}

/** What a ledger is judged by: the same for the group and in public. */
export interface Judged extends Pick<Ledger, 'condition'> {
  readonly decisions: readonly {
    readonly principalId: string
    readonly standing?: Pick<DecisionFacts, 'outcome' | 'decidedOn'>
  }[]
}

/** Läget på en dag: how many stand where, and for whom it holds. Silence is never consent. */
export function statusOf(ledger: Judged, on: CalendarDay): LedgerStatus {
  const { decisions } = ledger
  const counts = {
    pending: 0,
    adopted: 0,
    adoptedWithReservation: 0,
    rejected: 0,
    referredBack: 0,
    notNeeded: 0,
  }
  for (const row of decisions) counts[standingOn(row, on)] += 1
  const deciding = decisions.length - counts.notNeeded
  const adopters = decisions.filter((row) => isAdopting(standingOn(row, on)))
  const condition = conditionOf(ledger, { counts, deciding, adopted: adopters.length }, on)
  const holdsFrom = holdsFromOf(ledger)
  const isTime = holdsFrom === undefined || holdsFrom <= on
  const isBlocked = ledger.condition.kind === 'allAdopted' && adopters.length < deciding
  const holdsFor = isTime && !isBlocked ? adopters.map(({ principalId }) => principalId) : []
  return {
    total: decisions.length,
    deciding,
    counts,
    adopted: adopters.length,
    condition,
    holdsFor,
    isForAll: deciding > 0 && holdsFor.length === deciding,
  }
}

function conditionOf(
  { condition }: Judged,
  { counts, deciding, adopted }: Pick<LedgerStatus, 'counts' | 'deciding' | 'adopted'>,
  on: CalendarDay,
): ConditionState {
  if (counts.pending + counts.referredBack > 0) {
    return condition.kind === 'allAdopted' && counts.rejected > 0 ? 'stopped' : 'waiting'
  }
  switch (condition.kind) {
    case 'allAdopted':
      return adopted === deciding ? 'met' : 'stopped'
    case 'date':
      return condition.on <= on ? 'met' : 'waiting'
    case 'perPrincipal':
      return 'met'
  }
}

/**
 * Whether the group is done with a recommendation: its condition is met, or the group has stopped working with it.
 * An answer that is missing is waited for, whatever the condition.
 */
export function isSettled(ledger: Judged & Pick<Ledger, 'ended'>, on: CalendarDay): boolean {
  return ledger.ended !== undefined || statusOf(ledger, on).condition === 'met'
}

/**
 * Whether a matter is done with because of what the principals have decided: something was recommended and not
 * given up, and every recommendation is settled. Not before.
 */
export function isMatterSettled(
  ledgers: readonly (Judged & Pick<Ledger, 'ended'>)[],
  on: CalendarDay,
): boolean {
  return (
    ledgers.some(({ ended }) => ended === undefined) &&
    ledgers.every((ledger) => isSettled(ledger, on))
  )
}

/** The principals that the group waits for on a day, and whose last day has passed. */
export function overdueIn(ledger: Ledger, on: CalendarDay): readonly PrincipalDecision[] {
  if (ledger.ended) return []
  return ledger.decisions.filter(
    (row) => row.dueOn !== undefined && row.dueOn < on && isWaiting(standingOn(row, on)),
  )
}
