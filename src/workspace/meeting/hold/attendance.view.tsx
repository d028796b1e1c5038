import { Button } from '../../../design/button.tsx'
import { RadioGroup } from '../../../design/choices.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import { answerOf, representedAt } from '../../../meeting/attendance/attendance.ts'
import { meetingText } from '../../../meeting/meeting.text.ts'
import { isOpenForNotes } from '../../../meeting/meeting.ts'
import { sayCount, sayList, sayNumber, startSentence } from '../../../shared/format.ts'
import { personName, principalName } from '../../matter/naming.ts'
import { attendanceText } from './attendance.text.ts'
import {
  type AttendanceGroup,
  type AttendanceSeat,
  type Attendee,
  attendanceFields,
  attendanceGroups,
  presenceOf,
  proposedMode,
  supportSeats,
} from './attendance-form.ts'
import { holdText } from './hold.text.ts'
import { addressAt, type HoldRoom, namingOf } from './hold-room.ts'
import { seatName, takesPart } from './seat-words.ts'

/** As many seats as are taken in without links to each principal. */
const fewSeats = 12

const modes = ['physically', 'digitally', 'absent'] as const

interface AttendanceProps {
  readonly room: HoldRoom
  readonly isSaved: boolean
}

/** Who is there: every seat once, with its member and deputy, and who represents whom. */
export function AttendanceView({ room, isSaved }: AttendanceProps) {
  const { language } = room.acting
  const text = attendanceText[language]
  const isOpen = isOpenForNotes(room.found.meeting)
  const groups = attendanceGroups(room)
  const counted = groups.flatMap(({ seats }) => seats)
  return (
    <>
      {isSaved ? <Notice tone="info" heading={text.saved} /> : null}
      <Lead>{text.lead}</Lead>
      <p>{text.noQuorum}</p>
      {isOpen ? (
        <form method="post" action={addressAt(room, 'genomfor/narvaro')}>
          <h2>{text.withSeat}</h2>
          {counted.length > fewSeats ? <JumpLinks room={room} groups={groups} /> : null}
          {counted.map((seat) => (
            <SeatForm room={room} of={seat} />
          ))}
          <h2 id="utan-plats">{text.support}</h2>
          <p>
            {text.guests}{' '}
            <a href={addressAt(room, 'genomfor/helheten')}>{holdText[language].part.whole}</a>
          </p>
          {supportSeats(room).map((seat) => (
            <SeatForm room={room} of={seat} />
          ))}
          <div class="form-end">
            <Button>{text.save}</Button>
          </div>
        </form>
      ) : null}
      <Representation room={room} />
    </>
  )
}

/** The seats of each principal, one link to the first of them: so that somebody is found among eighty. */
function JumpLinks({
  room,
  groups,
}: {
  readonly room: HoldRoom
  readonly groups: readonly AttendanceGroup[]
}) {
  const text = attendanceText[room.acting.language]
  const naming = namingOf(room)
  return (
    <nav class="jump-links" aria-label={text.jump}>
      <ul>
        {groups.map(({ principalId, seats: [first] }) =>
          first ? (
            <li>
              <a href={`#plats-${first.seat.seatId}`}>
                {principalId === undefined ? text.others : principalName(naming, principalId)}
              </a>
            </li>
          ) : null,
        )}
        <li>
          <a href="#utan-plats">{text.support}</a>
        </li>
      </ul>
    </nav>
  )
}

/** A seat: those who may sit there, with a choice for each. */
function SeatForm({ room, of }: { readonly room: HoldRoom; readonly of: AttendanceSeat }) {
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
      {attendees.map((attendee) => (
        <AttendeeForm room={room} attendee={attendee} />
      ))}
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

/** Who stands for which seat, as it is noted now. */
function Representation({ room }: { readonly room: HoldRoom }) {
  const { language } = room.acting
  const text = attendanceText[language]
  const naming = namingOf(room)
  const rows = representedAt(room.seats, room.presences)
  const there = rows.filter(({ by }) => by !== 'nobody').length
  const counted = (number: number) => sayNumber(number, language, 'en')
  return (
    <>
      <h2>{text.represented}</h2>
      <p>{startSentence(text.seats(counted(there), counted(rows.length)))}</p>
      <StackTable
        caption={text.represented}
        captionHidden
        rows={rows}
        columns={[
          {
            heading: text.column.seat,
            cell: (row) => <a href={`#plats-${row.seatId}`}>{seatName(room, row)}</a>,
          },
          {
            heading: text.column.by,
            cell: ({ by, personId, memberId }) => {
              if (personId === undefined) return text.nobody
              const name = personName(naming, personId)
              if (by === 'member') return name
              return text.byDeputy(
                name,
                memberId === undefined ? undefined : personName(naming, memberId),
              )
            },
          },
          {
            heading: text.column.how,
            cell: ({ mode }) => (mode === undefined ? '–' : text.mode[mode]),
          },
        ]}
      />
    </>
  )
}
