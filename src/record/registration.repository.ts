import type { Kysely, Transaction } from 'kysely'
import { isUuid } from '../matter/matter.rows.ts'
import type { EntryTables } from './record.table.ts'
import type { RegisterEntry } from './register-entry.ts'

type Db = Kysely<EntryTables> | Transaction<EntryTables>
type Trx = Transaction<EntryTables>

/** An authority's own number for a matter. */
export interface MatterRegistration {
  readonly principalId: string
  readonly registrationNumber: string
}

/** The numbers that authorities have given in a matter, each once: by authority, then by number. */
export async function registrationNumbersOf(
  db: Db,
  collaborationId: string,
  matterId: string,
): Promise<readonly MatterRegistration[]> {
  if (!isUuid(matterId)) return []
  const rows = await db
    .selectFrom('register_entry')
    .select(['principal_id', 'registration_number'])
    .distinct()
    .where('collaboration_id', '=', collaborationId)
    .where('matter_id', '=', matterId)
    .where('registration_number', 'is not', null)
    .orderBy('principal_id')
    .orderBy('registration_number')
    .execute()
  return rows.flatMap(({ principal_id, registration_number }) =>
    registration_number === null
      ? []
      : [{ principalId: principal_id, registrationNumber: registration_number }],
  )
}

/** A number that was given to an entry. */
export interface Registration {
  readonly ordinal: number
  readonly number: string
  readonly at: Date
  readonly byName: string
}

/** Every number an entry has been given, the one that holds first. */
export async function listRegistrations(
  db: Db,
  { collaborationId, id }: Pick<RegisterEntry, 'collaborationId' | 'id'>,
): Promise<readonly Registration[]> {
  const rows = await db
    .selectFrom('registration')
    .select(['ordinal', 'registration_number', 'at', 'by_name'])
    .where('collaboration_id', '=', collaborationId)
    .where('entry_id', '=', id)
    .orderBy('ordinal', 'desc')
    .execute()
  return rows.map(({ ordinal, registration_number, at, by_name }) => {
    return { ordinal, number: registration_number, at, byName: by_name }
  })
}

/** Saves the number of an entry, after those it has had. Its matter is locked by whoever calls. */
export async function saveRegistration(
  trx: Trx,
  { collaborationId, id }: Pick<RegisterEntry, 'collaborationId' | 'id'>,
  {
    number,
    at,
    byName,
    byAccountId,
  }: Omit<Registration, 'ordinal'> & {
    readonly byAccountId: string
  },
): Promise<void> {
  const [latest] = await listRegistrations(trx, { collaborationId, id })
  await trx
    .insertInto('registration')
    .values({
      collaboration_id: collaborationId,
      entry_id: id,
      ordinal: (latest?.ordinal ?? 0) + 1,
      registration_number: number,
      at,
      by_account_id: byAccountId,
      by_name: byName,
    })
    .execute()
  await trx
    .updateTable('register_entry')
    .set({ registration_number: number, registered_at: at, registered_by_name: byName })
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .execute()
}
