import type { Register } from '../register/register.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { lastDay } from '../shared/period.ts'
import { type BodyHat, bodyHat, type Hat, takesPartIn } from './actor.ts'

/** Uppdrag som har upphört. What somebody was in a body until a day, where they have no hat any more. */
export interface EndedHat {
  /** As it was on its last day. */
  readonly hat: BodyHat
  readonly lastDay: CalendarDay
}

/**
 * What a person has been in the bodies where they have no hat on a day: their last mandate in each, the latest first.
 * Nothing can be done in such a hat; it tells what ended and when.
 */
export function endedHatsOf(
  register: Register,
  hats: readonly Hat[],
  personId: string,
  on: CalendarDay,
): readonly EndedHat[] {
  const ended = register.mandates
    .filter((mandate) => mandate.personId === personId)
    .flatMap((mandate): readonly EndedHat[] => {
      const seat = register.seatById(mandate.seatId)
      const body = seat && register.bodyById(seat.bodyId)
      if (!seat || !body || hats.some((hat) => takesPartIn(hat, body.id))) return []
      // Whichever came first: the mandate's end, the seat's, or the body's.
      const last = [mandate, seat, body]
        .flatMap(({ period }) => lastDay(period) ?? [])
        .toSorted()[0]
      if (last === undefined || last >= on) return []
      return [{ hat: bodyHat(register, seat, mandate, last), lastDay: last }]
    })
    .toSorted((one, other) => (one.lastDay < other.lastDay ? 1 : -1))
  return ended.filter(
    ({ hat }, index) => ended.findIndex((one) => one.hat.bodyId === hat.bodyId) === index,
  )
}
