import { RadioGroup } from '../../../../design/choices.tsx'
import { Disclosure } from '../../../../design/disclosure.tsx'
import { answerOf } from '../../../../meeting/attendance/attendance.ts'
import { meetingText } from '../../../../meeting/meeting.text.ts'
import { sayCount, sayList } from '../../../../shared/format.ts'
import { personName } from '../../../matter/naming.ts'
import { addressAt, type HoldRoom, namingOf } from '../hold-room.ts'
import { attendanceText } from './attendance.text.ts'
import {
  type AttendanceSeat,
  type Attendee,
  attendanceFields,
  isDeputyAwaited,
  presenceOf,
  proposedMode,
} from './attendance-form.ts'
import { seatName, takesPart } from './seat-words.ts'

const modes = ['physically', 'digitally', 'absent'] as const

/** A seat: a choice for its member, and for its deputy, folded while nobody asks for that one. */
export function SeatForm({ room, of }: { readonly room: HoldRoom; readonly of: AttendanceSeat }) {
  const { seat, attendees, seenAbove } = of
  const { language } = room.acting
  const text = attendanceText[language]
  const naming = namingOf(room)
  return (
    <section class="seat-attendance" id={`plats-${seat.seatId}`}>
      <h3>{seatName(room, seat)}</h3>
      {takesPart(room, seat) ? null : <p class="soft">{text.noDecision}</p>}
      {attendees.length + seenAbove.length === 0 ? <p class="soft">{text.vacant}</p> : null}
      {seenAbove.map((id) => (
        <p class="soft">{text.seenAbove(personName(naming, id))}</p>
      ))}
      {attendees.map((attendee) =>
        attendee.as !== 'deputy' || isDeputyAwaited(room, seat, attendee.personId) ? (
          <AttendeeForm room={room} attendee={attendee} />
        ) : (
          <Disclosure summary={text.deputy(personName(naming, attendee.personId))}>
            <AttendeeForm room={room} attendee={attendee} />
          </Disclosure>
        ),
      )}
    </section>
  )
}

function AttendeeForm({
  room,
  attendee,
}: {
  readonly room: HoldRoom
  readonly attendee: Attendee
}) {
  const { personId, as, otherSeats } = attendee
  const { language } = room.acting
  const text = attendanceText[language]
  const name = personName(namingOf(room), personId)
  const answer = answerOf(room.answers, room.found.meeting, personId)
  const noted = presenceOf(room.presences, personId)
  const mode = proposedMode(room, personId)
  const away = noted === undefined || noted.mode === 'absent' ? 0 : noted.absentFor.length
  const hints = [
    ...(answer === 'none' ? [] : [text.answered(meetingText[language].answer[answer])]),
    ...(away === 0 ? [] : [text.away(sayCount(away, language, text.items))]),
    ...(otherSeats.length === 0
      ? []
      : [
          text.twoSeats(
            sayList(
              otherSeats.map((seat) => seatName(room, seat)),
              language,
            ),
          ),
        ]),
  ]
  return (
    <>
      <input
        type="hidden"
        name={attendanceFields.seen(personId)}
        value={noted?.mode ?? ''}
        autocomplete="off"
      />
      <RadioGroup
        name={attendanceFields.chosen(personId)}
        legend={text.legend(name, text.as[as])}
        {...(hints.length > 0 && { hint: hints.join('. ') })}
        choices={modes.map((value) => ({ value, text: text.mode[value] }))}
        inColumns
        {...(mode && { value: mode })}
      />
      {noted === undefined || noted.mode === 'absent' ? null : (
        <p class="small">
          <a href={addressAt(room, `genomfor/narvaro/${personId}`)} aria-label={text.part(name)}>
            {text.partShort}
          </a>
        </p>
      )}
    </>
  )
}
