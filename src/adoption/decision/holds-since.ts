import type { CalendarDay } from '../../shared/calendar-day.ts'
import { type Judged, standingOn, statusOf } from '../ledger/ledger-status.ts'
import { holdsFromOf } from '../recommendation.ts'
import { isAdopting } from './decision.ts'

/**
 * Since when what was recommended holds for each principal that it holds for on a day: since its own adoption, or
 * since the last one when all are waited for, and never before the day that the condition names.
 */
export function holdsSince(ledger: Judged, on: CalendarDay): ReadonlyMap<string, CalendarDay> {
  const { holdsFor } = statusOf(ledger, on)
  const from = holdsFromOf(ledger)
  const adopted = ledger.decisions.flatMap(({ principalId, standing }) =>
    standing && isAdopting(standingOn({ standing }, on))
      ? [{ principalId, on: standing.decidedOn }]
      : [],
  )
  const last = latestOf(adopted.map((one) => one.on))
  return new Map(
    adopted
      .filter(({ principalId }) => holdsFor.includes(principalId))
      .flatMap(({ principalId, on: own }) => {
        const since = ledger.condition.kind === 'allAdopted' ? last : own
        const day = latestOf([since, from].filter((one) => one !== undefined))
        return day === undefined ? [] : [[principalId, day] as const]
      }),
  )
}

function latestOf(days: readonly CalendarDay[]): CalendarDay | undefined {
  return days.toSorted().at(-1)
}
