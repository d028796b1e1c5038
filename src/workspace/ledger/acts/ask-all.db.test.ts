import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aNewLedger, anAsked } from '../../../../test/builders/adoption.ts'
import {
  aWorkspace,
  type Somebody,
  type WorkspaceTest,
} from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { recordDecision } from '../../../adoption/decision/decision.actions.ts'
import { openLedger } from '../../../adoption/ledger/ledger.actions.ts'
import { findLedger } from '../../../adoption/ledger/ledger.repository.ts'
import { saveContact } from '../../../contact/contact.repository.ts'
import { parseMailAddress } from '../../../post/mail-address.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import { day } from '../../../shared/calendar-day.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const member: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const principalIds = ['sala', 'koping', 'fagersta', 'arboga'] as const
const all = '/arbetsyta/vastmanland/beslut'

/** The page as text, without its tags. */
function plain(page: string): string {
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

/** What the form of a page would send: every field that has a name, as it stands. */
function fieldsOf(page: string): Record<string, string> {
  const inputs = [...page.matchAll(/<input[^>]*>/g)].map(([input]) => input)
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const name = /name="((?:adress|brev)-[^"]+)"/.exec(input)?.[1]
      return name === undefined ? [] : [[name, /value="([^"]*)"/.exec(input)?.[1] ?? '']]
    }),
  )
}

