import { Button } from '../../../design/button.tsx'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, type ShownAgenda } from './agenda-room.ts'

/** The agenda to take along, and what else can be done with it. */
export function TakeAlong({
  room,
  agenda,
}: {
  readonly room: AgendaRoom
  readonly agenda: ShownAgenda
}) {
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
