import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Pills } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { hasEnded } from '../../matter/matter.ts'
import type { PublicStory, RegistrationNumber } from '../../matter/public/public-matters.ts'
import { saySector } from '../../matter/sectors.ts'
import { MatterStateMark } from '../../matter/state-mark.tsx'
import { startSentence } from '../../shared/format.ts'
import { End } from '../body/ends.tsx'
import { LedgerEntries } from '../ledger/family.tsx'
import { ledgerText } from '../ledger/ledger.text.ts'
import type { CollaborationContext } from '../page-context.ts'
import { Written } from '../written.tsx'
import { MatterJourney } from './matter-journey.tsx'
import { sayNow } from './matter-now.ts'
import { concernedInOrder, sayInstant } from './matter-words.ts'
import { mattersText } from './matters.text.ts'

interface MatterViewProps {
  readonly context: CollaborationContext
  readonly story: PublicStory
  /** What was recommended in it and is published. */
  readonly ledgers: readonly PublicLedger[]
}

/** The public page of a matter: what is asked, where it is, what it led to, and its way between bodies. */
export function MatterView({ context, story, ledgers }: MatterViewProps) {
  const { language } = context
  const text = mattersText[language]
  const { matter } = story
  return (
    <TwoColumns
      head={
        <>
          <p class="kicker">
            {text.matter(matter.number)} · {matterText[language].kind[matter.kind].name}
          </p>
          <h1>
            <Words text={{ sv: matter.title }} language={language} />
          </h1>
          <Pills items={[<MatterStateMark state={matter.state} language={language} />]} />
          <Lead>{sayNow(context, story, ledgers)}</Lead>
        </>
      }
      margin={<MatterFacts context={context} story={story} />}
    >
      {ledgers.length === 0 ? null : (
        <>
          <h2>{ledgerText[language].heading}</h2>
          <LedgerEntries context={context} ledgers={ledgers} />
        </>
      )}
      {matter.outcome === undefined ? null : (
        <>
          <h2>{text.outcome}</h2>
          <Written text={matter.outcome} />
        </>
      )}
      <h2>{text.question}</h2>
      <Written text={matter.question} />
      <h2>{text.wanted}</h2>
      <Written text={matter.wanted} />
      <h2>{text.journey}</h2>
      <MatterJourney context={context} story={story} ledgers={ledgers} />
    </TwoColumns>
  )
}

function MatterFacts({ context, story }: Omit<MatterViewProps, 'ledgers'>) {
  const { language, register, to } = context
  const text = mattersText[language]
  const { matter, registrations, events } = story
  const { id } = register.collaboration
  const body = (bodyId: string) => <End context={context} end={{ kind: 'body', bodyId }} />
  const principal = (principalId: string) => (
    <End context={context} end={{ kind: 'principal', principalId }} />
  )
  const latest = events.at(-1)?.at ?? matter.publishedAt
  return (
    <Facts
      heading={text.inShort}
      items={[
        {
          term: hasEnded(matter) ? text.whereEnded : text.where,
          details: body(matter.handlingBodyId),
        },
        {
          term: text.raised,
          details: (
            <>
              {text.raisedIn(sayInstant(matter.raisedAt, language))} {body(matter.originBodyId)}
            </>
          ),
        },
        { term: text.whom, details: concernedInOrder(context, matter.concerns).map(principal) },
        ...(matter.sectors.length > 0
          ? [
              {
                term: text.sectors,
                details: matter.sectors.map((sector) => startSentence(saySector(sector, language))),
              },
            ]
          : []),
        ...(registrations.length > 0
          ? [
              {
                term: text.registrations,
                details: inOrder(context, registrations).map(
                  ({ principalId, registrationNumber }) => (
                    <>
                      {principal(principalId)}: {registrationNumber}
                    </>
                  ),
                ),
              },
            ]
          : []),
        { term: text.latestStep, details: sayInstant(latest, language) },
        { term: text.published, details: sayInstant(matter.publishedAt, language) },
        {
          term: text.notShown,
          details: (
            <>
              {text.notShownText} <a href={to.contact(id)}>{text.toContact}</a>
            </>
          ),
        },
      ]}
    >
      <p>
        <a href={to.matterFeed(id, matter.number)}>{text.followOne}</a>
      </p>
    </Facts>
  )
}

/** The numbers in the order that people list the principals. */
function inOrder(
  context: CollaborationContext,
  registrations: readonly RegistrationNumber[],
): readonly RegistrationNumber[] {
  const order = concernedInOrder(
    context,
    registrations.map(({ principalId }) => principalId),
  )
  return registrations.toSorted(
    (one, other) => order.indexOf(one.principalId) - order.indexOf(other.principalId),
  )
}
