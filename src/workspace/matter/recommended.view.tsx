import { mayOpenLedger } from '../../adoption/adoption.policy.ts'
import { sayStatus } from '../../adoption/ledger-status.text.ts'
import { LedgerStrip } from '../../adoption/ledger-strip.tsx'
import type { Ledger } from '../../adoption/recommendation.ts'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import type { MatterEvent } from '../../matter/matter-event.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { sayDay, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from './find-matter.ts'
import { matterPageText } from './matter-page.text.ts'
import { meetingsIn } from './meetings-in.ts'
import { bodyName, type Naming } from './naming.ts'

interface RecommendedProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly found: FoundMatter
  readonly ledgers: readonly Ledger[]
}

/** What has been recommended in a matter: where each recommendation stands, and the strip of marks. */
export function Recommended({ acting, naming, found, ledgers }: RecommendedProps) {
  const { language, today, to } = acting
  const { matter, place, number } = found
  const { register, actor } = place
  const text = matterPageText[language]
  const { id } = register.collaboration
  const canAsk =
    matter.state === 'inPreparation' && mayOpenLedger(actor, matter.handlingBodyId).allowed
  if (ledgers.length === 0 && !canAsk) return null
  const nameOf = (principalId: string) => {
    const principal = register.principalById(principalId)
    return principal ? nameOfPrincipal(principal, today).short : principalId
  }
  return (
    <>
      {ledgers.length === 0 ? null : <h2>{text.recommendations}</h2>}
      {ledgers.map((ledger) => (
        <section>
          <h3>
            <a href={to.ledger(id, ledger.id)}>{ledger.title}</a>
          </h3>
          <p>
            {startSentence(sayStatus(ledger, today, language))}.{' '}
            <span class="soft">
              {startSentence(bodyName(naming, ledger.byBodyId))},{' '}
              {sayDay(ledger.recommendedOn, language)}.
            </span>
          </p>
          <LedgerStrip
            decisions={ledger.decisions}
            nameOf={nameOf}
            on={today}
            language={language}
            hasLegend={ledger === ledgers.at(-1)}
          />
        </section>
      ))}
      {canAsk ? (
        <ButtonRow>
          <ButtonLink
            kind="secondary"
            href={`${to.ledgers(id)}/nytt?arende=${encodeURIComponent(number)}`}
          >
            {text.askDecisions}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </>
  )
}

interface MeetingsProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly found: FoundMatter
  readonly events: readonly MatterEvent[]
}

/** The meetings that have the matter on their agenda, and those that dealt with it; links for those who sit there. */
export function MatterMeetings({ acting, naming, found, events }: MeetingsProps) {
  const { language, to } = acting
  const text = matterPageText[language]
  const meetings = meetingsIn(events)
  if (meetings.length === 0) return null
  const { actor } = found.place
  return (
    <>
      <h2>{text.meetings}</h2>
      <ul>
        {meetings.map(({ meetingId, bodyId, on, isDealtWith }) => {
          const said = (isDealtWith ? text.dealtWith : text.onAgenda)(
            bodyName(naming, bodyId),
            sayDay(on, language),
          )
          const canRead = actor.hat.kind === 'body' && actor.hat.bodyId === bodyId
          return (
            <li>
              {canRead ? <a href={to.meeting(actor.collaborationId, meetingId)}>{said}</a> : said}
            </li>
          )
        })}
      </ul>
    </>
  )
}
