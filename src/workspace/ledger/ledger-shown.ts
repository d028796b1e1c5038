import type { DecisionEntry } from '../../adoption/decision/decision.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import type { Matter } from '../../matter/matter.ts'

/** Everything that a ledger's page shows beside the ledger. */
export interface LedgerShown {
  readonly entries: readonly DecisionEntry[]
  /** The matter it belongs to, when the reader may read that. */
  readonly matter?: Matter | undefined
  /** Whether the reader may read the meeting at which it was made. */
  readonly canReadMeeting: boolean
  /** The recommendation it is a part of and its parts, that the reader may read. */
  readonly family: readonly Ledger[]
  /** How many links can be used for the decision of each principal. */
  readonly openLinks: ReadonlyMap<string, number>
  /** The code of what has just been done, from the address. */
  readonly done?: string | undefined
}
