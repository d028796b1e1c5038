import { adoptionText } from '../../../adoption/adoption.text.ts'
import type { ReturnedOutcome } from '../../../adoption/closing/returned.repository.ts'
import { Disclosure } from '../../../design/disclosure.tsx'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import type { AgendaItem, PaperRef } from '../../../meeting/agenda/agenda.ts'
import { type ItemWarning, itemWarnings } from '../../../meeting/agenda/agenda-warnings.ts'
import { sayDay } from '../../../shared/format.ts'
import { inPrincipalOrder, principalName } from '../../matter/naming.ts'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, namingIn, type ShownAgenda } from './agenda-room.ts'

interface ItemProps {
  readonly room: AgendaRoom
  readonly agenda: ShownAgenda
  readonly item: AgendaItem
}

/** What stands under the title of an item: its kind, who presents it, its matter, papers, answers and warnings. */
export function ItemFacts({ room, agenda, item }: ItemProps) {
  const { acting, found } = room
  const { language, to } = acting
  const text = agendaPageText[language]
  const { id } = found.place.register.collaboration
  const matter = item.matterId === undefined ? undefined : agenda.matters.get(item.matterId)
  const number = matter?.number
  return (
    <>
      <p class="soft">
        {agendaText[language].kind[item.kind].name}
        {item.isRaisedAtMeeting ? ` · ${agendaText[language].notInNotice}` : null}
        {item.presenter === undefined ? null : ` · ${text.presenter(item.presenter)}`}
        {number === undefined ? null : (
          <>
            {' · '}
            <a href={to.matter(id, number)}>{text.matter(number)}</a>
          </>
        )}
        {item.notesOfMeetingId === undefined ? null : (
          <>
            {' · '}
            <a href={to.meeting(id, item.notesOfMeetingId, 'anteckningar')}>{text.notes}</a>
          </>
        )}
      </p>
      <ItemPapers room={room} agenda={agenda} item={item} />
      {item.formality === 'returnedOutcomes' ? (
        <Returned room={room} outcomes={agenda.returned} />
      ) : null}
      {agenda.making
        ? itemWarnings(item, matter, found.meeting, agenda.making.notInCharter).map((warning) => (
            <p class="advice">{sayItemWarning(warning, room)}</p>
          ))
        : null}
    </>
  )
}

/** A warning about an item, in a sentence; it never stops anybody. */
export function sayItemWarning(warning: ItemWarning, { acting: { language } }: AgendaRoom): string {
  const { late, kind } = agendaPageText[language].warning
  return warning.code === 'after-last-day'
    ? late(sayDay(warning.raisedOn, language), sayDay(warning.day, language))
    : kind(agendaText[language].kind[warning.kind].name)
}

/** Where a paper of an item is downloaded: in its matter, or here. */
export function paperAddress(
  room: AgendaRoom,
  item: Pick<AgendaItem, 'id' | 'matterId'>,
  { paperId, version }: Pick<PaperRef, 'paperId' | 'version'>,
  number: string | undefined,
): string | undefined {
  if (item.matterId === undefined)
    return agendaAt(room, `${item.id}/underlag/${paperId}/${version}`)
  const { id } = room.found.place.register.collaboration
  return number && room.acting.to.matter(id, number, `underlag/${paperId}/${version}`)
}

function ItemPapers({ room, agenda, item }: ItemProps) {
  const { language } = room.acting
  if (item.papers.length === 0) return null
  const number = item.matterId === undefined ? undefined : agenda.matters.get(item.matterId)?.number
  return (
    <ul class="agenda__papers" aria-label={agendaPageText[language].papers}>
      {item.papers.map((paper) => {
        const href = paperAddress(room, item, paper, number)
        return <li>{href === undefined ? paper.name : <a href={href}>{paper.name}</a>}</li>
      })}
    </ul>
  )
}

/** Which principals have decided what since last, by what was recommended. */
export function Returned({
  room,
  outcomes,
}: {
  readonly room: AgendaRoom
  readonly outcomes: readonly ReturnedOutcome[]
}) {
  const { acting, found } = room
  const { language, to } = acting
  const text = agendaPageText[language].returned
  const naming = namingIn(room)
  const { id } = found.place.register.collaboration
  if (outcomes.length === 0) return null
  return (
    <>
      {outcomes.map(({ recommendationId, title, decisions }) => {
        const order = inPrincipalOrder(
          naming,
          decisions.map(({ principalId }) => principalId),
        )
        const inOrder = decisions.toSorted(
          (one, other) => order.indexOf(one.principalId) - order.indexOf(other.principalId),
        )
        const list = (
          <ul class="agenda__returned">
            {inOrder.map(({ principalId, standing, decidedOn }) => {
              const said = adoptionText[language].standing[standing].name
              return (
                <li>
                  {principalName(naming, principalId)}:{' '}
                  {decidedOn === undefined ? said : text.on(said, sayDay(decidedOn, language))}
                </li>
              )
            })}
          </ul>
        )
        return (
          <>
            <p>
              <a href={to.ledger(id, recommendationId)}>{title}</a>
            </p>
            {inOrder.length > 6 ? (
              <Disclosure summary={`${text.heading} (${inOrder.length})`}>{list}</Disclosure>
            ) : (
              list
            )}
          </>
        )
      })}
    </>
  )
}
