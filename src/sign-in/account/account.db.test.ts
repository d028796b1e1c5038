import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../../test/database.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { findSession, openSession } from '../session/session.repository.ts'
import type { SignInTables } from '../sign-in.table.ts'
import {
  addIdentity,
  closeAccount,
  findAccount,
  findAccountOf,
  listIdentities,
  openAccount,
  removeIdentity,
} from './account.repository.ts'
import { holdsPersonalNumber } from './personal-number.ts'

const personal = [
  '191212121212',
  '19121212-1212',
  '1212121212',
  '121212-1212',
  '121212+1212',
  'SE:191212121212',
  'pnr=191212121212;x',
  // A coordination number: sixty is added to the day.
  '701063-2391',
]
const other = [
  '191212121213',
  '19121212-1213',
  '1913121212',
  '191212121212x',
  'a191212121212',
  '00000191212121212',
  'kim',
  '4f1d9a52-9f0e-4c0e-a1f6-1f6f3a1f2b11',
  'SE2321000016',
  '0701740605x',
]

describe('a subject', () => {
  it.each(personal)('is known for a personal number: %s', (subject) => {
    expect(holdsPersonalNumber(subject)).toBe(true)
  })
  it.each(other)('is not taken for a personal number: %s', (subject) => {
    expect(holdsPersonalNumber(subject)).toBe(false)
  })
})

for (const { name, open } of databases) {
  describe(`accounts in the ${name} database`, () => {
    let store: Store<SignInTables>
    const at = new Date('2026-11-22T08:15:00Z')
    const issuer = 'https://login.sala.example'
    const anAccount = () =>
      inTransaction(store, (trx) =>
        openAccount(trx, { displayName: 'Kim Exempel', isExample: true, at }),
      )
    const add = (accountId: string, identity: { issuer: string; subject: string }) =>
      inTransaction(store, (trx) => addIdentity(trx, accountId, identity, at))
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store?.close())

    it('are recognised by issuer and subject together', async () => {
      const [one, two] = [await anAccount(), await anAccount()]
      await add(one, { issuer, subject: 'e1' })
      await add(two, { issuer: 'https://login.fagersta.example', subject: 'e1' })
      expect((await findAccountOf(store.db, { issuer, subject: 'e1' }))?.id).toBe(one)
      expect(await add(two, { issuer, subject: 'e1' })).toEqual({ ok: false, refusal: 'taken' })
      expect(await add(one, { issuer, subject: 'e1' })).toMatchObject({ ok: true })
    })

    it('are recognised by an address however it is typed', async () => {
      const id = await anAccount()
      await add(id, { issuer: 'mail', subject: ' Kim@Sala.example' })
      expect(await listIdentities(store.db, id)).toEqual([
        { issuer: 'mail', subject: 'kim@sala.example' },
      ])
      expect(await add(id, { issuer: 'mail', subject: 'kim' })).toMatchObject({
        refusal: 'not-an-address',
      })
    })

    it('are recognised no more by what is taken away', async () => {
      const id = await anAccount()
      await add(id, { issuer, subject: 'e2' })
      const remove = () =>
        inTransaction(store, (trx) => removeIdentity(trx, id, { issuer, subject: 'e2' }))
      expect(await remove()).toBe(true)
      expect(await remove()).toBe(false)
      expect(await findAccountOf(store.db, { issuer, subject: 'e2' })).toBeUndefined()
    })

    it.each(personal)('are never recognised by a personal number: %s', async (subject) => {
      const id = await anAccount()
      expect(await add(id, { issuer, subject })).toEqual({ ok: false, refusal: 'personal-number' })
      const behindOurBack = sql`
        insert into identity (issuer, subject, account_id, created_at) values (${issuer}, ${subject}, ${id}, ${at})
      `.execute(store.db)
      await expect(behindOurBack).rejects.toMatchObject({
        constraint: 'identity_is_no_personal_number',
      })
    })

    it('are told from personal numbers by the database as by the program', async () => {
      const { rows } = await sql<{ subject: string; holds: boolean }>`
        select subject, holds_personal_number(subject) as holds
        from unnest(${[...personal, ...other]}::text[]) as subject
      `.execute(store.db)
      expect(rows).toEqual(
        [...personal, ...other].map((subject) => ({
          subject,
          holds: holdsPersonalNumber(subject),
        })),
      )
    })

    it('are closed with all their sessions, and lead nowhere from then on', async () => {
      const id = await anAccount()
      await add(id, { issuer, subject: 'e3' })
      const { token } = await inTransaction(store, (trx) =>
        openSession(trx, { accountId: id, issuer, at }),
      )
      expect(await findSession(store.db, token, at)).toBeDefined()
      await inTransaction(store, (trx) => closeAccount(trx, id, at))
      expect(await findSession(store.db, token, at)).toBeUndefined()
      expect(await findAccountOf(store.db, { issuer, subject: 'e3' })).toBeUndefined()
      expect((await findAccount(store.db, id))?.closedAt).toEqual(at)
    })
  })
}
