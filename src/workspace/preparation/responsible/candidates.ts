import { type AuthorityAssignment, type Hat, hatsOf, worksFor } from '../../../actor/actor.ts'
import type { Register } from '../../../register/register.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'

/** Somebody who can answer for a matter at a principal. */
export interface Candidate {
  readonly personId: string
  readonly name: string
  /** In which capacity: the first one has on the principal’s behalf. */
  readonly hat: Hat
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
    .filter((task) => task.principalId === principalId)
    .map(({ personId }) => personId)
  const fromSeats = register.seats
    .filter((seat) => seat.principalId === principalId)
    .flatMap(({ id }) => register.mandatesOf(id))
    .map(({ personId }) => personId)
  return [...new Set([...fromTasks, ...fromSeats])]
    .flatMap((personId) => {
      const person = register.personById(personId)
      const tasks = assignments.filter((task) => task.personId === personId)
      const hat = hatsOf(register, tasks, personId, on).find((one) => worksFor(one, principalId))
      return person && hat ? [{ personId, name: person.name, hat }] : []
    })
    .toSorted(
      (one, other) =>
        swedish.compare(one.name, other.name) || (one.personId < other.personId ? -1 : 1),
    )
}

const swedish = new Intl.Collator('sv')
