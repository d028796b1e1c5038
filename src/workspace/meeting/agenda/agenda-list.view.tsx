import { Button } from '../../../design/button.tsx'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { minutesBefore, sayMinutes } from '../../../meeting/agenda/agenda-times.ts'
import { sayTimeAfter } from '../say-meeting.ts'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, type ShownAgenda } from './agenda-room.ts'
import { ItemFacts } from './item-facts.tsx'

/** Which item has just moved, and by which button, so that the same one can be pressed again. */
export interface Moved {
  readonly itemId: string
  readonly by: 'upp' | 'ned'
}

interface ListProps {
  readonly room: AgendaRoom
  readonly agenda: ShownAgenda
  readonly moved?: Moved | undefined
}

/** The items in order, to read. */
export function AgendaToRead({ room, agenda }: Pick<ListProps, 'room' | 'agenda'>) {
  const { acting, found } = room
  const { id } = found.place.register.collaboration
  const before = minutesBefore(agenda.items)
  return (
    <ol class="agenda" aria-label={agendaPageText[acting.language].list}>
      {agenda.items.map((item, index) => (
        <li id={`punkt-${item.id}`}>
          <Time room={room} item={item} before={before.get(item.id) ?? 0} />
          <div class="agenda__what">
            <h2 class="agenda__title">
              {index + 1}.{' '}
              <a href={acting.to.meeting(id, found.meeting.id, `punkt/${item.id}`)}>{item.title}</a>
            </h2>
            <ItemFacts room={room} agenda={agenda} item={item} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The items in order, each with the ways to move and change it. One form, so that the whole order is saved at once. */
export function AgendaToMake({ room, agenda, moved }: ListProps) {
  const { acting, found } = room
  const { language } = acting
  const text = agendaPageText[language]
  const { items } = agenda
  const before = minutesBefore(items)
  const said = { dragging: text.move.dragging, back: text.move.back }
  return (
    <form
      method="post"
      action={agendaAt(room, 'ordning')}
      data-order
      data-said={JSON.stringify(said)}
    >
      <input type="hidden" name="version" value={found.meeting.agendaVersion} />
      <button class="unseen" type="submit" tabindex={-1}>
        {text.move.save}
      </button>
      <ol class="agenda agenda--made" aria-label={text.list}>
        {items.map((item, index) => (
          <li id={`punkt-${item.id}`} data-title={item.title}>
            <input type="hidden" name="punkt" value={item.id} />
            <Time room={room} item={item} before={before.get(item.id) ?? 0} />
            <div class="agenda__what">
              <h2 class="agenda__title">
                {index + 1}. {item.title}
              </h2>
              <ItemFacts room={room} agenda={agenda} item={item} />
            </div>
            <div class="agenda__acts">
              <Moves room={room} items={items} index={index} moved={moved} />
              <a href={agendaAt(room, `${item.id}/andra`)}>
                {text.edit}
                <span class="ds-sr-only">{text.ofItem(item.title)}</span>
              </a>
              <a href={agendaAt(room, `${item.id}/ta-bort`)}>
                {text.remove}
                <span class="ds-sr-only">{text.ofItem(item.title)}</span>
              </a>
            </div>
          </li>
        ))}
      </ol>
      <p class="ds-sr-only" role="status" data-announce />
      {items.length < 2 ? null : (
        <div class="agenda__save">
          <p class="soft">
            {text.move.how}{' '}
            <span hidden data-drag-hint>
              {text.move.drag}
            </span>
          </p>
          <Button kind="secondary">{text.move.save}</Button>
        </div>
      )}
    </form>
  )
}

function Time({
  room,
  item,
  before,
}: {
  readonly room: AgendaRoom
  readonly item: AgendaItem
  readonly before: number
}) {
  const { language } = room.acting
  return (
    <p class="agenda__time">
      <span>{sayTimeAfter(room.found.meeting, before, language)}</span>{' '}
      <span class="soft">{sayMinutes(item.minutes, language)}</span>
    </p>
  )
}

function Moves({
  room,
  items,
  index,
  moved,
}: {
  readonly room: AgendaRoom
  readonly items: readonly AgendaItem[]
  readonly index: number
  readonly moved: Moved | undefined
}) {
  const { move } = agendaPageText[room.acting.language]
  const item = items[index]
  if (item === undefined || items.length < 2) return null
  const isFirst = index === 0
  const isLast = index === items.length - 1
  const isMoved = moved?.itemId === item.id
  // At either end the button that brought it there has nothing more to do: the other one takes the focus.
  const focused = isMoved ? (isFirst ? 'ned' : isLast ? 'upp' : moved.by) : undefined
  const button = (by: Moved['by'], word: string, isOff: boolean) => (
    <button
      class="ds-button"
      type="submit"
      data-variant="secondary"
      name="flytta"
      value={`${item.id} ${by}`}
      disabled={isOff}
      aria-label={move.which(word, item.title, index + 1, items.length)}
      autofocus={focused === by}
    >
      {word}
    </button>
  )
  return (
    <>
      {button('upp', move.up, isFirst)}
      {button('ned', move.down, isLast)}
      <label class="agenda__place">
        <span>
          {move.place}
          <span class="ds-sr-only">{move.placeOf(item.title)}</span>
        </span>
        <input
          class="ds-input"
          type="text"
          inputmode="numeric"
          size={3}
          name={`plats-${item.id}`}
          value={index + 1}
          autocomplete="off"
        />
      </label>
    </>
  )
}
