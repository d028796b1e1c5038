import {
  clauseColumns,
  clauseFrom,
  periodColumns,
  periodFrom,
  sourceColumns,
  sourceFrom,
  stated,
} from '../shared/columns.ts'
import { groupedBy, joinedKey, type RowsOf } from '../shared/rows.ts'
import type { PrincipalTables } from './principal.table.ts'
import type { Division, Principal } from './principal.ts'

type PrincipalRows = RowsOf<Pick<PrincipalTables, 'principal' | 'principal_name'>>
type DivisionRows = RowsOf<Pick<PrincipalTables, 'division' | 'area' | 'area_principal'>>

/** The rows of the principals of a collaboration. */
export function rowsOfPrincipals(
  collaboration_id: string,
  principals: readonly Principal[],
): PrincipalRows {
  return {
    principal: principals.map(({ id, kind, period, source }) => ({
      collaboration_id,
      id,
      kind,
      ...periodColumns(period),
      ...sourceColumns(source),
    })),
    principal_name: principals.flatMap(({ id, names }) =>
      names.map(({ value, period }, ordinal) => ({
        collaboration_id,
        principal_id: id,
        ordinal,
        full_name: value.full,
        short_name: value.short,
        ...periodColumns(period),
      })),
    ),
  }
}

/** The principals that rows tell of, in the rows' order. */
export function principalsFrom(rows: PrincipalRows): readonly Principal[] {
  const namesOf = groupedBy(rows.principal_name, ({ principal_id }) => principal_id)
  return rows.principal.map((row) => ({
    id: row.id,
    kind: row.kind,
    names: namesOf(row.id).map((name) => ({
      value: { full: name.full_name, short: name.short_name },
      period: periodFrom(name),
    })),
    period: periodFrom(row),
    ...stated({ source: sourceFrom(row.source_document_id, row.source_place) }),
  }))
}

/** The rows of the divisions of a territory, with their areas. */
export function rowsOfDivisions(
  collaboration_id: string,
  divisions: readonly Division[],
): DivisionRows {
  return {
    division: divisions.map(({ id, level, name, statedCount, clause, period }) => ({
      collaboration_id,
      id,
      level,
      name,
      stated_count: statedCount ?? null,
      ...clauseColumns(clause),
      ...periodColumns(period),
    })),
    area: divisions.flatMap(({ id: division_id, areas }) =>
      areas.map(({ id, name }, ordinal) => ({ collaboration_id, division_id, id, ordinal, name })),
    ),
    area_principal: divisions.flatMap(({ id: division_id, areas }) =>
      areas.flatMap(({ id: area_id, principalIds }) =>
        principalIds.map((principal_id, ordinal) => ({
          collaboration_id,
          division_id,
          area_id,
          principal_id,
          ordinal,
        })),
      ),
    ),
  }
}

/** The divisions that rows tell of, in the rows' order. */
export function divisionsFrom(rows: DivisionRows): readonly Division[] {
  const areasOf = groupedBy(rows.area, ({ division_id }) => division_id)
  const principalsOf = groupedBy(rows.area_principal, ({ division_id, area_id }) =>
    joinedKey(division_id, area_id),
  )
  return rows.division.map((row) => ({
    id: row.id,
    level: row.level,
    name: row.name,
    ...stated({
      statedCount: row.stated_count,
      clause: clauseFrom(row.clause_quote, row.clause_document_id, row.clause_place),
    }),
    areas: areasOf(row.id).map(({ id, name }) => ({
      id,
      name,
      principalIds: principalsOf(joinedKey(row.id, id)).map(({ principal_id }) => principal_id),
    })),
    period: periodFrom(row),
  }))
}
