import { mayOpenLedger } from '../../adoption/adoption.policy.ts'
import { sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { LedgerStrip } from '../../adoption/ledger/ledger-strip.tsx'
import type { UnaskedRecommendation } from '../../adoption/ledger/unasked.repository.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { sayDay, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { ledgerOfMatter, ledgerOfOutcome } from '../ledger/new/new-ledger.paths.ts'
import { Written } from '../preparation/written.tsx'
import type { FoundMatter } from './find-matter.ts'
import { matterPageText } from './matter-page.text.ts'
import type { MatterStory } from './matter-story.ts'
import { bodyName, type Naming } from './naming.ts'

interface RecommendedProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly found: FoundMatter
  readonly story: Pick<MatterStory, 'ledgers' | 'unasked'>
}

/**
 * What has been recommended in a matter: where each recommendation stands and the way to its ledger, and what the
 * principals have not been asked about yet.
 */
export function Recommended({ acting, naming, found, story }: RecommendedProps) {
  const { ledgers } = story
  const { language } = acting
  const { matter, place } = found
  const text = matterPageText[language]
  const canAsk =
    matter.state === 'inPreparation' &&
    mayOpenLedger(place.actor, matter.handlingBodyId, { isFromMeeting: false }).allowed
  const canAskOfMeeting =
    matter.state === 'inPreparation' &&
    mayOpenLedger(place.actor, matter.handlingBodyId, { isFromMeeting: true }).allowed
  const unasked = canAskOfMeeting ? story.unasked : []
  return (
    <>
      {ledgers.length + unasked.length === 0 ? null : <h2>{text.recommendations}</h2>}
      {unasked.map((one) => (
        <Unasked acting={acting} naming={naming} found={found} unasked={one} />
      ))}
      {ledgers.map((ledger) => (
        <LedgerPart
          acting={acting}
          naming={naming}
          ledger={ledger}
          hasLegend={ledger === ledgers.at(-1)}
        />
      ))}
      {canAsk && unasked.length === 0 ? (
        <AskFromMatter acting={acting} found={found} isMore={ledgers.length > 0} />
      ) : null}
    </>
  )
}

interface LedgerPartProps extends Pick<RecommendedProps, 'acting' | 'naming'> {
  readonly ledger: Ledger
  readonly hasLegend: boolean
}

/** A recommendation that the principals have been asked about: where it stands, and the way to its ledger. */
function LedgerPart({ acting, naming, ledger, hasLegend }: LedgerPartProps) {
  const { language, today, to } = acting
  const text = matterPageText[language]
  const { register } = naming
  const nameOf = (principalId: string) => {
    const principal = register.principalById(principalId)
    return principal ? nameOfPrincipal(principal, today).short : principalId
  }
  return (
    <section>
      <h3>{ledger.title}</h3>
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
        hasLegend={hasLegend}
      />
      <ButtonRow>
        <ButtonLink kind="secondary" href={to.ledger(ledger.collaborationId, ledger.id)}>
          {text.toLedger}
          <span class="ds-sr-only">: {ledger.title}</span>
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

interface UnaskedProps extends Omit<RecommendedProps, 'story'> {
  readonly unasked: UnaskedRecommendation
}

/** What a meeting recommended, in its own words, and the way to ask the principals. */
function Unasked({ acting, naming, found, unasked }: UnaskedProps) {
  const { language, to } = acting
  const text = matterPageText[language]
  const { collaborationId, handlingBodyId } = found.matter
  const body = startSentence(bodyName(naming, handlingBodyId))
  return (
    <section>
      <h3>{text.notAsked(body, sayDay(unasked.on, language))}</h3>
      <Written text={unasked.text} language={language} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={ledgerOfOutcome(to, collaborationId, unasked)}>
          {text.askDecisions}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

interface AskProps extends Pick<RecommendedProps, 'acting' | 'found'> {
  /** Something has been asked about in the matter already: a link is enough. */
  readonly isMore: boolean
}

/** The way to ask about something that no meeting has recommended. */
function AskFromMatter({ acting: { language, to }, found, isMore }: AskProps) {
  const text = matterPageText[language]
  const href = ledgerOfMatter(to, found.matter.collaborationId, found.number)
  if (isMore) {
    return (
      <p>
        <a href={href}>{text.askMore}</a>
      </p>
    )
  }
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={href}>
        {text.askDecisions}
      </ButtonLink>
    </ButtonRow>
  )
}
