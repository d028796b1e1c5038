import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import {
  allLedgers,
  filledLedger,
  ledgerPeople,
  plain,
  WorkspaceLedgers,
} from '../../../../test/builders/workspace-ledger.ts'
import { databases } from '../../../../test/database.ts'
import { listLedgers } from '../../../adoption/ledger/ledger.repository.ts'

const { support, member, stranger } = ledgerPeople

for (const database of databases) {
  describe(`opening a ledger, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
    })
    afterAll(() => test?.close())

    it('is opened by the support from a matter, with those it concerns chosen and their assemblies filled in', async () => {
      const { page, ledger, browser } = await ledgers.opened()
      expect(page).toContain('value="Regionfullmäktige"')
      expect(page).toMatch(/value="sala" checked/)
      expect(page).not.toMatch(/value="fagersta" checked/)
      expect(ledger.decisions.map(({ principalId }) => principalId)).toEqual(['sala'])
      const shown = plain(
        await (await browser.get(`${allLedgers}/${ledger.id}?klart=oppnat`)).text(),
      )
      expect(shown).toContain('Beslutsläget är öppnat.')
      expect(shown).toContain('Antagen av 0 av 1')
      expect(shown).toContain('Senast 30 november 2026')
      expect(shown).toContain('Den som inte har svarat räknas inte som ett ja.')
    })

    it('is one ledger when the form is sent twice', async () => {
      const matter = await ledgers.aMatter()
      const browser = await test.signIn(support)
      const address = `${allLedgers}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      const form = filledLedger(await (await browser.get(address)).text())
      const first = await browser.post(`${allLedgers}/nytt`, form)
      const second = await browser.post(`${allLedgers}/nytt`, form)
      expect(second.headers.get('location')).toBe(first.headers.get('location'))
      const made = await listLedgers(test.store.db, 'vastmanland', { matterId: matter.id })
      expect(made).toHaveLength(1)
    })

    it('keeps what was typed, and says what to mend and where', async () => {
      const matter = await ledgers.aMatter()
      const browser = await test.signIn(support)
      const address = `${allLedgers}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      const page = await (await browser.get(address)).text()
      const wrong: readonly (readonly [Readonly<Record<string, string>>, string, string])[] = [
        [{ rubrik: '' }, 'Skriv vad huvudmännen ska besluta om.', '#rubrik'],
        [{ fraga: '' }, 'Välj minst en huvudman som ska besluta.', '#fraga'],
        [{ senast: '2026-09-01' }, 'ligger före rekommendationen', '#senast'],
        [{ villkor: 'date' }, 'Fyll i vilken dag det börjar gälla.', '#galler'],
        [{ dag: '2026-12-24' }, 'har inte varit än', '#dag'],
        [{ 'organ-sala': '' }, 'Skriv vem som beslutar hos varje huvudman', '#organ-sala'],
        [{ text: 'Gäller 850709-9805' }, 'ser ut som ett personnummer', '#text'],
        [{ senast: 'i vinter' }, 'Dagen går inte att läsa', '#senast'],
      ]
      for (const [changes, says, at] of wrong) {
        const answer = await browser.post(`${allLedgers}/nytt`, filledLedger(page, changes))
        const again = await answer.text()
        expect(answer.status).toBe(422)
        expect(plain(again)).toContain(says)
        expect(again).toContain(`href="${at}"`)
        expect(again).toContain('value="2026:')
        expect(again).toContain(changes.rubrik === '' ? 'anta överenskommelsen' : 'om nära vård"')
      }
      expect(await listLedgers(test.store.db, 'vastmanland', { matterId: matter.id })).toEqual([])
    })

    it('is opened by nobody but the support, who is named to the others', async () => {
      const matter = await ledgers.aMatter()
      const address = `${allLedgers}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      const asMember = await test.signIn(member)
      const refused = await asMember.get(address)
      expect(refused.status).toBe(403)
      expect(plain(await refused.text())).toContain('begär in huvudmännens beslut')
      const sent = await asMember.post(
        `${allLedgers}/nytt`,
        filledLedger(await (await asMember.get(address)).text(), { arende: matter.number ?? '' }),
      )
      expect(sent.status).toBe(403)
      expect(await sent.text()).toContain('Gruppen rekommenderar huvudmännen')
      expect((await (await test.signIn(stranger)).get(address)).status).toBe(404)
      const nowhere = await asMember.get(`${allLedgers}/nytt`)
      expect(plain(await nowhere.text())).toContain('Börja från mötet eller ärendet')
    })
  })
}
