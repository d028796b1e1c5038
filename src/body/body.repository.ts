import type { Kysely } from 'kysely'
import { bodiesFrom, relationsFrom } from './body.rows.ts'
import type { BodyTables } from './body.table.ts'
import type { Body, Relation } from './body.ts'

/** All bodies of a collaboration, past and present, by id, with every name and address they have had. */
export async function listBodies(
  db: Kysely<BodyTables>,
  collaborationId: string,
): Promise<readonly Body[]> {
  const [body, body_name, body_address, body_source] = await Promise.all([
    db
      .selectFrom('body')
      .select(['collaboration_id', 'id', 'short_name', 'level', 'in_each', 'owned_by'])
      .select(['summary_sv', 'summary_en', 'contacts', 'notes'])
      .select(['from_text', 'until_text', 'seen_from_text'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('body_name')
      .select(['collaboration_id', 'body_id', 'ordinal', 'name_sv', 'name_en'])
      .select(['from_text', 'until_text', 'seen_from_text'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('body_id')
      .orderBy('ordinal')
      .execute(),
    db
      .selectFrom('body_address')
      .select(['collaboration_id', 'slug', 'body_id', 'is_current', 'ordinal'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('body_id')
      .orderBy('ordinal')
      .orderBy('slug')
      .execute(),
    db
      .selectFrom('body_source')
      .select(['collaboration_id', 'body_id', 'ordinal', 'source_document_id', 'source_place'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('body_id')
      .orderBy('ordinal')
      .execute(),
  ])
  return bodiesFrom({ body, body_name, body_address, body_source })
}

/** All relations of a collaboration, past and present, by id. */
export async function listRelations(
  db: Kysely<BodyTables>,
  collaborationId: string,
): Promise<readonly Relation[]> {
  const relation = await db
    .selectFrom('relation')
    .select(['collaboration_id', 'id', 'verb', 'about_sv', 'about_en'])
    .select(['from_body_id', 'from_principal_id', 'from_each'])
    .select(['to_body_id', 'to_principal_id', 'to_each'])
    .select(['from_text', 'until_text', 'seen_from_text'])
    .select(['clause_quote', 'clause_document_id', 'clause_place'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return relationsFrom({ relation })
}
