import { adoptionText } from '../../adoption/adoption.text.ts'
import { appealOf } from '../../adoption/appeal.ts'
import { isWaiting } from '../../adoption/decision.ts'
import { holdsSince } from '../../adoption/holds-since.ts'
import { sayAppeal } from '../../adoption/ledger-status.text.ts'
import { standingOn } from '../../adoption/ledger-status.ts'
import { StandingMark } from '../../adoption/ledger-strip.tsx'
import { decidedBy, type PublicDecision, type PublicLedger } from '../../adoption/public-ledger.ts'
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

/** A row for each principal that was asked: its own decision, by whom, when, and where the minutes are. */
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
  const swedish = (sv: string) => <Words text={{ sv }} language={language} />
  return [
    {
      heading: text.column.decision,
      cell: (row) => (
        <>
          <StandingMark standing={standingOn(row, day)} language={language} />
          <Aside context={context} ledger={ledger} row={row} />
        </>
      ),
    },
    { heading: text.column.by, cell: (row) => <By context={context} row={row} /> },
    {
      heading: text.column.day,
      tight: true,
      cell: ({ standing }) => (standing ? sayDay(standing.decidedOn, language) : text.none),
    },
    {
      heading: text.column.reference,
      cell: (row) => {
        const { standing, principalId } = row
        const words = [standing?.paragraph, standing?.registrationNumber].filter(
          (part) => part !== undefined,
        )
        const said = words.length > 0 ? swedish(words.join(', ')) : undefined
        if (standing?.link === undefined) return said ?? text.none
        return (
          <SafeLink href={standing.link}>
            {said ?? text.minutes}
            <span class="ds-sr-only">, {text.minutesOf(fullName(context, principalId))}</span>
          </SafeLink>
        )
      },
    },
    {
      heading: text.column.force,
      cell: ({ standing, principalId }) => {
        const appeal = appealOf(standing, day)
        const holds = since(principalId)
        if (!appeal && holds === undefined) return text.none
        return (
          <>
            {appeal ? sayAppeal(appeal, language) : null}
            {holds === undefined ? null : <small>{text.holdsSince(sayDay(holds, language))}</small>}
          </>
        )
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

/** Who decides at the principal; on which level, where the name does not say so itself. */
function By({
  context,
  row,
}: {
  readonly context: CollaborationContext
  readonly row: PublicDecision
}) {
  const { language } = context
  const { name, level } = decidedBy(row)
  const isSaid = name.toLowerCase().includes(adoptionText.sv.level[level].toLowerCase())
  return (
    <>
      <Words text={{ sv: name }} language={language} />
      {isSaid && language === 'sv' ? null : <small>{adoptionText[language].level[level]}</small>}
    </>
  )
}
