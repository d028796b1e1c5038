import type { AuthorityAssignment } from '../../../actor/actor.ts'
import { statusOfBody } from '../../../body/body.ts'
import type { Register } from '../../../register/register.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { holdsOn } from '../../../shared/period.ts'

/** Somebody who can answer for a matter at a principal. */
export interface Candidate {
  readonly personId: string
  readonly name: string
}

/**
 * Who can answer for a matter at a principal on a day: those who have a task there, and those who sit or are deputies
 * on its mandate in a body that is at work. By name.
 */
export function candidatesAt(
  register: Register,
  assignments: readonly AuthorityAssignment[],
  principalId: string,
  on: CalendarDay,
): readonly Candidate[] {
  const fromTasks = assignments
    .filter((task) => task.principalId === principalId && holdsOn(task.period, on))
    .map(({ personId }) => personId)
  const fromSeats = register.seats
    .filter((seat) => seat.principalId === principalId && holdsOn(seat.period, on))
    .filter(({ bodyId }) => {
      const body = register.bodyById(bodyId)
      return body !== undefined && statusOfBody(body, on) === 'active'
    })
    .flatMap(({ id }) => register.mandatesOf(id))
    .filter(({ period }) => holdsOn(period, on))
    .map(({ personId }) => personId)
  return [...new Set([...fromTasks, ...fromSeats])]
    .flatMap((personId) => {
      const person = register.personById(personId)
      return person ? [{ personId, name: person.name }] : []
    })
    .toSorted(
      (one, other) =>
        swedish.compare(one.name, other.name) || (one.personId < other.personId ? -1 : 1),
    )
}

const swedish = new Intl.Collator('sv')
