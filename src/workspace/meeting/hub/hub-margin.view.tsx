import { type Fact, Facts } from '../../../design/columns.tsx'
import { sayMinutes } from '../../../meeting/agenda/agenda-times.ts'
import { meetingText } from '../../../meeting/meeting.text.ts'
import { hasBegun, isToCome, isUntold } from '../../../meeting/meeting.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayCount, sayDay, startSentence } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { hubText } from './hub.text.ts'
import type { Hub } from './hub.ts'
import { countAnswers, representedBySeat } from './who-comes.ts'

interface MarginProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly hub: Hub
}

/** The margin of a meeting's page: its last days, the answers so far, the notices, and what else can be done. */
export function HubMargin(props: MarginProps) {
  const { language } = props.acting
  const text = hubText[language].facts
  return (
    <>
      <Facts heading={text.heading} items={inShort(props)} />
      <Answers {...props} />
      <Notices {...props} />
      <WaysOn {...props} />
    </>
  )
}

function inShort({ acting, found }: MarginProps): readonly Fact[] {
  const { language, today } = acting
  const { meeting } = found
  const text = hubText[language].facts
  const last = (on: typeof today) => {
    const said = startSentence(sayDay(on, language))
    return on < today ? text.passed(said) : said
  }
  return [
    ...(isToCome(meeting)
      ? [
          { term: text.lastDay, details: last(meeting.lastDayForMatters) },
          ...(meeting.state === 'noticed'
            ? []
            : [{ term: text.dispatch, details: last(meeting.dispatchDay) }]),
        ]
      : []),
    { term: text.length, details: sayMinutes(meeting.minutes, language) },
    ...(meeting.state === 'cancelled'
      ? []
      : [
          {
            term: text.approval,
            details: meetingText[language].approval[meeting.notesApproval].name,
          },
        ]),
  ]
}

function Answers({ acting: { language }, found: { meeting }, hub }: MarginProps) {
  const text = hubText[language].facts
  if (hasBegun(meeting)) {
    const seats = [...representedBySeat(hub.seats, hub.presences).values()]
    const some = seats.filter(({ by }) => by !== 'nobody').length
    const details = text.ofSeats(String(some), String(seats.length))
    return <Facts heading={text.presence} items={[{ term: text.present, details }]} />
  }
  if (meeting.state !== 'noticed') return null
  const { come, digital, called, nobody, unanswered } = countAnswers(hub.seats)
  const count = (number: number) => String(number)
  return (
    <Facts
      heading={text.answers}
      items={[
        {
          term: text.comes,
          details: digital === 0 ? count(come) : text.ofThemDigital(count(come), count(digital)),
        },
        ...(called > 0 ? [{ term: text.called, details: count(called) }] : []),
        ...(nobody > 0 ? [{ term: text.cannot, details: count(nobody) }] : []),
        { term: text.unanswered, details: count(unanswered) },
      ]}
    />
  )
}

function Notices({ acting, found, hub }: MarginProps) {
  const { language, to } = acting
  const text = hubText[language].facts
  const { meeting, place } = found
  if (hub.notices.length === 0) return null
  return (
    <Facts
      heading={text.notices}
      items={hub.notices.map(({ version, method, at, recipients }) => {
        const day = sayDay(dayInSweden(at), language)
        return {
          term: method === 'cancel' ? text.cancelNotice(day) : text.notice(String(version), day),
          details: text.to(sayCount(recipients.length, language, text.noun)),
        }
      })}
    >
      <p class="small">
        <a href={to.meeting(place.register.collaboration.id, meeting.id, 'kallelse')}>
          {text.read}
        </a>
      </p>
    </Facts>
  )
}

/** Everything else that can be done or read here, by where the meeting stands and who reads. */
function WaysOn({ acting, found, hub }: MarginProps) {
  const { language, to, today } = acting
  const text = hubText[language].ways
  const { meeting, place, canRun, body } = found
  const { id } = place.register.collaboration
  const isComing = isToCome(meeting)
  const isBegun = hasBegun(meeting)
  const isUntoldYet = isUntold(meeting, today)
  const hasNotice = hub.notices.length > 0
  const ways: readonly (readonly [string, string, boolean])[] = [
    [text.agenda, 'dagordning', true],
    [text.copy, 'dagordning/kopiera', canRun && isComing],
    [text.notice, 'kallelse', (canRun && isComing && !isUntoldYet) || hasNotice],
    [text.print, 'kallelse/utskrift', hasNotice],
    [text.hold, 'genomfor', canRun && (isBegun || isUntoldYet)],
    [text.projector, 'visning', canRun && meeting.state === 'held'],
    [text.follow, 'folj', meeting.state === 'held'],
    [text.notes, 'anteckningar', isBegun && hub.canReadNotes],
    [text.move, 'andra', canRun && isComing],
    [text.cancel, 'stall-in', canRun && isComing],
  ]
  return (
    <nav class="facts" aria-label={text.heading}>
      <h2 class="facts__heading">{text.heading}</h2>
      <ul class="cell-list">
        {ways
          .filter(([, , can]) => can)
          .map(([said, part]) => (
            <li>
              <a href={to.meeting(id, meeting.id, part)}>{said}</a>
            </li>
          ))}
        <li>
          <a href={to.group(id, body.id)}>{text.group}</a>
        </li>
      </ul>
    </nav>
  )
}
