import type { Child } from 'hono/jsx'
import { sayHat } from '../../actor/actor.text.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { Journey, type JourneyStep } from '../../design/journey.tsx'
import { heldTogether } from '../../http/hold-together.ts'
import { type EventNames, sayEvent } from '../../matter/event/matter-event.text.ts'
import { type MatterEvent, programAccountId } from '../../matter/event/matter-event.ts'
import { hasEnded, type Matter } from '../../matter/matter.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayCount, sayDay, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { matterPageText } from './matter-page.text.ts'
import { bodyName, type Naming, personName, principalName } from './naming.ts'
import { sayNext } from './next-step.ts'
import { RouteSource, ruleOfEvent } from './route-source.tsx'
import { type TimeLinePart, timeLineOf } from './time-line.ts'

interface TimeLineProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  /** The number of the matter it was merged into, when the reader may know of that. */
  readonly mergedNumber?: string | undefined
}

/** A matter's way across bodies and principals, oldest first: what was done, by whom, and what is public of it. */
export function TimeLine(props: TimeLineProps) {
  const { naming, matter, events } = props
  const text = matterPageText[naming.language]
  const steps = timeLineOf(events).map((part) => stepOf(props, part))
  const next: readonly JourneyStep[] = hasEnded(matter)
    ? []
    : [{ when: text.upNext, state: 'coming', children: sayNext(naming, matter) }]
  return <Journey steps={[...steps, ...next]} comingWord={text.coming} />
}

function stepOf(props: TimeLineProps, part: TimeLinePart): JourneyStep {
  if (part.kind === 'step') {
    return {
      when: whenOf(props.naming, part.event),
      state: 'done',
      children: <Told {...props} event={part.event} />,
    }
  }
  const { language } = props.naming
  const text = matterPageText[language]
  const { events } = part
  const first = dayInSweden(events[0].at)
  const last = dayInSweden((events.at(-1) ?? events[0]).at)
  const when =
    first === last
      ? sayDay(first, language)
      : text.fromTo(sayDay(first, language), sayDay(last, language))
  const many = startSentence(sayCount(events.length, language, text.eventNoun))
  return {
    when: `${when} · ${text.stepInternal}`,
    state: 'done',
    children: (
      <Disclosure summary={text.stretch(many)}>
        <ul>
          {events.map((event) => (
            <li>
              {sayDay(dayInSweden(event.at), language)}: <Told {...props} event={event} />
            </li>
          ))}
        </ul>
      </Disclosure>
    ),
  }
}

function whenOf({ language }: Naming, { at, isPublic }: MatterEvent): Child {
  const text = matterPageText[language]
  const day = dayInSweden(at)
  return (
    <>
      <time datetime={day}>{sayDay(day, language)}</time> ·{' '}
      {isPublic ? text.stepPublic : text.stepInternal}
    </>
  )
}

/** What happened, who did it in which role, and the words a matter was handed on by. */
function Told(props: TimeLineProps & { readonly event: MatterEvent }) {
  const { acting, naming, event } = props
  const rule = ruleOfEvent(naming, event)
  const { name, hat, accountId } = event.by
  const role =
    accountId === programAccountId
      ? matterPageText[naming.language].byItself
      : sayHat(hat, naming.register, dayInSweden(event.at), naming.language)
  return (
    <>
      {heldTogether(sayEvent(event, eventNames(props), naming.language))}
      <br />
      <span class="small soft">
        {name}, {role}
      </span>
      {rule ? <RouteSource acting={acting} naming={naming} rule={rule} /> : null}
    </>
  )
}

function eventNames({ naming, matter, mergedNumber }: TimeLineProps): EventNames {
  return {
    body: (id) => bodyName(naming, id),
    principal: (id) => principalName(naming, id),
    person: (id) => personName(naming, id),
    matterNumber: (id) => (id === matter.mergedIntoId ? mergedNumber : undefined),
  }
}
