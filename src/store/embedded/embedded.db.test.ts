import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { templateFile } from './data-folder.ts'
import { openEngine } from './engine.ts'
import { unpackTemplate } from './template.ts'
import { keepUp } from './upkeep.ts'

const run = promisify(execFile)
const program = (name: string) =>
  fileURLToPath(new URL(`test-programs/${name}.ts`, import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-embedded-'))
})
afterEach(() => rm(folder, { recursive: true }))

const open = (queryLimit?: number) =>
  openStore<unknown>({ kind: 'embedded', folder, ...(queryLimit ? { queryLimit } : {}) })

async function numbersIn(store: Store<unknown>): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select number from row_written order by number
  `.execute(store.db)
  return rows.map(({ number }) => number)
}

describe('the embedded database and the disk', () => {
  it('has each saved change on the disk before it says that it is saved', async () => {
    await unpackTemplate(templateFile(), join(folder, 'database'))
    const { pglite, syncs } = await openEngine(join(folder, 'database'))
    await pglite.exec('create table row_written (number integer)')
    for (let number = 1; number <= 5; number += 1) {
      const before = syncs()
      await pglite.query('insert into row_written (number) values ($1)', [String(number)])
      expect(syncs()).toBeGreaterThan(before)
    }
    const { rows } = await pglite.query(
      `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit',
        'wal_sync_method') order by name`,
    )
    expect(rows).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'wal_sync_method', setting: 'fsync' },
    ])
    await pglite.close()
  })

  it('has every row it said was saved after it was killed while writing', async () => {
    const writer = spawn(process.execPath, [program('write-until-killed'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    const fifty = Promise.withResolvers<void>()
    writer.stdout.on('data', (chunk) => {
      said += chunk
      if (said.split('\n').length > 50) fifty.resolve()
    })
    await Promise.race([fifty.promise, once(writer, 'exit')])
    writer.kill('SIGKILL')
    const [, signal] = await once(writer, 'close')
    expect(signal).toBe('SIGKILL')
    const last = Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))

    const store = await open()
    const saved = await numbersIn(store)
    expect(saved.slice(0, last)).toEqual(Array.from({ length: last }, (_, index) => index + 1))
    await sql`insert into row_written (number) values (0)`.execute(store.db)
    expect(await numbersIn(store)).toEqual([0, ...saved])
    await store.close()
  })

  it('says that the disk is full, keeps what was saved, and saves again when there is room', async () => {
    const flag = join(folder, 'full')
    const data = join(folder, 'data')
    const { stdout } = await run(
      process.execPath,
      ['--import', program('fill-disk'), program('write-to-full-disk'), data, flag],
      { env: { ...process.env, DISK_FULL_FLAG: flag } },
    )
    expect(JSON.parse(stdout)).toEqual({
      before: 'saved',
      during: 'disk-full',
      still: 'disk-full',
      after: 'saved',
      kept: ['Arboga', 'Köping'],
    })
  })

  it('says so when its files are damaged, and releases the folder', async () => {
    await (await open()).close()
    await truncate(join(folder, 'database/global/pg_control'), 0)
    await expect(open()).rejects.toMatchObject({ code: 'data-folder-damaged' })
    expect(await readdir(folder)).toEqual(['database'])
  })
})

describe('the embedded database and its one reader', () => {
  it('finds its data again', async () => {
    const first = await open()
    await sql`create table row_written as select 14 as number`.execute(first.db)
    await first.close()
    const second = await open()
    expect(await numbersIn(second)).toEqual([14])
    await second.close()
  })

  it('refuses a second program in the same folder, and harms nothing', async () => {
    const first = await open()
    await expect(open()).rejects.toMatchObject({
      code: 'data-folder-in-use',
      details: { place: folder, pid: process.pid },
    })
    expect((await sql`select 1 as one`.execute(first.db)).rows).toEqual([{ one: 1 }])
    await first.close()
    expect(await readdir(folder)).toEqual(['database'])
  })
})

describe('words in the embedded database', () => {
  it('do not stop it, though they look like its own last words', async () => {
    const store = await open()
    await sql`create table place (name text primary key)`.execute(store.db)
    for (const name of [
      'PANIC:  no',
      'a\n2026-11-22 06:00:00.000 UTC [42] PANIC:  no',
      'Aborted()',
    ]) {
      const insert = sql`insert into place (name) values (${name})`
      await insert.execute(store.db)
      await expect(insert.execute(store.db)).rejects.toMatchObject({ code: '23505' })
      const spoken = sql.raw(`select ${`'${name}'`}::integer`)
      await expect(spoken.execute(store.db)).rejects.toMatchObject({ code: '22P02' })
    }
    await store.close()
  })
})

describe('a query without an end in the embedded database', () => {
  const endless = sql`select count(*) from generate_series(1, 1000000000000) as number`

  it('is ended; those that waited are answered, and nothing saved is lost', async () => {
    const store = await open(1_000)
    await sql`create table row_written as select 14 as number`.execute(store.db)
    const [ended, waited] = await Promise.allSettled([endless.execute(store.db), numbersIn(store)])
    expect(ended).toMatchObject({ status: 'rejected', reason: { code: 'query-too-long' } })
    expect(waited).toEqual({ status: 'fulfilled', value: [14] })
    await store.close()
  })

  it('takes its whole transaction with it, also what is asked afterwards', async () => {
    const store = await open(1_000)
    await sql`create table row_written (number integer)`.execute(store.db)
    const insert = (number: number) => sql`insert into row_written values (${number})`
    const transaction = store.db.transaction().execute(async (trx) => {
      await insert(1).execute(trx)
      await endless.execute(trx).catch(() => undefined)
      await insert(2).execute(trx)
    })
    await expect(transaction).rejects.toMatchObject({ code: 'query-too-long' })
    expect(await numbersIn(store)).toEqual([])
    await store.close()
  })

  it('leaves none of what it had set aside on the disk', async () => {
    const store = await open(1_000)
    const large = sql`select count(*) from (select number from generate_series(1, 1000000000000) as number offset 0) as n`
    await expect(large.execute(store.db)).rejects.toMatchObject({ code: 'query-too-long' })
    expect(await readdir(join(folder, 'database/base'))).toContain('pgsql_tmp')
    await sql`select 1`.execute(store.db)
    expect(await readdir(join(folder, 'database/base'))).not.toContain('pgsql_tmp')
    await store.close()
  })
})

describe('the upkeep of the embedded database', () => {
  it('sweeps what has changed much and shortens the log, and rests when nothing has changed', async () => {
    await unpackTemplate(templateFile(), join(folder, 'database'))
    const { pglite } = await openEngine(join(folder, 'database'))
    const logFiles = async () => (await readdir(join(folder, 'database/pg_wal'))).length
    const swept = async () =>
      (await pglite.query(`select relname from pg_stat_user_tables where vacuum_count > 0`)).rows

    await pglite.exec(`
      create table worn (words text);
      create table still (words text);
      insert into still values ('one row');
      insert into worn select repeat('words', 100) from generate_series(1, 50000)`)
    const grown = await logFiles()
    const kept = await keepUp(pglite, '')
    expect(await swept()).toEqual([{ relname: 'worn' }])
    expect(await logFiles()).toBeLessThan(grown)
    expect(await keepUp(pglite, kept)).toBe(kept)

    await pglite.exec(`begin; insert into still values ('another')`)
    expect(await keepUp(pglite, kept)).toBe(kept)
    await pglite.close()
  })
})

describe('the prepared database', () => {
  it('holds exactly what this PGlite makes on the spot', async () => {
    await unpackTemplate(templateFile(), join(folder, 'database'))
    const prepared = await openEngine(join(folder, 'database'))
    const made = await PGlite.create({ extensions: { btree_gist, pg_trgm, unaccent } })
    await made.exec(
      'create extension btree_gist; create extension pg_trgm; create extension unaccent',
    )
    expect(await contentsOf(prepared.pglite)).toEqual(await contentsOf(made))
    await made.close()
    await prepared.pglite.close()
  })

  /** Every function, type, setting and rule in the database, as one number for each kind. */
  async function contentsOf(pglite: PGlite): Promise<unknown> {
    const { rows } = await pglite.query(`
      select version(),
        (select md5(string_agg(concat_ws('|', proname, proargtypes, prorettype, prosrc, probin, proacl), ';'
          order by proname collate "C", proargtypes::text collate "C")) from pg_proc) as functions,
        (select md5(string_agg(concat_ws('|', relname, relkind, relacl), ';' order by relnamespace, relname collate "C"))
          from pg_class where relnamespace <> 'pg_toast'::regnamespace) as tables,
        (select md5(string_agg(definition, ';' order by schemaname collate "C", viewname collate "C"))
          from pg_views) as views,
        (select string_agg(concat_ws('|', rolname, rolsuper, rolcanlogin, rolpassword), ';' order by rolname)
          from pg_authid) as roles,
        (select string_agg(concat_ws('|', extname, extversion), ';' order by extname) from pg_extension) as extensions,
        (select count(*) from pg_trigger) as triggers, (select count(*) from pg_event_trigger) as event_triggers,
        (select count(*) from pg_collation) as collations, (select count(*) from pg_ts_dict) as dictionaries`)
    return rows
  }

  it('is less than a megabyte', async () => {
    expect((await stat(templateFile())).size).toBeLessThan(1_000_000)
  })
})
