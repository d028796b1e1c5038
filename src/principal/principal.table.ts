import type { ClauseColumns, PeriodColumns, SourceColumns } from '../shared/columns.ts'
import type { AreaLevel, PrincipalKind } from './principal.ts'

// The rows of migrations/0004_create_principal.sql. The column `valid` is the database's own.

interface PrincipalRow extends PeriodColumns, SourceColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly kind: PrincipalKind
}

interface PrincipalNameRow extends PeriodColumns {
  readonly collaboration_id: string
  readonly principal_id: string
  readonly ordinal: number
  readonly full_name: string
  readonly short_name: string
}

interface DivisionRow extends PeriodColumns, ClauseColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly level: AreaLevel
  readonly name: string
  readonly stated_count: number | null
}

interface AreaRow {
  readonly collaboration_id: string
  readonly division_id: string
  readonly id: string
  readonly ordinal: number
  readonly name: string
}

interface AreaPrincipalRow {
  readonly collaboration_id: string
  readonly division_id: string
  readonly area_id: string
  readonly principal_id: string
  readonly ordinal: number
}

/** The tables of the principals and the territory, by name. */
export interface PrincipalTables {
  principal: PrincipalRow
  principal_name: PrincipalNameRow
  division: DivisionRow
  area: AreaRow
  area_principal: AreaPrincipalRow
}
