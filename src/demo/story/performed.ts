import type { AdoptionRefusal } from '../../adoption/ledger/ledger-change.ts'
import type { AnchoringRefusal } from '../../anchoring/anchoring.actions.ts'
import type { ActRefusal } from '../../matter/matter-change.ts'
import type { CommissionRefusal } from '../../meeting/commission/commission.actions.ts'
import type { MeetingActRefusal } from '../../meeting/meeting-change.ts'
import type { Result } from '../../shared/result.ts'

/** Why something in a story could not be done: as in any matter, or nobody is there to do it. */
export type PerformRefusal =
  | ActRefusal
  | MeetingActRefusal
  | AdoptionRefusal
  | AnchoringRefusal
  | CommissionRefusal
  | { readonly kind: 'textEditedMeanwhile' }
  | { readonly kind: 'notConfirmed' }
  | { readonly kind: 'number' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'gone' }

/** What came of something in a story. */
export type Performed = Promise<Result<unknown, PerformRefusal>>
