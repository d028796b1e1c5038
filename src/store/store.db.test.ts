import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { brokenConstraint, storeFault } from './errors.ts'
import { inTransaction, ping, type Store } from './store.ts'
import { checkSwedishOrder } from './swedish-order.ts'

interface Tables {
  place: { name: string; seats: number }
}

for (const { name, open } of databases) {
  describe(`the ${name} store`, () => {
    let store: Store<Tables>
    let db: Kysely<Tables>
    beforeAll(async () => {
      store = await open<Tables>()
      db = store.db
      await sql`
        create table place (name text constraint place_once primary key, seats integer not null)
      `.execute(db)
    })
    afterAll(() => store?.close())

    const places = async () =>
      (await db.selectFrom('place').select('name').orderBy('name').execute()).map(
        ({ name }) => name,
      )
    const insert = (name: string, into: Kysely<Tables> = db) =>
      into.insertInto('place').values({ name, seats: 1 }).execute()

    it('gives every type of column in the way the program expects', async () => {
      const { rows } = await sql`
        select date '2027-06-01' as day,
          daterange '[2023-01-01,2027-01-01)' as period,
          daterange '[2023-01-01,)' as open_period,
          timestamptz '2026-11-22 09:15:00.123+01' as instant,
          count(*) as count, sum(14) as total, 9007199254740993::bigint as large, 1.10::numeric as exact,
          0.5::real as real, true as yes, null::integer as nothing, 'Åmål'::varchar as name,
          '00000000-0000-7000-8000-000000000001'::uuid as id,
          '{"members": [14, 13]}'::jsonb as document, '[1, null]'::json as list,
          array[1, null, 3] as numbers, array['Sala', 'a "b", c', null] as names,
          array[date '2027-06-01'] as days, array[timestamptz '2026-11-22 08:15Z'] as instants,
          array[array[1, 2], array[3, 4]] as nested, array[true, false] as answers,
          '\\x01ff'::bytea as bytes, timestamp '2026-11-22 08:15' as zoneless, interval '1 day' as span,
          'null'::jsonb as json_null, '{}'::text[] as empty
      `.execute(db)
      expect(rows).toEqual([
        {
          day: '2027-06-01',
          period: '[2023-01-01,2027-01-01)',
          open_period: '[2023-01-01,)',
          instant: new Date('2026-11-22T08:15:00.123Z'),
          count: 1,
          total: 14,
          large: 9007199254740993n,
          exact: '1.10',
          real: 0.5,
          yes: true,
          nothing: null,
          name: 'Åmål',
          id: '00000000-0000-7000-8000-000000000001',
          document: { members: [14, 13] },
          list: [1, null],
          numbers: [1, null, 3],
          names: ['Sala', 'a "b", c', null],
          days: ['2027-06-01'],
          instants: [new Date('2026-11-22T08:15:00Z')],
          nested: [
            [1, 2],
            [3, 4],
          ],
          answers: [true, false],
          bytes: Uint8Array.of(1, 255),
          zoneless: '2026-11-22 08:15:00',
          span: '1 day',
          json_null: null,
          empty: [],
        },
      ])
    })

    it('takes every type of parameter, and gives it back as it was', async () => {
      const given = {
        day: '2027-06-01',
        instant: new Date('2026-11-22T08:15:00.123Z'),
        whole: 14,
        yes: false,
        name: 'Region "Västmanland" \\ {länet}',
        document: { members: 14, chair: null },
        names: ['Sala', 'a "b", {c} \\', ''],
        bytes: Uint8Array.of(0, 255),
      }
      const { rows } = await sql`
        select ${given.day}::date as day, ${given.instant}::timestamptz as instant, ${given.whole}::integer as whole,
          ${given.yes}::boolean as yes, ${given.name}::text as name, ${given.document}::jsonb as document,
          ${given.names}::text[] as names, ${given.bytes}::bytea as bytes
      `.execute(db)
      expect(rows).toEqual([given])
    })

    it('sorts as a Swedish reader expects', async () => {
      await expect(checkSwedishOrder(db)).resolves.toBeUndefined()
      const ordered =
        'Arboga Eslöv Göteborg mylla Mylla Müller Myrbo Väsby Västerås Watten Zinkgruvan Åmål Ängelholm Ærø Öland Øster Östersund'.split(
          ' ',
        )
      const { rows } = await sql<{ name: string }>`
        select name from unnest(${ordered.toReversed()}::text[]) as place (name) order by name collate sv
      `.execute(db)
      expect(rows.map(({ name }) => name)).toEqual(ordered)
    })

    it('answers rightly after an error, also when many ask at once', async () => {
      await insert('Arboga')
      const answers = await Promise.all(
        Array.from({ length: 30 }, async (_, number) => {
          if (number % 3 === 0) return insert('Arboga').catch(brokenConstraint)
          const { rows } = await sql<{ n: number }>`select ${number}::integer as n`.execute(db)
          return rows[0]?.n
        }),
      )
      expect(answers).toEqual(
        answers.map((_, number) => (number % 3 === 0 ? 'place_once' : number)),
      )
    })

    it('says which rule a refused statement breaks, by the same code on both engines', async () => {
      await expect(insert('Arboga')).rejects.toMatchObject({
        code: '23505',
        constraint: 'place_once',
        table: 'place',
        detail: 'Key (name)=(Arboga) already exists.',
      })
    })

    it('does all of a transaction or nothing', async () => {
      const refused = inTransaction(store, async (trx) => {
        await insert('Sala', trx)
        await insert('Arboga', trx)
      })
      await expect(refused).rejects.toMatchObject({ constraint: 'place_once' })
      expect(await places()).not.toContain('Sala')

      await inTransaction(store, (trx) => insert('Sala', trx))
      expect(await places()).toContain('Sala')
    })

    it('does not pretend to have saved a transaction in which an error was passed over', async () => {
      const passedOver = inTransaction(store, async (trx) => {
        await insert('Fagersta', trx)
        await insert('Arboga', trx).catch(() => undefined)
      })
      await expect(passedOver).rejects.toMatchObject({ name: 'AbortedTransactionError' })
      expect(await places()).not.toContain('Fagersta')
    })

    it('lets no statement from outside into an open transaction', async () => {
      const entered = Promise.withResolvers<void>()
      const transaction = inTransaction(store, async (trx) => {
        await insert('Hallstahammar', trx)
        entered.resolve()
        await insert('Hallstahammar', trx)
      })
      await entered.promise
      await Promise.all([
        expect(transaction).rejects.toMatchObject({ constraint: 'place_once' }),
        insert('Surahammar'),
      ])
      expect(await places()).toContain('Surahammar')
      expect(await places()).not.toContain('Hallstahammar')
    })

    it('goes back to a point inside a transaction', async () => {
      await store.db
        .startTransaction()
        .execute()
        .then(async (trx) => {
          await insert('Norberg', trx)
          const point = await trx.savepoint('before').execute()
          await insert('Arboga', point).catch(() => undefined)
          await point.rollbackToSavepoint('before').execute()
          await trx.commit().execute()
        })
      expect(await places()).toContain('Norberg')
    })

    it('does a transaction as the role it is given, and only that transaction', async () => {
      await sql`create role ${sql.id(roleName)}`.execute(db)
      try {
        const who = sql<{ who: string }>`select current_user as who`
        const inside = await inTransaction(store, (trx) => who.execute(trx), { role: roleName })
        const after = await who.execute(db)
        expect(inside.rows).toEqual([{ who: roleName }])
        expect(after.rows).not.toEqual([{ who: roleName }])
        const forbidden = inTransaction(store, (trx) => insert('Skinnskatteberg', trx), {
          role: roleName,
        })
        await expect(forbidden).rejects.toMatchObject({ code: '42501' })
      } finally {
        await sql`drop role ${sql.id(roleName)}`.execute(db)
      }
    })
    const roleName = `radslag_test_role_${process.pid}`

    it('ends a statement that takes too long, and goes on', async () => {
      const short = await open<unknown>({ queryLimit: 1_000 })
      try {
        const endless = sql`select count(*) from generate_series(1, 1000000000000) as number`
        const fault = await endless.execute(short.db).catch(storeFault)
        expect(fault).toMatchObject({ code: 'query-too-long', status: 503 })
        const { rows } = await sql`select 1 as one`.execute(short.db)
        expect(rows).toEqual([{ one: 1 }])
      } finally {
        await short.close()
      }
    })

    it('feels its own pulse', async () => {
      expect(await ping(store)).toMatchObject({ ok: true })
    })

    it('says so when it is closed', async () => {
      const closing = await open<unknown>()
      await closing.close()
      expect(await ping(closing)).toMatchObject({ ok: false })
    })
  })
}
