import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Notice } from '../../../design/notice.tsx'
import { isUntold } from '../../../meeting/meeting.ts'
import { sayChange } from '../../../meeting/notice/notice-change.text.ts'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, type ShownAgenda } from './agenda-room.ts'
import { Returned } from './item-facts.tsx'

type Making = NonNullable<ShownAgenda['making']>

/** What has changed since the notice, and the way to tell everybody. */
export function Changed({ room, making }: { readonly room: AgendaRoom; readonly making: Making }) {
  const { acting, found } = room
  const text = agendaPageText[acting.language].changed
  if (making.sinceNotice.length === 0 || isUntold(found.meeting, acting.today)) return null
  const { id } = found.place.register.collaboration
  return (
    <Notice tone="warn" heading={text.heading}>
      <ul>
        {making.sinceNotice.slice(0, 10).map((change) => (
          <li>{sayChange(change, acting.language)}</li>
        ))}
      </ul>
      <ButtonRow>
        <ButtonLink href={acting.to.meeting(id, found.meeting.id, 'kallelse')}>
          {text.button}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

/** What principals have answered and is not on the agenda yet. */
export function WaitingAnswers({
  room,
  making,
}: {
  readonly room: AgendaRoom
  readonly making: Making
}) {
  const text = agendaPageText[room.acting.language].waiting
  const { waiting } = making
  const count = waiting.reduce((sum, { decisions }) => sum + decisions.length, 0)
  if (count === 0) return null
  return (
    <Notice tone="info" heading={text.heading(count)}>
      <p>{text.why}</p>
      <Returned room={room} outcomes={waiting} />
      <form method="post" action={agendaAt(room, 'borja')}>
        <input type="hidden" name="igen" value="ja" />
        <ButtonRow>
          <Button kind="secondary">{text.button}</Button>
        </ButtonRow>
      </form>
    </Notice>
  )
}

/** The way on to the notice, once there is something to be called to. */
export function Ready({
  room,
  agenda,
}: {
  readonly room: AgendaRoom
  readonly agenda: ShownAgenda
}) {
  const { acting, found } = room
  const text = agendaPageText[acting.language].ready
  const { meeting } = found
  const isTooLate = isUntold(meeting, acting.today)
  if (meeting.state !== 'agenda' || agenda.items.length === 0 || isTooLate) return null
  return (
    <>
      <h2>{text.heading}</h2>
      <p>{text.why}</p>
      <ButtonLink href={acting.to.meeting(meeting.collaborationId, meeting.id, 'kallelse')}>
        {text.button}
      </ButtonLink>
    </>
  )
}
