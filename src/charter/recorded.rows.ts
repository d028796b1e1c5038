import { day } from '../shared/calendar-day.ts'
import { localizedFrom, periodColumns, periodFrom } from '../shared/columns.ts'
import type {
  AgreedExceptionRow,
  AttestationRow,
  InterpretationRow,
  RecordedColumns,
} from './charter.table.ts'
import type { AgreedException, Attestation, Interpretation } from './charter.ts'

type Recorded = Pick<Interpretation, 'ruleId' | 'bodyId' | 'by' | 'on' | 'isExample'>

function recordedColumns(
  collaboration_id: string,
  charter_id: string,
  { ruleId, bodyId, by, on, isExample }: Recorded,
  ordinal: number,
): RecordedColumns {
  return {
    collaboration_id,
    charter_id,
    ordinal,
    rule_id: ruleId,
    body_id: bodyId,
    recorded_by: by,
    recorded_on: on,
    is_example: isExample,
  }
}

function recordedFrom(row: RecordedColumns): Recorded {
  return {
    ruleId: row.rule_id,
    bodyId: row.body_id,
    by: row.recorded_by,
    on: day(row.recorded_on),
    isExample: row.is_example,
  }
}

/** The row of one recorded interpretation of a charter. */
export function rowOfInterpretation(
  collaborationId: string,
  charterId: string,
  interpretation: Interpretation,
  ordinal: number,
): InterpretationRow {
  return {
    ...recordedColumns(collaborationId, charterId, interpretation, ordinal),
    reading_id: interpretation.readingId,
    rationale_sv: interpretation.rationale.sv,
    rationale_en: interpretation.rationale.en ?? null,
  }
}

/** The interpretation that a row tells of. */
export function interpretationFrom(row: InterpretationRow): Interpretation {
  return {
    ...recordedFrom(row),
    readingId: row.reading_id,
    rationale: localizedFrom(row.rationale_sv, row.rationale_en),
  }
}

/** The row of one agreed exception from a charter. */
export function rowOfException(
  collaborationId: string,
  charterId: string,
  exception: AgreedException,
  ordinal: number,
): AgreedExceptionRow {
  return {
    ...recordedColumns(collaborationId, charterId, exception, ordinal),
    params: exception.params,
    reference: exception.reference,
    ...periodColumns(exception.period),
  }
}

/** The agreed exception that a row tells of. */
export function exceptionFrom(row: AgreedExceptionRow): AgreedException {
  return {
    ...recordedFrom(row),
    params: row.params,
    reference: row.reference,
    period: periodFrom(row),
  }
}

/** The row of one attestation about a charter's rule. */
export function rowOfAttestation(
  collaborationId: string,
  charterId: string,
  attestation: Attestation,
  ordinal: number,
): AttestationRow {
  return {
    ...recordedColumns(collaborationId, charterId, attestation, ordinal),
    note_sv: attestation.note.sv,
    note_en: attestation.note.en ?? null,
    speaks_until: attestation.until,
  }
}

/** The attestation that a row tells of. */
export function attestationFrom(row: AttestationRow): Attestation {
  return {
    ...recordedFrom(row),
    note: localizedFrom(row.note_sv, row.note_en),
    until: day(row.speaks_until),
  }
}
