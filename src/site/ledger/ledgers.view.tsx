import { adoptionText } from '../../adoption/adoption.text.ts'
import { standingOn, statusOf } from '../../adoption/ledger/ledger-status.ts'
import { markOf } from '../../adoption/ledger/ledger-strip.tsx'
import type { LedgerFamily, LedgerPage } from '../../adoption/public/public-ledgers.ts'
import { membersOf } from '../../adoption/public/public-ledgers.ts'
import { nameOfBody } from '../../body/body.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries, type Entry } from '../../design/entries.tsx'
import { MarkRow } from '../../design/mark-row.tsx'
import { Pagination } from '../../design/pagination.tsx'
import { Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { bodyName } from '../../matter/public/public-event.text.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { sayCount, sayDay, sayText, startSentence } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { type AskedLedgers, ledgersQuestion } from './asked-ledgers.ts'
import { ledgerText } from './ledger.text.ts'
import { sayLedgerStatus, saySums, toneOfLedger } from './ledger-words.ts'
import { PrincipalDecisions } from './principal-decisions.tsx'

interface LedgersViewProps {
  readonly context: CollaborationContext
  readonly asked: AskedLedgers
  readonly found: LedgerPage
  readonly pageSize: number
}

/** The list of published ledgers, or what one principal has decided of what it was asked. */
export function LedgersView({ context, asked, found, pageSize }: LedgersViewProps) {
  const { language, day, register, to } = context
  const text = ledgerText[language]
  const { principal, body } = asked
  const name = principal && nameOfPrincipal(principal, day).full
  const isNarrowed = principal !== undefined || body !== undefined
  const bodySaid = body && sayText(nameOfBody(body, day), language)
  return (
    <TwoColumns margin={<AboutTheList context={context} />}>
      <h1>{name === undefined ? text.heading : text.headingOf(name)}</h1>
      <Lead>{principal ? text.leadOf : text.lead}</Lead>
      {asked.isPartly ? <p role="status">{text.notUnderstood}</p> : null}
      {bodySaid === undefined ? null : <p>{text.ofBody(bodySaid)}</p>}
      {isNarrowed ? (
        <p>
          <a href={to.ledgers(register.collaboration.id)}>{text.showAll}</a>
        </p>
      ) : null}
      {found.families.length === 0 ? (
        <NothingYet context={context} isNarrowed={isNarrowed} />
      ) : (
        <>
          <h2 class="result-count">{startSentence(sayCount(found.total, language, text.noun))}</h2>
          {principal ? (
            <PrincipalDecisions
              context={context}
              principal={principal}
              ledgers={found.families.flatMap(membersOf)}
            />
          ) : (
            <Entries items={found.families.map((family) => entryOf(context, family))} />
          )}
          <Pages context={context} asked={asked} total={found.total} pageSize={pageSize} />
        </>
      )}
    </TwoColumns>
  )
}

/** One recommendation: who made it, how it stands, and its strip in small. */
function entryOf(context: CollaborationContext, { main, parts }: LedgerFamily): Entry {
  const { language, register, to, day } = context
  const text = ledgerText[language]
  const recommended = text.recommended(
    bodyName(context, main.byBodyId),
    sayDay(main.recommendedOn, language),
  )
  return {
    href: to.ledger(register.collaboration.id, main.id),
    title: <Words text={{ sv: main.title }} language={language} />,
    text: (
      <>
        {recommended}
        {parts.length > 0
          ? ` ${text.parts(sayCount(parts.length, language, text.partNoun))}`
          : null}
        <MarkRow
          label={saySums(context, main)}
          marks={main.decisions.map((row) => markOf[standingOn(row, day)])}
        />
      </>
    ),
    aside: (
      <Status tone={toneOfLedger(main, statusOf(main, day))}>
        {sayLedgerStatus(context, main)}
      </Status>
    ),
  }
}

interface PagesProps {
  readonly context: CollaborationContext
  readonly asked: AskedLedgers
  readonly total: number
  readonly pageSize: number
}

function Pages({ context, asked, total, pageSize }: PagesProps) {
  const { language, register, to } = context
  const text = ledgerText[language]
  const pages = Math.ceil(total / pageSize)
  return (
    <>
      {pages > 1 ? <p class="soft small">{text.pageOf(asked.page, pages)}</p> : null}
      <Pagination
        label={text.pages}
        current={asked.page}
        total={pages}
        href={(page) => to.ledgers(register.collaboration.id, ledgersQuestion(asked, page))}
        previous={text.previous}
        next={text.next}
        pageLabel={text.pageLabel}
      />
    </>
  )
}

function NothingYet({
  context,
  isNarrowed,
}: {
  readonly context: CollaborationContext
  readonly isNarrowed: boolean
}) {
  const { language, register, to } = context
  const text = ledgerText[language]
  return (
    <Empty
      heading={isNarrowed ? text.nothingOf : text.nothingYet}
      wayOn={<ButtonLink href={to.matters(register.collaboration.id)}>{text.toMatters}</ButtonLink>}
    >
      <p>{isNarrowed ? text.nothingOfWhy : text.nothingYetWhy}</p>
    </Empty>
  )
}

/** What a recommendation is, what is not in the list, and how one follows. */
function AboutTheList({ context }: { readonly context: CollaborationContext }) {
  const { language, register, to } = context
  const text = ledgerText[language]
  const { id } = register.collaboration
  return (
    <Facts
      heading={text.about}
      items={[
        { term: text.meaning, details: adoptionText[language].bindsNobody },
        { term: text.whatIsNot, details: text.whatIsNotText },
        {
          term: text.follow,
          details: [
            <a href={to.ledgersFeed(id)}>{text.feed}</a>,
            <a href={`/api/v1/collaborations/${id}/ledgers`}>{text.openData}</a>,
          ],
        },
      ]}
    />
  )
}
