import type { Language, Localized } from '../shared/language.ts'
import type { Clause } from '../shared/source.ts'
import type {
  AgreedException,
  Attestation,
  CheckMode,
  Interpretation,
  Modality,
} from './charter.ts'

/** What a check can answer. It never guesses: `cannotTell` when text or data do not say, `notChecked` when no data could. */
export type FindingStatus = 'met' | 'notMet' | 'atRisk' | 'cannotTell' | 'notChecked'

/** A reason as data: a code in its rule kind's word book and the values the sentence needs. */
export interface Reason {
  readonly code: string
  readonly values: Readonly<Record<string, unknown>>
}

/** Bedömning. What a rule's check came to on a day: the same wherever it is shown. */
export interface Finding {
  readonly bodyId: string
  readonly charterId: string
  readonly ruleId: string
  readonly kind: string
  readonly modality: Modality
  readonly check: CheckMode
  readonly title: Localized
  readonly status: FindingStatus
  readonly clause: Clause
  /** In reading order. */
  readonly reasons: readonly Reason[]
  /** What would mend it, and who can; present whenever the status is not met or notChecked. */
  readonly remedy?: Reason
  readonly interpretation?: Interpretation
  readonly exception?: AgreedException
  readonly attestation?: Attestation
}

/** Whether the finding breaks something that must hold: a `must`, or a default nobody has agreed away. */
export function breaksWhatMustHold(finding: Finding): boolean {
  return (
    finding.status === 'notMet' && (finding.modality === 'must' || finding.modality === 'default')
  )
}

/** The worst first: the order in which findings are shown when they compete for attention. */
export const statusOrder: readonly FindingStatus[] = [
  'notMet',
  'atRisk',
  'cannotTell',
  'met',
  'notChecked',
]

/** A finding's reasons and remedy as sentences in one language. */
export interface ToldFinding {
  readonly finding: Finding
  readonly language: Language
  readonly reasons: readonly string[]
  readonly remedy?: string
}
