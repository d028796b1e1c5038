import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import type { MeetingSeat } from '../../../meeting/attendance/attendance.ts'
import { seatName } from './attendance/seat-words.ts'
import { holdText } from './hold.text.ts'
import { addressAt, type HoldRoom, numberOf } from './hold-room.ts'

/** What is not entered when a meeting is about to end. */
export interface LeftToEnter {
  readonly items: readonly AgendaItem[]
  readonly seats: readonly MeetingSeat[]
}

/** Items of the agenda without an outcome, formalities aside, and held seats for which nobody is noted at all. */
function leftToEnter(
  room: Pick<HoldRoom, 'items' | 'outcomes' | 'seats' | 'presences'>,
): LeftToEnter {
  const noted = new Set(room.presences.map(({ personId }) => personId))
  const isNoted = (personId: string | undefined) => personId !== undefined && noted.has(personId)
  return {
    items: room.items.filter(
      ({ id, kind }) => kind !== 'formality' && !room.outcomes.some(({ itemId }) => itemId === id),
    ),
    seats: room.seats.filter(
      ({ isCounted, memberId, deputyId }) =>
        isCounted &&
        (memberId !== undefined || deputyId !== undefined) &&
        !isNoted(memberId) &&
        !isNoted(deputyId),
    ),
  }
}

/** The last page of a meeting that is held: what is missing, and the button that ends it. */
export function EndView({ room }: { readonly room: HoldRoom }) {
  const { language } = room.acting
  const text = holdText[language].end
  const { items, seats } = leftToEnter(room)
  return (
    <>
      <Lead>{text.lead}</Lead>
      {items.length + seats.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <h2>{text.missing}</h2>
          {items.length === 0 ? null : (
            <>
              <h3>{text.items}</h3>
              <ul>
                {items.map(({ id, title }) => (
                  <li>
                    <a href={addressAt(room, `genomfor/punkt/${id}`)}>
                      {numberOf(room, id)}. {title}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {seats.length === 0 ? null : (
            <>
              <h3>{text.seats}</h3>
              <ul>
                {seats.map((seat) => (
                  <li>
                    <a href={`${addressAt(room, 'genomfor/narvaro')}#plats-${seat.seatId}`}>
                      {seatName(room, seat)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{text.anyway}</p>
        </>
      )}
      <form method="post" action={addressAt(room, 'genomfor/avsluta')}>
        <input type="hidden" name="version" value={String(room.found.meeting.version)} />
        <ButtonRow>
          <Button>{text.button}</Button>
          <ButtonLink kind="secondary" href={addressAt(room, 'genomfor')}>
            {text.back}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
