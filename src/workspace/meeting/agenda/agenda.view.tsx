import { Button, ButtonLink } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Empty } from '../../../design/empty.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import type { Matter } from '../../../matter/matter.ts'
import { timeOf } from '../../../meeting/agenda/agenda.ts'
import { sayMinutes } from '../../../meeting/agenda/agenda-times.ts'
import { lateFor } from '../../../meeting/agenda/agenda-warnings.ts'
import { isToCome } from '../../../meeting/meeting.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayCount, sayDay, startSentence } from '../../../shared/format.ts'
import { AgendaToMake, AgendaToRead, type Moved } from './agenda-list.view.tsx'
import { Changed, Ready, WaitingAnswers } from './agenda-news.view.tsx'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, type ShownAgenda } from './agenda-room.ts'
import { FromGroups } from './from-groups.view.tsx'

/** What somebody typed to add an item quickly, and what is wrong with it. */
export interface Quick {
  readonly title: string
  readonly minutes: string
  readonly errors: readonly { readonly field: string; readonly text: string }[]
}

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
              {acting.language === 'sv' ? 'Till mötet' : 'To the meeting'}
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
          <Empty
            heading={text.empty.heading}
            wayOn={
              <ButtonLink kind="secondary" href={agendaAt(room, 'ny')}>
                {text.empty.add}
              </ButtonLink>
            }
          >
            <p>{text.empty.make}</p>
          </Empty>
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

function QuickItem({
  room,
  newId,
  quick,
}: {
  readonly room: AgendaRoom
  readonly newId: string
  readonly quick: Quick | undefined
}) {
  const text = agendaPageText[room.acting.language].quick
  const errorAt = (field: string) => quick?.errors.find((error) => error.field === field)?.text
  return (
    <section aria-labelledby="egen-punkt">
      <h2 id="egen-punkt">{text.heading}</h2>
      <form method="post" action={agendaAt(room, 'ny')} class="agenda__quick">
        <input type="hidden" name="id" value={newId} />
        <input type="hidden" name="snabbt" value="ja" />
        <input type="hidden" name="slag" value="discussion" />
        <Field
          name="rubrik"
          label={text.title}
          value={quick?.title ?? ''}
          error={errorAt('rubrik')}
        />
        <Field
          name="minuter"
          label={text.minutes}
          size={4}
          value={quick?.minutes ?? '15'}
          error={errorAt('minuter')}
        />
        <Button kind="secondary">{text.button}</Button>
      </form>
      <p>
        <a href={agendaAt(room, 'ny')}>{text.more}</a>
      </p>
    </section>
  )
}

function Backlog({
  room,
  backlog,
}: {
  readonly room: AgendaRoom
  readonly backlog: readonly Matter[]
}) {
  const { acting, found } = room
  const { language, to } = acting
  const text = agendaPageText[language].backlog
  const { id } = found.place.register.collaboration
  return (
    <section aria-labelledby="vantar-rubrik" id="vantar">
      <h2 id="vantar-rubrik">{text.heading}</h2>
      {backlog.length === 0 ? <p class="soft">{text.none}</p> : <p class="soft">{text.why}</p>}
      {backlog.length === 0 ? null : (
        <ul class="entries">
          {backlog.map((matter) => {
            const { number = '', title, raisedAt, raisedBy } = matter
            const raised = raisedAt ? sayDay(dayInSweden(raisedAt), language) : ''
            return (
              <li>
                <div class="entries__text">
                  <a class="entries__title" href={to.matter(id, number)}>
                    {title}
                  </a>
                  <p>{text.raised(number, raised, raisedBy.name)}</p>
                  {lateFor(matter, found.meeting) ? <p class="advice">{text.late}</p> : null}
                </div>
                <div class="entries__aside">
                  <ButtonLink
                    kind="secondary"
                    href={agendaAt(room, `ny?arende=${matter.id}`)}
                    label={text.addWhich(title)}
                  >
                    {text.add}
                  </ButtonLink>
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** The agenda to take along, and what else can be done with it. */
function TakeAlong({ room, agenda }: { readonly room: AgendaRoom; readonly agenda: ShownAgenda }) {
  const { acting, found } = room
  const text = agendaPageText[acting.language].take
  const { id } = found.place.register.collaboration
  const links = [
    ...(agenda.making
      ? [
          { href: agendaAt(room, 'kopiera'), said: text.copy },
          {
            href: acting.to.group(id, found.meeting.bodyId, 'installningar'),
            said: text.recurring,
          },
        ]
      : []),
    ...(agenda.items.length === 0
      ? []
      : [
          { href: agendaAt(room, 'dagordning.docx'), said: text.word },
          { href: agendaAt(room, 'dagordning.xlsx'), said: text.excel },
          { href: agendaAt(room, 'utskrift'), said: text.print },
        ]),
  ]
  if (links.length === 0) return null
  return (
    <section aria-labelledby="mer-rubrik">
      <h2 id="mer-rubrik">{text.heading}</h2>
      <ul>
        {links.map(({ href, said }) => (
          <li>
            <a href={href}>{said}</a>
          </li>
        ))}
      </ul>
      {agenda.making && found.meeting.state !== 'planned' ? (
        <form method="post" action={agendaAt(room, 'borja')} class="agenda__again">
          <input type="hidden" name="igen" value="ja" />
          <Button kind="tertiary">{text.again}</Button>
        </form>
      ) : null}
    </section>
  )
}
