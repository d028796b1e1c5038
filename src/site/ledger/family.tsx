import { standingOn, statusOf } from '../../adoption/ledger/ledger-status.ts'
import { markOf } from '../../adoption/ledger/ledger-strip.tsx'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import { type LedgerFamily, membersOf } from '../../adoption/public/public-ledgers.ts'
import { Entries } from '../../design/entries.tsx'
import { MarkMatrix } from '../../design/mark-matrix.tsx'
import { Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { sayCount } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { ledgerText } from './ledger.text.ts'
import { sayLedgerStatus, sayStanding, saySums, shortName, toneOfLedger } from './ledger-words.ts'

interface FamilyProps {
  readonly context: CollaborationContext
  readonly family: LedgerFamily
}

/** An agreement and its parts: how each stands, and every principal's decision on each of them in one picture. */
export function FamilyPart({ context, family }: FamilyProps) {
  const { language, register, to } = context
  const text = ledgerText[language]
  const members = membersOf(family)
  const { id } = register.collaboration
  return (
    <>
      <h2>{text.family(sayCount(family.parts.length, language, text.partNoun))}</h2>
      <p>{text.familyLead}</p>
      <LedgerEntries context={context} ledgers={members} />
      <MarkMatrix
        caption={
          <>
            <strong>{text.matrix}</strong> {text.matrixWhat}
          </>
        }
        label={text.matrix}
        corner={text.column.principal}
        columns={members.map((ledger) => (
          <a href={to.ledger(id, ledger.id)}>
            <Words text={{ sv: ledger.title }} language={language} />
          </a>
        ))}
        rows={rowsOf(context, members)}
        nothing={text.notAsked}
      />
    </>
  )
}

/** Ledgers in a list, each with how it stands. */
export function LedgerEntries({
  context,
  ledgers,
}: {
  readonly context: CollaborationContext
  readonly ledgers: readonly PublicLedger[]
}) {
  const { language, register, to, day } = context
  return (
    <Entries
      items={ledgers.map((ledger) => ({
        href: to.ledger(register.collaboration.id, ledger.id),
        title: <Words text={{ sv: ledger.title }} language={language} />,
        text: saySums(context, ledger),
        aside: (
          <Status tone={toneOfLedger(ledger, statusOf(ledger, day))}>
            {sayLedgerStatus(context, ledger)}
          </Status>
        ),
      }))}
    />
  )
}

/** A row for each principal that was asked about any of them, in the order that the main one asks them. */
function rowsOf(context: CollaborationContext, members: readonly PublicLedger[]) {
  const standings = members.map(
    ({ decisions }) =>
      new Map(decisions.map((row) => [row.principalId, standingOn(row, context.day)])),
  )
  const ids = [...new Set(standings.flatMap((of) => [...of.keys()]))]
  return ids.map((principalId) => ({
    name: shortName(context, principalId),
    cells: standings.map((of) => {
      const standing = of.get(principalId)
      return standing && { state: markOf[standing], says: sayStanding(context, standing) }
    }),
  }))
}
