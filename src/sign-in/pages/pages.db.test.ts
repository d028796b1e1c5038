import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aBrowser,
  aSignInGround,
  type SignInTest,
  type TestBrowser,
} from '../../../test/builders/sign-in.ts'
import { databases } from '../../../test/database.ts'
import { NotFound } from '../../shared/errors.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { addIdentity, closeAccount, openAccount } from '../account/account.repository.ts'
import { chooseHat } from '../choose-hat.ts'
import { refuseForeignPosts } from '../guard/refuse-foreign-posts.tsx'
import { requireSession, type SignedInEnv } from '../guard/require-session.tsx'
import { limits } from '../limit/limit.repository.ts'
import { saveProvider } from '../oidc/provider.repository.ts'
import { signInRoutes } from '../sign-in.routes.tsx'
import type { SignInTables } from '../sign-in.table.ts'
import type { SignInGround } from '../sign-in-ground.ts'

/** A small workspace behind the sign-in: a page, a form that is saved, and a choice of hat. */
function aProgram(ground: SignInGround, saved: string[]): Hono {
  const workspace = new Hono<SignedInEnv>()
  workspace.use('/arbetsyta/*', refuseForeignPosts(ground), requireSession(ground))
  workspace.use('/en/arbetsyta/*', refuseForeignPosts(ground), requireSession(ground))
  for (const prefix of ['', '/en']) {
    workspace.get(`${prefix}/arbetsyta/sida`, (c) =>
      c.text(`${c.var.session.displayName} ${c.var.session.chosenHat ?? 'utan hatt'}`),
    )
    workspace.post(`${prefix}/arbetsyta/sida`, async (c) => {
      const { text } = await c.req.parseBody()
      saved.push(`${c.var.session.displayName}: ${String(text)}`)
      return c.redirect(c.req.path, 303)
    })
  }
  workspace.post('/arbetsyta/hatt', async (c) => {
    const { hatt } = await c.req.parseBody()
    return (await chooseHat(ground, c, c.var, String(hatt))) ? c.text('bytt') : c.text('slut', 409)
  })
  const app = new Hono()
  app.route('/', signInRoutes(ground))
  app.route('/', workspace)
  app.onError((error, c) => {
    if (error instanceof NotFound) return c.text(error.message, 404)
    throw error
  })
  return app
}

