import type { Meeting } from '../meeting.ts'
import {
  answerOf,
  expectedSeats,
  type GivenAnswer,
  type MeetingSeat,
  type Presence,
} from './attendance.ts'

type Plan = Pick<Meeting, 'on' | 'at' | 'mode'>

/**
 * Alla är på plats. How everybody is noted who is expected and whom nobody has noted: there in the way they have
 * answered, absent when they have answered that they cannot, the called-in deputy in the place of the member. A deputy
 * who is not called in is left out: that they may come does not say that they have. Each person once, whatever their seats.
 */
export function everybodyThere(
  seats: readonly MeetingSeat[],
  answers: readonly GivenAnswer[],
  plan: Plan,
  noted: readonly Pick<Presence, 'personId'>[],
): readonly Presence[] {
  const expected = expectedSeats(seats, answers, plan)
  const comes = new Set(expected.flatMap(({ expectedId }) => expectedId ?? []))
  const done = new Set(noted.map(({ personId }) => personId))
  const asked = new Set(
    expected
      .flatMap(({ memberId, deputyId, isDeputyCalled }) => [
        memberId,
        isDeputyCalled ? deputyId : undefined,
      ])
      .filter((id) => id !== undefined),
  )
  return [...asked]
    .filter((personId) => !done.has(personId))
    .map((personId) => {
      const isDigital = plan.mode === 'digital' || answerOf(answers, plan, personId) === 'digital'
      const mode = comes.has(personId) ? (isDigital ? 'digitally' : 'physically') : 'absent'
      return { personId, mode, absentFor: [] }
    })
}

/** Those of them who have said themselves that they come: so much is known when a meeting is opened. */
export function thoseWhoAnswered(
  seats: readonly MeetingSeat[],
  answers: readonly GivenAnswer[],
  plan: Plan,
): readonly Presence[] {
  return everybodyThere(seats, answers, plan, []).filter(
    ({ personId, mode }) => mode !== 'absent' && answerOf(answers, plan, personId) !== 'none',
  )
}
