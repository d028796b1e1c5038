import { describe, expect, it } from 'vitest'
import { aBrowser } from '../../../test/builders/sign-in.ts'
import { databases } from '../../../test/database.ts'
import { signInRoutes } from '../sign-in.routes.tsx'
import { signingIn } from './pages.stage.ts'

for (const database of databases) {
  describe(`the pages of signing in, in the ${database.name} database`, () => {
    const { now, begin, be } = signingIn(database)

    it('let one choose whom to be in the demo, where one is employed, or a letter', async () => {
      const { browser } = now()
      const page = await (await browser.get('/logga-in')).text()
      expect(page).toContain('Logga in som Kim Exempel')
      expect(page).toContain('Tjänstepersonsstöd, Nära vård')
      expect(page).toContain('href="/logga-in/oidc/sala"')
      expect(page).toContain('E-postadress')
      const english = await (await browser.get('/en/logga-in')).text()
      expect(english).toContain('Sign in as Kim Exempel')
      expect(english).toContain('Sala Municipality')
    })

    it('set no cookie until somebody does something, and are never kept', async () => {
      const { browser } = now()
      for (const path of ['/logga-in', '/logga-in/brev', '/logga-ut', '/logga-in/lank?nyckel=x']) {
        const answer = await browser.get(path)
        expect(answer.headers.get('cache-control')).toBe('no-store')
        expect(answer.headers.getSetCookie()).toEqual([])
      }
    })

    it('lead back to the page one was going to', async () => {
      const { browser, kim } = now()
      const led = await browser.get('/en/arbetsyta/sida?x=1')
      expect(led.headers.get('location')).toBe('/en/logga-in?till=%2Fen%2Farbetsyta%2Fsida%3Fx%3D1')
      const page = await (await browser.get(led.headers.get('location') ?? '')).text()
      expect(page).toContain('name="till" value="/en/arbetsyta/sida?x=1"')
      const answer = await browser.post('/en/logga-in/demo', {
        konto: kim,
        till: '/en/arbetsyta/sida?x=1',
      })
      expect(answer.headers.get('location')).toBe('/en/arbetsyta/sida?x=1')
    })

    it('lead nobody to another site', async () => {
      const { browser, kim } = now()
      const answer = await browser.post('/logga-in/demo', { konto: kim, till: '//evil.example' })
      expect(answer.headers.get('location')).toBe('/arbetsyta')
    })

    describe('of the demo', () => {
      it.each([
        ['somebody real', () => now().real],
        ['nobody', () => '00000000-0000-7000-8000-000000000001'],
        ['what is no account', () => "' or 1=1"],
      ])('let nobody be %s', async (_, account) => {
        const { browser } = now()
        expect((await be(account())).status).toBe(404)
        expect(browser.cookies.size).toBe(0)
      })

      it('do not exist in production, where the public address must be known', async () => {
        const { test, app, kim } = begin({
          mode: 'production',
          publicUrl: 'https://radslag.example',
        })
        const secure = aBrowser(app, 'https://radslag.example')
        expect((await be(kim, secure)).status).toBe(404)
        expect(await (await secure.get('/logga-in')).text()).not.toContain('Kim Exempel')
        const { publicUrl: _, ...unknown } = test.ground
        expect(() => signInRoutes(unknown)).toThrow('public address')
      })
    })

    it('change hat and the cookie with it', async () => {
      const { browser, kim } = now()
      await be(kim)
      const before = browser.cookies.get('radslag_session')
      await browser.post('/arbetsyta/hatt', { hatt: 'stod' })
      expect(browser.cookies.get('radslag_session')).not.toBe(before)
      expect(await (await browser.get('/arbetsyta/sida')).text()).toBe('Kim Exempel stod')
    })

    it.each([
      '/logga-in/demo',
      '/logga-in/brev',
      '/logga-in/lank',
      '/logga-ut',
      '/mina-inloggningar/avsluta',
      '/mina-inloggningar/avsluta-andra',
      '/arbetsyta/sida',
    ])('do nothing that another site asks for: %s', async (path) => {
      const { browser, saved, kim, robin } = now()
      await be(kim)
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        const answer = await browser.post(path, { konto: robin, text: 'x' }, headers)
        expect(answer.status).toBe(403)
        expect(await answer.text()).toContain('Inget har ändrats')
      }
      expect(saved).toEqual([])
      expect(await (await browser.get('/arbetsyta/sida')).text()).toContain('Kim Exempel')
    })
  })
}
