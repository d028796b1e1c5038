import { accept } from '../../shared/result.ts'
import { mayCloseLinks } from '../adoption.policy.ts'
import { rowOf } from '../decision/decision.ts'
import {
  type AdoptionActed,
  type AdoptionGround,
  actOnLedger,
  type LedgerTarget,
  notNow,
} from '../ledger/ledger-change.ts'
import { closeDecisionLinks } from './decision-link.repository.ts'

/**
 * Stäng länken. The links that have been sent for one principal's decision can be used no more: one went to the wrong
 * address, or is no longer needed. Answers how many there were; the same form sent twice finds none.
 */
export function closeLinks(
  ground: AdoptionGround,
  target: LedgerTarget,
  principalId: string,
): AdoptionActed<number> {
  return actOnLedger<number>(ground, target, {
    may: (actor, ledger) => mayCloseLinks(actor, ledger, principalId),
    act: async (ledger, trx, { at }) => {
      if (!rowOf(ledger, principalId)) return notNow('not-asked')
      const count = await closeDecisionLinks(trx, ledger, principalId, at)
      const noted = { act: 'recommendation-link-closed', details: { principalId, count } }
      return accept({ value: count, ledger, ...(count > 0 && { noted }) })
    },
  })
}
