import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import {
  allLedgers,
  filledDecision,
  ledgerPeople,
  plain,
  WorkspaceLedgers,
} from '../../../../test/builders/workspace-ledger.ts'
import { databases } from '../../../../test/database.ts'
import { findMatter, listEvents } from '../../../matter/matter.repository.ts'

const { support, registrar } = ledgerPeople

for (const database of databases) {
  describe(`recording what a principal has decided, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
    })
    afterAll(() => test?.close())

    it('waits on the overview of the registrar, who records the decision once however often the form is sent', async () => {
      const { ledger, matter } = await ledgers.opened()
      const before = await (await (await test.signIn(registrar)).get('/arbetsyta')).text()
      expect(before).toContain(`${allLedgers}/${ledger.id}/anteckna/sala`)
      const { answer, browser, address, form } = await ledgers.recorded(ledger)
      expect(answer.headers.get('location')).toBe(`${allLedgers}/${ledger.id}?klart=antecknat`)
      const again = await browser.post(address, form)
      expect(again.headers.get('location')).toBe(`${allLedgers}/${ledger.id}?klart=antecknat`)
      const row = (await ledgers.stored(ledger.id)).decisions[0]
      expect(row).toMatchObject({
        entries: 1,
        standing: { outcome: 'adopted', paragraph: '§ 131' },
      })
      const page = plain(await (await browser.get(`${allLedgers}/${ledger.id}`)).text())
      expect(page).toContain('Gäller för den enda som beslutar')
      expect(page).toContain('§ 131, KS 2026/388')
      expect(page).toContain('Anslagsdagen är inte antecknad.')
      const after = await (await browser.get('/arbetsyta')).text()
      expect(after).not.toContain(`${allLedgers}/${ledger.id}/anteckna/sala`)
      const events = await listEvents(test.store.db, 'vastmanland', matter.id)
      expect(events.filter(({ kind }) => kind === 'decided')).toHaveLength(1)
      // The last decision settles the matter.
      expect((await findMatter(test.store.db, 'vastmanland', matter.id))?.state).toBe('closed')
    })

    it('refuses a decision that cannot be, in words and with what was typed', async () => {
      const { ledger } = await ledgers.opened()
      const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
        [{ beslutat: '2026-09-30' }, 'kan inte vara fattat före rekommendationen'],
        [{ beslutat: '2026-11-23' }, 'Dagen för beslutet har inte varit än'],
        [{ utfall: '' }, 'Välj vad som beslutades.'],
        [{ utfall: 'inget' }, 'Välj vad som beslutades.'],
        [{ beslutat: '' }, 'Fyll i vilken dag beslutet fattades.'],
        [{ utfall: 'adoptedWithReservation' }, 'Skriv vad reservationen gäller'],
        [{ lank: 'javascript:alert(1)' }, 'Länken ska vara en webbadress'],
        [{ diarienummer: '850709-9805' }, 'ser ut som ett personnummer'],
        [{ justerat: '2026-11-01' }, 'kan inte vara justerat före beslutet'],
        [{ organ: '' }, 'Skriv vem som beslutar'],
      ]
      for (const [changes, says] of wrong) {
        const { answer } = await ledgers.recorded(ledger, { paragraf: '§ 7 b', ...changes })
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(plain(page)).toContain(says)
        expect(page).toContain('value="§ 7 b"')
      }
      expect((await ledgers.stored(ledger.id)).decisions[0]?.entries).toBe(0)
    })

    it('says so when the same decision comes twice from two people', async () => {
      const { ledger } = await ledgers.opened({ villkor: 'date', galler: '2027-01-01' })
      await ledgers.recorded(ledger)
      const { answer } = await ledgers.recorded(ledger)
      expect(answer.status).toBe(409)
      const page = plain(await answer.text())
      expect(page).toContain('Beslutet är redan antecknat.')
      expect(page).toContain('Så här står det nu: antagen 16 november 2026, § 131.')
    })

    it('is recorded by nobody else, not even the support', async () => {
      const { ledger } = await ledgers.opened()
      const browser = await test.signIn(support)
      const page = await browser.get(`${allLedgers}/${ledger.id}/anteckna/sala`)
      expect(page.status).toBe(403)
      expect(plain(await page.text())).toContain(
        'Registratorn eller en tjänsteperson hos Sala kommun',
      )
      const sent = await browser.post(
        `${allLedgers}/${ledger.id}/anteckna/sala`,
        filledDecision(''),
      )
      expect(sent.status).toBe(403)
      expect((await browser.get(`${allLedgers}/${ledger.id}/anteckna/fagersta`)).status).toBe(404)
    })

    it('keeps what was corrected, with the reason, and who decided when it was another', async () => {
      const { ledger } = await ledgers.opened({ villkor: 'date', galler: '2027-01-01' })
      await ledgers.recorded(ledger)
      const nothing = await ledgers.recorded(ledger, { skal: 'Fel.' }, 'ratta/sala')
      expect(plain(await nothing.answer.text())).toContain('Inget är ändrat.')
      const silent = await ledgers.recorded(ledger, { utfall: 'rejected' }, 'ratta/sala')
      expect(plain(await silent.answer.text())).toContain('Skriv varför beslutet rättas.')
      const { answer, browser } = await ledgers.recorded(
        ledger,
        { organ: 'Kommunstyrelsen', niva: 'executiveCommittee', skal: 'Vi läste fel.' },
        'ratta/sala',
      )
      expect(answer.headers.get('location')).toContain('klart=rattat')
      const page = plain(await (await browser.get(`${allLedgers}/${ledger.id}`)).text())
      expect(page).toContain('Skäl: Vi läste fel.')
      expect(page).toContain('Kommunstyrelsen')
      expect((await ledgers.stored(ledger.id)).decisions[0]?.entries).toBe(2)
      const back = await ledgers.recorded(
        ledger,
        { utfall: 'inget', skal: 'Ett misstag.' },
        'ratta/sala',
      )
      expect(back.answer.status).toBe(303)
      expect((await ledgers.stored(ledger.id)).decisions[0]?.standing).toBeUndefined()
      const stale = await browser.post(
        `${allLedgers}/${ledger.id}/ratta/sala`,
        filledDecision('', { sett: '1', skal: 'Nu så.' }),
      )
      expect(stale.status).toBe(409)
    })
  })
}
