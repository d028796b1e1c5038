import type { Kysely, Transaction } from 'kysely'
import type { MemberImportTables } from './member-import.table.ts'

type Db = Kysely<MemberImportTables> | Transaction<MemberImportTables>

/** A list of members that was read in: when, by whom, and how much it changed. */
export interface MemberImport {
  readonly id: string
  readonly bodyId: string
  readonly at: Date
  readonly by: { readonly accountId: string; readonly name: string }
  readonly fileName: string
  readonly added: number
  readonly changed: number
  readonly ended: number
}

/** Notes that a list was read in; false when it already is, because a form was sent twice. */
export async function insertMemberImport(
  trx: Transaction<MemberImportTables>,
  collaborationId: string,
  { id, bodyId, at, by, fileName, added, changed, ended }: MemberImport,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('member_import')
    .values({
      collaboration_id: collaborationId,
      id,
      body_id: bodyId,
      at,
      by_account_id: by.accountId,
      by_name: by.name,
      file_name: fileName,
      added,
      changed,
      ended,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** The lists that have been read in for a body, the latest first. */
export async function listMemberImports(
  db: Db,
  collaborationId: string,
  bodyId: string,
): Promise<readonly MemberImport[]> {
  const rows = await db
    .selectFrom('member_import')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('body_id', '=', bodyId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name },
    fileName: row.file_name,
    added: row.added,
    changed: row.changed,
    ended: row.ended,
  }))
}

/** The collaborations whose people are kept here, since a list of them has been read in. */
export async function keptCollaborations(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('member_import').select('collaboration_id').distinct().execute()
  return new Set(rows.map((row) => row.collaboration_id))
}
