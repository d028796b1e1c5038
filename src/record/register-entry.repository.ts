import type { Kysely, Transaction } from 'kysely'
import { isUuid } from '../matter/matter.rows.ts'
import type { Matter } from '../matter/matter.ts'
import type { EntryTables } from './record.table.ts'
import { entryColumns, entryFrom, rowOfEntry } from './register-entry.rows.ts'
import type { OfAuthority, RegisterEntry } from './register-entry.ts'

type Db = Kysely<EntryTables> | Transaction<EntryTables>
type Trx = Transaction<EntryTables>

/** Saves what authorities are to register; what one already has is not doubled. */
export async function insertEntries(trx: Trx, entries: readonly RegisterEntry[]): Promise<void> {
  if (entries.length === 0) return
  await trx
    .insertInto('register_entry')
    .values(entries.map(rowOfEntry))
    .onConflict((conflict) =>
      conflict.constraint('register_entry_is_once_for_each_authority').doNothing(),
    )
    .execute()
}

/** An entry of one authority's, or undefined when it has none by that id. */
export async function findEntry(
  db: Db,
  { collaborationId, principalId }: OfAuthority,
  id: string,
): Promise<RegisterEntry | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('register_entry')
    .select(entryColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('principal_id', '=', principalId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && entryFrom(row)
}

/** Everything that authorities are to register in a matter, or have registered, in the order it came. */
export async function listEntriesIn(
  db: Db,
  { collaborationId, id }: Pick<Matter, 'collaborationId' | 'id'>,
): Promise<readonly RegisterEntry[]> {
  const rows = await db
    .selectFrom('register_entry')
    .select(entryColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('matter_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(entryFrom)
}

/** What an authority has not given a number in one matter. */
export async function listMissingIn(
  db: Db,
  { collaborationId, principalId }: OfAuthority,
  matterId: string,
): Promise<readonly RegisterEntry[]> {
  const rows = await db
    .selectFrom('register_entry')
    .select(entryColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('principal_id', '=', principalId)
    .where('matter_id', '=', matterId)
    .where('registration_number', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(entryFrom)
}

/** Saves whether the subject of an entry is kept out of what others than the authority read. */
export async function saveTitleWithheld(
  trx: Trx,
  { collaborationId, id }: Pick<RegisterEntry, 'collaborationId' | 'id'>,
  isWithheld: boolean,
): Promise<void> {
  await trx
    .updateTable('register_entry')
    .set({ is_title_withheld: isWithheld })
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .execute()
}
