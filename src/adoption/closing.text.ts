import type { CalendarDay } from '../shared/calendar-day.ts'
import { statusOf } from './ledger-status.ts'
import type { Ledger } from './recommendation.ts'

/**
 * What a matter led to, when it is closed because everything recommended in it is settled. In Swedish: it is kept as
 * the matter's outcome, beside what the officials write themselves.
 */
export function sayClosing(ledgers: readonly Ledger[], on: CalendarDay): string {
  return ledgers.map((ledger) => sayOne(ledger, on)).join(' ')
}

function sayOne(ledger: Ledger, on: CalendarDay): string {
  const { title, ended } = ledger
  if (ended) return `”${title}”: gruppen arbetar inte vidare med rekommendationen.`
  const { adopted, deciding, counts } = statusOf(ledger, on)
  if (deciding === 0) return `”${title}”: ingen huvudman behövde besluta.`
  const reserved = counts.adoptedWithReservation
  const reservation = reserved === 0 ? '' : `, ${reserved} av dem med reservation`
  return adopted === deciding
    ? `”${title}”: alla ${deciding} huvudmän som skulle besluta har antagit${reservation}.`
    : `”${title}”: ${adopted} av ${deciding} huvudmän har antagit${reservation}, ${counts.rejected} har avslagit.`
}
