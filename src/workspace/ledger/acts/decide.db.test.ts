import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import {
  allLedgers,
  hidden,
  ledgerPeople,
  plain,
  WorkspaceLedgers,
} from '../../../../test/builders/workspace-ledger.ts'
import { databases } from '../../../../test/database.ts'

const { member } = ledgerPeople

for (const database of databases) {
  describe(`publishing and ending a recommendation, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
    })
    afterAll(() => test?.close())

    it('is published and taken back by the intake, and ended with a reason, once each', async () => {
      const { ledger, browser } = await ledgers.opened()
      const at = (part: string) => `${allLedgers}/${ledger.id}/${part}`
      const page = await (await browser.get(at('publicera'))).text()
      expect(plain(page)).toContain('Det här visas aldrig')
      const version = hidden(page, 'version')
      for (let times = 0; times < 2; times += 1) {
        const sent = await browser.post(at('publicera'), { version })
        expect(sent.headers.get('location')).toContain('klart=publicerat')
      }
      expect((await ledgers.stored(ledger.id)).version).toBe(2)
      expect((await browser.post(at('avpublicera'), { version: '2' })).status).toBe(303)
      const without = await browser.post(at('avsluta'), { version: '3', skal: '' })
      expect(without.status).toBe(422)
      const ended = { version: '3', skal: 'Frågan löstes på annat sätt.' }
      expect((await browser.post(at('avsluta'), ended)).status).toBe(303)
      expect((await browser.post(at('avsluta'), ended)).status).toBe(303)
      expect((await browser.post(at('avsluta'), { version: '4', skal: 'Igen' })).status).toBe(409)
      const { answer } = await ledgers.recorded(ledger)
      expect(plain(await answer.text())).toContain('inga fler beslut antecknas')
      const asMember = await test.signIn(member)
      for (const part of ['publicera', 'avpublicera', 'avsluta']) {
        expect((await asMember.post(at(part), { version: '4', skal: 'Skäl' })).status).toBe(403)
      }
    })
  })
}
