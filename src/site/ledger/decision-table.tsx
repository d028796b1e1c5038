import { adoptionText } from '../../adoption/adoption.text.ts'
import { appealOf } from '../../adoption/decision/appeal.ts'
import { isWaiting } from '../../adoption/decision/decision.ts'
import { holdsSince } from '../../adoption/decision/holds-since.ts'
import { sayAppeal } from '../../adoption/ledger/ledger-status.text.ts'
import { standingOn } from '../../adoption/ledger/ledger-status.ts'
import { StandingMark } from '../../adoption/ledger/ledger-strip.tsx'
import {
  decidedBy,
  type PublicDecision,
  type PublicLedger,
} from '../../adoption/public/public-ledger.ts'
import { SafeLink } from '../../design/safe-link.tsx'
import { type Column, StackTable } from '../../design/stack-table.tsx'
import { Words } from '../../design/words.tsx'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { End } from '../body/ends.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { ledgerText } from './ledger.text.ts'
import { fullName } from './ledger-words.ts'

interface DecisionTableProps {
  readonly context: CollaborationContext
  readonly ledger: PublicLedger
}

/**
 * A row for each principal that was asked: its own decision, by whom, when, and where the minutes are. Four columns,
 * so that it is a table on a tablet too, and every one is wide enough for what it says.
 */
export function DecisionTable({ context, ledger }: DecisionTableProps) {
  const text = ledgerText[context.language]
  const since = holdsSince(ledger, context.day)
  return (
    <StackTable
      caption={text.caption}
      columns={[
        {
          heading: text.column.principal,
          cell: ({ principalId }) => (
            <End context={context} end={{ kind: 'principal', principalId }} />
          ),
        },
        ...decisionColumns(context, ledger, (id) => since.get(id)),
      ]}
      rows={ledger.decisions}
    />
  )
}

/** The columns that tell of a decision. Every word that people have written is in Swedish. */
export function decisionColumns(
  context: CollaborationContext,
  ledger: PublicLedger,
  since: (principalId: string) => CalendarDay | undefined,
): readonly Column<PublicDecision>[] {
  const { language, day } = context
  const text = ledgerText[language]
  return [
    {
      heading: text.column.decision,
      cell: (row) => (
        <>
          <StandingMark standing={standingOn(row, day)} language={language} />
          <Aside context={context} ledger={ledger} row={row} />
          <Since context={context} day={since(row.principalId)} />
        </>
      ),
    },
    { heading: text.column.byAndWhen, cell: (row) => <By context={context} row={row} /> },
    {
      heading: text.column.appeal,
      cell: ({ standing }) => {
        const appeal = appealOf(standing, day)
        return appeal ? sayAppeal(appeal, language) : text.none
      },
    },
  ]
}

/** What a principal makes a reservation for, or by when it was asked to answer. */
function Aside({ context, ledger, row }: DecisionTableProps & { readonly row: PublicDecision }) {
  const { language, day } = context
  const { standing, dueOn } = row
  const text = ledgerText[language]
  if (standing?.reservation !== undefined) {
    return (
      <small>
        <Words text={{ sv: standing.reservation }} language={language} />
      </small>
    )
  }
  if (dueOn === undefined || ledger.hasEnded || !isWaiting(standingOn(row, day))) return null
  const said = sayDay(dueOn, language)
  return <small>{dueOn < day ? text.wasDue(said) : text.due(said)}</small>
}

/** From when what the principal has adopted holds for it. */
function Since({
  context: { language },
  day,
}: {
  readonly context: CollaborationContext
  readonly day: CalendarDay | undefined
}) {
  return day === undefined ? null : (
    <small>{ledgerText[language].holdsSince(sayDay(day, language))}</small>
  )
}

interface RowProps {
  readonly context: CollaborationContext
  readonly row: PublicDecision
}

/** Who decides at the principal, and once it has: when, and where it stands written. */
function By({ context, row }: RowProps) {
  const { language } = context
  const { name, level } = decidedBy(row)
  const isSaid = name.toLowerCase().includes(adoptionText.sv.level[level].toLowerCase())
  return (
    <>
      <Words text={{ sv: name }} language={language} />
      {isSaid && language === 'sv' ? null : <small>{adoptionText[language].level[level]}</small>}
      <When context={context} row={row} />
    </>
  )
}

/** The day of a decision and where it stands in the minutes, with the way there: `16 juni 2026, § 97, KS 2026/204`. */
function When({ context, row: { standing, principalId } }: RowProps) {
  const { language } = context
  const text = ledgerText[language]
  if (!standing) return null
  // A number is not broken over two lines.
  const written = [standing.paragraph, standing.registrationNumber]
    .flatMap((part) => part?.replaceAll(' ', '\u00a0') ?? [])
    .join(', ')
  const said = written === '' ? undefined : <Words text={{ sv: written }} language={language} />
  return (
    <div>
      {sayDay(standing.decidedOn, language)}
      {said === undefined && standing.link === undefined ? null : ', '}
      {standing.link === undefined ? (
        said
      ) : (
        <SafeLink href={standing.link}>
          {said ?? text.minutesInList}
          <span class="ds-sr-only">, {text.minutesOf(fullName(context, principalId))}</span>
        </SafeLink>
      )}
    </div>
  )
}
