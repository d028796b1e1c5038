import fc from 'fast-check'
import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { type ChainEnd, recordAct } from './trail.repository.ts'
import { actFrom, entryColumns, rowOfAct } from './trail.rows.ts'
import type { TrailTables } from './trail.table.ts'
import { beginning, hashOf, type RecordedAct } from './trail.ts'
import { type Verification, verifyTrail } from './verify.ts'

// Somebody who owns the database turns the triggers off and does as they like. Each tampering is made in a
// transaction, looked at from inside it, and undone.

type Trx = Transaction<TrailTables>
const chain = 'vastmanland'
const length = 12
const otherHash = 'f'.repeat(64)

/** Changes of one entry, each to something it did not say. */
const changes = {
  at: sql`at = at + interval '1 millisecond'`,
  account: sql`account_id = 'konto-bo'`,
  noAccount: sql`account_id = null`,
  name: sql`name = name || '.'`,
  hat: sql`hat = '{"kind": "principal"}'`,
  noHat: sql`hat = null`,
  act: sql`act = act || '.'`,
  subjectKind: sql`subject_kind = 'paper'`,
  subject: sql`subject_id = subject_id || '.'`,
  version: sql`subject_version = subject_version + 1`,
  noVersion: sql`subject_version = null`,
  details: sql`details = details || '{"turn": 99}'`,
  moreDetails: sql`details = details || '{"also": true}'`,
  noDetails: sql`details = '{}'`,
  hash: sql`hash = ${otherHash}`,
  previous: sql`previous_hash = ${otherHash}`,
  number: sql`number = number + 1000`,
  chain: sql`chain = 'annan'`,
}

const number = fc.integer({ min: 1, max: length })

/** Something done to the trail by hand, and what it is called when the test fails. */
type Tampering = readonly [what: string, act: (trx: Trx) => Promise<unknown>]
const called = (what: string, act: Tampering[1]): Tampering => [what, act]

const anyTampering = fc.oneof(
  fc
    .tuple(number, fc.constantFrom(...Object.entries(changes)))
    .map(([at, [what, change]]) => called(`${what} of ${at}`, (trx) => update(trx, at, change))),
  number.map((at) => called(`removal of ${at}`, (trx) => remove(trx, at, at))),
  number.map((at) => called(`removal from ${at} on`, (trx) => remove(trx, at, length))),
  fc
    .uniqueArray(number, { minLength: 2, maxLength: 2 })
    .map((two) => called(`exchange of ${two}`, (trx) => exchange(trx, two))),
  number.map((at) => called(`${at} with the hash it would have`, (trx) => rewrite(trx, at, at))),
  number.map((at) => called(`all anew from ${at} on`, (trx) => rewrite(trx, at, length))),
  fc
    .constantFrom(0, 1, length, length + 1)
    .map((at) => called(`forged ${at}`, (trx) => forge(trx, at))),
  fc
    .constantFrom(1 - length, -1, 1)
    .map((by) => called(`end moved by ${by}`, (trx) => moveEnd(trx, sql`length = length + ${by}`))),
  fc.constant(called('other hash at the end', (trx) => moveEnd(trx, sql`hash = ${otherHash}`))),
  fc.constant(
    called('no end', (trx) => sql`delete from trail_head where chain = ${chain}`.execute(trx)),
  ),
)

function moveEnd(trx: Trx, change: typeof changes.at) {
  return sql`update trail_head set ${change} where chain = ${chain}`.execute(trx)
}

function update(trx: Trx, at: number, change: typeof changes.at) {
  return sql`update trail_entry set ${change} where chain = ${chain} and number = ${at}`.execute(
    trx,
  )
}

function remove(trx: Trx, from: number, until: number) {
  return sql`delete from trail_entry where chain = ${chain} and number between ${from} and ${until}`.execute(
    trx,
  )
}

async function exchange(trx: Trx, [one = 0, other = 0]: readonly number[]) {
  await update(trx, one, sql`number = -1`)
  await update(trx, other, sql`number = ${one}`)
  await sql`update trail_entry set number = ${other} where chain = ${chain} and number = -1`.execute(
    trx,
  )
}

async function entries(trx: Trx): Promise<readonly RecordedAct[]> {
  const rows = await trx
    .selectFrom('trail_entry')
    .select(entryColumns)
    .where('chain', '=', chain)
    .orderBy('number')
    .execute()
  return rows.map(actFrom)
}

/** Gives entries new content with the hashes it should have, each following the one before. */
async function rewrite(trx: Trx, from: number, until: number): Promise<ChainEnd> {
  let previousHash = beginning
  for (const entry of await entries(trx)) {
    if (entry.number < from || entry.number > until) {
      previousHash = entry.hash
      continue
    }
    const forged = { ...entry, previousHash, details: { turn: 99 } }
    previousHash = hashOf(forged)
    await remove(trx, entry.number, entry.number)
    await trx
      .insertInto('trail_entry')
      .values(rowOfAct({ ...forged, hash: previousHash }))
      .execute()
  }
  return { length: until, hash: previousHash }
}

