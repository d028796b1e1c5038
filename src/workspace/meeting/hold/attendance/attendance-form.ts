import {
  answerOf,
  type MeetingSeat,
  type Presence,
  type PresenceMode,
} from '../../../../meeting/attendance/attendance.ts'
import type { Attending } from '../../../../meeting/attendance/hold.actions.ts'
import { inPrincipalOrder } from '../../../matter/naming.ts'
import type { Typed } from '../../../preparation/typed.ts'
import { type HoldRoom, namingOf } from '../hold-room.ts'

/** Somebody in a seat, in the one place of the form where their attendance is entered. */
export interface Attendee {
  readonly personId: string
  readonly as: 'member' | 'deputy' | 'support'
  /** Their seats beside this one: attendance is entered once, and counts in each. */
  readonly otherSeats: readonly MeetingSeat[]
}

/** A seat of the form, and those whose attendance is entered there. */
export interface AttendanceSeat {
  readonly seat: MeetingSeat
  readonly attendees: readonly Attendee[]
  /** Those who sit here and are entered at an earlier seat. */
  readonly seenAbove: readonly string[]
}

/** The seats of a meeting with everybody who may sit in them, each person once. */
export function attendanceSeats(seats: readonly MeetingSeat[]): readonly AttendanceSeat[] {
  const seen = new Set<string>()
  return seats.map((seat) => {
    const here = peopleIn(seat).filter(
      ({ personId }, index, all) => all.findIndex((other) => other.personId === personId) === index,
    )
    const seenAbove = here.filter(({ personId }) => seen.has(personId))
    const attendees = here.filter(({ personId }) => !seen.has(personId))
    for (const { personId } of attendees) seen.add(personId)
    return {
      seat,
      seenAbove: seenAbove.map(({ personId }) => personId),
      attendees: attendees.map(({ personId, as }) => ({
        personId,
        as,
        otherSeats: seats.filter(
          (other) =>
            other !== seat && peopleIn(other).some((person) => person.personId === personId),
        ),
      })),
    }
  })
}

/** The counted seats of a principal; of none, those that stand for nobody in particular. */
export interface AttendanceGroup {
  readonly principalId?: string
  readonly seats: readonly AttendanceSeat[]
}

/** The counted seats with those of each principal together, the principals in the order people list them. */
export function attendanceGroups(room: SeatsOf): readonly AttendanceGroup[] {
  const counted = seatsByPrincipal(room).filter(({ seat }) => seat.isCounted)
  return [...Map.groupBy(counted, ({ seat }) => seat.principalId)].map(([principalId, seats]) => ({
    ...(principalId !== undefined && { principalId }),
    seats,
  }))
}

/** Those who are at the meeting without a seat that counts. */
export function supportSeats(room: SeatsOf): readonly AttendanceSeat[] {
  return seatsByPrincipal(room).filter(({ seat }) => !seat.isCounted)
}

type SeatsOf = Pick<HoldRoom, 'acting' | 'found' | 'seats'>

/** Every seat in the order of the form: each person is entered where they come first. */
function seatsByPrincipal(room: SeatsOf): readonly AttendanceSeat[] {
  const ids = [...new Set(room.seats.flatMap(({ principalId }) => principalId ?? []))]
  const order = inPrincipalOrder(namingOf(room), ids)
  const placeOf = ({ principalId, isCounted }: MeetingSeat) =>
    (isCounted ? 0 : 10_000) +
    (principalId === undefined ? order.length : order.indexOf(principalId))
  return attendanceSeats(room.seats.toSorted((one, other) => placeOf(one) - placeOf(other)))
}

function peopleIn({ memberId, deputyId, isCounted }: MeetingSeat) {
  const member = isCounted ? ('member' as const) : ('support' as const)
  return [
    ...(memberId === undefined ? [] : [{ personId: memberId, as: member }]),
    ...(deputyId === undefined ? [] : [{ personId: deputyId, as: 'deputy' as const }]),
  ]
}

/** How somebody is noted as being there; until that is done, as they have answered. */
export function proposedMode(
  { presences, answers, found: { meeting } }: Pick<HoldRoom, 'presences' | 'answers' | 'found'>,
  personId: string,
): PresenceMode | undefined {
  const noted = presenceOf(presences, personId)
  if (noted) return noted.mode
  return answerOf(answers, meeting, personId) === 'cannot' ? 'absent' : undefined
}

/** What is noted of somebody. */
export function presenceOf(presences: readonly Presence[], personId: string): Presence | undefined {
  return presences.find((presence) => presence.personId === personId)
}

/** Whether a deputy is one to ask about: the member is away, or there is none, or the deputy is noted as there. */
export function isDeputyAwaited(
  room: Pick<HoldRoom, 'answers' | 'presences' | 'found'>,
  { memberId }: Pick<MeetingSeat, 'memberId'>,
  deputyId: string,
): boolean {
  const isAway = memberId === undefined || proposedMode(room, memberId) === 'absent'
  const noted = presenceOf(room.presences, deputyId)?.mode ?? 'absent'
  return isAway || noted !== 'absent'
}

/** The names of a person's fields in the form: what is chosen, and what was noted when the form was made. */
export const attendanceFields = {
  chosen: (personId: string) => `hur.${personId}`,
  seen: (personId: string) => `var.${personId}`,
} as const

/**
 * What somebody has changed in the form. What they left as it was is not sent on: somebody else may have changed it
 * meanwhile, and when they came and left is kept.
 */
export function changedAttendance(
  typed: Typed,
  seats: readonly MeetingSeat[],
): readonly Attending[] {
  return attendanceSeats(seats)
    .flatMap(({ attendees }) => attendees)
    .flatMap(({ personId }) => {
      const mode = typed.text(attendanceFields.chosen(personId))
      const isChanged = mode !== typed.text(attendanceFields.seen(personId))
      return isMode(mode) && isChanged ? [{ personId, mode }] : []
    })
}

/** Whether a text of a form is a way to be at a meeting. */
export function isMode(text: string): text is PresenceMode {
  return text === 'physically' || text === 'digitally' || text === 'absent'
}
