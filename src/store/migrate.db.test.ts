import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { migrate } from './migrate.ts'
import { migrationFolder, readMigrations } from './migration-files.ts'
import type { Store } from './store.ts'

for (const { name, openEmpty } of databases) {
  describe(`changing the schema of the ${name} database`, () => {
    let store: Store<unknown>
    let folder: string
    beforeAll(async () => {
      store = await openEmpty()
    })
    afterAll(() => store?.close())
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'radslag-migrations-'))
      await write('0001_create_order', (await readMigrations(migrationFolder()))[0]?.sql ?? '')
      await write(
        '0002_create_place',
        "-- breaking: no\ncreate table place (name text); insert into place values ('Sala');",
      )
    })
    afterEach(async () => {
      await rm(folder, { recursive: true })
      await sql`drop collation if exists sv; drop table if exists place, body, radslag_migration`.execute(
        store.db,
      )
    })
    const write = (file: string, text: string) => writeFile(join(folder, `${file}.sql`), text)
    const applied = async () => {
      const { rows } = await sql<{
        name: string
      }>`select name from radslag_migration order by name`.execute(store.db)
      return rows.map(({ name }) => name)
    }

    it('makes each change once, and does no harm the second time', async () => {
      expect(await migrate(store, folder)).toEqual(['0001_create_order', '0002_create_place'])
      expect(await migrate(store, folder)).toEqual([])
      const { rows } = await sql`select name from place`.execute(store.db)
      expect(rows).toEqual([{ name: 'Sala' }])
    })

    it('makes each change once when two programs start at the same time', async () => {
      const made = await Promise.all([migrate(store, folder), migrate(store, folder)])
      expect(made.flat().sort()).toEqual(['0001_create_order', '0002_create_place'])
    })

    it('leaves nothing of a change that fails, and keeps those before it', async () => {
      await write(
        '0003_create_body',
        '-- breaking: no\ncreate table body (name text);\ninsert into nowhere values (1);',
      )
      await expect(migrate(store, folder)).rejects.toMatchObject({
        code: 'migration-failed',
        message: expect.stringContaining('0003_create_body'),
      })
      expect(await applied()).toEqual(['0001_create_order', '0002_create_place'])
      const { rows } = await sql`select to_regclass('body')::text as body`.execute(store.db)
      expect(rows).toEqual([{ body: null }])
    })

    it('refuses a change that was edited after it was made', async () => {
      await migrate(store, folder)
      await write(
        '0002_create_place',
        '-- breaking: no\ncreate table place (name text, seats integer);',
      )
      await expect(migrate(store, folder)).rejects.toMatchObject({ code: 'migration-changed' })
    })

    it('refuses a database that is newer than the program', async () => {
      await write('0003_create_body', '-- breaking: no\ncreate table body (name text);')
      await migrate(store, folder)
      await rm(join(folder, '0003_create_body.sql'))
      await expect(migrate(store, folder)).rejects.toMatchObject({ code: 'schema-newer' })
    })

    it('refuses to go on when the database sorts in another order than the Swedish one', async () => {
      await write(
        '0001_create_order',
        "-- breaking: no\ncreate collation sv (provider = icu, locale = 'und');",
      )
      await expect(migrate(store, folder)).rejects.toMatchObject({
        code: 'swedish-order-wrong',
        message: expect.stringContaining('Åmål, Ängelholm, Arboga, Eslöv, Östersund, Zinkgruvan'),
      })
    })
  })
}