/** Adds an entry that follows the one before it, as a right one would. */
async function forge(trx: Trx, at: number) {
  const all = await entries(trx)
  const [model] = all
  if (!model) throw new Error('no entries')
  const placed = { ...model, number: at, previousHash: all[at - 2]?.hash ?? beginning }
  await remove(trx, at, at)
  await trx
    .insertInto('trail_entry')
    .values(rowOfAct({ ...placed, act: 'forged', hash: hashOf({ ...placed, act: 'forged' }) }))
    .execute()
}

for (const { name, open } of databases) {
  describe(`tampering with the trail in the ${name} database`, () => {
    let store: Store<TrailTables>
    let noted: ChainEnd
    beforeAll(async () => {
      store = await open<TrailTables>()
      let hash = beginning
      for (let turn = 1; turn <= length; turn += 1) {
        const act = await inTransaction(store, (trx) =>
          recordAct(trx, {
            collaborationId: chain,
            at: new Date('2026-11-22T09:30:00Z'),
            by: { accountId: 'konto-anna', name: 'Anna Exempelsson', hat: { kind: 'body' } },
            act: 'matter.saved',
            subject: { kind: 'matter', id: 'arende-1', version: turn },
            details: { turn },
          }),
        )
        hash = act.hash
      }
      await inTransaction(store, (trx) =>
        sql`insert into trail_head (chain) values ('annan')`.execute(trx),
      )
      noted = { length, hash }
    })
    afterAll(() => store?.close())

    /** What the check finds after the tampering. */
    async function foundAfter(
      tamper: (trx: Trx) => Promise<unknown>,
      settings?: Parameters<typeof verifyTrail>[2],
    ): Promise<Verification> {
      const seen = Promise.withResolvers<Verification>()
      await inTransaction(store, async (trx) => {
        // What turns off triggers and foreign keys for whoever owns the database.
        await sql`set local session_replication_role = replica`.execute(trx)
        await tamper(trx)
        seen.resolve(await verifyTrail(trx, chain, settings))
        throw new Error('undone')
      }).catch(seen.reject)
      return seen.promise
    }

    it('is always found, however many entries are read at a time', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyTampering,
          fc.integer({ min: 1, max: 15 }),
          async ([, tamper], atATime) => {
            expect(await foundAfter(tamper, { atATime })).toMatchObject({ state: 'broken' })
          },
        ),
        { seed: 20_261_122, numRuns: 120 },
      )
      expect(await verifyTrail(store.db, chain)).toEqual({ state: 'intact', ...noted })
    })

    it.each<[string, (trx: Trx) => Promise<unknown>, Verification]>([
      [
        'changed',
        (trx) => update(trx, 5, changes.details),
        { state: 'broken', number: 5, because: 'altered' },
      ],
      ['removed', (trx) => remove(trx, 5, 5), { state: 'broken', number: 5, because: 'missing' }],
      [
        'cut off',
        (trx) => remove(trx, 5, length),
        { state: 'broken', number: 5, because: 'missing' },
      ],
      [
        'replaced',
        (trx) => rewrite(trx, 5, 5),
        { state: 'broken', number: 6, because: 'unlinked' },
      ],
      [
        'all written anew',
        (trx) => rewrite(trx, 5, length),
        { state: 'broken', number: length, because: 'other-end' },
      ],
      [
        'added',
        (trx) => forge(trx, length + 1),
        { state: 'broken', number: length + 1, because: 'after-end' },
      ],
    ])('is told by the first entry that was %s', async (_, tamper, found) => {
      expect(await foundAfter(tamper)).toEqual(found)
    })

    it('of the whole chain and its end is found by whoever noted the end elsewhere, and only by them', async () => {
      const anew = async (trx: Trx) => {
        const { hash } = await rewrite(trx, 5, length)
        await moveEnd(trx, sql`hash = ${hash}`)
      }
      expect(await foundAfter(anew)).toMatchObject({ state: 'intact' })
      expect(await foundAfter(anew, { noted })).toEqual({
        state: 'broken',
        number: length,
        because: 'not-as-noted',
      })
      const shortened = async (trx: Trx) => {
        const kept = (await entries(trx))[3]
        await remove(trx, 5, length)
        await moveEnd(trx, sql`length = 4, hash = ${kept?.hash}`)
      }
      expect(await foundAfter(shortened)).toMatchObject({ state: 'intact', length: 4 })
      expect(await foundAfter(shortened, { noted })).toEqual({
        state: 'broken',
        number: 5,
        because: 'not-as-noted',
      })
      expect(await verifyTrail(store.db, chain, { noted })).toEqual({ state: 'intact', ...noted })
    })
  })
}
