import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { FindingRow } from '../../../design/finding-row.tsx'
import { Notice } from '../../../design/notice.tsx'
import { Status } from '../../../design/status.tsx'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { secondsAt } from '../../../meeting/attendance/turn.ts'
import { outcomeText } from '../../../meeting/outcome/outcome.text.ts'
import { holdText } from './hold.text.ts'
import { sayItemFacts, sayTimedFacts } from './hold-page.tsx'
import { addressAt, type HoldRoom, numberOf } from './hold-room.ts'

interface RunningOrderProps {
  readonly room: HoldRoom
  readonly isJustOpened?: boolean
}

/** The items in order, the one the meeting is at, and the way to the next. */
export function RunningOrder({ room, isJustOpened }: RunningOrderProps) {
  const { language } = room.acting
  const text = holdText[language]
  const { meeting } = room.found
  const isUnderWay = meeting.state === 'held'
  return (
    <>
      {isJustOpened && isUnderWay ? (
        <Notice tone="info" heading={text.open.opened}>
          <p>
            {text.open.openedMore}{' '}
            <a href={addressAt(room, 'genomfor/narvaro')}>{text.open.toAttendance}</a>
          </p>
        </Notice>
      ) : null}
      {isUnderWay ? (
        <Now room={room} />
      ) : (
        <>
          <Lead>{meeting.state === 'approved' ? text.approved : text.over}</Lead>
          <ButtonRow>
            <ButtonLink href={addressAt(room, 'anteckningar')}>{text.toNotes}</ButtonLink>
          </ButtonRow>
        </>
      )}
      <h2>{text.agenda}</h2>
      {room.items.length === 0 ? <p>{text.noItems}</p> : null}
      {room.items.map((item) => (
        <ItemRow room={room} item={item} />
      ))}
      {isUnderWay ? (
        <>
          <ButtonRow>
            <ButtonLink kind="secondary" href={addressAt(room, 'genomfor/ny-punkt')}>
              {text.raise}
            </ButtonLink>
          </ButtonRow>
          <p>
            <a href={addressAt(room, 'visning')}>{text.screen}</a>
          </p>
          <p>
            <a href={addressAt(room, 'folj')}>{text.follow}</a>
          </p>
        </>
      ) : null}
    </>
  )
}

/** The item that the meeting is at, and the one button to the next. */
function Now({ room }: { readonly room: HoldRoom }) {
  const { acting, current, items, turns } = room
  const text = holdText[acting.language]
  const first = items[0]
  if (current === undefined) {
    return (
      <>
        <Lead>{text.nobodyBegan}</Lead>
        {first === undefined ? null : (
          <ButtonRow>
            <TurnTo room={room} item={first}>
              {text.begin}
            </TurnTo>
          </ButtonRow>
        )}
      </>
    )
  }
  const number = numberOf(room, current.id)
  const next = items[number]
  const used = Math.floor(secondsAt(turns, current.id, acting.now) / 60)
  return (
    <section aria-labelledby="nu">
      <h2 id="nu">
        {text.now}: {text.number(number).toLowerCase()}. {current.title}
      </h2>
      <p>
        {sayTimedFacts(current, acting.language)} · {text.used(used, current.minutes)}
      </p>
      <ButtonRow>
        <ButtonLink href={addressAt(room, `genomfor/punkt/${current.id}`)}>
          {text.openItem}
        </ButtonLink>
        {next === undefined ? (
          <ButtonLink kind="secondary" href={addressAt(room, 'genomfor/avsluta')}>
            {text.end.heading}
          </ButtonLink>
        ) : (
          <TurnTo room={room} item={next} kind="secondary">
            {text.next(number + 1)}
          </TurnTo>
        )}
      </ButtonRow>
    </section>
  )
}

interface TurnToProps {
  readonly room: HoldRoom
  readonly item: AgendaItem
  readonly kind?: 'primary' | 'secondary' | 'tertiary'
  readonly label?: string
  readonly children: string
}

/** A button by which the meeting turns to an item. */
export function TurnTo({ room, item, kind, label, children }: TurnToProps) {
  return (
    <form method="post" action={addressAt(room, 'genomfor/nu')}>
      <input type="hidden" name="punkt" value={item.id} />
      <Button {...(kind && { kind })} {...(label !== undefined && { label })}>
        {children}
      </Button>
    </form>
  )
}

function ItemRow({ room, item }: { readonly room: HoldRoom; readonly item: AgendaItem }) {
  const { acting, current, outcomes, turns, found } = room
  const { language } = acting
  const text = holdText[language]
  const number = numberOf(room, item.id)
  const own = outcomes.filter(({ itemId }) => itemId === item.id)
  const isCurrent = current?.id === item.id
  const hasBeen = turns.some(({ itemId }) => itemId === item.id)
  const status = isCurrent ? (
    <Status tone="warn" shape="dot">
      {text.state.current}
    </Status>
  ) : own.length > 0 ? (
    <Status tone="ok">{text.state.done}</Status>
  ) : hasBeen ? (
    <Status tone="open">{text.state.been}</Status>
  ) : (
    <Status tone="neutral">{text.state.left}</Status>
  )
  return (
    <FindingRow
      id={`punkt-${number}`}
      status={status}
      heading={
        <a href={addressAt(room, `genomfor/punkt/${item.id}`)}>
          {number}. {item.title}
        </a>
      }
    >
      <p class="soft">{sayItemFacts(item, language)}</p>
      {own.length === 0 ? null : (
        <p>
          {[...new Set(own.map(({ kind }) => outcomeText[language].kind[kind].name))].join(', ')}
        </p>
      )}
      {found.meeting.state === 'held' && !isCurrent ? (
        <TurnTo room={room} item={item} kind="tertiary" label={text.goHere(number, item.title)}>
          {text.next(number)}
        </TurnTo>
      ) : null}
    </FindingRow>
  )
}
