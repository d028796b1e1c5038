import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAsked } from '../../../../test/builders/adoption.ts'
import { aContent } from '../../../../test/builders/matter.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import {
  aWorkspace,
  type Somebody,
  type WorkspaceTest,
} from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { recordDecision } from '../../../adoption/decision.actions.ts'
import { openLedger } from '../../../adoption/ledger.actions.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../../../matter/matter.actions.ts'
import { listEvents } from '../../../matter/matter.repository.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import { cancelMeeting, changeSetting, planMeeting } from '../../../meeting/meeting.actions.ts'
import { listMeetings } from '../../../meeting/meeting.repository.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import { usualSetting } from '../../../meeting/meeting-days.ts'
import { readWorkbook } from '../../../office-file/read-workbook.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import { day } from '../../../shared/calendar-day.ts'
import type { Result } from '../../../shared/result.ts'

const bodyId = 'samverkansgrupp-halsa'
const sala: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/sala` }
const support: Somebody = { seat: `${bodyId}/overgripande-ansvarig` }
const otherGroup: Somebody = { seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga' }
const registrar: Somebody = { principal: 'sala', role: 'registrar' }
const koping: Somebody = { principal: 'koping', role: 'registrar' }

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const hiddenIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

for (const database of databases) {
  describe(`making an agenda, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    let maker: TestBrowser
    let member: TestBrowser
    beforeAll(async () => {
      workspace = await aWorkspace(database)
      await makeBody(workspace.ground.db)
      maker = await workspace.signIn(support)
      member = await workspace.signIn(sala)
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })

    let days = 0
    /** A meeting of the group for health, each on a day of its own, and the address of its agenda. */
    const planned = async (minutes = 180) => {
      const on = day(`2027-02-${String(++days).padStart(2, '0')}`)
      const plan = { on, at: '09:00', minutes, mode: 'physical', place: 'Regionhuset' } as const
      const { ground, register } = workspace
      const actor = await workspace.actor(support)
      const meeting = done(await planMeeting(ground, actor, register, { bodyId, plan }))
      return { meeting, at: `/arbetsyta/vastmanland/moten/${meeting.id}/dagordning` }
    }
    /** A matter that the group prepares. */
    const prepared = async (title = 'Läkemedel vid utskrivning') => {
      const { ground, register } = workspace
      const author = await workspace.actor(sala)
      const content = { ...aContent({ concerns: ['region-vastmanland', 'sala'] }), title }
      const draft = done(await saveNewDraft(ground, author, { bodyId, content }))
      const target = { actor: author, matterId: draft.id }
      done(await raiseMatter(ground, target, register.principals))
      const intake = await workspace.actor(support)
      return done(await takeInMatter(ground, { actor: intake, matterId: draft.id }))
    }
    const page = async (browser: TestBrowser, at: string) => (await browser.get(at)).text()
    const items = (meeting: Meeting) => listItems(workspace.ground.db, meeting)
    const titles = async (meeting: Meeting) => (await items(meeting)).map(({ title }) => title)
    const add = async (at: string, rubrik: string, fields: Readonly<Record<string, string>> = {}) =>
      maker.post(`${at}/ny`, { rubrik, minuter: '20', slag: 'discussion', ...fields })
    const three = async () => {
      const { meeting, at } = await planned()
      for (const title of ['Ett', 'Två', 'Tre']) await add(at, title)
      return { meeting, at }
    }
    const order = async (
      at: string,
      fields: Readonly<Record<string, string>>,
      from?: string,
    ): Promise<Response> => {
      const html = from ?? (await page(maker, at))
      const ids = Array.from(html.matchAll(/name="punkt" value="([^"]*)"/g), ([, id = '']) => id)
      const body = new URLSearchParams({ version: hiddenIn(html, 'version'), ...fields })
      for (const id of ids) body.append('punkt', id)
      const cookie = [...maker.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      return workspace.app.request(`http://localhost:3000${at}/ordning`, {
        method: 'POST',
        body,
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
    }
    const sendFile = async (browser: TestBrowser, path: string, file: File) => {
      const body = new FormData()
      body.append('filer', file)
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      return workspace.app.request(`http://localhost:3000${path}`, {
        method: 'POST',
        body,
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
    }

    it('the support begins the agenda, and standing items come by themselves, each once', async () => {
      const { meeting, at } = await planned()
      const actor = await workspace.actor(support)
      const recurring = [{ title: 'Aktuellt från huvudmännen', minutes: 15 }]
      done(await changeSetting(workspace.ground, actor, bodyId, { ...usualSetting, recurring }))
      expect(await page(maker, at)).toContain('Börja med dagordningen')
      expect(await page(member, at)).toContain('Gruppens stöd har inte börjat med dagordningen.')
      const begun = await maker.post(`${at}/borja`)
      expect(begun.status).toBe(303)
      expect(begun.headers.get('location')).toBe(`${at}?klart=borjad`)
      await maker.post(`${at}/borja`)
      expect(await titles(meeting)).toEqual(['Aktuellt från huvudmännen'])
      done(await changeSetting(workspace.ground, actor, bodyId, usualSetting))
    })

    it('a matter that waits is put up with its kind, presenter and time, and waits no more', async () => {
      const { meeting, at } = await planned()
      const matter = await prepared('Gemensam rutin för hjälpmedel')
      const waiting = await page(maker, at)
      expect(waiting).toContain('Gemensam rutin för hjälpmedel')
      const form = await page(maker, `${at}/ny?arende=${matter.id}`)
      expect(form).toContain('value="Gemensam rutin för hjälpmedel"')
      const sent = {
        id: hiddenIn(form, 'id'),
        arende: matter.id,
        rubrik: 'Gemensam rutin för hjälpmedel',
        slag: 'recommendation',
        foredragande: 'Anna Exempel, utredare',
        minuter: '30',
      }
      expect((await maker.post(`${at}/ny`, sent)).status).toBe(303)
      // The form sent twice is one item.
      expect((await maker.post(`${at}/ny`, sent)).status).toBe(303)
      expect(await items(meeting)).toMatchObject([
        { matterId: matter.id, kind: 'recommendation', minutes: 30, presenter: sent.foredragande },
      ])
      const made = await page(maker, at)
      expect(made).toContain('Föredragande: Anna Exempel, utredare')
      expect(made).not.toContain(`ny?arende=${matter.id}`)
      const read = await page(member, at)
      expect(read).toContain('Rekommendation')
      expect(read).toContain(`Ärende ${matter.number}`)
      expect(read).not.toContain('Ta bort')
      expect((await maker.get(`${at}/ny?arende=${meeting.id}`)).status).toBe(404)
    })

    it('warns of a matter raised after the last day, and lets it be put up all the same', async () => {
      const { ground, register } = workspace
      const plan = {
        on: day('2026-11-30'),
        at: '09:00',
        minutes: 60,
        mode: 'physical',
        place: 'Regionhuset',
      } as const
      const actor = await workspace.actor(support)
      const meeting = done(await planMeeting(ground, actor, register, { bodyId, plan }))
      const at = `/arbetsyta/vastmanland/moten/${meeting.id}/dagordning`
      const matter = await prepared('En sen fråga')
      expect(await page(maker, at)).toContain('Kom efter sista dagen att anmäla ärenden')
      expect((await add(at, 'En sen fråga', { arende: matter.id })).status).toBe(303)
      expect(await page(maker, at)).toContain('efter sista dagen att anmäla ärenden, 16 november')
      expect(await page(member, at)).not.toContain('sista dagen att anmäla')
    })

    it('items are moved a step at a time, by typed places, and pressed twice once', async () => {
      const { meeting, at } = await three()
      const seen = await page(maker, at)
      const [, , tre] = await items(meeting)
      const up = await order(at, { flytta: `${tre?.id} upp` }, seen)
      expect(up.headers.get('location')).toBe(`${at}?flyttad=${tre?.id}&med=upp`)
      expect(await titles(meeting)).toEqual(['Ett', 'Tre', 'Två'])
      expect((await order(at, { flytta: `${tre?.id} upp` }, seen)).status).toBe(303)
      expect(await titles(meeting)).toEqual(['Ett', 'Tre', 'Två'])
      const moved = await page(maker, `${at}?flyttad=${tre?.id}&med=upp`)
      expect(moved).toContain('Tre är nu punkt 2 av 3.')
      const focused = [...moved.matchAll(/<button[^>]*autofocus[^>]*>/g)].map(([tag]) => tag)
      expect(focused).toHaveLength(1)
      expect(focused[0]).toContain('Upp: Tre, nu punkt 2 av 3')
      await order(at, { [`plats-${tre?.id}`]: '9' })
      expect(await titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
      await order(at, { [`plats-${tre?.id}`]: 'x' })
      expect(await titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
    })

    it('two who order at once see both orders, and one of them saves again', async () => {
      const { meeting, at } = await three()
      const seen = await page(maker, at)
      const [ett, , tre] = await items(meeting)
      await add(at, 'Fyra')
      const late = await order(at, { flytta: `${tre?.id} upp` }, seen)
      expect(late.status).toBe(409)
      const both = await late.text()
      expect(both).toContain('Som den är sparad nu')
      expect(both).toContain('Din ordning')
      expect(both).toContain('Fyra (ny)')
      expect(await titles(meeting)).toEqual(['Ett', 'Två', 'Tre', 'Fyra'])
      expect((await order(at, {}, both)).status).toBe(303)
      expect(await titles(meeting)).toEqual(['Ett', 'Tre', 'Två', 'Fyra'])
      await maker.post(`${at}/${ett?.id}/ta-bort`, { version: '1' })
      const gone = await order(at, { flytta: `${tre?.id} ned` }, both)
      expect(gone.status).toBe(409)
      expect((await order(at, {}, await gone.text())).status).toBe(303)
      expect((await titles(meeting)).toSorted()).toEqual(['Fyra', 'Tre', 'Två'])
    })

    it('two who change an item at once see both, and nothing is lost', async () => {
      const { meeting, at } = await three()
      const [ett] = await items(meeting)
      const to = `${at}/${ett?.id}/andra`
      const change = { slag: 'discussion', minuter: '25', version: '1' }
      expect((await maker.post(to, { ...change, rubrik: 'Den ena' })).status).toBe(303)
      // The same once more is done already.
      expect((await maker.post(to, { ...change, rubrik: 'Den ena' })).status).toBe(303)
      const late = await maker.post(to, { ...change, rubrik: 'Den andra' })
      expect(late.status).toBe(409)
      const both = await late.text()
      expect(both).toContain('Den ena')
      expect(both).toContain('value="Den andra"')
      const version = hiddenIn(both, 'version')
      expect((await maker.post(to, { ...change, version, rubrik: 'Båda' })).status).toBe(303)
      expect(await titles(meeting)).toEqual(['Båda', 'Två', 'Tre'])
      const stale = await maker.post(`${at}/${ett?.id}/ta-bort`, { version: '1' })
      expect(stale.status).toBe(409)
      expect(await stale.text()).toContain('Någon annan har ändrat punkten')
      expect(await titles(meeting)).toContain('Båda')
    })

    it('what does not do is told at its field, and what was typed is kept', async () => {
      const { meeting, at } = await planned()
      const wrong = await add(at, 'Rubriken', { minuter: 'en kvart', foredragande: 'Anna Exempel' })
      expect(wrong.status).toBe(422)
      const html = await wrong.text()
      expect(html).toContain('Skriv hur många minuter punkten tar, med siffror.')
      expect(html).toContain('value="en kvart"')
      expect(html).toContain('value="Rubriken"')
      const quick = await add(at, '', { snabbt: 'ja' })
      expect(quick.status).toBe(422)
      expect(await quick.text()).toContain('Skriv en rubrik som säger vad punkten gäller.')
      const number = ['19811228', '9874'].join('-')
      expect((await add(at, `Om ${number}`)).status).toBe(422)
      expect(await items(meeting)).toEqual([])
    })

    it('an item is removed after a question that says what becomes of its matter', async () => {
      const { meeting, at } = await planned()
      const matter = await prepared('Frågan som flyttas')
      await add(at, 'Frågan som flyttas', { arende: matter.id })
      const [item] = await items(meeting)
      const asked = await page(maker, `${at}/${item?.id}/ta-bort`)
      expect(asked).toContain('Ärendet finns kvar i gruppen')
      const version = hiddenIn(asked, 'version')
      for (const _ of [1, 2]) {
        const removed = await maker.post(`${at}/${item?.id}/ta-bort`, { version })
        expect(removed.headers.get('location')).toBe(`${at}?klart=borttagen`)
      }
      expect(await page(maker, at)).toContain(`ny?arende=${matter.id}`)
      const story = await listEvents(workspace.ground.db, matter.collaborationId, matter.id)
      expect(story.map(({ kind }) => kind).slice(-2)).toEqual(['putOnAgenda', 'takenOffAgenda'])
    })

    it('a paper of an item without a matter is attached, read by the group, and removed', async () => {
      const { meeting, at } = await three()
      const [ett] = await items(meeting)
      const to = `${at}/${ett?.id}/underlag`
      const file = (text: string) => new File([text], 'Lägesbild.txt')
      expect((await sendFile(maker, to, file('Först.'))).status).toBe(303)
      expect((await sendFile(maker, to, file('Först.'))).status).toBe(303)
      const paper = async () => (await items(meeting))[0]?.papers[0]
      expect(await paper()).toMatchObject({ name: 'Lägesbild.txt', version: 1 })
      await sendFile(maker, to, file('Sedan.'))
      const { paperId = '', version } = (await paper()) ?? {}
      expect(version).toBe(2)
      const one = at.replace('/dagordning', `/punkt/${ett?.id}`)
      for (const reading of [at, one]) {
        expect(await page(member, reading)).toContain(`/underlag/${paperId}/2`)
      }
      const read = await member.get(`${to}/${paperId}/2`)
      expect(read.headers.get('content-disposition')).toContain('attachment')
      expect(await read.text()).toBe('Sedan.')
      const stranger = await workspace.signIn(otherGroup)
      expect((await stranger.get(`${to}/${paperId}/2`)).status).toBe(404)
      expect((await sendFile(member, to, file('Nej.'))).status).toBe(403)
      const macro = new File(['<html>'], 'sida.html')
      expect((await sendFile(maker, to, macro)).status).toBe(422)
      expect((await maker.post(`${to}/${paperId}/ta-bort`)).status).toBe(303)
      expect(await paper()).toBeUndefined()
      expect((await member.get(`${to}/${paperId}/2`)).status).toBe(404)
    })

    it('an agenda is copied from an earlier meeting, once', async () => {
      const earlier = await three()
      const { meeting, at } = await planned()
      expect(await page(maker, `${at}/kopiera`)).toContain(`value="${earlier.meeting.id}"`)
      for (const _ of [1, 2]) {
        const copied = await maker.post(`${at}/kopiera`, { fran: earlier.meeting.id })
        expect(copied.headers.get('location')).toBe(`${at}?klart=kopierad`)
      }
      expect(await titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
      expect((await maker.post(`${at}/kopiera`, { fran: 'x' })).status).toBe(422)
    })

    it('answers from the principals land once, in one item, and wait again when it is removed or the meeting cancelled', async () => {
      const { ground } = workspace
      const acting = keepingRecords({ db: ground.db, now: ground.now, newId: ground.newId })
      const intake = await workspace.actor(support)
      const ledger = done(
        await openLedger(
          acting,
          intake,
          {
            title: 'Överenskommelse om utskrivning',
            text: 'Gruppen rekommenderar huvudmännen att anta den.',
            recommendedOn: day('2026-11-10'),
            byBodyId: bodyId,
            returnsToBodyId: bodyId,
            condition: { kind: 'allAdopted' },
            asked: [anAsked('sala'), anAsked('koping')],
          },
          workspace.register.principals.map(({ id }) => id),
        ),
      )
      const decide = async (who: Somebody, principalId: string, outcome: 'adopted' | 'rejected') =>
        done(
          await recordDecision(
            acting,
            { actor: await workspace.actor(who), recommendationId: ledger.id },
            {
              principalId,
              entryId: ground.newId(),
              facts: { outcome, decidedOn: day('2026-11-20'), paragraph: '§ 1' },
            },
          ),
        )
      const delivery = {
        reachable: async (_: unknown, __: string, ids: readonly string[]) => new Set(ids),
        deliver: async () => undefined,
      }
      const cancelled = async (meetingId: string) =>
        done(await cancelMeeting(ground, { actor: intake, meetingId }, 'Storm.', delivery))
      const states = ['planned', 'agenda'] as const
      const filter = { bodyIds: [bodyId], states }
      for (const { id } of await listMeetings(ground.db, 'vastmanland', filter)) await cancelled(id)

      await decide(registrar, 'sala', 'adopted')
      const first = await planned()
      await maker.post(`${first.at}/borja`)
      expect(await titles(first.meeting)).toEqual(['Svar från huvudmännen'])
      const shown = await page(member, first.at)
      expect(shown).toContain('Överenskommelse om utskrivning')
      expect(shown).toContain(`/beslut/${ledger.id}`)
      expect(shown).toContain('Sala kommun')

      // News that comes later joins the same item by itself.
      await decide(koping, 'koping', 'rejected')
      expect(await titles(first.meeting)).toEqual(['Svar från huvudmännen'])
      const both = await page(member, first.at)
      expect(both).toContain('Sala kommun')
      expect(both).toContain('Köpings kommun')

      const second = await planned()
      await maker.post(`${second.at}/borja`)
      expect(await titles(second.meeting)).toEqual([])
      const [item] = await items(first.meeting)
      await maker.post(`${first.at}/${item?.id}/ta-bort`, { version: String(item?.version) })
      expect(await page(maker, first.at)).toContain('Två svar från huvudmännen väntar')
      await maker.post(`${second.at}/borja`, { igen: 'ja' })
      expect(await titles(second.meeting)).toEqual(['Svar från huvudmännen'])
      expect(await page(maker, first.at)).not.toContain('från huvudmännen väntar')

      const third = await planned()
      await maker.post(`${third.at}/borja`)
      expect(await titles(third.meeting)).toEqual([])
      await cancelled(second.meeting.id)
      await maker.post(`${third.at}/borja`)
      expect(await titles(third.meeting)).toEqual(['Svar från huvudmännen'])
      const back = await page(member, third.at)
      expect(back).toContain('Sala kommun')
      expect(back).toContain('Köpings kommun')
    })

    it('the agenda is taken along as a workbook and a document, and text that looks like a formula stays text', async () => {
      const { at } = await three()
      await add(at, '=HYPERLINK("http://exempel.test")')
      const xlsx = await member.get(`${at}/dagordning.xlsx`)
      expect(xlsx.headers.get('content-disposition')).toContain("filename*=UTF-8''Dagordning%20")
      const read = done(await readWorkbook(new Uint8Array(await xlsx.arrayBuffer())))
      const [sheet] = read
      expect(sheet?.rows[0]?.slice(0, 4)).toEqual(['Nr', 'Tid', 'Minuter', 'Punkt'])
      expect(sheet?.rows[2]?.slice(0, 4)).toEqual([2, '09.20', 20, 'Två'])
      expect(sheet?.rows[4]?.[3]).toBe('=HYPERLINK("http://exempel.test")')
      const docx = await member.get(`${at}/dagordning.docx`)
      const { unzipSync, strFromU8 } = await import('fflate')
      const parts = unzipSync(new Uint8Array(await docx.arrayBuffer()))
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      expect(xml).toContain('Dagordning för')
      expect(xml.indexOf('Ett')).toBeLessThan(xml.indexOf('Tre'))
      const paper = await page(member, `${at}/utskrift`)
      expect(paper).toContain('09.00–12.00')
      expect(paper).toContain('1. Ett')
    })

    it('who may not make the agenda is told who may, and who may not know of the meeting is told of none', async () => {
      const { meeting, at } = await three()
      const [ett] = await items(meeting)
      const id = ett?.id ?? ''
      for (const part of ['ny', 'kopiera', `${id}/andra`, `${id}/ta-bort`]) {
        expect((await member.get(`${at}/${part}`)).status).toBe(403)
      }
      for (const part of ['borja', 'ny', 'ordning', 'kopiera', `${id}/andra`, `${id}/ta-bort`]) {
        const refused = await member.post(`${at}/${part}`, { rubrik: 'Nej', version: '1' })
        expect(refused.status).toBe(403)
      }
      const stranger = await workspace.signIn(otherGroup)
      for (const part of ['', '/ny', '/dagordning.docx', '/dagordning.xlsx', '/utskrift']) {
        expect((await stranger.get(`${at}${part}`)).status).toBe(404)
      }
      expect((await stranger.post(`${at}/ny`, { rubrik: 'Nej' })).status).toBe(404)
      expect(await titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
    })

    it('an agenda that is longer than the meeting says so, and the English page works', async () => {
      const { at } = await planned(30)
      await add(at, 'Lång punkt', { minuter: '95' })
      expect(await page(maker, at)).toContain(
        'Punkterna tar tillsammans 1 tim 5 min längre tid än mötet.',
      )
      expect(await page(maker, `/en${at}`)).toContain(
        'The items together take 1 h 5 min longer than the meeting.',
      )
    })
  })
}
