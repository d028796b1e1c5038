import { Button } from '../../../../design/button.tsx'
import { Lead } from '../../../../design/columns.tsx'
import { Notice } from '../../../../design/notice.tsx'
import type { PresenceMode } from '../../../../meeting/attendance/attendance.ts'
import { everybodyThere } from '../../../../meeting/attendance/everybody-there.ts'
import { isOpenForNotes } from '../../../../meeting/meeting.ts'
import { sayList } from '../../../../shared/format.ts'
import { principalName } from '../../../matter/naming.ts'
import { holdText } from '../hold.text.ts'
import { addressAt, type HoldRoom, namingOf } from '../hold-room.ts'
import { attendanceText } from './attendance.text.ts'
import { type AttendanceGroup, attendanceGroups, supportSeats } from './attendance-form.ts'
import { Representation, sayRepresented } from './representation.view.tsx'
import { SeatForm } from './seat-attendance.view.tsx'

/** As many seats as are taken in without links to each principal. */
const fewSeats = 20

interface AttendanceProps {
  readonly room: HoldRoom
  /** What has just been saved: what somebody changed, or with it everybody who was expected. */
  readonly saved?: 'changes' | 'everybody' | undefined
}

/** Who is there: everybody in one press, or every seat with its member and deputy; and who represents whom. */
export function AttendanceView({ room, saved }: AttendanceProps) {
  const { language } = room.acting
  const text = attendanceText[language]
  const isOpen = isOpenForNotes(room.found.meeting)
  const groups = attendanceGroups(room)
  const counted = groups.flatMap(({ seats }) => seats)
  return (
    <>
      {saved === undefined ? null : (
        <Notice tone="info" heading={saved === 'everybody' ? text.savedAll : text.saved}>
          {saved === 'everybody' ? <p>{text.savedAllMore}</p> : null}
        </Notice>
      )}
      <Lead>{sayRepresented(room)}</Lead>
      {isOpen ? (
        <form method="post" action={addressAt(room, 'genomfor/narvaro')}>
          {/* What the Enter key presses: it comes before the button that notes everybody. */}
          <button class="unseen" type="submit" tabindex={-1}>
            {text.save}
          </button>
          <Everybody room={room} />
          <h2>{text.withSeat}</h2>
          {counted.length > fewSeats ? <JumpLinks room={room} groups={groups} /> : null}
          <div class="seat-list">
            {counted.map((seat) => (
              <SeatForm room={room} of={seat} />
            ))}
          </div>
          <h2 id="utan-plats">{text.support}</h2>
          <div class="seat-list">
            {supportSeats(room).map((seat) => (
              <SeatForm room={room} of={seat} />
            ))}
          </div>
          <p>
            {text.guests}{' '}
            <a href={addressAt(room, 'genomfor/helheten')}>{holdText[language].whole.heading}</a>
          </p>
          <div class="form-end">
            <Button>{text.save}</Button>
          </div>
        </form>
      ) : null}
      <Representation room={room} isOpen={!isOpen || saved === 'changes'} />
    </>
  )
}

/** The one press that notes everybody who is expected, and what it will note; nothing once all of them are noted. */
function Everybody({ room }: { readonly room: HoldRoom }) {
  const { acting, found, seats, answers, presences } = room
  const { meeting } = found
  const text = attendanceText[acting.language].everybody
  const left = everybodyThere(seats, answers, meeting, presences)
  const there = left.filter(({ mode }) => mode !== 'absent')
  if (there.length === 0) return null
  const count = (mode: PresenceMode) => left.filter((one) => one.mode === mode).length
  const counted = (['physically', 'digitally', 'absent'] as const)
    .filter((mode) => count(mode) > 0)
    .map((mode) => text.count[mode](count(mode)))
  const words = meeting.mode === 'digital' ? text.digital : text.physical
  return (
    <div class="measure">
      <p>
        {text.lead(sayList(counted, acting.language))} {there.length < left.length ? text.no : null}{' '}
        {presences.length === 0 ? null : text.unchanged}
      </p>
      <p>
        <Button name="alla" value="ja" kind={presences.length === 0 ? 'primary' : 'secondary'}>
          {presences.length === 0 ? words.all : words.others}
        </Button>
      </p>
    </div>
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
