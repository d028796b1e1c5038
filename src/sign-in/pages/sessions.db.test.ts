import { describe, expect, it } from 'vitest'
import { aBrowser } from '../../../test/builders/sign-in.ts'
import { databases } from '../../../test/database.ts'
import { signingIn } from './pages.stage.ts'

for (const database of databases) {
  describe(`being signed in, in the ${database.name} database`, () => {
    const { now, be, pass } = signingIn(database)

    describe('the pages of one’s own sign-ins', () => {
      it('show where one is signed in, and end one', async () => {
        const { test, app, browser, kim } = now()
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
        const { store, app, browser, kim, robin } = now()
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
        const { test, app, browser, kim } = now()
        const [one, two] = [aBrowser(app), aBrowser(app)]
        for (const each of [one, two, browser]) await be(kim, each)
        await browser.post('/mina-inloggningar/avsluta-andra')
        expect((await one.get('/arbetsyta/sida')).status).toBe(303)
        expect((await two.get('/arbetsyta/sida')).status).toBe(303)
        expect((await browser.get('/arbetsyta/sida')).status).toBe(200)
        expect(test.events.at(-1)).toMatchObject({ kind: 'otherSessionsEnded', count: 2 })
      })

      it('are for nobody who is not signed in', async () => {
        const { browser } = now()
        expect((await browser.get('/mina-inloggningar')).headers.get('location')).toBe(
          '/logga-in?till=%2Fmina-inloggningar',
        )
        expect((await browser.post('/mina-inloggningar/avsluta-andra')).status).toBe(401)
      })

      it('sign out: the cookie that was is worth nothing', async () => {
        const { test, browser, kim } = now()
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
        const { browser, kim, robin } = now()
        await be(kim)
        const former = browser.cookies.get('radslag_session') ?? ''
        await be(robin)
        expect(await (await browser.get('/arbetsyta/sida')).text()).toBe('Robin Exempel utan hatt')
        browser.cookies.set('radslag_session', former)
        expect((await browser.get('/arbetsyta/sida')).status).toBe(303)
      })
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
        return now().browser.post(action, Object.fromEntries(fields))
      }

      it('nothing is lost and nothing is doubled: it is saved by the one who wrote it', async () => {
        const { browser, saved, kim } = now()
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
        const { browser, saved, kim, robin } = now()
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
        const { browser } = now()
        const late = await browser.post('/en/arbetsyta/sida', { text })
        expect(await late.text()).toContain('what you wrote is still here')
      })
    })
  })
}
