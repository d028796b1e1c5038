import { adoptionText } from '../../adoption/adoption.text.ts'
import { sayCondition } from '../../adoption/ledger/ledger-status.text.ts'
import { statusOf } from '../../adoption/ledger/ledger-status.ts'
import { LedgerStrip, sayPrincipals } from '../../adoption/ledger/ledger-strip.tsx'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import { type FoundLedger, membersOf } from '../../adoption/public/public-ledgers.ts'
import { holdsFromOf } from '../../adoption/recommendation.ts'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Pills, Status } from '../../design/status.tsx'
import { SumRow } from '../../design/sum-row.tsx'
import { Words } from '../../design/words.tsx'
import type { PublicStory } from '../../matter/public/public-matters.ts'
import { dayInSweden, daysBetween } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { End } from '../body/ends.tsx'
import { MatterJourney } from '../matter/matter-journey.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { Written } from '../written.tsx'
import { DecisionTable } from './decision-table.tsx'
import { FamilyPart, LedgerEntries } from './family.tsx'
import { ledgerText } from './ledger.text.ts'
import { sayLedgerStatus, shortName, sumsOf, toneOfLedger } from './ledger-words.ts'

interface LedgerViewProps {
  readonly context: CollaborationContext
  readonly found: FoundLedger
  /** Its matter with all ledgers of that, when everybody may read it. */
  readonly matter?: { readonly story: PublicStory; readonly ledgers: readonly PublicLedger[] }
}

/** The public page of a ledger: how it stands, each principal's own decision, what was recommended, and the way here. */
export function LedgerView({ context, found, matter }: LedgerViewProps) {
  const { language, day } = context
  const text = ledgerText[language]
  const { ledger, family } = found
  const isWhole = family.parts.length > 0 && family.main.id === ledger.id
  return (
    <>
      <Head context={context} found={found} />
      <SumRow sums={[...sumsOf(context, ledger), ...daysLeft(context, ledger)]} />
      {isWhole ? (
        <FamilyPart context={context} family={family} />
      ) : (
        <LedgerStrip
          decisions={ledger.decisions}
          nameOf={(id) => shortName(context, id)}
          on={day}
          language={language}
        />
      )}
      <DecisionTable context={context} ledger={ledger} />
      <TwoColumns margin={<LedgerFacts context={context} ledger={ledger} />}>
        <h2>{text.text}</h2>
        <Written text={ledger.text} />
        <OtherParts context={context} found={found} />
        {matter ? (
          <>
            <h2>{text.journey}</h2>
            <MatterJourney context={context} story={matter.story} ledgers={matter.ledgers} />
          </>
        ) : null}
      </TwoColumns>
    </>
  )
}

function Head({ context, found: { ledger, family } }: Omit<LedgerViewProps, 'matter'>) {
  const { language, day, register, to } = context
  const text = ledgerText[language]
  const { main } = family
  return (
    <>
      {main.id === ledger.id ? null : (
        <p class="kicker">
          {text.partOf}{' '}
          <a href={to.ledger(register.collaboration.id, main.id)}>
            <Words text={{ sv: main.title }} language={language} />
          </a>
        </p>
      )}
      <h1>
        <Words text={{ sv: ledger.title }} language={language} />
      </h1>
      <Pills
        items={[
          <Status tone={toneOfLedger(ledger, statusOf(ledger, day))}>
            {sayLedgerStatus(context, ledger)}
          </Status>,
        ]}
      />
      <Lead>
        <End context={context} end={{ kind: 'body', bodyId: ledger.byBodyId }} inSentence starts />
        {text.leadAfter(
          sayDay(ledger.recommendedOn, language),
          sayPrincipals(ledger.decisions.length, language),
        )}{' '}
        {text.eachDecides} {sayCondition(ledger, day, language)}
      </Lead>
      {ledger.hasEnded ? <p>{text.hasEnded}</p> : null}
    </>
  )
}

/** How long until the day before which nothing holds, while it lies ahead. */
function daysLeft({ language, day }: CollaborationContext, ledger: PublicLedger) {
  const from = holdsFromOf(ledger)
  if (from === undefined || from <= day || ledger.hasEnded) return []
  const text = ledgerText[language].sum
  const days = daysBetween(day, from)
  const { one, many } = text.dayNoun
  const label = text.daysTo(days === 1 ? one : many, sayDay(from, language))
  return [{ value: days, label }]
}

/** The rest of the agreement that this is a part of. */
function OtherParts({ context, found: { ledger, family } }: Omit<LedgerViewProps, 'matter'>) {
  if (family.main.id === ledger.id) return null
  const text = ledgerText[context.language]
  return (
    <>
      <h2>{text.familyOf}</h2>
      <LedgerEntries
        context={context}
        ledgers={membersOf(family).filter(({ id }) => id !== ledger.id)}
      />
    </>
  )
}

function LedgerFacts({
  context,
  ledger,
}: {
  readonly context: CollaborationContext
  readonly ledger: PublicLedger
}) {
  const { language, register, to } = context
  const text = ledgerText[language]
  const words = adoptionText[language]
  const { id } = register.collaboration
  const body = (bodyId: string) => <End context={context} end={{ kind: 'body', bodyId }} />
  const { matterNumber } = ledger
  const on = (at: Date) => sayDay(dayInSweden(at), language)
  return (
    <Facts
      heading={text.meaning}
      items={[
        { term: text.eachDecides, details: [words.bindsNobody, words.notTheMinutes] },
        { term: text.by, details: body(ledger.byBodyId) },
        { term: text.backTo, details: body(ledger.returnsToBodyId) },
        ...(matterNumber === undefined
          ? []
          : [
              {
                term: text.matter,
                details: <a href={to.matter(id, matterNumber)}>{matterNumber}</a>,
              },
            ]),
        { term: text.latest, details: on(ledger.latestAt) },
        { term: text.published, details: on(ledger.publishedAt) },
      ]}
    >
      <p>
        <a href={to.ledgerTable(id, ledger.id)}>{text.table}</a>
      </p>
      <p>
        <a href={`/api/v1/collaborations/${id}/ledgers/${ledger.id}`}>{text.asJson}</a>
      </p>
    </Facts>
  )
}
