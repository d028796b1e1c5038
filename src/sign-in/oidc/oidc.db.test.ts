import type { ClientMetadata } from 'oidc-provider'
import { calculatePKCECodeChallenge } from 'openid-client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  aBrowser,
  aSignInGround,
  type SignInTest,
  testOrigin,
} from '../../../test/builders/sign-in.ts'
import { databases } from '../../../test/database.ts'
import {
  goThrough,
  type IdentityProvider,
  startIdentityProvider,
} from '../../../test/identity-provider.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import {
  addIdentity,
  closeAccount,
  findAccountOf,
  openAccount,
} from '../account/account.repository.ts'
import { sessionOf } from '../guard/require-session.tsx'
import { signInRoutes } from '../sign-in.routes.tsx'
import type { SignInTables } from '../sign-in.table.ts'
import { saveProvider } from './provider.repository.ts'
import type { Provider } from './provider.ts'

const callback = (id: string) => `${testOrigin}/logga-in/oidc/${id}/callback`
const client = (id: string, redirect: string): ClientMetadata => ({
  client_id: id,
  client_secret: 'hemligt',
  redirect_uris: [redirect],
  post_logout_redirect_uris: [`${testOrigin}/logga-ut`],
})
const clients = [
  client('radslag', callback('sala')),
  client('annat', 'http://localhost:4000/tillbaka'),
]

let sala: IdentityProvider
let other: IdentityProvider
beforeAll(async () => {
  sala = await startIdentityProvider(clients)
  other = await startIdentityProvider(clients)
})
afterAll(async () => {
  await sala?.close()
  await other?.close()
})

