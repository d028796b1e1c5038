import type { Child } from 'hono/jsx'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import { Clause } from '../../design/clause.tsx'
import { Journey, type JourneyStep } from '../../design/journey.tsx'
import { bodyName, sayPublicEvent } from '../../matter/public/public-event.text.ts'
import type { PublicEvent } from '../../matter/public/public-matter.ts'
import type { PublicStory } from '../../matter/public/public-matters.ts'
import { type RouteClause, routeClause } from '../../matter/route-clause.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { sourceWords } from '../charter/findings.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { askedIn, comingMeeting, type Step, stepsOf } from './journey-steps.ts'
import { sayWaiting } from './matter-now.ts'
import { sayInstant } from './matter-words.ts'
import { mattersText } from './matters.text.ts'
import { sayDaysOf, sayDecisions } from './told-decisions.ts'

interface MatterJourneyProps {
  readonly context: CollaborationContext
  readonly story: PublicStory
  /** The published ledgers of the matter. */
  readonly ledgers: readonly PublicLedger[]
}

/** The way of a matter across bodies and principals, each handing on with the words it was done by. */
export function MatterJourney({ context, story, ledgers }: MatterJourneyProps) {
  const done = stepsOf(story.events).map((step) => stepDone(context, ledgers, step))
  return (
    <Journey
      steps={[...done, ...stepsAhead(context, story, ledgers)]}
      comingWord={mattersText[context.language].coming}
    />
  )
}

function stepDone(
  context: CollaborationContext,
  ledgers: readonly PublicLedger[],
  step: Step,
): JourneyStep {
  const { language } = context
  if (step.kind === 'decisions') {
    const { events, recommendationId } = step
    const title =
      ledgers.length > 1 ? ledgers.find(({ id }) => id === recommendationId)?.title : undefined
    return {
      when: sayDaysOf(events, language),
      state: 'done',
      children: (
        <>
          {sayDecisions(events, title, language)} {toLedger(context, recommendationId)}
        </>
      ),
    }
  }
  const { event } = step
  const clause = routeClause(context.register, event)
  return {
    when: <time datetime={dayInSweden(event.at)}>{sayInstant(event.at, language)}</time>,
    state: 'done',
    children: (
      <>
        {sayPublicEvent(context, event)} {wayOn(context, event)}
        {clause ? (
          <Clause quote={clause.quote} lang="sv" source={sourceOf(context, event, clause)} />
        ) : null}
      </>
    ),
  }
}

/** The way to what an event made public: the principals' decisions, or the notes of a meeting. */
function wayOn(context: CollaborationContext, { kind, data }: PublicEvent): Child {
  const { register, to, language } = context
  const { recommendationId, meetingId } = data
  if (kind === 'recommended' && typeof recommendationId === 'string') {
    return toLedger(context, recommendationId)
  }
  if (kind === 'notesPublished' && typeof meetingId === 'string') {
    return (
      <a href={to.meeting(register.collaboration.id, meetingId)}>{mattersText[language].notes}</a>
    )
  }
  return null
}

function toLedger({ register, to, language }: CollaborationContext, id: string): Child {
  return id === '' ? null : (
    <a href={to.ledger(register.collaboration.id, id)}>{mattersText[language].decisions}</a>
  )
}

/** What is to come: answers, the outcome on its way back, a meeting, or what the body does next. */
function stepsAhead(
  context: CollaborationContext,
  { matter, events }: PublicStory,
  ledgers: readonly PublicLedger[],
): readonly JourneyStep[] {
  const { language, day } = context
  const text = mattersText[language]
  const { state } = matter
  const coming = (when: Child, children: Child): JourneyStep => ({
    when,
    state: 'coming',
    children,
  })
  const asked = state === 'inPreparation' ? askedIn(ledgers, day) : undefined
  if (asked) {
    const [first] = asked.ledgers
    const due = asked.dueOn !== undefined && asked.dueOn >= day ? asked.dueOn : undefined
    return [
      ...(asked.answers > 0
        ? [
            coming(
              due === undefined ? text.upNext : text.by(sayDay(due, language)),
              text.isToDecide(sayWaiting(context, asked)),
            ),
          ]
        : []),
      coming(
        asked.answers > 0 ? text.thereafter : text.upNext,
        text.takesUpOutcome(bodyName(context, first?.returnsToBodyId ?? matter.originBodyId)),
      ),
    ]
  }
  const meeting = comingMeeting(events, day)
  if (meeting) {
    return [coming(sayDay(meeting.on, language), text.takesUp(bodyName(context, meeting.bodyId)))]
  }
  return state === 'raised' || state === 'askedBack' || state === 'inPreparation'
    ? [coming(text.upNext, text.nextStep[state](bodyName(context, matter.handlingBodyId)))]
    : []
}

/** Where the words stand, with the way to the rule while the body still follows the charter that has it. */
function sourceOf(
  context: CollaborationContext,
  { data }: PublicEvent,
  { source, ruleId }: RouteClause,
): Child {
  const { register, day, language, to } = context
  const bodyId = typeof data.bodyId === 'string' ? data.bodyId : ''
  const body = register.bodyById(bodyId)
  const said =
    source === undefined
      ? mattersText[language].clauseOf(bodyName(context, bodyId))
      : sourceWords(context, source)
  const isInForce = register.charterOn(bodyId, day)?.rules.some(({ id }) => id === ruleId)
  return body && isInForce ? (
    <a href={to.charter(register.collaboration.id, body.slug, ruleId)}>{said}</a>
  ) : (
    said
  )
}
