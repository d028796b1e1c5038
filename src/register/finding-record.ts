import type {
  AgreedException,
  Attestation,
  CheckMode,
  Interpretation,
  Modality,
} from '../charter/charter.ts'
import type { FindingStatus, ToldFinding } from '../charter/finding.ts'
import type { Localized } from '../shared/language.ts'
import type { SourcePlace } from '../shared/source.ts'
import type { Register } from './register.ts'

/**
 * A finding as others read it, in open data and from the command line: whole sentences in Swedish, and
 * the body by its address. The keys are a promise: others build on them.
 */
export interface FindingRecord {
  /** The body's address, such as `chefsforum`. */
  readonly body: string
  readonly rule: string
  readonly status: FindingStatus
  readonly clause: {
    readonly quote: string
    /** The document and the place in it, as a reader would write it. */
    readonly source: string
    readonly sourceId: string
    readonly place: string | null
  }
  readonly reasons: readonly string[]
  readonly remedy: string | null
  readonly bodyId: string
  readonly charterId: string
  readonly kind: string
  readonly modality: Modality
  readonly check: CheckMode
  /** Whether it must hold: a "shall", or a "unless otherwise agreed". */
  readonly mustHold: boolean
  readonly title: Localized
  readonly interpretation?: Interpretation
  readonly exception?: AgreedException
  readonly attestation?: Attestation
}

/** The finding as others read it, from the finding told in Swedish. */
export function findingRecord(register: Register, told: ToldFinding): FindingRecord {
  const { finding } = told
  return {
    body: register.bodyById(finding.bodyId)?.slug ?? finding.bodyId,
    rule: finding.ruleId,
    status: finding.status,
    clause: {
      quote: finding.clause.quote,
      source: citationOf(register, finding.clause.source),
      sourceId: finding.clause.source.documentId,
      place: finding.clause.source.place ?? null,
    },
    reasons: told.reasons,
    remedy: told.remedy ?? null,
    bodyId: finding.bodyId,
    charterId: finding.charterId,
    kind: finding.kind,
    modality: finding.modality,
    check: finding.check,
    mustHold: finding.modality === 'must' || finding.modality === 'default',
    title: finding.title,
    ...(finding.interpretation && { interpretation: finding.interpretation }),
    ...(finding.exception && { exception: finding.exception }),
    ...(finding.attestation && { attestation: finding.attestation }),
  }
}

/** Where something is said, as a reader would write it: `Uppdragsbeskrivning för Chefsforum, avsnitt 2.5`. */
export function citationOf(
  register: Pick<Register, 'sourceById'>,
  { documentId, place }: SourcePlace,
): string {
  const title = register.sourceById(documentId)?.title ?? documentId
  return place === undefined ? title : `${title}, ${place}`
}
