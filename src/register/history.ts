import type { Kysely } from 'kysely'
import type { RegisterTables } from './register.table.ts'

type HistoryTables = Pick<RegisterTables, 'register_history'>

/** Ändring. One row of the register that was added, changed or removed: when, by whom, and from what to what. */
export interface RegisterChange {
  /** Grows with time; the next page of changes begins before the last one of this. */
  readonly id: number
  readonly at: Date
  readonly by: string
  readonly act: 'insert' | 'update' | 'delete'
  readonly table: string
  readonly key: Readonly<Record<string, unknown>>
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
}

/** The latest changes in a collaboration, newest first; with `before`, those that came before that change. */
export async function listChanges(
  db: Kysely<HistoryTables>,
  collaborationId: string,
  limit: number,
  before?: number,
): Promise<readonly RegisterChange[]> {
  const rows = await db
    .selectFrom('register_history')
    .select(['id', 'at', 'by', 'act', 'table_name', 'row_key', 'before', 'after'])
    .where('collaboration_id', '=', collaborationId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    by: row.by,
    act: row.act,
    table: row.table_name,
    key: row.row_key,
    ...(row.before !== null && { before: row.before }),
    ...(row.after !== null && { after: row.after }),
  }))
}
