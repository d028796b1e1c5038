import { addDays, type CalendarDay } from '../shared/calendar-day.ts'
import { firstDay, lastDay, type Period } from '../shared/period.ts'
import { firstShownDay } from '../shared/shown-days.ts'
import type { Register } from './register.ts'

/**
 * The days on which something in the collaboration began or had just ended, newest first, up to a day. Only days
 * whose day before can be shown too, since the two are compared.
 */
export function changeDays(register: Register, until: CalendarDay): readonly CalendarDay[] {
  const periods: readonly Period[] = [
    ...register.bodies.map(({ period }) => period),
    ...register.bodies.flatMap(({ names }) => names.map(({ period }) => period)),
    ...register.principals.flatMap(({ names }) => names.map(({ period }) => period)),
    ...register.charters.map(({ period }) => period),
    ...register.relations.map(({ period }) => period),
    ...register.seats.map(({ period }) => period),
    ...register.mandates.map(({ period }) => period),
  ]
  const days = periods.flatMap((period) => {
    const first = firstDay(period)
    const last = lastDay(period)
    // Asked of ends that have come only: a period that is to last for ever ends on the last day there is.
    const after = last !== undefined && last < until ? addDays(last, 1) : undefined
    return [...(first ? [first] : []), ...(after ? [after] : [])]
  })
  return [...new Set(days)]
    .filter((day) => firstShownDay < day && day <= until)
    .toSorted()
    .toReversed()
}