for (const database of databases) {
  describe(`asking many principals at once, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    beforeAll(async () => {
      test = await aWorkspace(database)
    })
    afterAll(() => test?.close())

    const opened = async () => {
      const ground = keepingRecords(test.ground)
      const actor = await test.actor(support)
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      const result = await openLedger(
        ground,
        actor,
        {
          ...toOpen,
          id: test.ground.newId(),
          byBodyId: halsa,
          returnsToBodyId: halsa,
          asked: principalIds.map((principalId) => anAsked(principalId)),
        },
        [...principalIds],
      )
      if (!result.ok) throw new Error(JSON.stringify(result.refusal))
      const address = `${all}/${result.value.id}/paminn`
      const browser = await test.signIn(support)
      return {
        ledger: result.value,
        address,
        browser,
        at: async () => (await browser.get(address)).text(),
      }
    }

    const stored = async (id: string) => {
      const ledger = await findLedger(test.store.db, 'vastmanland', id)
      return Object.fromEntries(
        (ledger?.decisions ?? []).map(({ principalId, reminders }) => [principalId, reminders]),
      )
    }

    const letters = async (id: string) => {
      const links = await test.store.db
        .selectFrom('decision_link')
        .select('principal_id')
        .where('recommendation_id', '=', id)
        .execute()
      return links.map(({ principal_id }) => principal_id).toSorted()
    }

    it('sends a letter of its own to each, once however often the form is sent', async () => {
      const { ledger, address, browser, at } = await opened()
      const page = await at()
      expect(page).toContain('<h1>Be om besluten</h1>')
      const form = {
        ...fieldsOf(page),
        'adress-sala': 'registrator@sala.example',
        'adress-koping': 'registrator@koping.example',
        'adress-fagersta': '',
        'adress-arboga': '',
      }
      for (const _ of [1, 2]) {
        const sent = await browser.post(address, form)
        expect(sent.headers.get('location')).toBe(`${all}/${ledger.id}?klart=fragade-ensamma`)
      }
      expect(await letters(ledger.id)).toEqual(['koping', 'sala'])
      expect(await stored(ledger.id)).toEqual({ sala: 1, koping: 1, fagersta: 0, arboga: 0 })
      const to = await test.store.db.selectFrom('outbox').select(['to_address', 'text']).execute()
      const sala = to.find(({ to_address }) => to_address === 'registrator@sala.example')
      expect(sala?.text).toContain('Hos Sala kommun är det')
      expect(plain(await at())).toContain('Fick ett brev alldeles nyss.')
      // The same form, sent from an old window much later: still one letter.
      const before = test.clock.now
      test.clock.now = new Date(before.getTime() + 60 * 60_000)
      await browser.post(address, form)
      test.clock.now = before
      expect(await letters(ledger.id)).toEqual(['koping', 'sala'])
    })

    it('fills in the address of the registrar that is known, and leaves the others empty', async () => {
      await test.signIn({ principal: 'sala', role: 'registrar' })
      const { personId } = await test.actor({ principal: 'sala', role: 'registrar' })
      const mail = parseMailAddress('rut@sala.example')
      if (!mail.ok) throw new Error('no address')
      const contact = { personId, mail: mail.value }
      await test.store.db
        .transaction()
        .execute((trx) => saveContact(trx, 'vastmanland', contact, test.clock.now))
      const { at, address, browser } = await opened()
      const fields = fieldsOf(await at())
      expect(fields).toMatchObject({ 'adress-sala': 'rut@sala.example', 'adress-arboga': '' })
      const page = plain(await at())
      expect(page.match(/Ingen registrator är känd här/g)).toHaveLength(3)
      expect(page).toContain('får registratorn ett brev om det, med adressen och ditt namn')
      const form = { ...fields, 'adress-sala': 'nagon@annan.example' }
      const sent = await browser.post(address, form)
      expect(sent.headers.get('location')).toMatch(/klart=fragade$/)
      const told = await test.store.db
        .selectFrom('outbox')
        .select('to_address')
        .where('purpose', '=', 'decision-link-sent')
        .execute()
      expect(told).toEqual([{ to_address: 'rut@sala.example' }])
    })

    it('refuses only the row with a bad address, in words, and keeps what was typed', async () => {
      const { ledger, address, browser, at } = await opened()
      const form = {
        ...fieldsOf(await at()),
        'adress-sala': 'registrator@sala.example',
        'adress-koping': 'registrator hos Köping',
        'adress-fagersta': '',
        'adress-arboga': '',
      }
      const answer = await browser.post(address, form)
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(plain(page)).toContain('Ett brev är på väg')
      expect(plain(page)).toContain('Brevet till registrator@sala.example är på väg.')
      expect(page).toContain('href="#adress-koping"')
      expect(plain(page)).toContain('ser inte ut som en e-postadress')
      expect(page).toContain('value="registrator hos Köping"')
      expect(page).not.toContain('name="adress-sala"')
      expect(await letters(ledger.id)).toEqual(['sala'])
      const mended = { ...fieldsOf(page), 'adress-koping': 'registrator@koping.example' }
      expect((await browser.post(address, mended)).status).toBe(303)
      expect(await letters(ledger.id)).toEqual(['koping', 'sala'])
      const empty = await browser.post(address, {})
      expect([empty.status, plain(await empty.text())]).toEqual([
        422,
        expect.stringContaining('Skriv minst en adress.'),
      ])
    })

    it('writes to none that has answered, and asks before it reminds', async () => {
      const { ledger, address, browser, at } = await opened()
      const form = fieldsOf(await at())
      const registrar = await test.actor({ principal: 'sala', role: 'registrar' })
      await recordDecision(
        keepingRecords(test.ground),
        { actor: registrar, recommendationId: ledger.id },
        {
          principalId: 'sala',
          entryId: test.ground.newId(),
          facts: { outcome: 'adopted', decidedOn: day('2026-11-16') },
        },
      )
      const everybody = Object.fromEntries(
        principalIds.map((id) => [`adress-${id}`, `registrator@${id}.example`]),
      )
      await browser.post(address, { ...form, ...everybody })
      expect(await letters(ledger.id)).toEqual(['arboga', 'fagersta', 'koping'])
      const before = test.clock.now
      test.clock.now = new Date(before.getTime() + 20 * 60_000)
      const again = await at()
      test.clock.now = before
      expect(again).toContain('<h1>Påminn dem som inte har svarat</h1>')
      expect(plain(again)).toContain('Brev skickat 22 november 2026')
      expect(again).not.toContain('adress-sala')
    })

    it('is for the support, who is named to the others', async () => {
      const { ledger, address } = await opened()
      const browser = await test.signIn(member)
      expect((await browser.get(address)).status).toBe(403)
      const denied = await browser.post(address, { 'adress-sala': 'registrator@sala.example' })
      expect(denied.status).toBe(403)
      expect(plain(await denied.text())).toContain('ber om huvudmännens beslut och påminner dem')
      expect(await letters(ledger.id)).toEqual([])
      const shown = await (await browser.get(`${all}/${ledger.id}`)).text()
      expect(shown).not.toContain(address)
    })
  })
}
