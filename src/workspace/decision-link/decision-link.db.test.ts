import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { filledDecision, plain, WorkspaceLedgers } from '../../../test/builders/workspace-ledger.ts'
import { databases } from '../../../test/database.ts'

for (const database of databases) {
  describe(`the link in a letter that asks for a decision, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
    })
    afterAll(() => test?.close())

    it('sends a link that records once, without signing in, and opening it records nothing', async () => {
      const { ledger } = await ledgers.opened({ villkor: 'date', galler: '2027-01-01' })
      const { answer, letter, token } = await ledgers.link(ledger)
      expect(answer.headers.get('location')).toContain('klart=paminnt')
      expect(letter?.to_address).toBe('registrator@sala.example')
      const again = await ledgers.link(ledger)
      expect(again.answer.status).toBe(409)
      expect(plain(await again.answer.text())).toContain('fick ett brev alldeles nyss')
      const app = ledgers.linkPages('192.0.2.1')
      const address = `/beslutslank/${token}`
      const page = await app.request(address)
      const shown = await page.text()
      expect(page.headers.get('cache-control')).toBe('no-store')
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(shown).toContain('Gruppen rekommenderar huvudmännen att anta överenskommelsen.')
      await app.request(address, { method: 'HEAD' })
      expect((await ledgers.stored(ledger.id)).decisions[0]?.entries).toBe(0)
      const send = (fields: Readonly<Record<string, string>>) =>
        app.request(address, { method: 'POST', body: new URLSearchParams(fields) })
      const early = await send(
        filledDecision(shown, { beslutat: '2026-09-01', namn: 'Rut Exempel' }),
      )
      expect(early.status).toBe(422)
      expect(await early.text()).toContain('value="Rut Exempel"')
      const form = filledDecision(shown, { namn: 'Rut Exempel' })
      const sent = await send(form)
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${address}?klart=ja`])
      expect((await send(form)).status).toBe(303)
      const thanks = await app.request(`${address}?klart=ja`)
      expect(plain(await thanks.text())).toContain('Tack, beslutet är antecknat')
      expect((await ledgers.stored(ledger.id)).decisions[0]).toMatchObject({
        entries: 1,
        standing: { recordedBy: 'Rut Exempel' },
      })
      const used = await app.request(address)
      expect(used.status).toBe(410)
      expect(plain(await used.text())).toContain('Sala kommun: antagen 16 november 2026, § 131.')
      const other = await send({ ...form, id: test.ground.newId(), reservation: 'Något annat' })
      expect(other.status).toBe(410)
    })

    it('says of each link that does not hold why, in both languages', async () => {
      const app = ledgers.linkPages('192.0.2.2')
      const { ledger } = await ledgers.opened({ villkor: 'date', galler: '2027-01-01' })
      const { token } = await ledgers.link(ledger)
      const wrong = await app.request('/beslutslank/fel')
      expect([wrong.status, plain(await wrong.text())]).toEqual([
        404,
        expect.stringContaining('Länken stämmer inte'),
      ])
      const english = await app.request(`/en/beslutslank/${token}`)
      expect(plain(await english.text())).toContain('Record the decision of Sala kommun')
      await ledgers.recorded(ledger)
      const late = await app.request(`/beslutslank/${token}`)
      expect([late.status, plain(await late.text())]).toEqual([
        409,
        expect.stringContaining('Beslutet är redan antecknat av någon annan hos er.'),
      ])
      const before = test.clock.now
      const second = await ledgers.opened({ villkor: 'date', galler: '2027-01-01' })
      const old = await ledgers.link(second.ledger)
      test.clock.now = new Date('2027-03-01T09:00:00Z')
      const expired = await app.request(`/beslutslank/${old.token}`)
      test.clock.now = before
      expect([expired.status, plain(await expired.text())]).toEqual([
        410,
        expect.stringContaining('Länken har slutat gälla'),
      ])
    })
  })
}
