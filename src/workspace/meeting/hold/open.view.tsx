import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { answerOf } from '../../../meeting/attendance/attendance.ts'
import { isUntold } from '../../../meeting/meeting.ts'
import { sayDay } from '../../../shared/format.ts'
import { holdText } from './hold.text.ts'
import { addressAt, type HoldRoom } from './hold-room.ts'

/** Opening the meeting on its day, or why it cannot be opened yet. */
export function OpenView({ room }: { readonly room: HoldRoom }) {
  const { acting, found, seats, answers } = room
  const { language, today } = acting
  const { meeting } = found
  const text = holdText[language]
  const back = (
    <ButtonLink kind="secondary" href={addressAt(room)}>
      {text.toMeeting}
    </ButtonLink>
  )
  if (meeting.state === 'cancelled') {
    return (
      <>
        <Lead>{text.notYet.cancelled}</Lead>
        <ButtonRow>{back}</ButtonRow>
      </>
    )
  }
  if (meeting.state !== 'noticed' && !isUntold(meeting, today)) {
    return (
      <>
        <Lead>{text.notYet.noNotice}</Lead>
        <ButtonRow>
          <ButtonLink href={addressAt(room, 'kallelse')}>{text.notYet.toNotice}</ButtonLink>
          {back}
        </ButtonRow>
      </>
    )
  }
  if (today < meeting.on) {
    return (
      <>
        <Lead>{text.notYet.before(sayDay(meeting.on, language))}</Lead>
        <ButtonRow>{back}</ButtonRow>
      </>
    )
  }
  const members = seats.flatMap(({ isCounted, memberId }) =>
    isCounted && memberId !== undefined ? [answerOf(answers, meeting, memberId)] : [],
  )
  const count = (...wanted: readonly string[]) =>
    String(members.filter((answer) => wanted.includes(answer)).length)
  return (
    <>
      <Lead>{text.open.lead}</Lead>
      <p>{text.open.answers(count('comes', 'digital'), count('cannot'), count('none'))}</p>
      <form method="post" action={addressAt(room, 'genomfor/oppna')}>
        <input type="hidden" name="version" value={String(meeting.version)} />
        <ButtonRow>
          <Button>{text.open.heading}</Button>
          {back}
        </ButtonRow>
      </form>
    </>
  )
}
