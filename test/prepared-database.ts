import { createHash, type Hash, randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateFile } from '../src/store/embedded/data-folder.ts'
import { textField } from '../src/store/errors.ts'
import { migrate } from '../src/store/migrate.ts'
import { migrationFolder, readMigrations } from '../src/store/migration-files.ts'
import { packageRoot } from '../src/store/package-root.ts'
import { openStore } from '../src/store/store.ts'
import { onServer, urlOf } from './postgres-server.ts'

// A database with every migration made, of each engine, kept until a migration changes: a test file copies it in a
// fraction of the time that the migrations take. Two that prepare it at once make the same one. One of other
// migrations is taken away when it is a day old: until then another checkout may be copying it.

/** How old the kept one of other migrations may be, in milliseconds. */
const keptFor = 24 * 60 * 60 * 1_000

/** The folder of the embedded one. */
export async function preparedFolder(): Promise<string> {
  const kept = join(packageRoot(), 'node_modules/.cache/radslag-test')
  const hash = createHash('sha256').update(await readFile(templateFile()))
  const prepared = join(kept, await nameAfterMigrations(hash))
  if (await exists(prepared)) return prepared

  await mkdir(kept, { recursive: true })
  const making = await mkdtemp(join(tmpdir(), 'radslag-test-'))
  const store = await openStore<unknown>({ kind: 'embedded', folder: making })
  try {
    await migrate(store).finally(() => store.close())
    await keep(making, prepared)
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  for (const place of (await readdir(kept)).map((name) => join(kept, name))) {
    // Somebody else may have taken it away at this moment.
    const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (Date.now() - mtimeMs > keptFor) await rm(place, { recursive: true, force: true })
  }
  return prepared
}

/** Puts a folder in its place whole, or leaves the one that somebody else put there meanwhile. */
async function keep(folder: string, place: string): Promise<void> {
  const copy = `${place}.${randomUUID()}`
  await cp(folder, copy, { recursive: true })
  await rename(copy, place).catch(() => rm(copy, { recursive: true }))
}

/** What the kept databases on the server are called, before the part that tells of which migrations. */
const keptAs = 'radslag_prepared_'

/** Makes a database on the server with every migration made, as a copy of the one that is kept there. */
export async function copyPrepared(database: string): Promise<void> {
  const prepared = `${keptAs}${await nameAfterMigrations(createHash('sha256'))}`
  const copy = () => onServer(`create database ${database} template ${prepared}`)
  await copy().catch(async (error: unknown) => {
    if (textField(error, 'code') !== noSuchDatabase) throw error
    await prepare(prepared)
    await copy()
  })
}

const noSuchDatabase = '3D000'
const alreadyThere = '42P04'

async function prepare(prepared: string): Promise<void> {
  const making = `radslag_test_${randomUUID().replaceAll('-', '')}`
  // From template0: what somebody has put in template1 is not part of the test.
  await onServer(`create database ${making} template template0 encoding 'UTF8'`)
  try {
    const store = await openStore<unknown>({ kind: 'postgres', url: urlOf(making) })
    await migrate(store).finally(() => store.close())
    await onServer(`comment on database ${making} is '${Date.now()}'`)
    await onServer(`alter database ${making} rename to ${prepared}`).catch((error: unknown) => {
      if (textField(error, 'code') !== alreadyThere) throw error
    })
  } finally {
    await onServer(`drop database if exists ${making} with (force)`)
  }
  const kept = await onServer(
    `select datname, shobj_description(oid, 'pg_database') as made_at
     from pg_database where datname like '${keptAs}%'`,
  )
  for (const { datname, made_at } of kept) {
    if (Date.now() - Number(made_at) > keptFor) {
      // Another checkout may be copying it, or taking it away, at this moment: then it is left to the next.
      await onServer(`drop database if exists ${String(datname)}`).catch(() => undefined)
    }
  }
}

async function nameAfterMigrations(hash: Hash): Promise<string> {
  for (const { checksum } of await readMigrations(migrationFolder())) hash.update(checksum)
  return hash.digest('hex').slice(0, 16)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
