import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSignInGround, type SignInTest, testOrigin } from '../../../test/builders/sign-in.ts'
import { databases } from '../../../test/database.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { addIdentity, openAccount } from '../account/account.repository.ts'
import { countWithin, limits, makeRoom } from '../limit/limit.repository.ts'
import { newSecret } from '../secret.ts'
import type { SignInTables } from '../sign-in.table.ts'
import { askForLink, openLink, signInWithLink } from './link.actions.ts'

const start = new Date('2026-11-22T08:15:00Z')

for (const { name, open } of databases) {
  describe(`a link in a letter, in the ${name} database,`, () => {
    let store: Store<SignInTables>
    let test: SignInTest
    const own = newSecret()
    beforeAll(async () => {
      store = await open()
      await inTransaction(store, async (trx) => {
        const kim = await openAccount(trx, { displayName: 'Kim', isExample: true, at: start })
        await addIdentity(trx, kim, { issuer: 'mail', subject: 'kim@sala.example' }, start)
      })
    })
    afterAll(() => store?.close())
    beforeEach(async () => {
      test = aSignInGround(store.db)
      await sql`delete from sign_in_count`.execute(store.db)
      await sql`delete from sign_in_link`.execute(store.db)
    })
    const ask = (typed = 'kim@sala.example', client = 'c') =>
      askForLink(test.ground, {
        ...{ typed, client, browser: own, nextPath: '/arbetsyta', language: 'sv' },
        origin: testOrigin,
      })
    const lastToken = () =>
      /nyckel=([\w-]{43})/.exec(test.letters.at(-1)?.text ?? '')?.[1] ?? 'no letter'
    const use = (token: string, browser: string | undefined) =>
      signInWithLink(test.ground, token, browser, undefined)
    const pass = (minutes: number) => {
      test.clock.now = new Date(test.clock.now.getTime() + minutes * 60_000)
    }
    const counted = async (table: 'session' | 'sign_in_link') => {
      const { n } = await store.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    }

    it('signs in who asked, once', async () => {
      expect(await ask()).toEqual({ ok: true, value: 'asked' })
      expect(test.letters).toMatchObject([
        { to: 'kim@sala.example', isSecret: true, until: new Date(start.getTime() + 15 * 60_000) },
      ])
      expect(test.letters[0]?.text).toContain('Länken gäller till kl. 09.30')
      const token = lastToken()
      expect(await use(token, own)).toMatchObject({ ok: true, value: { nextPath: '/arbetsyta' } })
      expect(await use(token, own)).toEqual({
        ok: false,
        refusal: { code: 'used', nextPath: '/arbetsyta' },
      })
    })

    it('is not kept anywhere, only its fingerprint', async () => {
      await ask()
      const { rows } = await sql<{ row: string }>`
        select sign_in_link::text as row from sign_in_link
      `.execute(store.db)
      expect(rows).toHaveLength(1)
      expect(rows.some(({ row }) => row.includes(lastToken()) || row.includes(own))).toBe(false)
    })

    it('is made for nobody whose address has no account, with the same answer', async () => {
      expect(await ask('okand@sala.example')).toEqual(await ask())
      expect(await counted('sign_in_link')).toBe(1)
      expect(
        await use(/nyckel=([\w-]{43})/.exec(test.letters[0]?.text ?? '')?.[1] ?? '', own),
      ).toEqual({ ok: false, refusal: { code: 'unknown' } })
    })

    it.each([
      ['in another browser', newSecret(), 0, 'other-browser'],
      ['in a browser that never asked', undefined, 0, 'other-browser'],
      ['after a quarter of an hour', own, 15, 'too-old'],
    ])('signs in nobody %s', async (_, browser, minutes, code) => {
      await ask()
      pass(minutes)
      expect(await use(lastToken(), browser)).toMatchObject({ ok: false, refusal: { code } })
    })

    it('is not used up by somebody else’s try', async () => {
      await ask()
      await use(lastToken(), newSecret())
      expect(await use(lastToken(), own)).toMatchObject({ ok: true })
    })

    it('is used up together with the address’s other links', async () => {
      await ask()
      const first = lastToken()
      await ask()
      expect(await use(lastToken(), own)).toMatchObject({ ok: true })
      expect(await use(first, own)).toMatchObject({ refusal: { code: 'used' } })
    })

    it('signs in once of many presses at the same time', async () => {
      await ask()
      const before = await counted('session')
      const token = lastToken()
      const presses = await Promise.all(Array.from({ length: 8 }, () => use(token, own)))
      expect(presses.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await counted('session')).toBe(before + 1)
    })

    it('signs in at most once whatever is done with it, and only in time, with the button, where it was asked for', async () => {
      const act = fc.oneof(
        fc.record({
          what: fc.constantFrom('open', 'use'),
          where: fc.constantFrom('own', 'other', 'none'),
        }),
        fc.record({ what: fc.constant('wait'), minutes: fc.integer({ min: 1, max: 16 }) }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
          test = aSignInGround(store.db)
          await sql`delete from sign_in_count`.execute(store.db)
          await ask()
          const token = lastToken()
          let signedIn = 0
          let expected = 0
          for (const done of acts) {
            if ('minutes' in done) {
              pass(done.minutes)
              continue
            }
            const browser = { own, other: newSecret(), none: undefined }[done.where]
            const inTime = test.clock.now.getTime() - start.getTime() < 15 * 60_000
            if (done.what === 'open') {
              const opened = await openLink(test.ground, token, browser)
              expect(opened.ok).toBe(inTime && done.where === 'own' && signedIn === 0)
            } else {
              if (inTime && done.where === 'own') expected = 1
              if ((await use(token, browser)).ok) signedIn += 1
            }
          }
          expect(signedIn).toBe(expected)
        }),
        { numRuns: 40, seed: 20261122 },
      )
    })

    it('is asked for five times an hour at most to one address, known or not, and again the next hour', async () => {
      for (const typed of ['kim@sala.example', 'okand@sala.example']) {
        for (let n = 0; n < limits.address; n += 1) expect((await ask(typed)).ok).toBe(true)
        expect(await ask(typed)).toEqual({ ok: false, refusal: 'too-many' })
      }
      pass(60)
      expect((await ask()).ok).toBe(true)
    })

    it('is asked for by one client as often as a town hall needs, and no more', async () => {
      for (let n = 0; n < limits.client; n += 1) {
        await inTransaction(store, (trx) => countWithin(trx, 'client', 'c', start))
      }
      expect(await ask()).toEqual({ ok: false, refusal: 'too-many' })
      expect((await ask('kim@sala.example', 'another')).ok).toBe(true)
    })

    it('is counted in a bounded number of rows: the oldest make room', async () => {
      for (let n = 0; n < 6; n += 1) {
        await inTransaction(store, (trx) =>
          countWithin(trx, 'client', String(n), new Date(start.getTime() + n)),
        )
      }
      await makeRoom(store.db, 4)
      const rows = await store.db.selectFrom('sign_in_count').select('first_at').execute()
      expect(rows.map(({ first_at }) => first_at.getTime() - start.getTime()).sort()).toEqual([
        2, 3, 4, 5,
      ])
    })

    it.each([
      ['kim', 'not-an-address'],
      ['191212121212@sala.example', 'personal-number'],
    ])('is not made for %s', async (typed, refusal) => {
      expect(await ask(typed)).toEqual({ ok: false, refusal })
      expect(test.letters).toEqual([])
    })
  })
}
