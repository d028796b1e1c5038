import { mayCloseLinks } from '../../adoption/adoption.policy.ts'
import type { PrincipalDecision } from '../../adoption/decision/decision.ts'
import { isLinkUseful } from '../../adoption/link/decision-link.ts'
import type { Acting } from '../acting.ts'
import { type Naming, principalName } from '../matter/naming.ts'
import type { FoundLedger } from './find-ledger.ts'
import { ledgerText } from './ledger.text.ts'
import type { LedgerShown } from './ledger-shown.ts'
import { placeOfRowAct, possibleRowActs } from './possible-ledger-acts.ts'

interface RowActsProps extends Pick<LedgerShown, 'openLinks'> {
  readonly acting: Acting
  readonly found: FoundLedger
  readonly naming: Naming
  readonly row: PrincipalDecision
}

/** What the reader can do with one principal's row, as small links below its name. */
export function RowActs({ acting, found, naming, row, openLinks }: RowActsProps) {
  const { language, to } = acting
  const { ledger, place } = found
  const text = ledgerText[language].act
  const { principalId } = row
  const principal = principalName(naming, principalId)
  const hrefOf = (part: string) => to.ledger(place.register.collaboration.id, ledger.id, part)
  const acts = possibleRowActs(place.actor, ledger, row)
  const canClose =
    isLinkUseful(ledger, row) &&
    openLinks.has(principalId) &&
    mayCloseLinks(place.actor, ledger, principalId).allowed
  return (
    <>
      {acts.includes('correct') ? (
        <small>
          <a
            href={hrefOf(placeOfRowAct.correct(principalId))}
            aria-label={text.correctFor(principal)}
          >
            {text.correct}
          </a>
        </small>
      ) : null}
      {acts.includes('record') && row.standing ? (
        <small>
          <a href={hrefOf(placeOfRowAct.record(principalId))}>{text.record(principal)}</a>
        </small>
      ) : null}
      {acts.includes('remind') ? (
        <small>
          <a
            href={hrefOf(placeOfRowAct.remind(principalId))}
            aria-label={text.remindFor(principal)}
          >
            {text.remind}
          </a>
        </small>
      ) : null}
      {canClose ? (
        <small>
          <a
            href={hrefOf(placeOfRowAct.closeLinks(principalId))}
            aria-label={text.closeLinksFor(principal)}
          >
            {text.closeLinks}
          </a>
        </small>
      ) : null}
    </>
  )
}
