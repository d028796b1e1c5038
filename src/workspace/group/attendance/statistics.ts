import {
  attendanceStatistics,
  type MeetingSeat,
  type Presence,
  type SeatStatistics,
} from '../../../meeting/attendance/attendance.ts'

/** How often a principal has been represented over some meetings: its seats taken together. */
export interface PrincipalStatistics {
  /** None for seats that no principal appoints to. */
  readonly principalId?: string
  readonly seats: number
  /** Seats and meetings multiplied: how many times somebody could have been there. */
  readonly chances: number
  readonly byMember: number
  readonly byDeputy: number
  readonly byNobody: number
}

/** The attendance of a group over some meetings. */
export interface GroupAttendance {
  readonly meetings: number
  readonly seats: readonly SeatStatistics[]
  readonly principals: readonly PrincipalStatistics[]
}

/** Counts how each seat and each principal has been represented. Every seat is counted once a meeting. */
export function groupAttendance(
  held: readonly {
    readonly seats: readonly MeetingSeat[]
    readonly presences: readonly Presence[]
  }[],
): GroupAttendance {
  const seats = attendanceStatistics(held)
  const groups = Map.groupBy(seats, ({ principalId }) => principalId)
  const sum = (
    of: readonly SeatStatistics[],
    part: 'meetings' | 'byMember' | 'byDeputy' | 'byNobody',
  ) => of.reduce((total, one) => total + one[part], 0)
  return {
    meetings: held.length,
    seats,
    principals: [...groups].map(([principalId, own]) => ({
      ...(principalId !== undefined && { principalId }),
      seats: own.length,
      chances: sum(own, 'meetings'),
      byMember: sum(own, 'byMember'),
      byDeputy: sum(own, 'byDeputy'),
      byNobody: sum(own, 'byNobody'),
    })),
  }
}
