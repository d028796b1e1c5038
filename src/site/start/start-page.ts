import { type Body, statusOfBody } from '../../body/body.ts'
import type { MeetingFact } from '../../charter/activity.ts'
import { checkAll } from '../../charter/engine.ts'
import type { Finding } from '../../charter/finding.ts'
import type { Principal } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import type { Register } from '../../register/register.ts'
import { countSeats, type SeatCount } from '../../seat/roster.ts'
import { isVacant, type SeatHolding } from '../../seat/seat.ts'
import { addDays, type CalendarDay } from '../../shared/calendar-day.ts'
import { lastDay } from '../../shared/period.ts'

/** Groups whose mandate period ends on the same day, soon or lately. */
export interface EndingMandates {
  readonly on: CalendarDay
  readonly bodies: readonly Body[]
}

/** A seat that stands empty, and in which body. */
export interface Vacancy {
  readonly body: Body
  readonly holding: SeatHolding
}

/** Everything the start page of a collaboration says, on one day. */
export interface StartPage {
  readonly principals: readonly Principal[]
  readonly activeBodies: readonly Body[]
  readonly seats: SeatCount
  readonly vacancies: readonly Vacancy[]
  readonly comingMeetings: readonly MeetingFact[]
  readonly ending: readonly EndingMandates[]
  /** Findings of what must hold and does not, or soon may not. */
  readonly pressing: readonly Finding[]
}

/** How long before its end a mandate period is news. */
const endingWithin = 180
/** How long a mandate period that has ended with nothing decided to follow it stays news. */
const endedWithin = 365
/** How far ahead a meeting is news. */
const meetingsWithin = 120
const shownMeetings = 5

/** Gathers the start page of a collaboration as it is on a day. */
export function startPage(register: Register, on: CalendarDay): StartPage {
  const activeBodies = register.bodies.filter((body) => statusOfBody(body, on) === 'active')
  const held = activeBodies.flatMap((body) =>
    register
      .holdingsOn(body.id, on)
      .filter(({ seat }) => seat.place === 'seat')
      .map((holding) => ({ body, holding })),
  )
  return {
    principals: principalsInOrder(register.principals, on),
    activeBodies,
    seats: countSeats(held.map(({ holding }) => holding)),
    vacancies: held.filter(({ holding }) => isVacant(holding)),
    // Seen from an earlier day, a meeting that has been held since was still to come.
    comingMeetings: register.meetings
      .filter(
        (meeting) =>
          meeting.status !== 'cancelled' &&
          meeting.on >= on &&
          meeting.on <= addDays(on, meetingsWithin),
      )
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .slice(0, shownMeetings),
    ending: endingMandates(register, activeBodies, on),
    pressing: checkAll(register, on).filter(
      ({ status }) => status === 'notMet' || status === 'atRisk',
    ),
  }
}

function endingMandates(
  register: Register,
  bodies: readonly Body[],
  on: CalendarDay,
): readonly EndingMandates[] {
  const earliest = addDays(on, -endedWithin)
  const latest = addDays(on, endingWithin)
  const ending = bodies.flatMap((body) => {
    const period = register.charterOn(body.id, on)?.mandatePeriod
    const last = period && lastDay(period)
    return last !== undefined && last >= earliest && last <= latest ? [{ body, last }] : []
  })
  return [...Map.groupBy(ending, ({ last }) => last)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([last, group]) => ({ on: last, bodies: group.map(({ body }) => body) }))
}
