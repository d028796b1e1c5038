import { calculatePKCECodeChallenge } from 'openid-client'
import { describe, expect, it, vi } from 'vitest'
import { databases } from '../../../test/database.ts'
import { goThrough, type IdentityProvider } from '../../../test/identity-provider.ts'
import { inTransaction } from '../../store/store.ts'
import { findAccountOf } from '../account/account.repository.ts'
import { atEmployer, callback } from './oidc.stage.ts'
import { saveProvider } from './provider.repository.ts'

for (const database of databases) {
  describe(`signing in at one’s employer refuses, and signs nobody in, in the ${database.name} database`, () => {
    const { now, anew, otherBrowser, change, begin, comeBack, expectRefused } = atEmployer(database)

    it('the same answer a second time', async () => {
      const { sala, browser } = now()
      const back = await goThrough(sala, await begin())
      await comeBack(back)
      browser.cookies.delete('radslag_session')
      await expectRefused(await comeBack(back), 'used')
    })

    it('the same answer a second time from a browser that never forgot having asked', async () => {
      const { sala, browser } = now()
      const back = await goThrough(sala, await begin())
      const asking = browser.cookies.get('radslag_inloggning') ?? ''
      await comeBack(back)
      browser.cookies.delete('radslag_session')
      browser.cookies.set('radslag_inloggning', asking)
      await expectRefused(await comeBack(back), 'used')
    })

    it('a code that has been used, put into an attempt of its own', async () => {
      const { sala, browser } = now()
      const first = new URL(await goThrough(sala, await begin()))
      await comeBack(first.href)
      browser.cookies.clear()
      const second = new URL(await goThrough(sala, await begin()))
      second.searchParams.set('code', first.searchParams.get('code') ?? '')
      await expectRefused(await comeBack(second.href), 'code-refused')
    })

    it('a code of another attempt that nobody has used yet', async () => {
      const { sala } = now()
      const first = new URL(await goThrough(sala, await begin()))
      const second = new URL(await goThrough(sala, await begin()))
      second.searchParams.set('code', first.searchParams.get('code') ?? '')
      await expectRefused(await comeBack(second.href), 'code-refused')
    })

    it.each([
      ['another', 'x'.repeat(43)],
      ['none', ''],
    ])('%s state', async (_, state) => {
      const { sala } = now()
      const back = new URL(await goThrough(sala, await begin()))
      back.searchParams.set('state', state)
      await expectRefused(await comeBack(back.href), 'unknown-attempt')
    })

    it('the state of an attempt at another provider', async () => {
      const { sala, other, store } = now()
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
      const { sala } = now()
      const back = await goThrough(sala, await begin())
      otherBrowser()
      await expectRefused(await comeBack(back), 'other-browser')
      await begin()
      await expectRefused(await comeBack(back), 'other-browser')
    })

    it('an answer that took longer than a quarter of an hour', async () => {
      const { sala, test } = now()
      const back = await goThrough(sala, await begin())
      test.clock.now = new Date(test.clock.now.getTime() + 15 * 60_000)
      await expectRefused(await comeBack(back), 'too-old')
    })

    it('an answer that belongs to another nonce', async () => {
      const { sala } = now()
      const there = new URL(await begin())
      there.searchParams.set('nonce', 'nagot-annat')
      await expectRefused(await comeBack(await goThrough(sala, there.href)), 'wrong-nonce')
    })

    it('an answer without any nonce', async () => {
      const { sala } = now()
      const there = new URL(await begin())
      there.searchParams.delete('nonce')
      await expectRefused(await comeBack(await goThrough(sala, there.href)), 'wrong-nonce')
    })

    it('an answer that says it is from another issuer', async () => {
      const { sala, other } = now()
      const back = new URL(await goThrough(sala, await begin()))
      back.searchParams.set('iss', other.issuer)
      await expectRefused(await comeBack(back.href), 'wrong-issuer')
    })

    it('a true token of another issuer, for the same program and nonce', async () => {
      const { sala, other } = now()
      const there = await begin()
      const token = await tokenFor(other, 'radslag', callback('sala'), there)
      sala.onTheWay = (answer) => ({ ...answer, id_token: token })
      await expectRefused(await comeBack(await goThrough(sala, there)), 'wrong-issuer')
    })

    it('a true token for another program, with the same nonce', async () => {
      const { sala } = now()
      const there = await begin()
      const token = await tokenFor(sala, 'annat', 'http://localhost:4000/tillbaka', there)
      sala.onTheWay = (answer) => ({ ...answer, id_token: token })
      await expectRefused(await comeBack(await goThrough(sala, there)), 'wrong-audience')
    })

    it('a token that has expired', async () => {
      const { sala } = now()
      sala.onTheWay = (answer) => {
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 60 * 60_000 })
        return answer
      }
      await expectRefused(await comeBack(await goThrough(sala, await begin())), 'answer-expired')
    })

    it('a token that somebody has written in', async () => {
      const { sala } = now()
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
      const { sala } = now()
      sala.onTheWay = ({ id_token: _, ...answer }) => answer
      await expectRefused(await comeBack(await goThrough(sala, await begin())), 'not-understood')
    })

    it('the provider’s own no', async () => {
      const { sala } = now()
      const { searchParams } = new URL(await begin())
      const no = new URL(callback('sala'))
      no.searchParams.set('error', 'access_denied')
      no.searchParams.set('state', searchParams.get('state') ?? '')
      no.searchParams.set('iss', sala.issuer)
      await expectRefused(await comeBack(no.href), 'said-no')
    })

    it('somebody the provider knows but nobody has opened an account for, and says who helps', async () => {
      const { sala } = now()
      sala.subject = 'okand'
      const answer = await comeBack(await goThrough(sala, await begin()))
      expect(await answer.clone().text()).toContain('Den som stödjer gruppen hjälper dig.')
      await expectRefused(answer, 'no-account')
    })

    it('a personal number, and keeps nothing of it', async () => {
      const { sala, store, test } = now()
      await change({ allowsNew: true })
      sala.subject = '191212121212'
      await expectRefused(await comeBack(await goThrough(sala, await begin())), 'personal-number')
      expect(test.faults).toHaveLength(1)
      expect(
        await findAccountOf(store.db, { issuer: sala.issuer, subject: '191212121212' }),
      ).toBeUndefined()
    })

    it('a provider whose secret nobody has given', async () => {
      const { browser } = now()
      await change({ secretReference: 'GLOMD' })
      await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-misconfigured')
    })

    it('a secret that the provider does not take', async () => {
      const { sala, test } = anew({ secretOf: () => 'fel' })
      await expectRefused(
        await comeBack(await goThrough(sala, await begin())),
        'provider-misconfigured',
      )
      expect(test.faults).toHaveLength(1)
    })

    it('a description that says it is of another issuer', async () => {
      const { sala, browser } = now()
      await change({
        issuer: 'https://login.sala.example',
        discoveryUrl: `${sala.issuer}/.well-known/openid-configuration`,
      })
      await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-misconfigured')
    })

    it('a provider that does not answer', async () => {
      const { browser } = now()
      await change({ issuer: 'http://127.0.0.1:9' })
      await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-unreachable')
    })

    it('a provider without encryption, in production', async () => {
      const { browser } = anew({ mode: 'production' })
      await expectRefused(await browser.get('/logga-in/oidc/sala'), 'provider-misconfigured')
    })

    it.each(['sala', 'arboga', '%00'])(
      'a provider that is closed or was never there (%s)',
      async (id) => {
        const { browser } = now()
        await change({ isOpen: false })
        await expectRefused(await browser.get(`/logga-in/oidc/${id}`), 'unknown-provider')
        await expectRefused(await browser.get(`/logga-in/oidc/${id}/callback`), 'unknown-provider')
      },
    )
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
