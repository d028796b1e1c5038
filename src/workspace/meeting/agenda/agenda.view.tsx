import { Button, ButtonLink } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Empty } from '../../../design/empty.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { timeOf } from '../../../meeting/agenda/agenda.ts'
import { sayMinutes } from '../../../meeting/agenda/agenda-times.ts'
import { isToCome } from '../../../meeting/meeting.ts'
import { sayCount, startSentence } from '../../../shared/format.ts'
import { frameText } from '../frame.text.ts'
import { AgendaToMake, AgendaToRead, type Moved } from './agenda-list.view.tsx'
import { Changed, Ready, WaitingAnswers } from './agenda-news.view.tsx'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, type ShownAgenda } from './agenda-room.ts'
import { FromGroups } from './from-groups.view.tsx'
import { Backlog, type Quick, QuickItem } from './put-up.view.tsx'
import { TakeAlong } from './take-along.view.tsx'

interface AgendaProps {
  readonly room: AgendaRoom
  readonly agenda: ShownAgenda
  /** Of the form that adds an item: sent twice, there is still one. */
  readonly newId: string
  readonly nextId: () => string
  readonly done?: string | undefined
  readonly moved?: Moved | undefined
  readonly quick?: Quick
}

/** The agenda, as whoever makes it or reads it sees it. */
export function AgendaView(props: AgendaProps) {
  const { room, agenda } = props
  const { found, acting } = room
  const text = agendaPageText[acting.language]
  if (agenda.making) return <Making {...props} making={agenda.making} />
  const { state } = found.meeting
  const over = state === 'cancelled' ? text.cancelled : text.lead.over
  const draft = state === 'agenda' ? text.lead.draft : undefined
  const lead = isToCome(found.meeting) ? draft : over
  return (
    <>
      {lead === undefined ? null : <Lead>{lead}</Lead>}
      <Sum room={room} agenda={agenda} />
      {agenda.items.length === 0 ? (
        <Empty
          heading={text.empty.heading}
          wayOn={
            <ButtonLink
              kind="secondary"
              href={acting.to.meeting(found.meeting.collaborationId, found.meeting.id)}
            >
              {frameText[acting.language].toMeeting}
            </ButtonLink>
          }
        >
          <p>{state === 'planned' ? text.start.notYet : text.empty.read}</p>
        </Empty>
      ) : (
        <AgendaToRead room={room} agenda={agenda} />
      )}
      <TakeAlong room={room} agenda={agenda} />
    </>
  )
}

type Making = NonNullable<ShownAgenda['making']>

function Making({ making, ...props }: AgendaProps & { readonly making: Making }) {
  const { room, agenda, done, moved, quick, newId, nextId } = props
  const { found, acting } = room
  const text = agendaPageText[acting.language]
  const isBegun = found.meeting.state !== 'planned'
  const place = agenda.items.findIndex(({ id }) => id === moved?.itemId)
  const told =
    moved && place >= 0
      ? text.move.moved(agenda.items[place]?.title ?? '', place + 1, agenda.items.length)
      : done === undefined
        ? undefined
        : text.done[done]
  return (
    <>
      <ErrorSummary
        heading={text.mend(quick?.errors.length ?? 0)}
        errors={(quick?.errors ?? []).map(({ field, text: said }) => ({ field, text: said }))}
      />
      <Lead>{text.lead.make}</Lead>
      {told === undefined ? null : (
        <p role="status" class="agenda__told">
          {told}
        </p>
      )}
      <Changed room={room} making={making} />
      {isBegun ? <WaitingAnswers room={room} making={making} /> : null}
      {isBegun ? null : (
        <form method="post" action={agendaAt(room, 'borja')}>
          <h2>{text.start.heading}</h2>
          <p>{text.start.why}</p>
          <Button>{text.start.button}</Button>
        </form>
      )}
      <Sum room={room} agenda={agenda} />
      {agenda.items.length === 0 ? (
        isBegun ? (
          <>
            <h2>{text.empty.heading}</h2>
            <p>{text.empty.make}</p>
          </>
        ) : null
      ) : (
        <AgendaToMake room={room} agenda={agenda} moved={moved} />
      )}
      <QuickItem room={room} newId={newId} quick={quick} />
      <FromGroups room={room} commissions={making.fromGroups} nextId={nextId} />
      <Backlog room={room} backlog={making.backlog} />
      <Ready room={room} agenda={agenda} />
      <TakeAlong room={room} agenda={agenda} />
    </>
  )
}

/** How many items, how long they take together, and what that is of the meeting. */
function Sum({ room, agenda }: { readonly room: AgendaRoom; readonly agenda: ShownAgenda }) {
  const { acting, found } = room
  const { language } = acting
  const text = agendaPageText[language]
  const { items } = agenda
  if (items.length === 0) return null
  const { minutes, over } = timeOf(items, found.meeting.minutes)
  const left = found.meeting.minutes - minutes
  const [all, rest] = [minutes, over > 0 ? over : left].map((time) => sayMinutes(time, language))
  const count = sayCount(items.length, language, text.sum.items)
  return (
    <p class={over > 0 && agenda.making ? 'agenda__sum advice' : 'agenda__sum'}>
      {startSentence(text.sum.together(count, all ?? ''))}{' '}
      {over > 0 ? text.over(rest ?? '') : text.sum.left(rest ?? '')}
    </p>
  )
}
