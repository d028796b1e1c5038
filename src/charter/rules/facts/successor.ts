import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { earliest } from '../../../shared/partial-date.ts'
import { firstDay } from '../../../shared/period.ts'
import type { Charter } from '../../charter.ts'
import type { Ground } from '../../ground.ts'

function beginsAfter(other: Charter, charter: Charter): boolean {
  const begins = firstDay(other.period)
  const began = firstDay(charter.period)
  return begins !== undefined && (began === undefined || began < begins)
}

/** A later charter of the body that has begun on the day: the text has been revised. */
export function revisedBy(
  ground: Ground,
  charter: Charter,
  bodyId: string,
  day: CalendarDay,
): Charter | undefined {
  return ground
    .chartersOf(bodyId)
    .find((other) => beginsAfter(other, charter) && (firstDay(other.period) ?? day) <= day)
}

/** A later charter of the body that was decided on the day, whether or not it has begun. */
export function successorDecided(
  ground: Ground,
  charter: Charter,
  bodyId: string,
  day: CalendarDay,
): Charter | undefined {
  return ground
    .chartersOf(bodyId)
    .find(
      (other) =>
        beginsAfter(other, charter) &&
        (other.decidedOn === undefined || earliest(other.decidedOn) <= day),
    )
}
