import type { MeetingSeat } from '../../../../meeting/attendance/attendance.ts'
import { sayText } from '../../../../shared/format.ts'
import { principalName } from '../../../matter/naming.ts'
import { type HoldRoom, namingOf } from '../hold-room.ts'
import { attendanceText } from './attendance.text.ts'

type Of = Pick<HoldRoom, 'acting' | 'found' | 'seats'>

/** Whose seat it is: `Sala kommun`, `Region Västmanland, plats 2`; with its office when it is no member's. */
export function seatName(room: Of, { seatId, principalId }: MeetingSeat): string {
  const { register } = room.found.place
  const seat = register.seatById(seatId)
  const label = seat ? sayText(seat.label, room.acting.language) : seatId
  if (principalId === undefined) return label
  const principal = principalName(namingOf(room), principalId)
  if (seat?.role !== 'member' || seat.place === 'support') {
    return label.includes(principal) ? label : `${principal}, ${label}`
  }
  const alike = room.seats.filter(
    (other) =>
      other.principalId === principalId && register.seatById(other.seatId)?.role === 'member',
  )
  if (alike.length < 2) return principal
  const number = alike.findIndex((other) => other.seatId === seatId) + 1
  return attendanceText[room.acting.language].seatNumber(principal, number)
}

/** Whether whoever sits there takes part when the group comes to something. */
export function takesPart(
  { found }: Pick<HoldRoom, 'found'>,
  { seatId }: Pick<MeetingSeat, 'seatId'>,
): boolean {
  return found.place.register.seatById(seatId)?.decisionRight !== 'none'
}
