import { describe, expect, it } from 'vitest'
import { aBrowser } from '../../../test/builders/sign-in.ts'
import { databases } from '../../../test/database.ts'
import { inTransaction } from '../../store/store.ts'
import { addIdentity, closeAccount, openAccount } from '../account/account.repository.ts'
import { limits } from '../limit/limit.repository.ts'
import { at, signingIn } from './pages.stage.ts'

for (const database of databases) {
  describe(`the pages of a link, in the ${database.name} database`, () => {
    const { now, letterLink, keyOf, pass } = signingIn(database)
    const ask = (adress = 'kim@sala.example') => now().browser.post('/logga-in/brev', { adress })

    it('sign in by the button and not by opening, and then lead on', async () => {
      const { browser } = now()
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
      const { browser } = now()
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
      const { test, browser } = now()
      expect(await (await browser.get('/logga-in/brev')).text()).not.toContain('fungerar inte')
      test.mail.waits = true
      expect(await (await browser.get('/logga-in/brev')).text()).toContain(
        'Brevet väntar och skickas så snart e-posten fungerar igen',
      )
    })

    it('explain in another browser, and offer a new link there', async () => {
      const { app } = now()
      await ask()
      const other = aBrowser(app)
      const answer = await other.get(letterLink())
      expect(answer.status).toBe(403)
      const page = await answer.text()
      expect(page).toContain('Länken öppnades i en annan webbläsare')
      expect(page).toContain('Be om en ny länk')
      expect(page).not.toContain('kim@sala.example')
      expect((await other.post('/logga-in/lank', { nyckel: keyOf(letterLink()) })).status).toBe(403)
    })

    it.each([
      ['is too old', '0.25', 410, 'Länken är för gammal'],
      ['is not known', 'okänd', 404, 'Länken känns inte igen'],
    ])('explain when a link %s', async (_, how, status, words) => {
      const { test, browser } = now()
      await ask()
      if (how === 'okänd') test.letters.length = 0
      else pass(Number(how))
      const link = how === 'okänd' ? '/logga-in/lank?nyckel=avklippt' : letterLink()
      const answer = await browser.get(link)
      expect([answer.status, (await answer.text()).includes(words)]).toEqual([status, true])
    })

    it('explain when the account has been closed meanwhile', async () => {
      const { store, browser } = now()
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
}
