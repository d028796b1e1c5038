import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { closeSettledMatters } from '../../adoption/close-settled.ts'
import { findLedger, listLedgers } from '../../adoption/ledger.repository.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../../matter/matter.actions.ts'
import { findMatter, listEvents } from '../../matter/matter.repository.ts'
import { keepingRecords } from '../../record/finalise.ts'
import type { Result } from '../../shared/result.ts'
import { decisionLinkRoutes } from '../decision-link/decision-link.routes.tsx'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const member: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const registrar: Somebody = { principal: 'sala', role: 'registrar' }
const otherRegistrar: Somebody = { principal: 'fagersta', role: 'registrar' }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}
const all = '/arbetsyta/vastmanland/beslut'

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** A hidden field of a page, such as the id that makes a form one act. */
function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
}

/** The page as text, without its tags. */
function plain(page: string): string {
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

for (const database of databases) {
  describe(`ledgers in the workspace, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    beforeAll(async () => {
      test = await aWorkspace(database)
    })
    afterAll(() => test?.close())

    const aMatter = async () => {
      const actor = await test.actor(member)
      const content = aContent({ concerns: ['region-vastmanland', 'sala'] })
      const { id } = done(await saveNewDraft(test.ground, actor, { bodyId: halsa, content }))
      const target = { actor, matterId: id }
      done(await raiseMatter(test.ground, target, test.register.principals))
      const by = await test.actor(support)
      return done(await takeInMatter(test.ground, { actor: by, matterId: id }))
    }

    /** What the form for a new ledger would send. */
    const filled = (page: string, changes: Readonly<Record<string, string>> = {}) => ({
      id: hidden(page, 'id'),
      arende: hidden(page, 'arende'),
      rubrik: 'Överenskommelse om nära vård',
      text: 'Gruppen rekommenderar huvudmännen att anta överenskommelsen.',
      dag: '2026-10-01',
      villkor: 'allAdopted',
      fraga: 'sala',
      'organ-sala': 'Kommunfullmäktige',
      'niva-sala': 'assembly',
      senast: '2026-11-30',
      ...changes,
    })

    const stored = async (id: string): Promise<Ledger> => {
      const ledger = await findLedger(test.store.db, 'vastmanland', id)
      if (!ledger) throw new Error('no such ledger')
      return ledger
    }

    const opened = async (changes: Readonly<Record<string, string>> = {}) => {
      const matter = await aMatter()
      const browser = await test.signIn(support)
      const address = `${all}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      const page = await (await browser.get(address)).text()
      const sent = await browser.post(`${all}/nytt`, filled(page, changes))
      const id = /beslut\/([0-9a-f-]{36})/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
      return { matter, ledger: await stored(id), page, browser }
    }

    /** What the form of a decision would send. */
    const decision = (page: string, changes: Readonly<Record<string, string>> = {}) => ({
      id: hidden(page, 'id'),
      sett: hidden(page, 'sett'),
      utfall: 'adopted',
      beslutat: '2026-11-16',
      paragraf: '§ 131',
      diarienummer: 'KS 2026/388',
      organ: 'Kommunfullmäktige',
      niva: 'assembly',
      ...changes,
    })

    const recorded = async (
      ledger: Ledger,
      changes: Readonly<Record<string, string>> = {},
      part = 'anteckna/sala',
    ) => {
      const browser = await test.signIn(registrar)
      const address = `${all}/${ledger.id}/${part}`
      const form = decision(await (await browser.get(address)).text(), changes)
      return { browser, address, form, answer: await browser.post(address, form) }
    }

    const link = async (ledger: Ledger, changes: Readonly<Record<string, string>> = {}) => {
      const letters = () =>
        test.store.db
          .selectFrom('outbox')
          .select(['id', 'text', 'to_address'])
          .where('purpose', '=', 'decision')
          .execute()
      const known = new Set((await letters()).map(({ id }) => id))
      const browser = await test.signIn(support)
      const answer = await browser.post(`${all}/${ledger.id}/paminn/sala`, {
        till: 'annan',
        adress: 'registrator@sala.example',
        namn: 'Registratorn',
        ...changes,
      })
      const letter = (await letters()).find(({ id }) => !known.has(id))
      const token = /beslutslank\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
      return { answer, letter, token }
    }

    it('is opened by the support from a matter, with those it concerns chosen and their assemblies filled in', async () => {
      const { page, ledger, browser } = await opened()
      expect(page).toContain('value="Regionfullmäktige"')
      expect(page).toMatch(/value="sala" checked/)
      expect(page).not.toMatch(/value="fagersta" checked/)
      expect(ledger.decisions.map(({ principalId }) => principalId)).toEqual(['sala'])
      const shown = plain(await (await browser.get(`${all}/${ledger.id}?klart=oppnat`)).text())
      expect(shown).toContain('Beslutsläget är öppnat.')
      expect(shown).toContain('Antagen av 0 av 1')
      expect(shown).toContain('Senast 30 november 2026')
      expect(shown).toContain('Den som inte har svarat räknas inte som ett ja.')
    })

    it('is one ledger when the form is sent twice', async () => {
      const matter = await aMatter()
      const browser = await test.signIn(support)
      const address = `${all}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      const form = filled(await (await browser.get(address)).text())
      const first = await browser.post(`${all}/nytt`, form)
      const second = await browser.post(`${all}/nytt`, form)
      expect(second.headers.get('location')).toBe(first.headers.get('location'))
      const ledgers = await listLedgers(test.store.db, 'vastmanland', { matterId: matter.id })
      expect(ledgers).toHaveLength(1)
    })

    it('keeps what was typed, and says what to mend and where', async () => {
      const matter = await aMatter()
      const browser = await test.signIn(support)
      const address = `${all}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
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
        const answer = await browser.post(`${all}/nytt`, filled(page, changes))
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
      const matter = await aMatter()
      const address = `${all}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      const asMember = await test.signIn(member)
      const refused = await asMember.get(address)
      expect(refused.status).toBe(403)
      expect(plain(await refused.text())).toContain('begär in huvudmännens beslut')
      const sent = await asMember.post(
        `${all}/nytt`,
        filled(await (await asMember.get(address)).text(), { arende: matter.number ?? '' }),
      )
      expect(sent.status).toBe(403)
      expect(await sent.text()).toContain('Gruppen rekommenderar huvudmännen')
      expect((await (await test.signIn(stranger)).get(address)).status).toBe(404)
      const nowhere = await asMember.get(`${all}/nytt`)
      expect(plain(await nowhere.text())).toContain('Börja från mötet eller ärendet')
    })

    it('is read by the group and those who are asked, and does not exist for anybody else', async () => {
      const { ledger } = await opened()
      for (const who of [support, member, registrar]) {
        expect((await (await test.signIn(who)).get(`${all}/${ledger.id}`)).status).toBe(200)
      }
      for (const who of [stranger, otherRegistrar]) {
        const browser = await test.signIn(who)
        for (const part of ['', '/anteckna/sala', '/paminn/sala', '/publicera', '/beslut.xlsx']) {
          expect((await browser.get(`${all}/${ledger.id}${part}`)).status).toBe(404)
        }
        expect(await (await browser.get(all)).text()).not.toContain(ledger.id)
      }
      const list = await (await (await test.signIn(registrar)).get(`${all}?visa=vantar`)).text()
      expect(list).toContain(ledger.id)
      const inForce = await (await (await test.signIn(registrar)).get(`${all}?visa=galler`)).text()
      expect(inForce).not.toContain(ledger.id)
    })

    it('waits on the overview of the registrar, who records the decision once however often the form is sent', async () => {
      const { ledger, matter } = await opened()
      const before = await (await (await test.signIn(registrar)).get('/arbetsyta')).text()
      expect(before).toContain(`${all}/${ledger.id}/anteckna/sala`)
      const { answer, browser, address, form } = await recorded(ledger)
      expect(answer.headers.get('location')).toBe(`${all}/${ledger.id}?klart=antecknat`)
      const again = await browser.post(address, form)
      expect(again.headers.get('location')).toBe(`${all}/${ledger.id}?klart=antecknat`)
      const row = (await stored(ledger.id)).decisions[0]
      expect(row).toMatchObject({
        entries: 1,
        standing: { outcome: 'adopted', paragraph: '§ 131' },
      })
      const page = plain(await (await browser.get(`${all}/${ledger.id}`)).text())
      expect(page).toContain('Gäller för alla 1')
      expect(page).toContain('§ 131, KS 2026/388')
      expect(page).toContain('Anslagsdagen är inte antecknad.')
      const after = await (await browser.get('/arbetsyta')).text()
      expect(after).not.toContain(`${all}/${ledger.id}/anteckna/sala`)
      const events = await listEvents(test.store.db, 'vastmanland', matter.id)
      expect(events.filter(({ kind }) => kind === 'decided')).toHaveLength(1)
      // The last decision settles the matter.
      expect((await findMatter(test.store.db, 'vastmanland', matter.id))?.state).toBe('closed')
    })

    it('refuses a decision that cannot be, in words and with what was typed', async () => {
      const { ledger } = await opened()
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
        const { answer } = await recorded(ledger, { paragraf: '§ 7 b', ...changes })
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(plain(page)).toContain(says)
        expect(page).toContain('value="§ 7 b"')
      }
      expect((await stored(ledger.id)).decisions[0]?.entries).toBe(0)
    })

    it('says so when the same decision comes twice from two people', async () => {
      const { ledger } = await opened({ villkor: 'date', galler: '2027-01-01' })
      await recorded(ledger)
      const { answer } = await recorded(ledger)
      expect(answer.status).toBe(409)
      const page = plain(await answer.text())
      expect(page).toContain('Beslutet är redan antecknat.')
      expect(page).toContain('Så här står det nu: antagen 16 november 2026, § 131.')
    })

    it('is recorded by nobody else, not even the support', async () => {
      const { ledger } = await opened()
      const browser = await test.signIn(support)
      const page = await browser.get(`${all}/${ledger.id}/anteckna/sala`)
      expect(page.status).toBe(403)
      expect(plain(await page.text())).toContain(
        'Registratorn eller en tjänsteperson hos Sala kommun',
      )
      const sent = await browser.post(`${all}/${ledger.id}/anteckna/sala`, decision(''))
      expect(sent.status).toBe(403)
      expect((await browser.get(`${all}/${ledger.id}/anteckna/fagersta`)).status).toBe(404)
    })

    it('keeps what was corrected, with the reason, and who decided when it was another', async () => {
      const { ledger } = await opened({ villkor: 'date', galler: '2027-01-01' })
      await recorded(ledger)
      const nothing = await recorded(ledger, { skal: 'Fel.' }, 'ratta/sala')
      expect(plain(await nothing.answer.text())).toContain('Inget är ändrat.')
      const silent = await recorded(ledger, { utfall: 'rejected' }, 'ratta/sala')
      expect(plain(await silent.answer.text())).toContain('Skriv varför beslutet rättas.')
      const { answer, browser } = await recorded(
        ledger,
        { organ: 'Kommunstyrelsen', niva: 'executiveCommittee', skal: 'Vi läste fel.' },
        'ratta/sala',
      )
      expect(answer.headers.get('location')).toContain('klart=rattat')
      const page = plain(await (await browser.get(`${all}/${ledger.id}`)).text())
      expect(page).toContain('Skäl: Vi läste fel.')
      expect(page).toContain('Kommunstyrelsen')
      expect((await stored(ledger.id)).decisions[0]?.entries).toBe(2)
      const back = await recorded(ledger, { utfall: 'inget', skal: 'Ett misstag.' }, 'ratta/sala')
      expect(back.answer.status).toBe(303)
      expect((await stored(ledger.id)).decisions[0]?.standing).toBeUndefined()
      const stale = await browser.post(
        `${all}/${ledger.id}/ratta/sala`,
        decision('', { sett: '1', skal: 'Nu så.' }),
      )
      expect(stale.status).toBe(409)
    })

    it('sends a link that records once, without signing in, and opening it records nothing', async () => {
      const { ledger } = await opened({ villkor: 'date', galler: '2027-01-01' })
      const { answer, letter, token } = await link(ledger)
      expect(answer.headers.get('location')).toContain('klart=paminnt')
      expect(letter?.to_address).toBe('registrator@sala.example')
      const again = await link(ledger)
      expect(again.answer.status).toBe(409)
      expect(plain(await again.answer.text())).toContain('fick ett brev alldeles nyss')
      const app = decisionLinkRoutes({ ...test.ground, clientOf: () => '192.0.2.1' })
      const address = `/beslutslank/${token}`
      const page = await app.request(address)
      const shown = await page.text()
      expect(page.headers.get('cache-control')).toBe('no-store')
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(shown).toContain('Gruppen rekommenderar huvudmännen att anta överenskommelsen.')
      await app.request(address, { method: 'HEAD' })
      expect((await stored(ledger.id)).decisions[0]?.entries).toBe(0)
      const send = (fields: Readonly<Record<string, string>>) =>
        app.request(address, { method: 'POST', body: new URLSearchParams(fields) })
      const early = await send(decision(shown, { beslutat: '2026-09-01', namn: 'Rut Exempel' }))
      expect(early.status).toBe(422)
      expect(await early.text()).toContain('value="Rut Exempel"')
      const form = decision(shown, { namn: 'Rut Exempel' })
      const sent = await send(form)
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${address}?klart=ja`])
      expect((await send(form)).status).toBe(303)
      const thanks = await app.request(`${address}?klart=ja`)
      expect(plain(await thanks.text())).toContain('Tack, beslutet är antecknat')
      expect((await stored(ledger.id)).decisions[0]).toMatchObject({
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
      const app = decisionLinkRoutes({ ...test.ground, clientOf: () => '192.0.2.2' })
      const { ledger } = await opened({ villkor: 'date', galler: '2027-01-01' })
      const { token } = await link(ledger)
      const wrong = await app.request('/beslutslank/fel')
      expect([wrong.status, plain(await wrong.text())]).toEqual([
        404,
        expect.stringContaining('Länken stämmer inte'),
      ])
      const english = await app.request(`/en/beslutslank/${token}`)
      expect(plain(await english.text())).toContain('Record the decision of Sala kommun')
      await recorded(ledger)
      const late = await app.request(`/beslutslank/${token}`)
      expect([late.status, plain(await late.text())]).toEqual([
        409,
        expect.stringContaining('Beslutet är redan antecknat av någon annan hos er.'),
      ])
      const before = test.clock.now
      const second = await opened({ villkor: 'date', galler: '2027-01-01' })
      const old = await link(second.ledger)
      test.clock.now = new Date('2027-03-01T09:00:00Z')
      const expired = await app.request(`/beslutslank/${old.token}`)
      test.clock.now = before
      expect([expired.status, plain(await expired.text())]).toEqual([
        410,
        expect.stringContaining('Länken har slutat gälla'),
      ])
    })

    it('sends the letter to one address, and says what is wrong with another', async () => {
      const { ledger } = await opened()
      const wrong = await link(ledger, { adress: 'sala' })
      expect(wrong.answer.status).toBe(422)
      expect(plain(await wrong.answer.text())).toContain('ser inte ut som en e-postadress')
      const nobody = await link(ledger, { till: 'okand' })
      expect(plain(await nobody.answer.text())).toContain('Välj vem som ska få brevet.')
      const browser = await test.signIn(member)
      const denied = await browser.post(`${all}/${ledger.id}/paminn/sala`, { till: 'annan' })
      expect(denied.status).toBe(403)
      expect(plain(await denied.text())).toContain('ber om huvudmännens beslut och påminner dem')
      expect((await stored(ledger.id)).decisions[0]?.reminders).toBe(0)
    })

    it('is published and taken back by the intake, and ended with a reason, once each', async () => {
      const { ledger, browser } = await opened()
      const at = (part: string) => `${all}/${ledger.id}/${part}`
      const page = await (await browser.get(at('publicera'))).text()
      expect(plain(page)).toContain('Det här visas aldrig')
      const version = hidden(page, 'version')
      for (let times = 0; times < 2; times += 1) {
        const sent = await browser.post(at('publicera'), { version })
        expect(sent.headers.get('location')).toContain('klart=publicerat')
      }
      expect((await stored(ledger.id)).version).toBe(2)
      expect((await browser.post(at('avpublicera'), { version: '2' })).status).toBe(303)
      const without = await browser.post(at('avsluta'), { version: '3', skal: '' })
      expect(without.status).toBe(422)
      const ended = { version: '3', skal: 'Frågan löstes på annat sätt.' }
      expect((await browser.post(at('avsluta'), ended)).status).toBe(303)
      expect((await browser.post(at('avsluta'), ended)).status).toBe(303)
      expect((await browser.post(at('avsluta'), { version: '4', skal: 'Igen' })).status).toBe(409)
      const { answer } = await recorded(ledger)
      expect(plain(await answer.text())).toContain('inga fler beslut antecknas')
      const asMember = await test.signIn(member)
      for (const part of ['publicera', 'avpublicera', 'avsluta']) {
        expect((await asMember.post(at(part), { version: '4', skal: 'Skäl' })).status).toBe(403)
      }
    })

    it('keeps its matter open until everybody has answered, and lets the day that comes close it', async () => {
      const { ledger, matter, browser } = await opened({ villkor: 'date', galler: '2026-12-01' })
      const [year = '', number = ''] = (matter.number ?? '').split(':')
      const address = `/arbetsyta/vastmanland/arenden/${year}-${number}`
      const page = await (await browser.get(address)).text()
      expect(page).toContain(`${all}/${ledger.id}`)
      const shut = await browser.post(`${address}/avsluta`, {
        version: String(matter.version),
        utfall: 'Klart.',
      })
      expect(shut.status).toBe(409)
      expect(plain(await shut.text())).toContain('Huvudmännen har inte beslutat färdigt')
      await recorded(ledger)
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
      const { ledger } = await opened({
        senast: '2026-11-20',
        villkor: 'date',
        galler: '2027-01-01',
      })
      const late = plain(await (await (await test.signIn(support)).get('/arbetsyta')).text())
      expect(late).toContain('En huvudman skulle ha svarat: Överenskommelse om nära vård')
      await recorded(ledger)
      const page = await (await (await test.signIn(support)).get('/arbetsyta')).text()
      expect(page).not.toContain(`${all}/${ledger.id}/paminn/sala`)
      expect(plain(page)).toContain('En huvudman har svarat: Överenskommelse om nära vård')
    })

    it('is taken along as a workbook and a document', async () => {
      const { ledger, browser } = await opened()
      for (const kind of ['xlsx', 'docx']) {
        const file = await browser.get(`${all}/${ledger.id}/beslut.${kind}`)
        expect(file.headers.get('content-disposition')).toContain(`-2026-11-22.${kind}`)
        const bytes = new Uint8Array(await file.arrayBuffer())
        // Both are zip files.
        expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b])
      }
    })
  })
}
