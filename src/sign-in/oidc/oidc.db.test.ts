import { describe, expect, it } from 'vitest'
import { databases } from '../../../test/database.ts'
import { goThrough } from '../../../test/identity-provider.ts'
import { inTransaction } from '../../store/store.ts'
import { closeAccount, findAccountOf } from '../account/account.repository.ts'
import { atEmployer } from './oidc.stage.ts'

for (const database of databases) {
  describe(`signing in at one’s employer, in the ${database.name} database`, () => {
    const { now, change, begin, comeBack, signedInAs, expectRefused } = atEmployer(database)

    it('leads there and back, to the page one was going to, and is signed in', async () => {
      const { sala, test } = now()
      const there = await begin('/logga-in/oidc/sala?till=%2Farbetsyta%2Farenden%3Fsida%3D2')
      expect(Object.fromEntries(new URL(there).searchParams)).toMatchObject({
        response_type: 'code',
        code_challenge_method: 'S256',
        scope: 'openid profile',
      })
      const answer = await comeBack(await goThrough(sala, there))
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/arbetsyta/arenden?sida=2')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await signedInAs()).toBe('Kim Exempel')
      expect(test.events).toMatchObject([
        { kind: 'signedIn', issuer: sala.issuer, name: 'Kim Exempel' },
      ])
    })

    it('keeps how surely the provider recognised the person', async () => {
      const { sala, test } = now()
      await change({ acrValues: 'http://id.sambi.se/loa/loa3' })
      sala.assurance = 'http://id.sambi.se/loa/loa3'
      await comeBack(await goThrough(sala, await begin()))
      expect(test.events).toMatchObject([{ assuranceLevel: 'http://id.sambi.se/loa/loa3' }])
    })

    it('speaks the language it was begun in, although the provider knows one address only', async () => {
      const { sala } = now()
      sala.subject = 'okand'
      const answer = await comeBack(await goThrough(sala, await begin('/en/logga-in/oidc/sala')))
      expect(await answer.text()).toContain('You have no account here')
    })

    it('opens an account at the first sign-in when the provider may, and the same one the next time', async () => {
      const { sala, store, test } = now()
      await change({ allowsNew: true })
      sala.subject = 'robin'
      sala.claims = { name: '19121212-1212', preferred_username: 'robin.exempel' }
      await comeBack(await goThrough(sala, await begin()))
      expect(await signedInAs()).toBe('robin.exempel')
      const { id } =
        (await findAccountOf(store.db, { issuer: sala.issuer, subject: 'robin' })) ?? {}
      await comeBack(await goThrough(sala, await begin()))
      expect(test.events.map(({ kind, accountId }) => [kind, accountId])).toEqual([
        ['accountOpened', id],
        ['signedIn', id],
        ['signedIn', id],
      ])
    })

    it('opens no new account for somebody whose account was closed', async () => {
      const { sala, store, test } = now()
      await change({ allowsNew: true })
      sala.subject = 'slutat'
      await comeBack(await goThrough(sala, await begin()))
      const account = await findAccountOf(store.db, { issuer: sala.issuer, subject: 'slutat' })
      await inTransaction(store, (trx) => closeAccount(trx, account?.id ?? '', test.clock.now))
      expect(await signedInAs()).toBeUndefined()
      await expectRefused(await comeBack(await goThrough(sala, await begin())), 'no-account')
    })

    it('takes the same name from two issuers for two people', async () => {
      const { other, store } = now()
      const same = { issuer: other.issuer, subject: 'kim' }
      expect(await findAccountOf(store.db, same)).toBeUndefined()
    })

    it('signs out here at once, and offers to sign out at the employer too', async () => {
      const { sala, browser } = now()
      await comeBack(await goThrough(sala, await begin()))
      const out = await browser.post('/logga-ut')
      expect(await signedInAs()).toBeUndefined()
      const page = await (await browser.get(out.headers.get('location') ?? '')).text()
      expect(page).toContain('Logga ut även hos Sala kommun')
      const [, href = ''] = /href="(http:\/\/127[^"]+)"/.exec(page) ?? []
      const there = new URL(href.replaceAll('&amp;', '&'))
      expect(there.pathname).toBe('/session/end')
      expect(there.searchParams.get('client_id')).toBe('radslag')
      expect((await fetch(there)).status).toBe(200)
    })
  })
}
