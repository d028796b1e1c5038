import { adoptionText } from '../../adoption/adoption.text.ts'
import { appealEndsOn, legalForceOn } from '../../adoption/decision/appeal.ts'
import { isAdopting } from '../../adoption/decision/decision.ts'
import { holdsSince } from '../../adoption/decision/holds-since.ts'
import { standingOn } from '../../adoption/ledger/ledger-status.ts'
import { decidedBy, type PublicLedger } from '../../adoption/public/public-ledger.ts'
import { csvOf } from '../../shared/csv.ts'
import type { CollaborationContext } from '../page-context.ts'
import { ledgerText } from './ledger.text.ts'
import { fullName, sayStanding } from './ledger-words.ts'

/** The table of some ledgers as a file that a spreadsheet opens: a row for each principal's decision in each. */
export function ledgerCsv(context: CollaborationContext, ledgers: readonly PublicLedger[]): string {
  const { language, day } = context
  const { column } = ledgerText[language]
  const heading = [
    column.recommendation,
    column.principal,
    column.decision,
    column.by,
    column.level,
    column.day,
    column.paragraph,
    column.number,
    column.reservation,
    column.attested,
    column.announced,
    column.lastAppeal,
    column.legalForce,
    column.holdsSince,
    column.due,
    column.link,
  ]
  const rows = ledgers.flatMap((ledger) => {
    const since = holdsSince(ledger, day)
    return ledger.decisions.map((row) => {
      const { standing, principalId, dueOn } = row
      const announced = standing && isAdopting(standing.outcome) ? standing.announcedOn : undefined
      const { name, level } = decidedBy(row)
      return [
        ledger.title,
        fullName(context, principalId),
        sayStanding(context, standingOn(row, day)),
        name,
        adoptionText[language].level[level],
        standing?.decidedOn,
        standing?.paragraph,
        standing?.registrationNumber,
        standing?.reservation,
        standing?.attestedOn,
        standing?.announcedOn,
        announced && appealEndsOn(announced),
        announced && legalForceOn(announced),
        since.get(principalId),
        dueOn,
        standing?.link,
      ]
    })
  })
  return csvOf([heading, ...rows])
}
