import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { templateFile } from '../src/store/embedded/data-folder.ts'
import { migrate } from '../src/store/migrate.ts'
import { migrationFolder, readMigrations } from '../src/store/migration-files.ts'
import { packageRoot } from '../src/store/package-root.ts'
import { openStore, type Store } from '../src/store/store.ts'

/** How a test may want its database otherwise than usual. */
export interface TestSettings {
  readonly queryLimit?: number
}

/** A way to get a fresh database of one engine. */
export interface TestDatabase {
  readonly name: 'embedded' | 'PostgreSQL'
  /** A database that nobody else uses, with every migration made. Closing it also removes it. */
  open<Tables>(settings?: TestSettings): Promise<Store<Tables>>
  /** The same, before any migration. */
  openEmpty<Tables>(settings?: TestSettings): Promise<Store<Tables>>
}

/** Where the tests find PostgreSQL. Each test file makes its own database there, and drops it. */
export const testDatabaseUrl =
  process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/**
 * Both engines; every test of the database runs on each.
 *
 * @example
 * for (const { name, open } of databases) {
 *   describe(`bodies in the ${name} database`, () => {
 *     let store: Store<BodyTables>
 *     beforeAll(async () => { store = await open() })
 *     afterAll(() => store?.close())
 */
export const databases: readonly TestDatabase[] = [
  { name: 'embedded', open: openMigratedEmbedded, openEmpty: openEmbedded },
  { name: 'PostgreSQL', open: openMigratedPostgres, openEmpty: openPostgres },
]

async function openEmbedded<Tables>(
  settings?: TestSettings,
  from?: string,
): Promise<Store<Tables>> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
  if (from !== undefined) await cp(from, folder, { recursive: true })
  const store = await openStore<Tables>({ kind: 'embedded', folder, ...settings })
  return {
    ...store,
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openMigratedEmbedded<Tables>(settings?: TestSettings): Promise<Store<Tables>> {
  return openEmbedded<Tables>(settings, await preparedFolder())
}

/**
 * A data folder with every migration made, kept until a migration changes: a test file copies it in a twentieth
 * of a second instead of migrating for one to three. Two that prepare it at once make the same one.
 */
export async function preparedFolder(): Promise<string> {
  const kept = join(packageRoot(), 'node_modules/.cache/radslag-test')
  const hash = createHash('sha256').update(await readFile(templateFile()))
  for (const { checksum } of await readMigrations(migrationFolder())) hash.update(checksum)
  const prepared = join(kept, hash.digest('hex').slice(0, 16))
  if (await exists(prepared)) return prepared

  await mkdir(kept, { recursive: true })
  const outdated = (await readdir(kept)).filter((name) => join(kept, name) !== prepared)
  const making = await mkdtemp(join(tmpdir(), 'radslag-test-'))
  const store = await openStore<unknown>({ kind: 'embedded', folder: making })
  try {
    await migrate(store).finally(() => store.close())
    await keep(making, prepared)
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  for (const name of outdated) await rm(join(kept, name), { recursive: true, force: true })
  return prepared
}

/** Puts a folder in its place whole, or leaves the one that somebody else put there meanwhile. */
async function keep(folder: string, place: string): Promise<void> {
  const copy = `${place}.${randomUUID()}`
  await cp(folder, copy, { recursive: true })
  await rename(copy, place).catch(() => rm(copy, { recursive: true }))
}

async function openPostgres<Tables>(settings?: TestSettings): Promise<Store<Tables>> {
  const database = `radslag_test_${randomUUID().replaceAll('-', '')}`
  // From template0: what somebody has put in template1 is not part of the test.
  await onServer(`create database ${database} template template0 encoding 'UTF8'`)
  const url = new URL(testDatabaseUrl)
  url.pathname = `/${database}`
  const store = await openStore<Tables>({ kind: 'postgres', url: url.href, ...settings })
  return {
    ...store,
    close: async () => {
      await store.close()
      await onServer(`drop database ${database} with (force)`)
    },
  }
}

async function openMigratedPostgres<Tables>(settings?: TestSettings): Promise<Store<Tables>> {
  const store = await openPostgres<Tables>(settings)
  try {
    await migrate(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: testDatabaseUrl, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    const { host } = new URL(testDatabaseUrl)
    throw new Error(
      `The database tests need PostgreSQL 15 or newer, and none answers at ${host}. Start one, or name it in TEST_DATABASE_URL.`,
      { cause: error },
    )
  }
  await client.query(statement).finally(() => client.end())
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
