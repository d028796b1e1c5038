import type { ClauseColumns, PeriodColumns } from '../shared/columns.ts'
import type { Localized } from '../shared/language.ts'
import type { BodyLevel, Contact, InEach, RelationVerb } from './body.ts'

// The rows of migrations/0005_create_body.sql. The column `valid` is the database's own.

interface BodyRow extends PeriodColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly short_name: string | null
  readonly level: BodyLevel
  readonly in_each: InEach | null
  readonly owned_by: string | null
  readonly summary_sv: string
  readonly summary_en: string | null
  readonly contacts: readonly Contact[]
  readonly notes: readonly Localized[]
}

interface BodyNameRow extends PeriodColumns {
  readonly collaboration_id: string
  readonly body_id: string
  readonly ordinal: number
  readonly name_sv: string
  readonly name_en: string | null
}

interface BodyAddressRow {
  readonly collaboration_id: string
  readonly slug: string
  readonly body_id: string
  readonly is_current: boolean
  readonly ordinal: number
}

interface BodySourceRow {
  readonly collaboration_id: string
  readonly body_id: string
  readonly ordinal: number
  readonly source_document_id: string
  readonly source_place: string | null
}

interface RelationRow extends PeriodColumns, ClauseColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly from_body_id: string | null
  readonly from_principal_id: string | null
  readonly from_each: EachColumn
  readonly verb: RelationVerb
  readonly to_body_id: string | null
  readonly to_principal_id: string | null
  readonly to_each: EachColumn
  readonly about_sv: string | null
  readonly about_en: string | null
}

/** All principals of a kind, in the column that says so. */
export type EachColumn = 'municipality' | 'principal' | null

/** The tables of the bodies and their relations, by name. */
export interface BodyTables {
  body: BodyRow
  body_name: BodyNameRow
  body_address: BodyAddressRow
  body_source: BodySourceRow
  relation: RelationRow
}
