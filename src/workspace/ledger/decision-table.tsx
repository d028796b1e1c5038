import type { Child } from 'hono/jsx'
import { adoptionText } from '../../adoption/adoption.text.ts'
import { appealOf } from '../../adoption/appeal.ts'
import { isWaiting, type PrincipalDecision } from '../../adoption/decision.ts'
import { sayAppeal } from '../../adoption/ledger-status.text.ts'
import { standingOn } from '../../adoption/ledger-status.ts'
import { StandingMark } from '../../adoption/ledger-strip.tsx'
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
  /** What the reader can do with a row, below it. */
  readonly actsOn: (row: PrincipalDecision) => Child
}

/** A row for each principal: what it decided, who, when, where it stands written, and until when it can be appealed. */
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
    { heading: text.day, tight: true, cell: (row) => <When {...props} row={row} /> },
    { heading: text.reference, cell: (row) => <Reference {...props} row={row} /> },
    { heading: text.appeal, cell: (row) => <Appealed {...props} row={row} /> },
  ]
  return <StackTable caption={text.caption} columns={columns} rows={ledger.decisions} />
}

type CellProps = DecisionTableProps & { readonly row: PrincipalDecision }

function Decided({ acting: { language, today }, row }: CellProps) {
  const text = ledgerText[language].table
  const { standing, entries, reminders, remindedAt } = row
  const isCorrected = standing !== undefined && entries > 1
  const reservation = standing?.reservation
  const isWaitedFor = isWaiting(standing?.outcome ?? 'pending')
  return (
    <>
      <StandingMark standing={standingOn(row, today)} language={language} />
      {reservation === undefined ? null : (
        <small lang={language === 'sv' ? undefined : 'sv'}>{reservation}</small>
      )}
      {isCorrected ? (
        <small>
          <a href="#anteckningar">{text.corrected}</a>
        </small>
      ) : null}
      {isWaitedFor && remindedAt ? (
        <small>{text.reminded(sayDay(dayInSweden(remindedAt), language), reminders)}</small>
      ) : null}
    </>
  )
}

function By({ acting: { language }, row: { authority } }: CellProps) {
  const level = adoptionText[language].level[authority.level]
  const isSaid = authority.name.toLowerCase().includes(level.toLowerCase())
  return (
    <>
      <span lang={language === 'sv' ? undefined : 'sv'}>{authority.name}</span>
      {isSaid ? null : <small>{level}</small>}
    </>
  )
}

function When({ acting: { language, today }, ledger, row }: CellProps) {
  const text = ledgerText[language].table
  const { standing, dueOn } = row
  const isWaitedFor = isWaiting(standing?.outcome ?? 'pending') && !ledger.ended
  const due = isWaitedFor && dueOn ? text.due(sayDay(dueOn, language)) : undefined
  const isLate = isWaitedFor && dueOn !== undefined && dueOn < today
  const decided = standing && sayDay(standing.decidedOn, language)
  if (decided === undefined && due === undefined) return <>{text.nothing}</>
  return (
    <>
      {decided ?? (isLate ? null : due)}
      {isLate ? <Status tone="warn">{text.late}</Status> : null}
      {due !== undefined && (isLate || decided !== undefined) ? <small>{due}</small> : null}
    </>
  )
}

function Reference({ acting: { language }, row: { standing } }: CellProps) {
  const text = ledgerText[language].table
  // A number is not broken over two lines.
  const said = [standing?.paragraph, standing?.registrationNumber].flatMap((part) =>
    part === undefined ? [] : [part.replaceAll(' ', '\u00a0')],
  )
  const href = standing?.link === undefined ? undefined : safeHref(standing.link)
  const shown = said.length === 0 ? text.minutes : said.join(', ')
  if (href !== undefined) return <a href={href}>{shown}</a>
  return <>{said.length === 0 ? text.nothing : shown}</>
}

function Appealed({ acting: { language, today }, row: { standing } }: CellProps) {
  const appeal = appealOf(standing, today)
  return <>{appeal ? sayAppeal(appeal, language) : ledgerText[language].table.nothing}</>
}
