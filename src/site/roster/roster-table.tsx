import { type Column, StackTable } from '../../design/stack-table.tsx'
import { Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { isChair, type Roster } from '../../seat/roster.ts'
import { isVacant, type Mandate, type SeatHolding } from '../../seat/seat.ts'
import { sayPartialDate, startSentence } from '../../shared/format.ts'
import { type PartialDate, plainForm } from '../../shared/partial-date.ts'
import { bodyText } from '../body/body.text.ts'
import type { CollaborationContext } from '../page-context.ts'
import { saysOf } from './seat-strip.tsx'

interface RosterTableProps {
  readonly context: CollaborationContext
  readonly roster: Roster
}

interface Row {
  readonly holding: SeatHolding
  /** The principal is named on its first row only. */
  readonly principal?: string
}

/** Every seat with its member and personal deputy, by decision right and principal. */
export function RosterTable({ context, roster }: RosterTableProps) {
  const text = bodyText[context.language]
  const holdings = roster.parts.flatMap(({ groups }) => groups.flatMap((group) => group.holdings))
  const anyDeputies = holdings.some(({ seat, deputy }) => deputy || seat.personalDeputy === 'yes')
  const principal: Column<Row> = {
    heading: text.principal,
    cell: (row) =>
      row.principal === undefined ? (
        <span class="soft">{text.nobodySaid}</span>
      ) : (
        <Words text={{ sv: row.principal }} language={context.language} />
      ),
  }
  const columns: Column<Row>[] = [
    ...(needsSeatNames(roster) ? [seatColumn(context)] : []),
    memberColumn(context),
    ...(anyDeputies ? [deputyColumn(context)] : []),
    ...(appointedTogether(roster) ? [] : [appointedColumn(context)]),
  ]
  return (
    <StackTable
      caption={text.membersTable}
      captionHidden
      columns={[principal, ...columns]}
      groups={roster.parts.map((part) => ({
        ...(roster.parts.length > 1 && { heading: text.right[part.decisionRight] }),
        rows: part.groups.flatMap((group) => {
          const found = group.principalId && context.register.principalById(group.principalId)
          const named = found ? nameOfPrincipal(found, context.day).full : undefined
          return group.holdings.map((holding) => ({
            holding,
            ...(named !== undefined && { principal: named }),
          }))
        }),
      }))}
    />
  )
}

/** Whether a principal has seats that are not alike, so that the seat itself must be named. The chair is told apart anyway. */
function needsSeatNames({ parts }: Roster): boolean {
  return parts.some(({ groups }) =>
    groups.some(({ principalId, holdings }) => {
      const names = new Set(
        holdings.filter(({ seat }) => seat.role === 'member').map(({ seat }) => seat.label.sv),
      )
      return names.size > 1 || principalId === undefined
    }),
  )
}

/** The date from which every holder was appointed, when it is one and the same: then it is said once. */
export function appointedTogether({ parts }: Roster): PartialDate | undefined {
  const dates = parts.flatMap(({ groups }) =>
    groups.flatMap(({ holdings }) =>
      holdings.flatMap(({ holder, deputy }) => [holder, deputy].filter((one) => one !== undefined)),
    ),
  )
  const [first, ...others] = dates.map(({ period }) => period.from)
  if (!first) return undefined
  return others.every((date) => date && plainForm(date) === plainForm(first)) ? first : undefined
}

function seatColumn(context: CollaborationContext): Column<Row> {
  return {
    heading: bodyText[context.language].seat,
    cell: ({ holding }) => <Words text={holding.seat.label} language={context.language} />,
  }
}

function memberColumn(context: CollaborationContext): Column<Row> {
  const text = bodyText[context.language]
  return {
    heading: text.member,
    cell: ({ holding }) => {
      if (holding.holder) {
        const role = isChair(holding) ? text.chair : roleWord(context, holding)
        return <Holder context={context} mandate={holding.holder} suffix={role} />
      }
      return isVacant(holding) ? (
        <Status tone="warn">{startSentence(saysOf(context, holding))}</Status>
      ) : (
        <span class="soft">{startSentence(saysOf(context, holding))}</span>
      )
    },
  }
}

function roleWord(
  context: CollaborationContext,
  { seat, holder }: SeatHolding,
): string | undefined {
  const isVice = seat.role === 'viceChair' || holder?.office === 'viceChair'
  return isVice ? bodyText[context.language].viceChair : undefined
}

function deputyColumn(context: CollaborationContext): Column<Row> {
  const text = bodyText[context.language]
  return {
    heading: text.deputy,
    cell: ({ holding }) =>
      holding.deputy ? (
        <Holder
          context={context}
          mandate={holding.deputy}
          suffix={holding.holder ? undefined : text.deputyAttends}
        />
      ) : (
        <span class="soft">{text.noDeputy}</span>
      ),
  }
}

function appointedColumn(context: CollaborationContext): Column<Row> {
  return {
    heading: bodyText[context.language].appointed,
    tight: true,
    cell: ({ holding }) => {
      const from = (holding.holder ?? holding.deputy)?.period.from
      return from ? sayPartialDate(from, context.language) : <span class="soft">–</span>
    },
  }
}

interface HolderProps {
  readonly context: CollaborationContext
  readonly mandate: Mandate
  readonly suffix?: string | undefined
}

/** A holder by name, marked when invented, with the office at home below. */
export function Holder({ context, mandate, suffix }: HolderProps) {
  const text = bodyText[context.language]
  const person = context.register.personById(mandate.personId)
  return (
    <>
      {person?.name ?? mandate.personId}
      {suffix ? `, ${suffix}` : null}
      {person?.isExample ? <span class="soft small"> {text.example}</span> : null}
      {mandate.homeOffice ? (
        <div class="soft small">
          <Words text={{ sv: mandate.homeOffice }} language={context.language} />
        </div>
      ) : null}
      {mandate.equivalence ? (
        <div class="soft small">{text.equivalent(mandate.equivalence.reason)}</div>
      ) : null}
    </>
  )
}
