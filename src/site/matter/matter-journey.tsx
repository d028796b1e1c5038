import type { Child } from 'hono/jsx'
import { Clause } from '../../design/clause.tsx'
import { Journey, type JourneyStep } from '../../design/journey.tsx'
import { bodyName, sayPublicEvent } from '../../matter/public-event.text.ts'
import type { PublicEvent } from '../../matter/public-matter.ts'
import type { PublicStory } from '../../matter/public-matters.ts'
import { type RouteClause, routeClause } from '../../matter/route-clause.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sourceWords } from '../charter/findings.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { sayInstant } from './matter-words.ts'
import { mattersText } from './matters.text.ts'

interface MatterJourneyProps {
  readonly context: CollaborationContext
  readonly story: PublicStory
}

/** The way of a matter across bodies and principals, each handing on with the words it was done by. */
export function MatterJourney({ context, story }: MatterJourneyProps) {
  const { language } = context
  const text = mattersText[language]
  const { matter, events } = story
  const done = events.map((event): JourneyStep => {
    const clause = routeClause(context.register, event)
    return {
      when: <time datetime={dayInSweden(event.at)}>{sayInstant(event.at, language)}</time>,
      state: 'done',
      children: (
        <>
          {sayPublicEvent(context, event)}
          {clause ? (
            <Clause quote={clause.quote} lang="sv" source={sourceOf(context, event, clause)} />
          ) : null}
        </>
      ),
    }
  })
  const body = bodyName(context, matter.handlingBodyId)
  const { state } = matter
  const next =
    state === 'raised' || state === 'askedBack' || state === 'inPreparation'
      ? [{ when: text.upNext, state: 'coming' as const, children: text.nextStep[state](body) }]
      : []
  return <Journey steps={[...done, ...next]} comingWord={text.coming} />
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
