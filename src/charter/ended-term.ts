import { statusOfBody } from '../body/body.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { firstDay, lastDay } from '../shared/period.ts'
import type { Charter } from './charter.ts'
import type { Ground } from './ground.ts'
import { charterInForce } from './in-force.ts'
import { type Decider, deciderOf } from './rules/facts/decider.ts'
import { successorDecided } from './rules/facts/successor.ts'

/** Uppdrag som är slut. A group's charter whose term is over, while nobody has decided what comes next. */
export interface EndedTerm {
  readonly charter: Charter
  /** The last day that the group had its task. */
  readonly lastDay: CalendarDay
}

/**
 * Whether the term of a body that is there still is over on a day, while nobody has decided what comes next: a normal
 * and calm state (domain B18). Undefined when its charter holds, when it never had one, and once a later is decided.
 */
export function endedTerm(ground: Ground, bodyId: string, on: CalendarDay): EndedTerm | undefined {
  const body = ground.bodyById(bodyId)
  if (body === undefined || statusOfBody(body, on) !== 'active') return undefined
  const charter = lastCharter(ground, bodyId, on)
  const last = charter && lastDayOf(charter)
  if (charter === undefined || last === undefined || last >= on) return undefined
  return successorDecided(ground, charter, bodyId, on) ? undefined : { charter, lastDay: last }
}

/** The charter that a body follows on a day; where none holds any more, the last that did. */
export function lastCharter(ground: Ground, bodyId: string, on: CalendarDay): Charter | undefined {
  const charters = ground.chartersOf(bodyId)
  const begin = ({ period }: Charter) => firstDay(period) ?? ''
  return (
    charterInForce(charters, on) ??
    charters
      .filter((charter) => begin(charter) <= on)
      .toSorted((one, other) => (begin(one) < begin(other) ? -1 : 1))
      .at(-1)
  )
}

/** Who decides what comes after a charter that has ended, when the register knows. */
export function whoDecidesNext(
  ground: Ground,
  bodyId: string,
  { charter }: Pick<EndedTerm, 'charter'>,
  day: CalendarDay,
): Decider {
  const body = ground.bodyById(bodyId)
  return body === undefined ? {} : deciderOf({ charter, body, ground, day })
}

/** The last day of a charter: that of its mandate period, or its own where that comes first. */
function lastDayOf({ mandatePeriod, period }: Charter): CalendarDay | undefined {
  const ends = [mandatePeriod && lastDay(mandatePeriod), lastDay(period)]
  return ends.filter((end) => end !== undefined).toSorted()[0]
}
