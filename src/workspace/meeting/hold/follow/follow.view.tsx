import { Disclosure } from '../../../../design/disclosure.tsx'
import { Status } from '../../../../design/status.tsx'
import type { AgendaItem } from '../../../../meeting/agenda/agenda.ts'
import { representedFor } from '../../../../meeting/attendance/attendance.ts'
import { hasBegun, isOpenForNotes, isToCome } from '../../../../meeting/meeting.ts'
import { personName } from '../../../matter/naming.ts'
import { seatName } from '../attendance/seat-words.ts'
import { OpinionList } from '../held-item.view.tsx'
import { sayTimedFacts } from '../hold-page.tsx'
import { addressAt, type HoldRoom, namingOf, numberOf } from '../hold-room.ts'
import { principalsFor } from '../outcome/opinion.routes.tsx'
import { FollowedOutcomes, outcomeName } from '../outcome/outcome-words.tsx'
import { followText } from './follow.text.ts'
import { TimeUsed } from './live.tsx'

/** The meeting as those who sit in it follow it on their own screens: what is up, and what it comes to. */
export function FollowView({ room }: { readonly room: HoldRoom }) {
  const { acting, found, current } = room
  const text = followText[acting.language]
  const { meeting } = found
  if (meeting.state === 'cancelled') return <p class="lead">{text.cancelled}</p>
  if (isToCome(meeting)) return <p class="lead">{text.before}</p>
  return (
    <>
      {meeting.state === 'held' ? null : (
        <p class="lead">
          {text.over} <a href={addressAt(room)}>{text.toMeeting}</a>
        </p>
      )}
      {meeting.state === 'held' && current === undefined ? <p class="lead">{text.none}</p> : null}
      {current === undefined ? null : <Followed room={room} item={current} />}
      <Yours room={room} />
      <Disclosure summary={text.agenda} id="alla" open={current === undefined}>
        <ol>
          {room.items.map((item) => (
            <li>
              <a href={addressAt(room, `punkt/${item.id}`)}>{item.title}</a>
              {item.id === current?.id ? (
                <>
                  {' '}
                  <Status tone="warn" shape="dot">
                    {text.here}
                  </Status>
                </>
              ) : null}
              {room.outcomes
                .filter(({ itemId }) => itemId === item.id)
                .map((outcome) => (
                  <div class="small soft">{outcomeName(room, outcome)}</div>
                ))}
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  )
}

function Followed({ room, item }: { readonly room: HoldRoom; readonly item: AgendaItem }) {
  const { acting, items } = room
  const { language } = acting
  const text = followText[language]
  const number = numberOf(room, item.id)
  const next = items[number]
  const hasOpinions = room.opinions.some(({ itemId }) => itemId === item.id)
  const mayDiffer =
    isOpenForNotes(room.found.meeting) && principalsFor(room).length > 0 && !room.found.canRun
  return (
    <section class="followed" aria-labelledby="nu">
      <p class="kicker">{text.of(number, items.length)}</p>
      <h2 id="nu">{item.title}</h2>
      <p>
        {sayTimedFacts(item, language)} · <TimeUsed room={room} />
      </p>
      {item.papers.length === 0 ? null : (
        <>
          <h3>{text.papers}</h3>
          <ul>
            {item.papers.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={addressAt(room, `punkt/${item.id}`)}>{text.openItem}</a>
      </p>
      <Outcomes room={room} itemId={item.id} />
      {hasOpinions ? (
        <>
          <h3 id="avvikande">{text.opinions}</h3>
          <OpinionList room={room} itemId={item.id} level={4} />
        </>
      ) : null}
      {mayDiffer ? (
        <p>
          <a href={addressAt(room, `folj/avvikande/${item.id}`)}>{text.addOpinion}</a>
        </p>
      ) : null}
      <p class="soft">{next === undefined ? text.last : text.next(number + 1, next.title)}</p>
    </section>
  )
}

function Outcomes({ room, itemId }: { readonly room: HoldRoom; readonly itemId: string }) {
  const text = followText[room.acting.language]
  const own = room.outcomes.filter((outcome) => outcome.itemId === itemId)
  if (own.length === 0) return <p class="soft">{text.noOutcome}</p>
  return (
    <>
      <h3>{text.outcomes}</h3>
      <ul class="followed__outcomes">
        <FollowedOutcomes room={room} outcomes={own} />
      </ul>
    </>
  )
}

/** For whom the reader sits at the item, and whether they are noted as there. */
function Yours({ room }: { readonly room: HoldRoom }) {
  const { acting, found, current, items } = room
  const text = followText[acting.language]
  const item = current ?? items[0]
  if (item === undefined || !hasBegun(found.meeting)) return null
  const { personId } = found.place.actor
  const naming = namingOf(room)
  const own = representedFor(room.seats, room.presences, item).filter(
    ({ memberId, deputyId }) => memberId === personId || deputyId === personId,
  )
  const isThere = room.presences.some((one) => one.personId === personId && one.mode !== 'absent')
  const said = own.map((seat) => {
    const name = seatName(room, seat)
    const member = seat.memberId === undefined ? undefined : personName(naming, seat.memberId)
    if (seat.personId === personId) {
      return seat.by === 'member' ? text.member(name) : text.deputyHere(name, member)
    }
    return isThere && seat.by === 'member' && member !== undefined
      ? text.beside(member)
      : text.absent
  })
  return (
    <section aria-labelledby="din-plats">
      <h2 id="din-plats">{text.yours}</h2>
      {own.length === 0 ? <p>{text.support}</p> : null}
      {[...new Set(said)].map((sentence) => (
        <p>{sentence}</p>
      ))}
    </section>
  )
}
