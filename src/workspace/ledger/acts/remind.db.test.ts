import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../../../test/builders/done.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import {
  allLedgers,
  ledgerPeople,
  plain,
  WorkspaceLedgers,
} from '../../../../test/builders/workspace-ledger.ts'
import { databases } from '../../../../test/database.ts'
import { saveContact } from '../../../contact/contact.repository.ts'
import { parseMailAddress } from '../../../post/mail-address.ts'

const { member, registrar } = ledgerPeople

for (const database of databases) {
  describe(`sending a principal a link, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
    })
    afterAll(() => test?.close())

    it('sends the letter to one address, and says what is wrong with another', async () => {
      const { ledger } = await ledgers.opened()
      const wrong = await ledgers.link(ledger, { adress: 'sala' })
      expect(wrong.answer.status).toBe(422)
      expect(plain(await wrong.answer.text())).toContain('ser inte ut som en e-postadress')
      const nobody = await ledgers.link(ledger, { till: 'okand' })
      expect(plain(await nobody.answer.text())).toContain('Välj vem som ska få brevet.')
      const browser = await test.signIn(member)
      const denied = await browser.post(`${allLedgers}/${ledger.id}/paminn/sala`, { till: 'annan' })
      expect(denied.status).toBe(403)
      expect(plain(await denied.text())).toContain('ber om huvudmännens beslut och påminner dem')
      expect((await ledgers.stored(ledger.id)).decisions[0]?.reminders).toBe(0)
    })

    it('says before and after that no registrar is known, and that one who is known is told', async () => {
      const { ledger, browser } = await ledgers.opened()
      const address = `${allLedgers}/${ledger.id}/paminn/sala`
      const alone = plain(await (await browser.get(address)).text())
      expect(alone).toContain('Vi har ingen adress till någon registrator hos Sala kommun')
      const sent = await ledgers.link(ledger)
      expect(sent.answer.headers.get('location')).toContain('klart=paminnt-ensam')
      const after = `${allLedgers}/${ledger.id}?klart=paminnt-ensam`
      expect(plain(await (await browser.get(after)).text())).toContain(
        'bara den som får brevet vet om det',
      )
      expect(await ledgers.letters('decision-link-sent')).toEqual([])

      const { personId } = await test.actor(registrar)
      const mail = done(parseMailAddress('rut@sala.example'))
      await test.store.db
        .transaction()
        .execute((trx) => saveContact(trx, 'vastmanland', { personId, mail }, test.clock.now))
      const second = await ledgers.opened()
      const known = `${allLedgers}/${second.ledger.id}/paminn/sala`
      const page = plain(await (await second.browser.get(known)).text())
      expect(page).toContain('får registratorn ett brev om det, med adressen och ditt namn')
      expect(page).not.toContain('Vi har ingen adress')
      const { answer } = await ledgers.link(second.ledger)
      expect(answer.headers.get('location')).toMatch(/klart=paminnt$/)
      const [told] = await ledgers.letters('decision-link-sent')
      expect(told?.to_address).toBe('rut@sala.example')
      expect(told?.text).toContain('registrator@sala.example')
      expect(told?.text).toContain(`/arbetsyta/vastmanland/beslut/${second.ledger.id}`)
      expect(told?.text).toContain('som är stöd i Samverkansgrupp Hälsa')
      // To the registrar themselves: one letter, the one with the link.
      const third = await ledgers.opened()
      await ledgers.link(third.ledger, { till: personId })
      expect(await ledgers.letters('decision-link-sent')).toHaveLength(1)
      // Whoever may not send a link causes no letter either.
      const fourth = await ledgers.opened()
      const asMember = await test.signIn(member)
      await asMember.post(`${allLedgers}/${fourth.ledger.id}/paminn/sala`, {
        till: 'annan',
        adress: 'nagon@annan.example',
      })
      expect(await ledgers.letters('decision-link-sent')).toHaveLength(1)
    })
  })
}
