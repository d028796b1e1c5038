import type { CalendarDay } from '../shared/calendar-day.ts'
import { firstDay, holdsOn } from '../shared/period.ts'
import type { Charter } from './charter.ts'

/**
 * The charter that a body follows on a day. Sources seldom say when a text stopped holding, so two may seem to
 * hold at once: then the one that began last is followed.
 */
export function charterInForce(
  charters: readonly Charter[],
  day: CalendarDay,
): Charter | undefined {
  return charters
    .filter(({ period }) => holdsOn(period, day))
    .reduce<Charter | undefined>((followed, charter) => {
      if (followed === undefined) return charter
      return (firstDay(charter.period) ?? '') > (firstDay(followed.period) ?? '')
        ? charter
        : followed
    }, undefined)
}
