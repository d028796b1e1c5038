import { endColumns, endFrom } from '../body/relation-end.rows.ts'
import {
  occupancyColumns,
  occupancyFrom,
  requirementColumns,
  requirementFrom,
} from '../seat/seat.rows.ts'
import {
  clauseColumns,
  clauseFrom,
  localizedFrom,
  periodColumns,
  periodFrom,
  stated,
} from '../shared/columns.ts'
import type { CompositionPartRow } from './charter.table.ts'
import type { CompositionPart } from './charter.ts'

/** The row of one part of a charter's composition, at its place in the order of the text. */
export function rowOfPart(
  collaboration_id: string,
  charter_id: string,
  part: CompositionPart,
  ordinal: number,
): CompositionPartRow {
  const appointedBy = endColumns(part.appointedBy)
  const nominatedBy = endColumns(part.nominatedBy)
  return {
    collaboration_id,
    charter_id,
    id: part.id,
    ordinal,
    label_sv: part.label.sv,
    label_en: part.label.en ?? null,
    place: part.place,
    role: part.role,
    decision_right: part.decisionRight,
    seat_count: part.count ?? null,
    each: part.each ?? null,
    principal_id: part.principalId ?? null,
    appointed_by_body_id: appointedBy.bodyId,
    appointed_by_principal_id: appointedBy.principalId,
    appointed_by_each: appointedBy.each,
    nominated_by_body_id: nominatedBy.bodyId,
    nominated_by_principal_id: nominatedBy.principalId,
    nominated_by_each: nominatedBy.each,
    ...requirementColumns(part.requires),
    personal_deputy: part.personalDeputy,
    represents: part.represents ?? null,
    attends_for_sectors: part.attendsForSectors ?? null,
    ...periodColumns(part.period),
    stated_occupancy: part.stated?.occupancy ?? null,
    ...occupancyColumns(part.stated),
    reading_id: part.readingId ?? null,
    ...clauseColumns(part.clause),
  }
}

/** The part of a composition that a row tells of. */
export function partFrom(row: CompositionPartRow): CompositionPart {
  const period = periodFrom(row)
  return {
    id: row.id,
    label: localizedFrom(row.label_sv, row.label_en),
    place: row.place,
    role: row.role,
    decisionRight: row.decision_right,
    personalDeputy: row.personal_deputy,
    ...stated({
      count: row.seat_count,
      each: row.each,
      principalId: row.principal_id,
      appointedBy: endFrom({
        bodyId: row.appointed_by_body_id,
        principalId: row.appointed_by_principal_id,
        each: row.appointed_by_each,
      }),
      nominatedBy: endFrom({
        bodyId: row.nominated_by_body_id,
        principalId: row.nominated_by_principal_id,
        each: row.nominated_by_each,
      }),
      requires: requirementFrom(row),
      represents: row.represents,
      attendsForSectors: row.attends_for_sectors,
      // A part that states no period has none: it holds as long as the charter does.
      period: Object.keys(period).length === 0 ? undefined : period,
      stated: row.stated_occupancy === null ? undefined : occupancyFrom(row.stated_occupancy, row),
      readingId: row.reading_id,
      clause: clauseFrom(row.clause_quote, row.clause_document_id, row.clause_place),
    }),
  }
}
