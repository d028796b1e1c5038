import {
  type ExpectedSeat,
  type Presence,
  type Represented,
  representedAt,
} from '../../../meeting/attendance/attendance.ts'

/** How a seat stands before a meeting: in one word for the table, and to be counted. */
export type SeatStand =
  | 'comesMember'
  | 'digitalMember'
  | 'unanswered'
  | 'deputyComes'
  | 'deputyDigital'
  | 'deputyCalled'
  | 'nobody'
  | 'vacantSeat'

/** How a seat stands before a meeting. */
export function standOf(seat: ExpectedSeat): SeatStand {
  const { memberId, deputyId, member, deputy, isDeputyCalled } = seat
  if (memberId === undefined && deputyId === undefined) return 'vacantSeat'
  if (isDeputyCalled) {
    if (deputy === 'cannot') return 'nobody'
    if (deputy === 'comes') return 'deputyComes'
    return deputy === 'digital' ? 'deputyDigital' : 'deputyCalled'
  }
  if (member === 'comes') return 'comesMember'
  if (member === 'digital') return 'digitalMember'
  return member === 'cannot' ? 'nobody' : 'unanswered'
}

/** The answers of a meeting, counted seat by seat: every seat once. */
export interface AnswerCount {
  readonly seats: number
  readonly come: number
  readonly digital: number
  readonly called: number
  readonly nobody: number
  readonly unanswered: number
}

/** Counts how the seats of a meeting stand. A deputy who is called in and has not answered counts as both. */
export function countAnswers(seats: readonly ExpectedSeat[]): AnswerCount {
  const counted = seats.filter(({ isCounted }) => isCounted)
  const stands = counted.map(standOf)
  const of = (...wanted: readonly SeatStand[]) =>
    stands.filter((stand) => wanted.includes(stand)).length
  return {
    seats: counted.length,
    come: of('comesMember', 'digitalMember', 'deputyComes', 'deputyDigital'),
    digital: of('digitalMember', 'deputyDigital'),
    called: counted.filter(({ isDeputyCalled }) => isDeputyCalled).length,
    nobody: of('nobody', 'vacantSeat'),
    unanswered: of('unanswered', 'deputyCalled'),
  }
}

/** Who represented each seat, by seat. */
export function representedBySeat(
  seats: readonly ExpectedSeat[],
  presences: readonly Presence[],
): ReadonlyMap<string, Represented> {
  return new Map(representedAt(seats, presences).map((one) => [one.seatId, one]))
}
