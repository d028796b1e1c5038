import { holdsSince } from '../../adoption/decision/holds-since.ts'
import type { PublicDecision, PublicLedger } from '../../adoption/public/public-ledger.ts'
import { type Column, StackTable } from '../../design/stack-table.tsx'
import { Words } from '../../design/words.tsx'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import type { CollaborationContext } from '../page-context.ts'
import { decisionColumns } from './decision-table.tsx'
import { ledgerText } from './ledger.text.ts'
import { sayLedgerStatus } from './ledger-words.ts'

interface PrincipalDecisionsProps {
  readonly context: CollaborationContext
  readonly principal: Principal
  readonly ledgers: readonly PublicLedger[]
}

/** A principal's own row of a ledger, with what its columns say. */
interface Own {
  readonly ledger: PublicLedger
  readonly row: PublicDecision
  readonly columns: readonly Column<PublicDecision>[]
}

/** What one principal has decided: a row for each recommendation that it was asked about. */
export function PrincipalDecisions({ context, principal, ledgers }: PrincipalDecisionsProps) {
  const { language, register, to, day } = context
  const text = ledgerText[language]
  const { id } = register.collaboration
  const rows = ledgers.flatMap((ledger): readonly Own[] => {
    const row = ledger.decisions.find(({ principalId }) => principalId === principal.id)
    const since = holdsSince(ledger, day)
    const columns = decisionColumns(context, ledger, (of) => since.get(of))
    return row ? [{ ledger, row, columns }] : []
  })
  const headings = rows[0]?.columns ?? []
  return (
    <StackTable
      caption={text.headingOf(nameOfPrincipal(principal, day).full)}
      captionHidden
      columns={[
        {
          heading: text.column.recommendation,
          cell: ({ ledger }) => (
            <>
              <a href={to.ledger(id, ledger.id)}>
                <Words text={{ sv: ledger.title }} language={language} />
              </a>
              <br />
              <span class="soft small">{sayLedgerStatus(context, ledger)}</span>
            </>
          ),
        },
        ...headings.map(({ heading, tight = false }, index) => ({
          heading,
          tight,
          cell: ({ columns, row }: Own) => columns[index]?.cell(row),
        })),
      ]}
      rows={rows}
    />
  )
}
