import { Facts } from '../../../design/columns.tsx'
import { Journey } from '../../../design/journey.tsx'
import { sayEvent } from '../../../matter/event/matter-event.text.ts'
import type { MatterEvent } from '../../../matter/event/matter-event.ts'
import { matterText } from '../../../matter/matter.text.ts'
import type { Matter } from '../../../matter/matter.ts'
import { publicEventsOf, publicPartOf } from '../../../matter/public/public-matter.ts'
import { saySectors } from '../../../matter/sectors.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay, startSentence } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { Written } from '../../preparation/written.tsx'
import { matterPageText } from '../matter-page.text.ts'
import { bodyName, inPrincipalOrder, type Naming, personName, principalName } from '../naming.ts'
import { RouteSource, ruleOfEvent } from '../route-source.tsx'
import { publishText } from './publish.text.ts'

interface PublicPreviewProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
}

/** Exactly what everybody can read of a matter once its public part is published, and no more. */
export function PublicPreview({ acting, naming, matter, events }: PublicPreviewProps) {
  const { language, now } = acting
  const shown = publicPartOf({ ...matter, publishedAt: matter.publishedAt ?? now })
  if (shown === undefined) return null
  const text = publishText[language]
  const page = matterPageText[language]
  const words = matterText[language]
  return (
    <>
      <Facts
        heading={page.inShort}
        level={3}
        items={[
          { term: text.titleOf, details: shown.title },
          { term: text.kind, details: words.kind[shown.kind].name },
          { term: text.state, details: words.state[shown.state].name },
          { term: text.where, details: startSentence(bodyName(naming, shown.handlingBodyId)) },
          { term: page.raised, details: sayDay(dayInSweden(shown.raisedAt), language) },
          {
            term: text.concerns,
            details: inPrincipalOrder(naming, shown.concerns).map((id) =>
              principalName(naming, id),
            ),
          },
          ...(shown.sectors.length > 0
            ? [{ term: text.sectors, details: startSentence(saySectors(shown.sectors, language)) }]
            : []),
        ]}
      />
      <h3>{page.question}</h3>
      <Written text={shown.question} language={language} />
      <h3>{page.wanted}</h3>
      <Written text={shown.wanted} language={language} />
      {shown.outcome === undefined ? null : (
        <>
          <h3>{page.outcome}</h3>
          <Written text={shown.outcome} language={language} />
        </>
      )}
      <h3>{text.steps}</h3>
      <Journey
        comingWord={page.coming}
        steps={publicEventsOf(events).map((event) => {
          const rule = ruleOfEvent(naming, event)
          return {
            when: sayDay(dayInSweden(event.at), language),
            state: 'done',
            children: (
              <>
                {sayEvent(
                  event,
                  {
                    body: (id) => bodyName(naming, id),
                    principal: (id) => principalName(naming, id),
                    person: (id) => personName(naming, id),
                    matterNumber: () => undefined,
                  },
                  language,
                )}
                {rule ? <RouteSource acting={acting} naming={naming} rule={rule} /> : null}
              </>
            ),
          }
        })}
      />
    </>
  )
}

/** What is never shown of a matter, whatever is published. */
export function NeverShown({ acting: { language } }: Pick<PublicPreviewProps, 'acting'>) {
  const text = publishText[language]
  return (
    <>
      <h2>{text.hidden}</h2>
      <ul>
        {text.hiddenParts.map((part) => (
          <li>{part}</li>
        ))}
      </ul>
    </>
  )
}
