import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { listActs, recordAct } from './trail.repository.ts'
import type { TrailTables } from './trail.table.ts'
import { type Act, beginning } from './trail.ts'
import { verifyTrail } from './verify.ts'

const raised: Act = {
  collaborationId: 'vastmanland',
  at: new Date('2026-11-22T09:30:00.123Z'),
  by: { accountId: 'konto-anna', name: 'Anna Exempelsson', hat: { kind: 'body', isChair: true } },
  act: 'matter.raised',
  subject: { kind: 'matter', id: 'arende-1', version: 1 },
  details: { papers: 2, sectors: ['skola', 'vård'], unsaid: undefined },
}

for (const { name, open } of databases) {
  describe(`the trail in the ${name} database`, () => {
    let store: Store<TrailTables>
    beforeAll(async () => {
      store = await open<TrailTables>()
    })
    afterAll(() => store?.close())

    const record = (act: Act) => inTransaction(store, (trx) => recordAct(trx, act))
    const verify = (id?: string) => verifyTrail(store.db, id)

    it('gives back what was noted, newest first, by what it was about and by who did it', async () => {
      const collaborationId = 'lista'
      const first = await record({ ...raised, collaborationId })
      const second = await record({
        collaborationId,
        at: new Date('2026-11-22T10:00:00Z'),
        by: { name: 'Rådslag' },
        act: 'matter.reminded',
        subject: { kind: 'matter', id: 'arende-2' },
      })
      expect(first).toMatchObject({ number: 1, previousHash: beginning })
      expect(second).toMatchObject({ number: 2, previousHash: first.hash })
      const list = (filter = {}, page = {}) =>
        listActs(store.db, { collaborationId, ...filter }, { limit: 10, ...page })
      expect(await list()).toStrictEqual([second, first])
      expect(await list({}, { limit: 1 })).toStrictEqual([second])
      expect(await list({}, { before: 2 })).toStrictEqual([first])
      expect(await list({ accountId: 'konto-anna' })).toStrictEqual([first])
      expect(await list({ subject: { kind: 'matter', id: 'arende-2' } })).toStrictEqual([second])
      expect(await list({ collaborationId: 'en-annan' })).toEqual([])
    })

    it('keeps what happens outside any collaboration in a chain of its own', async () => {
      const { collaborationId: _, ...signedIn } = { ...raised, act: 'session.begun' }
      const recorded = await record(signedIn)
      expect(await listActs(store.db, {}, { limit: 10 })).toStrictEqual([recorded])
      expect(await verify()).toEqual({ state: 'intact', length: 1, hash: recorded.hash })
    })

    it('is intact when nothing has happened yet', async () => {
      expect(await verify('ingen')).toEqual({ state: 'intact', length: 0, hash: beginning })
    })

    it('holds an act only if what was done holds too', async () => {
      const undone = inTransaction(store, async (trx) => {
        await recordAct(trx, { ...raised, collaborationId: 'angrat' })
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      expect(await listActs(store.db, { collaborationId: 'angrat' }, { limit: 10 })).toEqual([])
      expect(await record({ ...raised, collaborationId: 'angrat' })).toMatchObject({ number: 1 })
    })

    it('is one whole chain however many act at once, also from its first act, and when some are undone', async () => {
      const collaborationId = 'samtidigt'
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let turn = 0; turn < 6; turn += 1) {
          await inTransaction(store, async (trx) => {
            await recordAct(trx, { ...raised, collaborationId, details: { writer, turn } })
            if ((writer + turn) % 3 === 0) throw new Error('undone')
          }).catch((error) => expect(error).toHaveProperty('message', 'undone'))
        }
      })
      await Promise.all(writers)
      expect(await verify(collaborationId)).toMatchObject({ state: 'intact', length: 32 })
      const acts = await listActs(store.db, { collaborationId }, { limit: 100 })
      expect(acts.map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, n) => 32 - n))
      for (let writer = 0; writer < 8; writer += 1) {
        const turns = acts.filter(({ details }) => details.writer === writer)
        expect(turns.map(({ details }) => details.turn)).toEqual(
          [5, 4, 3, 2, 1, 0].filter((turn) => (writer + turn) % 3 !== 0),
        )
      }
    })

    const refused: readonly [string, (trx: Transaction<TrailTables>) => Promise<unknown>][] = [
      ['an entry is changed', (trx) => sql`update trail_entry set name = 'Bo'`.execute(trx)],
      ['an entry is removed', (trx) => sql`delete from trail_entry where number = 1`.execute(trx)],
      ['the trail is emptied', (trx) => sql`truncate trail_entry, trail_head`.execute(trx)],
      ['the end is moved', (trx) => sql`update trail_head set length = length - 1`.execute(trx)],
      ['the end is removed', (trx) => sql`delete from trail_head`.execute(trx)],
      [
        'a chain is given an end without entries',
        (trx) => sql`insert into trail_head values ('falsk', 3, ${'1'.repeat(64)})`.execute(trx),
      ],
      [
        'an entry does not follow the one before',
        (trx) =>
          sql`insert into trail_entry
            select 'lista', 3, at, account_id, name, hat, act, subject_kind, subject_id, subject_version, details,
              previous_hash, hash
            from trail_entry where chain = 'lista' and number = 2`.execute(trx),
      ],
    ]
    it.each(refused)('is refused by the database when %s', async (_, tamper) => {
      await expect(inTransaction(store, tamper)).rejects.toMatchObject({ code: '23001' })
      expect(await verify('lista')).toMatchObject({ state: 'intact', length: 2 })
    })
  })
}
