import type { Child } from 'hono/jsx'
import { adoptionText } from '../../adoption/adoption.text.ts'
import { appealOf } from '../../adoption/decision/appeal.ts'
import {
  type DecisionFacts,
  isWaiting,
  type PrincipalDecision,
} from '../../adoption/decision/decision.ts'
import { sayAppeal } from '../../adoption/ledger/ledger-status.text.ts'
import { standingOn } from '../../adoption/ledger/ledger-status.ts'
import { StandingMark } from '../../adoption/ledger/ledger-strip.tsx'
import type { Ledger } from '../../adoption/recommendation.ts'
import { safeHref } from '../../design/safe-link.tsx'
import { type Column, StackTable } from '../../design/stack-table.tsx'
import { Status } from '../../design/status.tsx'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { type Naming, principalName } from '../matter/naming.ts'
import { ledgerText } from './ledger.text.ts'

interface DecisionTableProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly ledger: Ledger
  /** How many links can be used for the decision of each principal. */
  readonly openLinks: ReadonlyMap<string, number>
  /** What the reader can do with a row, below it. */
  readonly actsOn: (row: PrincipalDecision) => Child
}

/**
 * A row for each principal: what it decided, who, when, where it stands written, and until when it can be appealed. As
 * many columns as the public table, so that there is room for what they say.
 */
export function DecisionTable(props: DecisionTableProps) {
  const { acting, naming, ledger, actsOn } = props
  const text = ledgerText[acting.language].table
  type Cells = readonly [Column<PrincipalDecision>, ...Column<PrincipalDecision>[]]
  const columns: Cells = [
    {
      heading: text.principal,
      cell: (row) => (
        <>
          {principalName(naming, row.principalId)}
          {actsOn(row)}
        </>
      ),
    },
    { heading: text.decision, cell: (row) => <Decided {...props} row={row} /> },
    { heading: text.by, cell: (row) => <By {...props} row={row} /> },
    { heading: text.appeal, cell: (row) => <Appealed {...props} row={row} /> },
  ]
  return <StackTable caption={text.caption} columns={columns} rows={ledger.decisions} />
}

type CellProps = DecisionTableProps & { readonly row: PrincipalDecision }

function Decided({ acting: { language, today }, ledger, row, openLinks }: CellProps) {
  const text = ledgerText[language].table
  const { standing, entries, reminders, remindedAt, dueOn } = row
  const isCorrected = standing !== undefined && entries > 1
  const reservation = standing?.reservation
  const isWaitedFor = isWaiting(standing?.outcome ?? 'pending')
  const due = isWaitedFor && !ledger.ended ? dueOn : undefined
  return (
    <>
      <StandingMark standing={standingOn(row, today)} language={language} />{' '}
      {due !== undefined && due < today ? <Status tone="warn">{text.late}</Status> : null}
      {reservation === undefined ? null : (
        <small lang={language === 'sv' ? undefined : 'sv'}>{reservation}</small>
      )}
      {isCorrected ? (
        <small>
          <a href="#anteckningar">{text.corrected}</a>
        </small>
      ) : null}
      {due === undefined ? null : <small>{text.due(sayDay(due, language))}</small>}
      {isWaitedFor && remindedAt ? (
        <small>
          {text.reminded(sayDay(dayInSweden(remindedAt), language), reminders)}.{' '}
          {openLinks.has(row.principalId) ? null : text.noLink}
        </small>
      ) : null}
    </>
  )
}

/** Who decides at the principal, and once it has: when, and where it stands written. */
function By({ acting: { language }, row: { authority, standing } }: CellProps) {
  const level = adoptionText[language].level[authority.level]
  const isSaid = authority.name.toLowerCase().includes(level.toLowerCase())
  return (
    <>
      <span lang={language === 'sv' ? undefined : 'sv'}>{authority.name}</span>
      {isSaid ? null : <small>{level}</small>}
      {standing ? (
        <div>
          {sayDay(standing.decidedOn, language)}
          <Reference language={language} standing={standing} />
        </div>
      ) : null}
    </>
  )
}

/** Where a decision stands written, with the way there: `, § 97, KS 2026/204`. */
function Reference({
  language,
  standing,
}: Pick<Acting, 'language'> & { readonly standing: DecisionFacts }) {
  // A number is not broken over two lines.
  const said = [standing.paragraph, standing.registrationNumber].flatMap(
    (part) => part?.replaceAll(' ', '\u00a0') ?? [],
  )
  const href = standing.link === undefined ? undefined : safeHref(standing.link)
  if (href === undefined) return <>{said.map((part) => `, ${part}`)}</>
  return (
    <>
      ,{' '}
      <a href={href}>{said.length === 0 ? ledgerText[language].table.minutes : said.join(', ')}</a>
    </>
  )
}

function Appealed({ acting: { language, today }, row: { standing } }: CellProps) {
  const appeal = appealOf(standing, today)
  return <>{appeal ? sayAppeal(appeal, language) : ledgerText[language].table.nothing}</>
}