for (const { name, open } of databases) {
  describe(`the pages of signing in, in the ${name} database`, () => {
    let store: Store<SignInTables>
    let test: SignInTest
    let app: Hono
    let browser: TestBrowser
    let saved: string[]
    let kim: string
    let robin: string
    let real: string
    const at = new Date('2026-11-22T08:00:00Z')
    beforeAll(async () => {
      store = await open()
      await inTransaction(store, async (trx) => {
        kim = await openAccount(trx, { displayName: 'Kim Exempel', isExample: true, at })
        robin = await openAccount(trx, { displayName: 'Robin Exempel', isExample: true, at })
        real = await openAccount(trx, { displayName: 'Verklig', isExample: false, at })
        await addIdentity(trx, kim, { issuer: 'mail', subject: 'kim@sala.example' }, at)
        await saveProvider(trx, {
          id: 'sala',
          issuer: 'https://login.sala.example',
          clientId: 'radslag',
          clientAuth: 'none',
          name: { sv: 'Sala kommun', en: 'Sala Municipality' },
          principalRef: 'sala',
          allowsNew: false,
          isOpen: true,
        })
      })
    })
    afterAll(() => store?.close())
    beforeEach(async () => {
      await store.db.deleteFrom('sign_in_count').execute()
      await store.db.deleteFrom('session').execute()
      begin()
    })
    const begin = (changes: Partial<SignInGround> = {}) => {
      test = aSignInGround(store.db, {
        demoPeople: async (language) => [
          {
            accountId: kim,
            name: 'Kim Exempel',
            hats: [
              language === 'sv' ? 'tjänstepersonsstöd, Nära vård' : 'support official, Nära vård',
            ],
          },
        ],
        ...changes,
      })
      saved = []
      app = aProgram(test.ground, saved)
      browser = aBrowser(app)
    }
    const be = (accountId: string, who = browser) =>
      who.post('/logga-in/demo', { konto: accountId })
    const letterLink = () => /http\S+/.exec(test.letters.at(-1)?.text ?? '')?.[0] ?? 'no letter'
    const keyOf = (link: string) => new URL(link).searchParams.get('nyckel') ?? ''
    const pass = (hours: number) => {
      test.clock.now = new Date(test.clock.now.getTime() + hours * 60 * 60_000)
    }

    it('let one choose whom to be in the demo, where one is employed, or a letter', async () => {
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
      for (const path of ['/logga-in', '/logga-in/brev', '/logga-ut', '/logga-in/lank?nyckel=x']) {
        const answer = await browser.get(path)
        expect(answer.headers.get('cache-control')).toBe('no-store')
        expect(answer.headers.getSetCookie()).toEqual([])
      }
    })

    it('lead back to the page one was going to', async () => {
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
      const answer = await browser.post('/logga-in/demo', { konto: kim, till: '//evil.example' })
      expect(answer.headers.get('location')).toBe('/arbetsyta')
    })

    describe('of the demo', () => {
      it.each([
        ['somebody real', () => real],
        ['nobody', () => '00000000-0000-7000-8000-000000000001'],
        ['what is no account', () => "' or 1=1"],
      ])('let nobody be %s', async (_, account) => {
        expect((await be(account())).status).toBe(404)
        expect(browser.cookies.size).toBe(0)
      })

      it('do not exist in production, where the public address must be known', async () => {
        begin({ mode: 'production', publicUrl: 'https://radslag.example' })
        const secure = aBrowser(app, 'https://radslag.example')
        expect((await be(kim, secure)).status).toBe(404)
        expect(await (await secure.get('/logga-in')).text()).not.toContain('Kim Exempel')
        const { publicUrl: _, ...unknown } = test.ground
        expect(() => signInRoutes(unknown)).toThrow('public address')
      })
    })

    describe('of a link', () => {
      const ask = (adress = 'kim@sala.example') => browser.post('/logga-in/brev', { adress })

      it('sign in by the button and not by opening, and then lead on', async () => {
        expect((await ask()).headers.get('location')).toBe('/logga-in/brev')
        const link = letterLink()
        for (let opened = 0; opened < 3; opened += 1) {
          const page = await (await browser.get(link)).text()
          expect(page).toContain('<button')
          expect(browser.cookies.has('radslag_session')).toBe(false)
        }
        const answer = await browser.post('/logga-in/lank', { nyckel: keyOf(link) })
        expect(answer.headers.get('location')).toBe('/arbetsyta')
        expect(await (await browser.get('/arbetsyta/sida')).text()).toBe('Kim Exempel utan hatt')
        expect([...browser.cookies.keys()]).toEqual(['radslag_session'])
      })

      it('lead on whoever presses twice', async () => {
        await ask()
        await browser.post('/logga-in/lank', { nyckel: keyOf(letterLink()) })
        const second = await browser.post('/logga-in/lank', { nyckel: keyOf(letterLink()) })
        expect(second.headers.get('location')).toBe('/arbetsyta')
      })

      it('answer alike whether or not the address has an account', async () => {
        const [known, unknown] = [await ask(), await ask('okand@sala.example')]
        for (const answer of [known, unknown]) answer.headers.delete('set-cookie')
        expect([...known.headers]).toEqual([...unknown.headers])
        expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
      })

      it('say that the letter waits when the mail does not work', async () => {
        expect(await (await browser.get('/logga-in/brev')).text()).not.toContain('fungerar inte')
        test.mail.waits = true
        expect(await (await browser.get('/logga-in/brev')).text()).toContain(
          'Brevet väntar och skickas så snart e-posten fungerar igen',
        )
      })

      it('explain in another browser, and offer a new link there', async () => {
        await ask()
        const other = aBrowser(app)
        const answer = await other.get(letterLink())
        expect(answer.status).toBe(403)
        const page = await answer.text()
        expect(page).toContain('Länken öppnades i en annan webbläsare')
        expect(page).toContain('Be om en ny länk')
        expect(page).not.toContain('kim@sala.example')
        expect((await other.post('/logga-in/lank', { nyckel: keyOf(letterLink()) })).status).toBe(
          403,
        )
      })

      it.each([
        ['is too old', '0.25', 410, 'Länken är för gammal'],
        ['is not known', 'okänd', 404, 'Länken känns inte igen'],
      ])('explain when a link %s', async (_, how, status, words) => {
        await ask()
        if (how === 'okänd') test.letters.length = 0
        else pass(Number(how))
        const link = how === 'okänd' ? '/logga-in/lank?nyckel=avklippt' : letterLink()
        const answer = await browser.get(link)
        expect([answer.status, (await answer.text()).includes(words)]).toEqual([status, true])
      })

      it('explain when the account has been closed meanwhile', async () => {
        const gone = await inTransaction(store, async (trx) => {
          const id = await openAccount(trx, { displayName: 'Borta', isExample: true, at })
          await addIdentity(trx, id, { issuer: 'mail', subject: 'borta@sala.example' }, at)
          return id
        })
        await ask('borta@sala.example')
        await inTransaction(store, (trx) => closeAccount(trx, gone, at))
        const answer = await browser.post('/logga-in/lank', { nyckel: keyOf(letterLink()) })
        expect(answer.status).toBe(403)
        expect(await answer.text()).toContain('Den som stödjer gruppen hjälper dig.')
      })

      it('give back what was typed when it is no address', async () => {
        const answer = await ask('kim"><script>')
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain('value="kim&quot;&gt;&lt;script&gt;"')
        expect(page).toContain('href="#adress"')
        expect(page).toContain('<title>Fel: Logga in')
      })

      it('say kindly that many links have been sent', async () => {
        for (let n = 0; n < limits.address; n += 1) await ask()
        const answer = await ask()
        expect(answer.status).toBe(429)
        expect(await answer.text()).toContain('försök igen om en timme')
      })
    })

    describe('of one’s own sign-ins', () => {
      it('show where one is signed in, and end one', async () => {
        await be(kim)
        const phone = aBrowser(app)
        await phone.post(
          '/logga-in/demo',
          { konto: kim },
          { 'user-agent': 'Mozilla/5.0 (iPhone) Version/19.0 Safari/604.1' },
        )
        const page = await (await browser.get('/mina-inloggningar')).text()
        expect(page).toContain('Firefox, Windows')
        expect(page).toContain('Den du använder nu')
        expect(page).toContain('22 november 2026 kl.\u00a009.15')
        const [, id = ''] = /name="inloggning" value="([^"]+)"/.exec(page) ?? []
        const ended = await browser.post('/mina-inloggningar/avsluta', { inloggning: id })
        expect(ended.headers.get('location')).toBe('/mina-inloggningar?besked=ended')
        expect((await phone.get('/arbetsyta/sida')).status).toBe(303)
        expect((await browser.get('/arbetsyta/sida')).status).toBe(200)
        expect(test.events.at(-1)).toMatchObject({ kind: 'sessionEnded', sessionId: id })
      })

      it('end nobody else’s, and say no more than that it is not there', async () => {
        const other = aBrowser(app)
        await be(robin, other)
        const { id } = await store.db.selectFrom('session').select('id').executeTakeFirstOrThrow()
        await be(kim)
        const tried = await browser.post('/mina-inloggningar/avsluta', { inloggning: id })
        expect(tried.headers.get('location')).toBe('/mina-inloggningar?besked=notEnded')
        expect((await other.get('/arbetsyta/sida')).status).toBe(200)
        expect(await (await browser.get('/mina-inloggningar')).text()).not.toContain(id)
      })

      it('end all others', async () => {
        const [one, two] = [aBrowser(app), aBrowser(app)]
        for (const each of [one, two, browser]) await be(kim, each)
        await browser.post('/mina-inloggningar/avsluta-andra')
        expect((await one.get('/arbetsyta/sida')).status).toBe(303)
        expect((await two.get('/arbetsyta/sida')).status).toBe(303)
        expect((await browser.get('/arbetsyta/sida')).status).toBe(200)
        expect(test.events.at(-1)).toMatchObject({ kind: 'otherSessionsEnded', count: 2 })
      })

      it('are for nobody who is not signed in', async () => {
        expect((await browser.get('/mina-inloggningar')).headers.get('location')).toBe(
          '/logga-in?till=%2Fmina-inloggningar',
        )
        expect((await browser.post('/mina-inloggningar/avsluta-andra')).status).toBe(401)
      })

      it('sign out: the cookie that was is worth nothing', async () => {
        await be(kim)
        const stolen = browser.cookies.get('radslag_session') ?? ''
        expect(await (await browser.get('/logga-ut')).text()).toContain('Kim Exempel')
        await browser.post('/logga-ut')
        expect(browser.cookies.size).toBe(0)
        browser.cookies.set('radslag_session', stolen)
        expect((await browser.get('/arbetsyta/sida')).status).toBe(303)
        expect(test.events.map(({ kind }) => kind)).toEqual(['signedIn', 'signedOut'])
      })

      it('end the one before when somebody else signs in in the same browser', async () => {
        await be(kim)
        const former = browser.cookies.get('radslag_session') ?? ''
        await be(robin)
        expect(await (await browser.get('/arbetsyta/sida')).text()).toBe('Robin Exempel utan hatt')
        browser.cookies.set('radslag_session', former)
        expect((await browser.get('/arbetsyta/sida')).status).toBe(303)
      })
    })

    it('change hat and the cookie with it', async () => {
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

    describe('when the sign-in ends in the middle of a long text', () => {
      const text = 'Första raden med "citat" & <tecken>\r\nAndra raden, lång nog att visas'
      /** What a browser sends when the button of a page is pressed. */
      const pressed = (page: string) => {
        const read = (value: string) =>
          value
            .replaceAll('&quot;', '"')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&')
        const action = read(/<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '')
        const fields = [...page.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [read(name), read(value)],
        )
        return browser.post(action, Object.fromEntries(fields))
      }

      it('nothing is lost and nothing is doubled: it is saved by the one who wrote it', async () => {
        await be(kim)
        pass(13)
        const late = await browser.post('/arbetsyta/sida', { text })
        expect(late.status).toBe(401)
        const page = await late.text()
        expect(page).toContain('det du skrev är kvar')
        expect(saved).toEqual([])

        const again = await pressed(page)
        expect([again.status, saved]).toEqual([401, []])

        await be(kim)
        expect(await (await browser.get('/logga-in/klar')).text()).toContain('Du är inloggad')
        const kept = await pressed(await again.text())
        expect([kept.status, saved]).toEqual([303, [`Kim Exempel: ${text}`]])
      })

      it('nobody else saves it: it is kept for the one who wrote it', async () => {
        await be(kim)
        pass(13)
        const page = await (await browser.post('/arbetsyta/sida', { text })).text()
        await be(robin)
        const refused = await pressed(page)
        expect([refused.status, saved]).toEqual([403, []])
        const still = await refused.text()
        expect(still).toContain('Det här skrevs av någon annan')
        await be(kim)
        await pressed(still)
        expect(saved).toEqual([`Kim Exempel: ${text}`])
      })

      it('the page speaks the language that was being written in', async () => {
        const late = await browser.post('/en/arbetsyta/sida', { text })
        expect(await late.text()).toContain('what you wrote is still here')
      })
    })
  })
}