for (const { name, open } of databases) {
  describe(`signing in at one’s employer, in the ${name} database`, () => {
    let store: Store<SignInTables>
    let test: SignInTest
    let app: ReturnType<typeof signInRoutes>
    let browser: ReturnType<typeof aBrowser>
    beforeAll(async () => {
      store = await open()
      await inTransaction(store, async (trx) => {
        const kim = await openAccount(trx, { displayName: 'Kim Exempel', isExample: false, at })
        await addIdentity(trx, kim, { issuer: sala.issuer, subject: 'kim' }, at)
      })
    })
    afterAll(() => store?.close())
    beforeEach(async () => {
      await change({})
      test = aSignInGround(store.db)
      app = signInRoutes(test.ground)
      browser = aBrowser(app)
    })
    afterEach(() => {
      sala.subject = 'kim'
      sala.claims = { name: 'Kim Exempel' }
      sala.assurance = undefined
      vi.useRealTimers()
      sala.onTheWay = undefined
    })
    const at = new Date('2026-11-22T08:00:00Z')

    const change = (changes: Partial<Provider>) =>
      inTransaction(store, (trx) =>
        saveProvider(trx, {
          id: 'sala',
          issuer: sala.issuer,
          clientId: 'radslag',
          clientAuth: 'client_secret_basic',
          secretReference: 'SALA_SECRET',
          name: { sv: 'Sala kommun', en: 'Sala Municipality' },
          allowsNew: false,
          isOpen: true,
          ...changes,
        }),
      )
    const begin = async (path = '/logga-in/oidc/sala') =>
      (await browser.get(path)).headers.get('location') ?? ''
    const comeBack = async (address: string) => browser.get(address)
    const signedInAs = async () => {
      const cookie = `radslag_session=${browser.cookies.get('radslag_session')}`
      const session = await sessionOf(test.ground, new Request(testOrigin, { headers: { cookie } }))
      return session?.displayName
    }
    const expectRefused = async (answer: Response, code: string) => {
      expect(answer.headers.get('x-radslag-refusal')).toBe(code)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(await signedInAs()).toBeUndefined()
    }

    it('leads there and back, to the page one was going to, and is signed in', async () => {
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
      await change({ acrValues: 'http://id.sambi.se/loa/loa3' })
      sala.assurance = 'http://id.sambi.se/loa/loa3'
      await comeBack(await goThrough(sala, await begin()))
      expect(test.events).toMatchObject([{ assuranceLevel: 'http://id.sambi.se/loa/loa3' }])
    })

    it('speaks the language it was begun in, although the provider knows one address only', async () => {
      sala.subject = 'okand'
      const answer = await comeBack(await goThrough(sala, await begin('/en/logga-in/oidc/sala')))
      expect(await answer.text()).toContain('You have no account here')
    })

    describe('refuses, and signs nobody in,', () => {
      it('the same answer a second time', async () => {
        const back = await goThrough(sala, await begin())
        await comeBack(back)
        browser.cookies.delete('radslag_session')
        await expectRefused(await comeBack(back), 'used')
      })

      it('the same answer a second time from a browser that never forgot having asked', async () => {
        const back = await goThrough(sala, await begin())
        const asking = browser.cookies.get('radslag_inloggning') ?? ''
        await comeBack(back)
        browser.cookies.delete('radslag_session')
        browser.cookies.set('radslag_inloggning', asking)
        await expectRefused(await comeBack(back), 'used')
      })

      it('a code that has been used, put into an attempt of its own', async () => {
        const first = new URL(await goThrough(sala, await begin()))
        await comeBack(first.href)
        browser.cookies.clear()
        const second = new URL(await goThrough(sala, await begin()))
        second.searchParams.set('code', first.searchParams.get('code') ?? '')
        await expectRefused(await comeBack(second.href), 'code-refused')
      })

      it('a code of another attempt that nobody has used yet', async () => {
        const first = new URL(await goThrough(sala, await begin()))
        const second = new URL(await goThrough(sala, await begin()))
        second.searchParams.set('code', first.searchParams.get('code') ?? '')
        await expectRefused(await comeBack(second.href), 'code-refused')
      })

      it.each([
        ['another', 'x'.repeat(43)],
        ['none', ''],
      ])('%s state', async (_, state) => {
        const back = new URL(await goThrough(sala, await begin()))
        back.searchParams.set('state', state)
        await expectRefused(await comeBack(back.href), 'unknown-attempt')
      })

      it('the state of an attempt at another provider', async () => {
        await inTransaction(store, (trx) =>
          saveProvider(trx, {
            ...{ id: 'fagersta', issuer: other.issuer, clientId: 'radslag', isOpen: true },
            ...{ clientAuth: 'none', allowsNew: true, name: { sv: 'Fagersta', en: 'Fagersta' } },
          }),
        )
        const back = await goThrough(sala, await begin())
        await expectRefused(await comeBack(back.replace('/sala/', '/fagersta/')), 'unknown-attempt')
      })

      it('an answer in another browser than the one that asked', async () => {
        const back = await goThrough(sala, await begin())
        browser = aBrowser(app)
        await expectRefused(await comeBack(back), 'other-browser')
        await begin()
        await expectRefused(await comeBack(back), 'other-browser')
      })

      it('an answer that took longer than a quarter of an hour', async () => {
        const back = await goThrough(sala, await begin())
        test.clock.now = new Date(test.clock.now.getTime() + 15 * 60_000)
        await expectRefused(await comeBack(back), 'too-old')
      })

      it('an answer that belongs to another nonce', async () => {
        const there = new URL(await begin())
        there.searchParams.set('nonce', 'nagot-annat')
        await expectRefused(await comeBack(await goThrough(sala, there.href)), 'wrong-nonce')
      })

      it('an answer without any nonce', async () => {
        const there = new URL(await begin())
        there.searchParams.delete('nonce')
        await expectRefused(await comeBack(await goThrough(sala, there.href)), 'wrong-nonce')
      })

      it('an answer that says it is from another issuer', async () => {
        const back = new URL(await goThrough(sala, await begin()))
        back.searchParams.set('iss', other.issuer)
        await expectRefused(await comeBack(back.href), 'wrong-issuer')
      })

      it('a true token of another issuer, for the same program and nonce', async () => {
        const there = await begin()
        const token = await tokenFor(other, 'radslag', callback('sala'), there)
        sala.onTheWay = (answer) => ({ ...answer, id_token: token })
        await expectRefused(await comeBack(await goThrough(sala, there)), 'wrong-issuer')
      })

      it('a true token for another program, with the same nonce', async () => {
        const there = await begin()
        const token = await tokenFor(sala, 'annat', 'http://localhost:4000/tillbaka', there)
        sala.onTheWay = (answer) => ({ ...answer, id_token: token })
        await expectRefused(await comeBack(await goThrough(sala, there)), 'wrong-audience')
      })

      it('a token that has expired', async () => {
        sala.onTheWay = (answer) => {
          vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 60 * 60_000 })
          return answer
        }
        await expectRefused(await comeBack(await goThrough(sala, await begin())), 'answer-expired')
      })

      it('a token that somebody has written in', async () => {
        sala.onTheWay = ({ id_token = '', ...answer }) => {
          const [head = '', body = '', signature = ''] = id_token.split('.')
          const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
          const written = Buffer.from(JSON.stringify({ ...claims, sub: 'nagon-annan' })).toString(
            'base64url',
          )
          return { ...answer, id_token: [head, written, signature].join('.') }
        }
        await expectRefused(await comeBack(await goThrough(sala, await begin())), 'not-understood')
      })

      it('an answer without a token', async () => {
        sala.onTheWay = ({ id_token: _, ...answer }) => answer
        await expectRefused(await comeBack(await goThrough(sala, await begin())), 'not-understood')
      })

      it('the provider’s own no', async () => {
        const { searchParams } = new URL(await begin())
        const no = new URL(callback('sala'))
        no.searchParams.set('error', 'access_denied')
        no.searchParams.set('state', searchParams.get('state') ?? '')
        no.searchParams.set('iss', sala.issuer)
        await expectRefused(await comeBack(no.href), 'said-no')
      })

      it('somebody the provider knows but nobody has opened an account for, and says who helps', async () => {
        sala.subject = 'okand'
        const answer = await comeBack(await goThrough(sala, await begin()))
        expect(await answer.clone().text()).toContain('Den som stödjer gruppen hjälper dig.')
        await expectRefused(answer, 'no-account')
      })

      it('a personal number, and keeps nothing of it', async () => {
        await change({ allowsNew: true })
        sala.subject = '191212121212'
        await expectRefused(await comeBack(await goThrough(sala, await begin())), 'personal-number')
        expect(test.faults).toHaveLength(1)
        expect(
          await findAccountOf(store.db, { issuer: sala.issuer, subject: '191212121212' }),
        ).toBeUndefined()
      })

      it('a provider whose secret nobody has given', async () => {
        await change({ secretReference: 'GLOMD' })
        await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-misconfigured')
      })

      it('a secret that the provider does not take', async () => {
        test = aSignInGround(store.db, { secretOf: () => 'fel' })
        browser = aBrowser(signInRoutes(test.ground))
        await expectRefused(
          await comeBack(await goThrough(sala, await begin())),
          'provider-misconfigured',
        )
        expect(test.faults).toHaveLength(1)
      })

      it('a description that says it is of another issuer', async () => {
        await change({
          issuer: 'https://login.sala.example',
          discoveryUrl: `${sala.issuer}/.well-known/openid-configuration`,
        })
        await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-misconfigured')
      })

      it('a provider that does not answer', async () => {
        await change({ issuer: 'http://127.0.0.1:9' })
        await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-unreachable')
      })

      it('a provider without encryption, in production', async () => {
        test = aSignInGround(store.db, { mode: 'production' })
        browser = aBrowser(signInRoutes(test.ground))
        await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-misconfigured')
      })

      it.each(['sala', 'arboga', '%00'])(
        'a provider that is closed or was never there (%s)',
        async (id) => {
          await change({ isOpen: false })
          await expectRefused(await browser.get(`/logga-in/oidc/${id}`), 'unknown-provider')
          await expectRefused(
            await browser.get(`/logga-in/oidc/${id}/callback`),
            'unknown-provider',
          )
        },
      )
    })

    it('opens an account at the first sign-in when the provider may, and the same one the next time', async () => {
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
      await change({ allowsNew: true })
      sala.subject = 'slutat'
      await comeBack(await goThrough(sala, await begin()))
      const account = await findAccountOf(store.db, { issuer: sala.issuer, subject: 'slutat' })
      await inTransaction(store, (trx) => closeAccount(trx, account?.id ?? '', test.clock.now))
      expect(await signedInAs()).toBeUndefined()
      await expectRefused(await comeBack(await goThrough(sala, await begin())), 'no-account')
    })

    it('takes the same name from two issuers for two people', async () => {
      const same = { issuer: other.issuer, subject: 'kim' }
      expect(await findAccountOf(store.db, same)).toBeUndefined()
    })

    it('signs out here at once, and offers to sign out at the employer too', async () => {
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

/** A token that a provider truly gives another program, or the same program elsewhere, with a nonce of our own. */
async function tokenFor(
  provider: IdentityProvider,
  clientId: string,
  redirectUri: string,
  begun: string,
): Promise<string> {
  const verifier = 'v'.repeat(43)
  const address = new URL(`${provider.issuer}/auth`)
  address.search = String(
    new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid profile',
      nonce: new URL(begun).searchParams.get('nonce') ?? '',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  )
  const back = new URL(await goThrough(provider, address.href))
  const answer = await fetch(`${provider.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:hemligt`)}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  })
  const { id_token: token } = (await answer.json()) as { readonly id_token: string } // as the standard has it
  return token
}
