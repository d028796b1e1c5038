import type { Kysely } from 'kysely'
import type { MatterTables } from '../matter.table.ts'

/** How many matters a body has that are neither drafts nor ended: to be received, prepared, closed or handed on. */
export async function countOpenMatters(
  db: Kysely<MatterTables>,
  collaborationId: string,
  bodyId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom('matter')
    .select((from) => from.fn.countAll<string>().as('count'))
    .where('collaboration_id', '=', collaborationId)
    .where('handling_body_id', '=', bodyId)
    .where('state', 'in', ['raised', 'askedBack', 'inPreparation'])
    .executeTakeFirstOrThrow()
  return Number(count)
}
