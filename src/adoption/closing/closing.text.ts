import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayNumber } from '../../shared/format.ts'
import { statusOf } from '../ledger/ledger-status.ts'
import type { Ledger } from '../recommendation.ts'

/**
 * What a matter led to, when it is closed because everything recommended in it is settled. In Swedish: it is kept as
 * the matter's outcome, beside what the officials write themselves.
 */
export function sayClosing(ledgers: readonly Ledger[], on: CalendarDay): string {
  return ledgers.map((ledger) => sayOne(ledger, on)).join(' ')
}

function sayOne(ledger: Ledger, on: CalendarDay): string {
  const { title, ended } = ledger
  if (ended) return `${title}: gruppen arbetar inte vidare med rekommendationen.`
  const { adopted, deciding, counts } = statusOf(ledger, on)
  if (deciding === 0) return `${title}: ingen huvudman behövde besluta.`
  const reserved = counts.adoptedWithReservation
  if (adopted === deciding) {
    const who =
      deciding === 1
        ? 'den enda huvudmannen som skulle besluta'
        : `alla ${deciding} huvudmän som skulle besluta`
    const reservation =
      deciding === 1 ? ' med reservation' : `, ${some(reserved)} av dem med reservation`
    return `${title}: ${who} har antagit${reserved === 0 ? '' : reservation}.`
  }
  const parts = [
    `${adopted} av ${deciding} huvudmän har antagit`,
    ...(reserved === 0 ? [] : [`${some(reserved)} av dem med reservation`]),
    ...(counts.rejected === 0 ? [] : [`${some(counts.rejected)} har avslagit`]),
  ]
  return `${title}: ${parts.join(', ')}.`
}

function some(count: number): string {
  return sayNumber(count, 'sv', 'en')
}
