import type { Kysely } from 'kysely'
import { divisionsFrom, principalsFrom } from './principal.rows.ts'
import type { PrincipalTables } from './principal.table.ts'
import type { Division, Principal } from './principal.ts'

/** All principals of a collaboration, past and present, by id, with every name they have had. */
export async function listPrincipals(
  db: Kysely<PrincipalTables>,
  collaborationId: string,
): Promise<readonly Principal[]> {
  const [principal, principal_name] = await Promise.all([
    db
      .selectFrom('principal')
      .select(['collaboration_id', 'id', 'kind', 'source_document_id', 'source_place'])
      .select(['from_text', 'until_text', 'seen_from_text'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('principal_name')
      .select(['collaboration_id', 'principal_id', 'ordinal', 'full_name', 'short_name'])
      .select(['from_text', 'until_text', 'seen_from_text'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('principal_id')
      .orderBy('ordinal')
      .execute(),
  ])
  return principalsFrom({ principal, principal_name })
}

/** All divisions of the territory of a collaboration, by id, with their areas in the order of the source. */
export async function listDivisions(
  db: Kysely<PrincipalTables>,
  collaborationId: string,
): Promise<readonly Division[]> {
  const [division, area, area_principal] = await Promise.all([
    db
      .selectFrom('division')
      .select(['collaboration_id', 'id', 'level', 'name', 'stated_count'])
      .select(['clause_quote', 'clause_document_id', 'clause_place'])
      .select(['from_text', 'until_text', 'seen_from_text'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('area')
      .select(['collaboration_id', 'division_id', 'id', 'ordinal', 'name'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('division_id')
      .orderBy('ordinal')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('area_principal')
      .select(['collaboration_id', 'division_id', 'area_id', 'principal_id', 'ordinal'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('division_id')
      .orderBy('area_id')
      .orderBy('ordinal')
      .orderBy('principal_id')
      .execute(),
  ])
  return divisionsFrom({ division, area, area_principal })
}
