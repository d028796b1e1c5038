import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import {
  allLedgers,
  ledgerPeople,
  plain,
  WorkspaceLedgers,
} from '../../../test/builders/workspace-ledger.ts'
import { databases } from '../../../test/database.ts'
import { closeSettledMatters } from '../../adoption/closing/close-settled.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import { keepingRecords } from '../../record/finalise.ts'

const { support, member, registrar, otherRegistrar, stranger } = ledgerPeople

for (const database of databases) {
  describe(`ledgers in the workspace, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
    })
    afterAll(() => test?.close())

    it('is read by the group and those who are asked, and does not exist for anybody else', async () => {
      const { ledger } = await ledgers.opened()
      for (const who of [support, member, registrar]) {
        expect((await (await test.signIn(who)).get(`${allLedgers}/${ledger.id}`)).status).toBe(200)
      }
      for (const who of [stranger, otherRegistrar]) {
        const browser = await test.signIn(who)
        for (const part of ['', '/anteckna/sala', '/paminn/sala', '/publicera', '/beslut.xlsx']) {
          expect((await browser.get(`${allLedgers}/${ledger.id}${part}`)).status).toBe(404)
        }
        expect(await (await browser.get(allLedgers)).text()).not.toContain(ledger.id)
      }
      const list = await (
        await (await test.signIn(registrar)).get(`${allLedgers}?visa=vantar`)
      ).text()
      expect(list).toContain(ledger.id)
      const inForce = await (
        await (await test.signIn(registrar)).get(`${allLedgers}?visa=galler`)
      ).text()
      expect(inForce).not.toContain(ledger.id)
    })

    it('keeps its matter open until everybody has answered, and lets the day that comes close it', async () => {
      const { ledger, matter, browser } = await ledgers.opened({
        villkor: 'date',
        galler: '2026-12-01',
      })
      const [year = '', number = ''] = (matter.number ?? '').split(':')
      const address = `/arbetsyta/vastmanland/arenden/${year}-${number}`
      const page = await (await browser.get(address)).text()
      expect(page).toContain(`${allLedgers}/${ledger.id}`)
      const shut = await browser.post(`${address}/avsluta`, {
        version: String(matter.version),
        utfall: 'Klart.',
      })
      expect(shut.status).toBe(409)
      expect(plain(await shut.text())).toContain('Huvudmännen har inte beslutat färdigt')
      await ledgers.recorded(ledger)
      const ground = keepingRecords(test.ground)
      expect(await closeSettledMatters(ground)).toBe(0)
      const before = test.clock.now
      test.clock.now = new Date('2026-12-01T09:00:00Z')
      expect(await closeSettledMatters(ground)).toBe(1)
      expect(await closeSettledMatters(ground)).toBe(0)
      const told = plain(await (await (await test.signIn(support)).get(address)).text())
      test.clock.now = before
      expect(told).toContain('av sig självt när dagen kom')
      expect((await findMatter(test.store.db, 'vastmanland', matter.id))?.state).toBe('closed')
    })

    it('tells the support who is late, and what is to go on the next agenda', async () => {
      const { ledger } = await ledgers.opened({
        senast: '2026-11-20',
        villkor: 'date',
        galler: '2027-01-01',
      })
      const late = plain(await (await (await test.signIn(support)).get('/arbetsyta')).text())
      expect(late).toContain('En huvudman skulle ha svarat: Överenskommelse om nära vård')
      await ledgers.recorded(ledger)
      const page = await (await (await test.signIn(support)).get('/arbetsyta')).text()
      expect(page).not.toContain(`${allLedgers}/${ledger.id}/paminn/sala`)
      expect(plain(page)).toContain('En huvudman har svarat: Överenskommelse om nära vård')
    })

    it('is taken along as a workbook and a document', async () => {
      const { ledger, browser } = await ledgers.opened()
      for (const kind of ['xlsx', 'docx']) {
        const file = await browser.get(`${allLedgers}/${ledger.id}/beslut.${kind}`)
        expect(file.headers.get('content-disposition')).toContain(`-2026-11-22.${kind}`)
        const bytes = new Uint8Array(await file.arrayBuffer())
        // Both are zip files.
        expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b])
      }
    })
  })
}
