import { StackTable } from '../../design/stack-table.tsx'
import { principalsInOrder } from '../../principal/principal-order.ts'
import { rosterFrom } from '../../seat/roster.ts'
import type { Mandate, SeatHolding } from '../../seat/seat.ts'
import { sayPeriod, sayText } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { personName, principalName } from '../matter/naming.ts'
import type { FoundGroup } from './find-group.ts'
import { groupText } from './group.text.ts'

interface PeopleProps {
  readonly found: FoundGroup
  /**
   * Also says for how long each sits, of use to whoever keeps the list: what holds for most stands once above the
   * table, and beside a name what is otherwise.
   */
  readonly withPeriods?: boolean
}

/** Who sits in the group today: by principal, each with their personal deputy; then its support. */
export function PeopleTable({ found, withPeriods = false }: PeopleProps) {
  const { acting, place, body } = found
  const { language, today } = acting
  const { register } = place
  const text = groupText[language]
  const naming = { register, today, language }
  const roster = rosterFrom(
    register.holdingsOn(body.id, today),
    principalsInOrder(register.principals, today).map(({ id }) => id),
  )
  const holdings = [
    ...roster.parts.flatMap(({ groups }) => groups.flatMap((group) => group.holdings)),
    ...roster.support,
  ]
  const usual = withPeriods ? usualPeriod(holdings, language) : undefined
  const person = (mandate: Mandate | undefined, otherwise: string) =>
    mandate === undefined ? (
      <span class="soft">{otherwise}</span>
    ) : (
      <>
        {personName(naming, mandate.personId)}
        {withPeriods && sayPeriod(mandate.period, language) !== usual ? (
          <>
            <br />
            <span class="soft small">{sayPeriod(mandate.period, language)}</span>
          </>
        ) : null}
      </>
    )
  const nobody = ({ occupancy }: SeatHolding) =>
    occupancy === 'unknown'
      ? text.unknown
      : occupancy === 'appointmentPending'
        ? text.pending
        : text.vacant
  const sitting = roster.parts.flatMap(({ groups }) => groups.flatMap(({ holdings }) => holdings))
  const table = (
    <StackTable
      caption={text.people}
      captionHidden
      columns={[
        {
          heading: text.principal,
          cell: ({ seat }) => (
            <>
              {seat.principalId === undefined
                ? text.noPrincipal
                : principalName(naming, seat.principalId)}
              <br />
              <span class="soft small">{sayText(seat.label, language)}</span>
            </>
          ),
        },
        { heading: text.member, cell: (holding) => person(holding.holder, nobody(holding)) },
        { heading: text.deputy, cell: ({ deputy }) => person(deputy, text.noDeputy) },
      ]}
      groups={[
        { rows: sitting },
        ...(roster.support.length === 0 ? [] : [{ heading: text.support, rows: roster.support }]),
      ]}
    />
  )
  return usual === undefined ? (
    table
  ) : (
    <>
      <p>{text.usualPeriod(usual)}</p>
      {table}
    </>
  )
}

/** The period that more than half of those who sit have, as it is said. */
function usualPeriod(holdings: readonly SeatHolding[], language: Language): string | undefined {
  const said = holdings
    .flatMap(({ holder, deputy }) => [holder, deputy])
    .flatMap((mandate) => (mandate ? [sayPeriod(mandate.period, language)] : []))
  const counted = [...Map.groupBy(said, (period) => period)]
  return counted.find(([, some]) => some.length > 1 && some.length * 2 > said.length)?.[0]
}
