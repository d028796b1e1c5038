import type { CalendarDay } from '../shared/calendar-day.ts'
import { holdsOn } from '../shared/period.ts'
import { nameOfPrincipal, type Principal, type PrincipalKind } from './principal.ts'

const kindOrder: readonly PrincipalKind[] = [
  'region',
  'municipality',
  'localFederation',
  'independentOrganiser',
]

const swedish = new Intl.Collator('sv')

/** The principals there are on a day, as people list them: the region first, then the municipalities from A to Ö. */
export function principalsInOrder(
  principals: readonly Principal[],
  on: CalendarDay,
): readonly Principal[] {
  return principals
    .filter(({ period }) => holdsOn(period, on))
    .toSorted(
      (a, b) =>
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        swedish.compare(nameOfPrincipal(a, on).short, nameOfPrincipal(b, on).short),
    )
}
