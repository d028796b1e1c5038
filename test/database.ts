import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../src/store/store.ts'
import { onServer, urlOf } from './postgres-server.ts'
import { copyPrepared, preparedFolder } from './prepared-database.ts'

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
  {
    name: 'embedded',
    open: async (settings) => openEmbedded(settings, await preparedFolder()),
    openEmpty: (settings) => openEmbedded(settings),
  },
  {
    name: 'PostgreSQL',
    open: (settings) => openPostgres(copyPrepared, settings),
    openEmpty: (settings) => openPostgres(makeEmpty, settings),
  },
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

async function openPostgres<Tables>(
  make: (database: string) => Promise<unknown>,
  settings?: TestSettings,
): Promise<Store<Tables>> {
  const database = `radslag_test_${randomUUID().replaceAll('-', '')}`
  await make(database)
  const store = await openStore<Tables>({ kind: 'postgres', url: urlOf(database), ...settings })
  return {
    ...store,
    close: async () => {
      await store.close()
      await onServer(`drop database ${database} with (force)`)
    },
  }
}

/** From template0: what somebody has put in template1 is not part of the test. */
async function makeEmpty(database: string): Promise<void> {
  await onServer(`create database ${database} template template0 encoding 'UTF8'`)
}
