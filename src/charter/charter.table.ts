import type { EachColumn } from '../body/body.table.ts'
import type { OccupancyColumns, RequirementColumns } from '../seat/seat.table.ts'
import type { DecisionRight, Occupancy, SeatRole, YesNoUnknown } from '../seat/seat.ts'
import type { ClauseColumns, PeriodColumns, StatedClauseColumns } from '../shared/columns.ts'
import type { BodyKind, CheckMode, CompositionPart, LegalForm, Modality } from './charter.ts'

// The rows of migrations/0006_create_charter.sql. The column `valid` is the database's own.

export interface CharterRow extends PeriodColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly title_sv: string
  readonly title_en: string | null
  readonly document_id: string
  readonly body_kind: BodyKind
  readonly legal_form: LegalForm
  readonly mandate_from_text: string | null
  readonly mandate_until_text: string | null
  readonly mandate_seen_from_text: string | null
  readonly decided_by_body_id: string | null
  readonly decided_by_principal_id: string | null
  readonly decided_by_each: EachColumn
  readonly decided_on_text: string | null
  readonly revision_about_sv: string | null
  readonly revision_about_en: string | null
  readonly revision_since_text: string | null
  readonly revision_quote: string | null
  readonly revision_document_id: string | null
  readonly revision_place: string | null
  readonly composition_is_complete: YesNoUnknown
  readonly stated_seats: number | null
  readonly stated_deputies: number | null
  readonly stated_includes_deputies: YesNoUnknown | null
  readonly stated_quote: string | null
  readonly stated_document_id: string | null
  readonly stated_place: string | null
}

interface CharterBodyRow {
  readonly collaboration_id: string
  readonly charter_id: string
  readonly body_id: string
  readonly ordinal: number
}

interface CharterRuleRow extends StatedClauseColumns {
  readonly collaboration_id: string
  readonly charter_id: string
  readonly id: string
  readonly ordinal: number
  readonly kind: string
  readonly modality: Modality
  readonly check_mode: CheckMode
  readonly title_sv: string
  readonly title_en: string | null
  readonly params: unknown
  readonly applies_from_text: string | null
}

interface CharterRuleBodyRow {
  readonly collaboration_id: string
  readonly charter_id: string
  readonly rule_id: string
  readonly body_id: string
  readonly ordinal: number
}

interface StatementRow extends ClauseColumns {
  readonly collaboration_id: string
  readonly charter_id: string
  readonly list: 'purpose' | 'task'
  readonly ordinal: number
  readonly text_sv: string
  readonly text_en: string | null
}

interface StatementBodyRow {
  readonly collaboration_id: string
  readonly charter_id: string
  readonly list: 'purpose' | 'task'
  readonly statement_ordinal: number
  readonly body_id: string
  readonly ordinal: number
}

export interface CompositionPartRow
  extends PeriodColumns,
    ClauseColumns,
    RequirementColumns,
    OccupancyColumns {
  readonly collaboration_id: string
  readonly charter_id: string
  readonly id: string
  readonly ordinal: number
  readonly label_sv: string
  readonly label_en: string | null
  readonly place: CompositionPart['place']
  readonly role: SeatRole
  readonly decision_right: DecisionRight
  readonly seat_count: number | null
  readonly each: EachColumn
  readonly principal_id: string | null
  readonly appointed_by_body_id: string | null
  readonly appointed_by_principal_id: string | null
  readonly appointed_by_each: EachColumn
  readonly nominated_by_body_id: string | null
  readonly nominated_by_principal_id: string | null
  readonly nominated_by_each: EachColumn
  readonly personal_deputy: YesNoUnknown
  readonly represents: readonly string[] | null
  readonly attends_for_sectors: readonly string[] | null
  readonly stated_occupancy: Occupancy | null
  readonly reading_id: string | null
}

/** What every record about a rule has: whose it is, of what, who made it and when. */
export interface RecordedColumns {
  readonly collaboration_id: string
  readonly charter_id: string
  readonly ordinal: number
  readonly rule_id: string
  readonly body_id: string
  readonly recorded_by: string
  readonly recorded_on: string
  readonly is_example: boolean
}

export interface InterpretationRow extends RecordedColumns {
  readonly reading_id: string
  readonly rationale_sv: string
  readonly rationale_en: string | null
}

export interface AgreedExceptionRow extends RecordedColumns, PeriodColumns {
  readonly params: Readonly<Record<string, unknown>>
  readonly reference: string
}

export interface AttestationRow extends RecordedColumns {
  readonly note_sv: string
  readonly note_en: string | null
  readonly speaks_until: string
}

/** The tables of the charters, by name. */
export interface CharterTables {
  charter: CharterRow
  charter_body: CharterBodyRow
  charter_rule: CharterRuleRow
  charter_rule_body: CharterRuleBodyRow
  statement: StatementRow
  statement_body: StatementBodyRow
  composition_part: CompositionPartRow
  interpretation: InterpretationRow
  agreed_exception: AgreedExceptionRow
  attestation: AttestationRow
}
