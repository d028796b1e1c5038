import { nameOfBody } from '../../../../body/body.ts'
import { Button } from '../../../../design/button.tsx'
import type { AgendaItem } from '../../../../meeting/agenda/agenda.ts'
import { isToCome } from '../../../../meeting/meeting.ts'
import { sayDay, sayText } from '../../../../shared/format.ts'
import { sayTimedFacts } from '../hold-page.tsx'
import { addressAt, type HoldRoom, numberOf } from '../hold-room.ts'
import { FollowedOutcomes } from '../outcome/outcome-words.tsx'
import { followText } from './follow.text.ts'
import { RefreshChoice, TimeUsed } from './live.tsx'

/** The item that the meeting is at, as the back row reads it. */
export function ShownItem({ room }: { readonly room: HoldRoom }) {
  const { acting, found, current, items, outcomes } = room
  const { language } = acting
  const text = followText[language]
  const { meeting, body } = found
  const over = (
    <p class="stage__over">
      <span>
        {sayText(nameOfBody(body, meeting.on), language)}, {sayDay(meeting.on, language)}
      </span>
      {current === undefined ? null : (
        <span>{text.of(numberOf(room, current.id), items.length)}</span>
      )}
    </p>
  )
  if (current === undefined) {
    const said =
      meeting.state === 'cancelled'
        ? text.cancelled
        : isToCome(meeting)
          ? text.before
          : meeting.state === 'held'
            ? text.none
            : text.over
    return (
      <>
        {over}
        <h1>{said}</h1>
      </>
    )
  }
  const number = numberOf(room, current.id)
  const next = items[number]
  const own = outcomes.filter(({ itemId }) => itemId === current.id)
  return (
    <>
      {over}
      <h1>{current.title}</h1>
      <p class="stage__facts">
        {sayTimedFacts(current, language)} · <TimeUsed room={room} />
      </p>
      {own.length === 0 ? null : (
        <ul class="stage__outcomes" aria-label={text.outcomes}>
          <FollowedOutcomes room={room} outcomes={own} />
        </ul>
      )}
      <p class="stage__next">
        {next === undefined ? text.last : text.next(number + 1, next.title)}
      </p>
    </>
  )
}

/** How the room is lit, as the address says it. */
export type Lit = 'mork' | 'ljus' | undefined

interface ShowWaysProps {
  readonly room: HoldRoom
  readonly lit: Lit
  readonly isRefreshing: boolean
}

/** The few ways on from a projected page, small and at the bottom: another light, another item, back. */
export function ShowWays({ room, lit, isRefreshing }: ShowWaysProps) {
  const { acting, found, current, items } = room
  const text = followText[acting.language]
  const canTurn = found.canRun && found.meeting.state === 'held'
  const number = current === undefined ? 0 : numberOf(room, current.id)
  const [before, after] = [items[number - 2], items[number]]
  const lights = [
    { value: 'mork', said: text.dark },
    { value: 'ljus', said: text.light },
  ] as const
  return (
    <nav class="stage__ways" aria-label={text.toMeeting}>
      {canTurn && before ? (
        <Turn room={room} item={before} lit={lit} way="previous">
          {text.previousItem}
        </Turn>
      ) : null}
      {canTurn && after ? (
        <Turn room={room} item={after} lit={lit} way="next">
          {number === 0 ? text.firstItem : text.nextItem}
        </Turn>
      ) : null}
      {lights
        .filter(({ value }) => value !== lit)
        .map(({ value, said }) => (
          <a href={`${addressAt(room, 'visning')}?farg=${value}`}>{said}</a>
        ))}
      <RefreshChoice
        room={room}
        page="visning"
        isOn={isRefreshing}
        also={lit === undefined ? {} : { farg: lit }}
      />
      <a href={addressAt(room, found.canRun ? 'genomfor' : 'folj')}>
        {found.canRun ? text.run : text.heading}
      </a>
    </nav>
  )
}

interface TurnProps {
  readonly room: HoldRoom
  readonly item: AgendaItem
  readonly lit: Lit
  /** Which key presses it, where the small program runs. */
  readonly way: 'next' | 'previous'
  readonly children: string
}

function Turn({ room, item, lit, way, children }: TurnProps) {
  return (
    <form method="post" action={addressAt(room, 'genomfor/nu')} data-way={way}>
      <input type="hidden" name="punkt" value={item.id} />
      <input type="hidden" name="till" value="visning" />
      {lit === undefined ? null : <input type="hidden" name="farg" value={lit} />}
      <Button kind="secondary">{children}</Button>
    </form>
  )
}
