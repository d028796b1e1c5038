import { type Kysely, sql, type Transaction } from 'kysely'
import { StoreError, textField } from './errors.ts'
import { type MigrationFile, migrationFolder, readMigrations } from './migration-files.ts'
import { inTransaction, type Store } from './store.ts'
import { checkSwedishOrder } from './swedish-order.ts'

/** What the database says it has been through. */
interface Applied {
  readonly name: string
  readonly checksum: string
}

/** Any number that nobody else locks: two programs that start at once make each change once. */
const lockNumber = 7_249_002

/** A change says with this that a role is missing (the table) and who may not make it (the message). */
const roleMissing = 'RS001'

/**
 * Brings the schema up to this program, each change in its own transaction, and tells which changes were made.
 * A database that is ahead of the program, or was made from other files, is left as it is and said so.
 */
export async function migrate<Tables>(
  store: Pick<Store<Tables>, 'db'>,
  folder: string = migrationFolder(),
): Promise<readonly string[]> {
  const files = await readMigrations(folder)
  await inTransaction(store, async (trx) => {
    await lock(trx)
    await createRecord(trx)
  })
  const made: string[] = []
  for (const file of pending(files, await listApplied(store.db))) {
    if (await apply(store, files, file)) made.push(file.name)
  }
  await checkSwedishOrder(store.db)
  return made
}

/** Makes one change, unless another program made it while this one waited for its turn. */
function apply<Tables>(
  store: Pick<Store<Tables>, 'db'>,
  files: readonly MigrationFile[],
  file: MigrationFile,
): Promise<boolean> {
  return inTransaction(store, async (trx) => {
    await lock(trx)
    if (!pending(files, await listApplied(trx)).includes(file)) return false
    try {
      await sql.raw(file.sql).execute(trx)
    } catch (error) {
      if (error instanceof StoreError) throw error
      const words = error instanceof Error ? error.message : String(error)
      if (textField(error, 'code') === roleMissing) {
        const details = { name: textField(error, 'table') ?? file.name, words }
        throw new StoreError('role-missing', details, { cause: error })
      }
      throw new StoreError('migration-failed', { name: file.name, words }, { cause: error })
    }
    await sql`
      insert into radslag_migration (name, checksum) values (${file.name}, ${file.checksum})
    `.execute(trx)
    return true
  })
}

/** The changes still to make, in order; throws when files and database do not belong together. */
export function pending(
  files: readonly MigrationFile[],
  applied: readonly Applied[],
): readonly MigrationFile[] {
  const known = new Map(files.map((file) => [file.name, file]))
  for (const { name, checksum } of applied) {
    const file = known.get(name)
    if (!file) throw new StoreError('schema-newer', { name })
    if (file.checksum !== checksum) throw new StoreError('migration-changed', { name })
  }
  const done = new Set(applied.map(({ name }) => name))
  const left = files.filter(({ name }) => !done.has(name))
  const last =
    applied
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? ''
  const [first] = left
  if (first && first.name < last) {
    throw new StoreError('migration-out-of-order', { name: first.name })
  }
  return left
}

async function lock<Tables>(trx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(trx)
  // A change may rebuild a large table; no page waits for it to be given up.
  await sql`set local statement_timeout = 0`.execute(trx)
}

async function createRecord<Tables>(trx: Transaction<Tables>): Promise<void> {
  await sql`
    create table if not exists radslag_migration (
      name       text        constraint radslag_migration_once primary key,
      checksum   text        not null,
      applied_at timestamptz not null default now()
    )
  `.execute(trx)
}

async function listApplied<Tables>(db: Kysely<Tables>): Promise<readonly Applied[]> {
  const { rows } = await sql<Applied>`
    select name, checksum from radslag_migration order by name
  `.execute(db)
  return rows
}
