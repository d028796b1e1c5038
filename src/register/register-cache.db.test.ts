import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anyRegister } from '../../test/builders/any-register.ts'
import { databases } from '../../test/database.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { importRegister } from './import-register.ts'
import type { RegisterTables } from './register.table.ts'
import { RegisterCache } from './register-cache.ts'

const [sample] = fc.sample(anyRegister, { seed: 7, numRuns: 1 })

for (const { name, open } of databases) {
  describe(`registers in memory, from the ${name} database`, () => {
    let store: Store<RegisterTables>
    let cache: RegisterCache
    let passed: number
    const at = new Date('2026-11-22T08:00:00Z')
    const later = (milliseconds: number) => {
      passed += milliseconds
    }
    const say = (id: string, called: string) => {
      if (sample === undefined) throw new Error('no sample')
      const collaboration = { ...sample.collaboration, id, name: called }
      return inTransaction(store, (trx) =>
        importRegister(trx, { ...sample, collaboration }, { by: 'Anna Exempelsson', at }),
      )
    }
    const nameOf = async (id: string) => (await cache.get(id))?.register.collaboration.name

    beforeAll(async () => {
      store = await open<RegisterTables>()
    })
    afterAll(() => store.close())
    beforeEach(async () => {
      passed = 0
      cache = new RegisterCache({ db: store.db, monotonic: () => passed, capacity: 2 })
      for (const id of ['ett', 'tva', 'tre']) await say(id, 'Före')
    })

    it('gives nothing for a collaboration that does not exist', async () => {
      expect(await cache.get('fyra')).toBeUndefined()
      expect(cache.versionOf('fyra')).toBeUndefined()
    })

    it('gives the same register without asking for a second, and the new one after that', async () => {
      const first = await cache.get('ett')
      await say('ett', 'Efter')
      later(900)
      expect(await cache.get('ett')).toBe(first)
      later(200)
      expect(await nameOf('ett')).toBe('Efter')
      expect((await cache.get('ett'))?.version).not.toBe(first?.version)
    })

    it('keeps the register, and what is indexed in it, while its content is the same', async () => {
      const first = await cache.get('ett')
      await say('tva', 'Efter')
      later(60_000)
      expect((await cache.get('ett'))?.register).toBe(first?.register)
    })

    it('loads a register once when many ask for it at the same time', async () => {
      const [one, other] = await Promise.all([cache.get('ett'), cache.get('ett')])
      expect(one).toBe(other)
    })

    it('keeps no more registers than it has room for, and lists them all the same', async () => {
      const first = await cache.get('ett')
      await cache.get('tva')
      await cache.get('tre')
      expect((await cache.get('ett'))?.register).not.toBe(first?.register)
      const listed = await cache.list()
      expect(listed.map(({ register }) => register.collaboration.id)).toEqual(['ett', 'tre', 'tva'])
    })

    it('tells the version of what it holds, and of nothing it would have to ask for', async () => {
      expect(cache.versionOf('ett')).toBeUndefined()
      const held = await cache.get('ett')
      expect(cache.versionOf('ett')).toBe(held?.version)
      later(10_000)
      expect(cache.versionOf('ett')).toBeUndefined()
    })

    it('serves what it has, and says so, while the database does not answer', async () => {
      await cache.get('ett')
      await sql`alter table collaboration rename to away`.execute(store.db)
      later(2_000)
      expect(await nameOf('ett')).toBe('Före')
      expect(cache.isStale()).toBe(true)
      await sql`alter table away rename to collaboration`.execute(store.db)
      await say('ett', 'Efter')
      later(2_000)
      expect(await nameOf('ett')).toBe('Efter')
      expect(cache.isStale()).toBe(false)
    })

    it('does not let readers wait for a database that is busy', async () => {
      await cache.get('ett')
      later(2_000)
      await store.db.transaction().execute(async (trx) => {
        await sql`lock table collaboration in access exclusive mode`.execute(trx)
        expect(await nameOf('ett')).toBe('Före')
        expect(cache.isStale()).toBe(true)
      })
      later(2_000)
      expect(await nameOf('ett')).toBe('Före')
      expect(cache.isStale()).toBe(false)
    })

    it('throws when the database does not answer and nothing is known', async () => {
      await sql`alter table collaboration rename to away`.execute(store.db)
      await expect(cache.get('ett')).rejects.toThrow('collaboration')
      await sql`alter table away rename to collaboration`.execute(store.db)
      expect(await nameOf('ett')).toBe('Före')
    })

    it('changes the word for all when one of them changes', async () => {
      cache = new RegisterCache({ db: store.db, monotonic: () => passed })
      await cache.list()
      const before = cache.versionOfAll()
      expect(before).toBeDefined()
      await say('tre', 'Efter')
      later(2_000)
      await cache.list()
      expect(cache.versionOfAll()).not.toBe(before)
    })
  })
}
