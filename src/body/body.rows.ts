import {
  clauseColumns,
  clauseFrom,
  localizedFrom,
  localizedIfStated,
  periodColumns,
  periodFrom,
  placeIn,
  sourceColumns,
  stated,
} from '../shared/columns.ts'
import { groupedBy, type RowsOf } from '../shared/rows.ts'
import type { BodyTables } from './body.table.ts'
import type { Body, Relation } from './body.ts'
import { endColumns, statedEndFrom } from './relation-end.rows.ts'

type BodyRows = RowsOf<Pick<BodyTables, 'body' | 'body_name' | 'body_address' | 'body_source'>>
type RelationRows = RowsOf<Pick<BodyTables, 'relation'>>

/** The rows of the bodies of a collaboration. */
export function rowsOfBodies(collaboration_id: string, bodies: readonly Body[]): BodyRows {
  return {
    body: bodies.map((body) => ({
      collaboration_id,
      id: body.id,
      short_name: body.shortName ?? null,
      level: body.level,
      in_each: body.inEach ?? null,
      owned_by: body.ownedBy ?? null,
      summary_sv: body.summary.sv,
      summary_en: body.summary.en ?? null,
      contacts: body.contacts,
      notes: body.notes,
      ...periodColumns(body.period),
    })),
    body_name: bodies.flatMap(({ id, names }) =>
      names.map(({ value, period }, ordinal) => ({
        collaboration_id,
        body_id: id,
        ordinal,
        name_sv: value.sv,
        name_en: value.en ?? null,
        ...periodColumns(period),
      })),
    ),
    body_address: bodies.flatMap(({ id, slug, formerSlugs }) =>
      [slug, ...formerSlugs].map((address, ordinal) => ({
        collaboration_id,
        slug: address,
        body_id: id,
        is_current: ordinal === 0,
        ordinal,
      })),
    ),
    body_source: bodies.flatMap(({ id, sources }) =>
      sources.map((source, ordinal) => ({
        collaboration_id,
        body_id: id,
        ordinal,
        source_document_id: source.documentId,
        source_place: sourceColumns(source).source_place,
      })),
    ),
  }
}

/** The bodies that rows tell of, in the rows' order. */
export function bodiesFrom(rows: BodyRows): readonly Body[] {
  const namesOf = groupedBy(rows.body_name, ({ body_id }) => body_id)
  const addressesOf = groupedBy(rows.body_address, ({ body_id }) => body_id)
  const sourcesOf = groupedBy(rows.body_source, ({ body_id }) => body_id)
  return rows.body.map((row) => {
    const addresses = addressesOf(row.id)
    return {
      id: row.id,
      slug: addresses.find(({ is_current }) => is_current)?.slug ?? row.id,
      formerSlugs: addresses.filter(({ is_current }) => !is_current).map(({ slug }) => slug),
      names: namesOf(row.id).map((name) => ({
        value: localizedFrom(name.name_sv, name.name_en),
        period: periodFrom(name),
      })),
      ...stated({ shortName: row.short_name, inEach: row.in_each, ownedBy: row.owned_by }),
      level: row.level,
      period: periodFrom(row),
      summary: localizedFrom(row.summary_sv, row.summary_en),
      contacts: row.contacts,
      sources: sourcesOf(row.id).map((source) =>
        placeIn(source.source_document_id, source.source_place),
      ),
      notes: row.notes,
    }
  })
}

/** The rows of the relations of a collaboration. */
export function rowsOfRelations(
  collaboration_id: string,
  relations: readonly Relation[],
): RelationRows {
  return {
    relation: relations.map((relation) => {
      const from = endColumns(relation.from)
      const to = endColumns(relation.to)
      return {
        collaboration_id,
        id: relation.id,
        from_body_id: from.bodyId,
        from_principal_id: from.principalId,
        from_each: from.each,
        verb: relation.verb,
        to_body_id: to.bodyId,
        to_principal_id: to.principalId,
        to_each: to.each,
        about_sv: relation.about?.sv ?? null,
        about_en: relation.about?.en ?? null,
        ...periodColumns(relation.period),
        ...clauseColumns(relation.clause),
      }
    }),
  }
}

/** The relations that rows tell of, in the rows' order. */
export function relationsFrom(rows: RelationRows): readonly Relation[] {
  return rows.relation.map((row) => ({
    id: row.id,
    from: statedEndFrom({
      bodyId: row.from_body_id,
      principalId: row.from_principal_id,
      each: row.from_each,
    }),
    verb: row.verb,
    to: statedEndFrom({
      bodyId: row.to_body_id,
      principalId: row.to_principal_id,
      each: row.to_each,
    }),
    ...stated({
      about: localizedIfStated(row.about_sv, row.about_en),
      clause: clauseFrom(row.clause_quote, row.clause_document_id, row.clause_place),
    }),
    period: periodFrom(row),
  }))
}
