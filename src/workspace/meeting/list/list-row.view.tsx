import { nameOfBody } from '../../../body/body.ts'
import { Status } from '../../../design/status.tsx'
import { isToCome, isUntold } from '../../../meeting/meeting.ts'
import { MeetingStateMark } from '../../../meeting/state-mark.tsx'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { sayDay, sayText } from '../../../shared/format.ts'
import type { Acting, Place } from '../../acting.ts'
import { InHat } from '../../overview/in-hat.tsx'
import { sayShortDay } from '../../overview/say-when.ts'
import { sayHours, sayWhereMet } from '../say-meeting.ts'
import { listText } from './list.text.ts'
import type { OwnMeeting } from './own-meetings.ts'

interface RowProps {
  readonly acting: Acting
  readonly place: Place
  readonly own: OwnMeeting
}

/** One meeting: the day, the group, hours, place and state, and the one thing to do there. */
export function MeetingRow({ acting, place, own }: RowProps) {
  const { language, today, to } = acting
  const { meeting } = own
  const { register } = place
  const { id } = register.collaboration
  const body = register.bodyById(meeting.bodyId)
  const name = body ? sayText(nameOfBody(body, today), language) : meeting.bodyId
  const step = stepOf(own, today)
  const text = listText[language]
  const label = (said: string) => `${said}: ${name}, ${sayDay(meeting.on, language)}`
  return (
    <li>
      <p class="todo__when" data-when={isToCome(meeting) ? 'day' : 'none'}>
        <time datetime={meeting.on}>
          {meeting.on === today ? text.today : sayShortDay(meeting.on, today, language)}
        </time>
      </p>
      <div class="todo__what">
        <h4>
          {/* Several meetings of one group stand in a row: read out alone, each link says which day. */}
          <a
            href={to.meeting(id, meeting.id)}
            aria-label={`${name}, ${sayDay(meeting.on, language)}`}
          >
            {name}
          </a>
        </h4>
        <p>
          {sayHours(meeting, language)}. {sayWhereMet(meeting, language)}.
        </p>
        <p>
          <MeetingStateMark state={meeting.state} language={language} />{' '}
          <OwnAnswer own={own} language={language} />
        </p>
      </div>
      {step === undefined ? null : (
        <InHat
          to={to}
          hatId={step.hatId}
          isWorn={place.actor.hat.id === step.hatId}
          href={`${to.meeting(id, meeting.id, step.part)}${step.hash ?? ''}`}
          kind="secondary"
          text={step.text(text)}
          label={label(step.text(text))}
        />
      )}
    </li>
  )
}

function OwnAnswer({
  own,
  language,
}: {
  readonly own: OwnMeeting
  readonly language: Acting['language']
}) {
  if (!own.isInvited) return null
  const text = listText[language]
  if (own.answer === 'none') return <Status tone="warn">{text.waits}</Status>
  return <Status tone={own.answer === 'cannot' ? 'stop' : 'ok'}>{text.yours[own.answer]}</Status>
}

interface RowStep {
  readonly hatId: string
  readonly part?: string
  readonly hash?: string
  readonly text: (text: (typeof listText)['sv']) => string
}

/** The one thing to do at a meeting, told from what the list knows of it. */
function stepOf(
  { meeting, hats, runningHat, isInvited, answer, isHeldOtherwise }: OwnMeeting,
  today: CalendarDay,
): RowStep | undefined {
  const { state } = meeting
  const [hat] = hats
  if (runningHat) {
    const hatId = runningHat.id
    if (isUntold(meeting, today)) return { hatId, text: ({ next }) => next.untold }
    if (isHeldOtherwise) return { hatId, part: 'kallelse', text: ({ next }) => next.newNotice }
    if (state === 'planned') return { hatId, part: 'dagordning', text: ({ next }) => next.planned }
    if (state === 'agenda') return { hatId, text: ({ next }) => next.agenda }
    if (state === 'noticed' && meeting.on === today) {
      return { hatId, part: 'genomfor', text: ({ next }) => next.open }
    }
    if (state === 'held') return { hatId, part: 'genomfor', text: ({ next }) => next.held }
    if (state === 'notes') return { hatId, part: 'anteckningar', text: ({ next }) => next.notes }
  }
  if (hat === undefined) return undefined
  if (isInvited && answer === 'none' && meeting.on >= today) {
    return { hatId: hat.id, hash: '#svara', text: (text) => text.answer }
  }
  if (state === 'held') return { hatId: hat.id, part: 'folj', text: ({ next }) => next.follow }
  if ((state === 'notes' && meeting.notesSharedAt) || state === 'approved') {
    return { hatId: hat.id, part: 'anteckningar', text: ({ next }) => next.notes }
  }
  return undefined
}
