import { addDays, type CalendarDay } from '../../shared/calendar-day.ts'
import { addWorkingDays, isWorkingDay } from '../../shared/working-day.ts'
import { type DecisionFacts, isAdopting } from './decision.ts'

/** How long a decision can be appealed, in days from when it was announced (kommunallagen 13 kap. 5 §). */
const appealDays = 21

/**
 * Sista dag att överklaga. Three weeks from the day the attested minutes were announced; when that is a Saturday, a
 * Sunday, a public holiday or an eve kept as one, the next working day (lag 1930:173 2 §).
 */
export function appealEndsOn(announcedOn: CalendarDay): CalendarDay {
  const last = addDays(announcedOn, appealDays)
  return isWorkingDay(last) ? last : addWorkingDays(last, 1)
}

/** Laga kraft. The day after the last day to appeal, if nobody has appealed. */
export function legalForceOn(announcedOn: CalendarDay): CalendarDay {
  return addDays(appealEndsOn(announcedOn), 1)
}

/** Where an adopted decision stands on its way to legal force. The program knows of no appeals. */
export type Appeal =
  | { readonly kind: 'notAnnounced' }
  | { readonly kind: 'running'; readonly endsOn: CalendarDay }
  | { readonly kind: 'over'; readonly legalForceOn: CalendarDay }

/** Whether a decision can still be appealed on a day; undefined for what has not been adopted by then. */
export function appealOf(
  decision: Pick<DecisionFacts, 'outcome' | 'decidedOn' | 'announcedOn'> | undefined,
  on: CalendarDay,
): Appeal | undefined {
  if (!decision || !isAdopting(decision.outcome) || decision.decidedOn > on) return undefined
  const { announcedOn } = decision
  if (announcedOn === undefined || announcedOn > on) return { kind: 'notAnnounced' }
  const endsOn = appealEndsOn(announcedOn)
  return on <= endsOn
    ? { kind: 'running', endsOn }
    : { kind: 'over', legalForceOn: legalForceOn(announcedOn) }
}
