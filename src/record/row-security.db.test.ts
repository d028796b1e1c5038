import { type Kysely, sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anId } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aPreparedMatter, aRecordGround, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import { brokenConstraint, textField } from '../store/errors.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { asActor } from './as-actor.ts'
import { saveOwnText } from './own-space.actions.ts'
import { saveNote } from './personal-note.actions.ts'
import type { RecordTables } from './record.table.ts'

/** What a hand-made session says of itself to the database. */
interface Claims {
  readonly collaboration?: string
  readonly principal?: string
  readonly account?: string
}

const tables = ['own_text', 'own_paper', 'personal_note'] as const
const sala: Claims = { collaboration: 'vastmanland', principal: 'sala', account: anId(8) }
const region: Claims = { collaboration: 'vastmanland', principal: 'regionen', account: anId(5) }

const notLetThrough = '42501'
const codeOf = (error: unknown) => textField(error, 'code')

for (const { name, open } of databases) {
  describe(`private rows, by hand-written SQL in the ${name} database`, () => {
    let store: Store<RecordTables>
    let matterId: string
    beforeAll(async () => {
      store = await open<RecordTables>()
      await makeCollaboration(store.db)
      const ground = aRecordGround(store.db)
      const matter = await aPreparedMatter(ground)
      matterId = matter.id
      const target = { actor: people.official, matterId, principalId: 'sala' }
      done(await saveOwnText(ground, target, { text: 'Salas egen tanke.', seenTextVersion: 0 }))
      await as(sala, async (trx) => {
        await sql`
          insert into own_paper (collaboration_id, matter_id, principal_id, id, version, name, hash, size,
            content_kind, at, by_account_id, by_name)
          values ('vastmanland', ${matterId}, 'sala', ${anId(50)}, 1, 'Salas.txt', 'abc', 3, 'text',
            '2026-11-19T09:00:00Z', ${anId(8)}, 'Anna')`.execute(trx)
      })
      const note = { text: 'Min egen.', seenVersion: 0 }
      done(await saveNote(ground, { actor: people.official, matterId }, note))
    })
    afterAll(() => store?.close())

    /** As the application's own role, saying whatever the session likes to say. */
    const as = <Value>(
      { collaboration, principal, account }: Claims,
      act: (trx: Transaction<RecordTables>) => Promise<Value>,
    ) =>
      inTransaction(
        store,
        async (trx) => {
          const said = { collaboration, principal, account }
          for (const [setting, value] of Object.entries(said)) {
            if (value === undefined) continue
            await sql`select set_config(${`radslag.${setting}`}, ${value}, true)`.execute(trx)
          }
          return act(trx)
        },
        { role: 'radslag_app' },
      )
    const count = async (db: Kysely<RecordTables>, table: (typeof tables)[number]) => {
      const { rows } = await sql<{ many: number; any: boolean }>`
        select count(*) as many, exists (select from ${sql.table(table)}) as any from ${sql.table(table)}
      `.execute(db)
      return rows[0]
    }
    const counts = (claims: Claims) =>
      as(claims, async (trx) => {
        const seen: Record<string, number | undefined> = {}
        for (const table of tables) seen[table] = (await count(trx, table))?.many
        return seen
      })
    const none = { own_text: 0, own_paper: 0, personal_note: 0 }

    it('are seen by those they belong to', async () => {
      expect(await counts(sala)).toEqual({ own_text: 1, own_paper: 1, personal_note: 1 })
    })

    it.each<readonly [string, Claims]>([
      ['a session that says nothing of itself', {}],
      ['a session with empty settings', { collaboration: '', principal: '', account: '' }],
      ['another principal', region],
      ['the same principal’s name in another collaboration', { ...sala, collaboration: 'skane' }],
      ['a session without a collaboration', { principal: 'sala', account: anId(8) }],
      ['settings that are no ids', { collaboration: "' or true --", principal: '%', account: 'x' }],
    ])('are neither seen, counted nor hinted at by %s', async (_who, claims) => {
      expect(await counts(claims)).toEqual(none)
      for (const table of tables) {
        const seen = await as(claims, (trx) => count(trx, table))
        expect(seen).toEqual({ many: 0, any: false })
      }
    })

    it('a note is not seen by a colleague who works for the same principal', async () => {
      expect(await counts({ ...sala, account: anId(9) })).toEqual({
        own_text: 1,
        own_paper: 1,
        personal_note: 0,
      })
    })

    it('are not seen through a join, a subquery, or a function that would tell what it is given', async () => {
      await as(region, async (trx) => {
        const { rows } = await sql`
          select text from own_text where text like '%tanke%' or 1 / length(text) = 0
          union all select text from personal_note where account_id = ${anId(8)}
          union all select name from own_paper where hash in (select 'abc')
        `.execute(trx)
        expect(rows).toEqual([])
      })
    })

    const insertText = (principal: string, version: number, matter = matterId) => sql`
      insert into own_text (collaboration_id, matter_id, principal_id, version, text, at, by_account_id, by_name)
      values ('vastmanland', ${matter}, ${principal}, ${version}, 'Insmuget', now(), ${anId(5)}, 'Anna')`

    it('cannot be written for somebody else, and the refusal is the same whether or not one is there', async () => {
      const tries = await Promise.all(
        [1, 2, 77].map((version) =>
          as(region, (trx) => insertText('sala', version).execute(trx)).catch(
            (error) => `${codeOf(error)} ${brokenConstraint(error) ?? ''}`,
          ),
        ),
      )
      expect(new Set(tries)).toEqual(new Set([`${notLetThrough} `]))
      const conflict = sql`${insertText('sala', 1)} on conflict do nothing`
      await expect(as(region, (trx) => conflict.execute(trx))).rejects.toMatchObject({
        code: notLetThrough,
      })
    })

    it('cannot be written by a session that says nothing of itself', async () => {
      await expect(as({}, (trx) => insertText('sala', 9).execute(trx))).rejects.toMatchObject({
        code: notLetThrough,
      })
    })

    it('a principal’s own version 1 does not meet another’s', async () => {
      await as(region, (trx) => insertText('regionen', 1).execute(trx))
      expect(await counts(region)).toMatchObject({ own_text: 1 })
      expect(await counts(sala)).toMatchObject({ own_text: 1 })
    })

    it('cannot be changed or taken away from outside: nothing is found to change', async () => {
      const changed = await as(region, async (trx) => {
        const results = [
          await sql`update own_text set shared_version = 9, shared_at = now() where principal_id = 'sala'`.execute(
            trx,
          ),
          await sql`update personal_note set text = 'Ändrad'`.execute(trx),
          await sql`delete from personal_note`.execute(trx),
        ]
        return results.map(({ numAffectedRows }) => numAffectedRows)
      })
      expect(changed).toEqual([0n, 0n, 0n])
      expect(await counts(sala)).toEqual({ own_text: 1, own_paper: 1, personal_note: 1 })
    })

    it('cannot be handed to another principal, nor a version rewritten or taken away, by those they belong to', async () => {
      for (const statement of [
        sql`update own_text set principal_id = 'regionen'`,
        sql`update own_text set text = 'Omskriven'`,
        sql`update own_paper set hash = 'def'`,
        sql`delete from own_text`,
        sql`delete from own_paper`,
        sql`truncate own_text`,
        sql`update personal_note set account_id = ${anId(5)}`,
        sql`alter table own_text disable row level security`,
        sql`drop policy own_text_is_the_principals_alone on own_text`,
      ]) {
        await expect(as(sala, (trx) => statement.execute(trx))).rejects.toMatchObject({
          code: notLetThrough,
        })
      }
    })

    it('the role opens nothing else in the database', async () => {
      for (const table of ['matter', 'matter_text', 'account', 'trail_entry', 'register_entry']) {
        const read = sql`select * from ${sql.table(table)}`
        await expect(as(sala, (trx) => read.execute(trx))).rejects.toMatchObject({
          code: notLetThrough,
        })
      }
    })

    it('nothing said in one transaction is remembered in the next', async () => {
      await asActor(store, people.official, (own) => sql`select 1`.execute(own))
      for (let again = 0; again < 12; again += 1) expect(await counts({})).toEqual(none)
    })

    it('what has been shared stays shared, also for those it belongs to', async () => {
      const share = (version: number) =>
        as(region, (trx) =>
          sql`update own_text set shared_version = ${version}, shared_at = now()`.execute(trx),
        )
      await share(1)
      await expect(share(2)).rejects.toMatchObject({ constraint: 'own_text_stays_shared' })
      const taken = as(region, (trx) =>
        sql`update own_text set shared_version = null, shared_at = null`.execute(trx),
      )
      await expect(taken).rejects.toMatchObject({ constraint: 'own_text_stays_shared' })
    })
  })
}
