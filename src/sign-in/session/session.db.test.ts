import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../../test/database.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { openAccount } from '../account/account.repository.ts'
import { forgetOldSignIns } from '../forget-old.ts'
import type { SignInTables } from '../sign-in.table.ts'
import {
  changeHat,
  endAllSessions,
  endSession,
  findFormerAccount,
  findSession,
  listSessions,
  openSession,
} from './session.repository.ts'

const at = new Date('2026-11-22T08:15:00Z')
const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours
const later = (milliseconds: number) => new Date(at.getTime() + milliseconds)

for (const { name, open } of databases) {
  describe(`sessions in the ${name} database`, () => {
    let store: Store<SignInTables>
    let kim: string
    let robin: string
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store?.close())
    const anAccount = (displayName: string) =>
      inTransaction(store, (trx) => openAccount(trx, { displayName, isExample: true, at }))
    beforeEach(async () => {
      kim = await anAccount('Kim Exempel')
      robin = await anAccount('Robin Exempel')
    })
    const signIn = (accountId: string, userAgent = 'Firefox, Windows') =>
      inTransaction(store, (trx) => openSession(trx, { accountId, issuer: 'mail', userAgent, at }))

    it('keep nothing that anybody could sign in with', async () => {
      const { token } = await signIn(kim)
      const { rows } = await sql<{ row: string }>`select session::text as row from session`.execute(
        store.db,
      )
      expect(rows.some(({ row }) => row.includes(token))).toBe(false)
    })

    it('tell who it is, and in which browser', async () => {
      const { id, token } = await signIn(kim)
      expect(await findSession(store.db, token, at)).toEqual({
        id,
        accountId: kim,
        displayName: 'Kim Exempel',
        isExample: true,
        issuer: 'mail',
        userAgent: 'Firefox, Windows',
        createdAt: at,
        lastSeenAt: at,
        expiresAt: later(7 * days),
      })
    })

    it('end when they have not been used for twelve hours', async () => {
      const { token } = await signIn(kim)
      expect(await findSession(store.db, token, later(12 * hours - 1))).toBeDefined()
      const unused = await signIn(kim)
      expect(await findSession(store.db, unused.token, later(12 * hours))).toBeUndefined()
    })

    it('end after seven days even if they are used day and night', async () => {
      const { token } = await signIn(kim)
      for (let passed = 0; passed < 7 * 24; passed += 11) {
        expect(await findSession(store.db, token, later(passed * hours))).toBeDefined()
      }
      expect(await findSession(store.db, token, later(7 * days))).toBeUndefined()
    })

    it('note that they are in use every five minutes, not at every page', async () => {
      const { token } = await signIn(kim)
      await findSession(store.db, token, later(4 * minutes))
      expect((await findSession(store.db, token, later(4 * minutes)))?.lastSeenAt).toEqual(at)
      await findSession(store.db, token, later(5 * minutes))
      expect((await findSession(store.db, token, later(6 * minutes)))?.lastSeenAt).toEqual(
        later(5 * minutes),
      )
    })

    it('change their secret with the hat, and take the one before for a minute more', async () => {
      const { id, token } = await signIn(kim)
      const next =
        (await inTransaction(store, (trx) => changeHat(trx, { id, token }, 'hatt', at))) ?? ''
      expect(next).not.toBe(token)
      expect(await findSession(store.db, next, at)).toMatchObject({ id, chosenHat: 'hatt' })
      expect(await findSession(store.db, token, later(59_000))).toMatchObject({ id })
      expect(await findSession(store.db, token, later(60_000))).toBeUndefined()
    })

    it('hold through a double press on the button that changes hat', async () => {
      const { id, token } = await signIn(kim)
      const press = () => inTransaction(store, (trx) => changeHat(trx, { id, token }, 'hatt', at))
      await press()
      const second = (await press()) ?? ''
      expect(await findSession(store.db, second, later(hours))).toMatchObject({ id })
    })

    it('that have ended cannot change hat', async () => {
      const { id, token } = await signIn(kim)
      await inTransaction(store, (trx) => endSession(trx, kim, id, at))
      expect(
        await inTransaction(store, (trx) => changeHat(trx, { id, token }, 'hatt', at)),
      ).toBeUndefined()
    })

    it('are listed and ended by their owner only', async () => {
      const [one, two, others] = [await signIn(kim), await signIn(kim), await signIn(robin)]
      const end = (accountId: string, id: string) =>
        inTransaction(store, (trx) => endSession(trx, accountId, id, at))
      expect(await end(robin, one.id)).toBe(false)
      expect(await end(kim, 'inget id')).toBe(false)
      expect((await listSessions(store.db, kim, at)).map(({ id }) => id).sort()).toEqual(
        [one.id, two.id].sort(),
      )
      expect(await end(kim, one.id)).toBe(true)
      expect(await end(kim, one.id)).toBe(false)
      expect(await findSession(store.db, one.token, at)).toBeUndefined()
      expect(await findSession(store.db, two.token, at)).toBeDefined()
      expect(await findSession(store.db, others.token, at)).toBeDefined()
    })

    it('are ended all at once, but for the one in use', async () => {
      const [here, there, others] = [await signIn(kim), await signIn(kim), await signIn(robin)]
      expect(await inTransaction(store, (trx) => endAllSessions(trx, kim, at, here.id))).toBe(1)
      expect(await findSession(store.db, here.token, at)).toBeDefined()
      expect(await findSession(store.db, there.token, at)).toBeUndefined()
      expect(await findSession(store.db, others.token, at)).toBeDefined()
    })

    it('that have ended still tell whose they were, until they are forgotten after a month', async () => {
      const { id, token } = await signIn(kim)
      await inTransaction(store, (trx) => endSession(trx, kim, id, at))
      await forgetOldSignIns(store.db, later(29 * days))
      expect(await findFormerAccount(store.db, token)).toBe(kim)
      await forgetOldSignIns(store.db, later(31 * days))
      expect(await findFormerAccount(store.db, token)).toBeUndefined()
    })
  })
}
