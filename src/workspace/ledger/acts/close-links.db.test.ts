import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import {
  allLedgers,
  ledgerPeople,
  plain,
  WorkspaceLedgers,
} from '../../../../test/builders/workspace-ledger.ts'
import { databases } from '../../../../test/database.ts'
import { listActs } from '../../../trail/trail.repository.ts'

const { support, member, registrar, otherRegistrar } = ledgerPeople

for (const database of databases) {
  describe(`closing a link that has been sent, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
    })
    afterAll(() => test?.close())

    const sent = async () => {
      const { ledger } = await ledgers.opened({ villkor: 'date', galler: '2027-01-01' })
      const { token } = await ledgers.link(ledger)
      test.clock.now = new Date(test.clock.now.getTime() + 60_000)
      const at = `${allLedgers}/${ledger.id}`
      return { ledger, token, at, close: `${at}/stang-lank/sala` }
    }

    it('the principal’s registrar closes it, and nobody can record with it', async () => {
      const { ledger, token, at, close } = await sent()
      const browser = await test.signIn(registrar)
      expect(await (await browser.get(at)).text()).toContain(`href="${close}"`)
      expect(plain(await (await browser.get(close)).text())).toContain(
        'Ett brev har skickats med en länk som går att använda.',
      )
      for (const _ of [1, 2]) {
        const closed = await browser.post(close)
        expect(closed.headers.get('location')).toBe(`${at}?klart=stangd`)
      }
      const after = await (await browser.get(`${at}?klart=stangd`)).text()
      expect(plain(after)).toContain('Ingen länk går att använda längre.')
      expect(plain(after)).toContain('Ingen länk går att använda nu.')
      expect(after).not.toContain(`href="${close}"`)
      expect(plain(await (await browser.get(close)).text())).toContain(
        'Det finns ingen länk som går att använda.',
      )
      const opened = await ledgers.linkPages('192.0.2.9').request(`/beslutslank/${token}`)
      expect([opened.status, plain(await opened.text())]).toEqual([
        410,
        expect.stringContaining('Länken har slutat gälla'),
      ])
      const subject = { kind: 'recommendation', id: ledger.id }
      const acts = await listActs(
        test.store.db,
        { collaborationId: 'vastmanland', subject },
        { limit: 9 },
      )
      expect(acts.map(({ act }) => act)).toEqual([
        'recommendation-link-closed',
        'recommendation-reminded',
        'recommendation-recommended',
      ])
    })

    it('the support closes it too, and can send a new one after a while', async () => {
      const { ledger, close } = await sent()
      const browser = await test.signIn(support)
      expect((await browser.post(close)).status).toBe(303)
      test.clock.now = new Date(test.clock.now.getTime() + 15 * 60_000)
      const { token } = await ledgers.link(ledger)
      const opened = await ledgers.linkPages('192.0.2.9').request(`/beslutslank/${token}`)
      expect(opened.status).toBe(200)
    })

    it('nobody else can: those who may are named to the group, and others find nothing', async () => {
      const { token, close } = await sent()
      const asMember = await test.signIn(member)
      for (const refused of [await asMember.get(close), await asMember.post(close)]) {
        expect(refused.status).toBe(403)
        expect(plain(await refused.text())).toContain('en tjänsteperson hos Sala kommun')
      }
      const asOther = await test.signIn(otherRegistrar)
      expect((await asOther.post(close)).status).toBe(404)
      const asRegistrar = await test.signIn(registrar)
      const ofNobody = close.replace(/sala$/, 'fagersta')
      expect((await asRegistrar.post(ofNobody)).status).toBe(404)
      const opened = await ledgers.linkPages('192.0.2.9').request(`/beslutslank/${token}`)
      expect(opened.status).toBe(200)
    })

    it('is not offered once the decision is recorded: then the link records nothing anyway', async () => {
      const { ledger, at, close } = await sent()
      await ledgers.recorded(ledger)
      const page = await (await (await test.signIn(registrar)).get(at)).text()
      expect(page).not.toContain(`href="${close}"`)
    })
  })
}
