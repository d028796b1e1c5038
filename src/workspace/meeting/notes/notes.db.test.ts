import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../../../test/builders/meeting.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import {
  aWorkspace,
  type Somebody,
  type WorkspaceTest,
} from '../../../../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../../test/database.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { recordPresence } from '../../../meeting/attendance/hold.actions.ts'
import { findMeeting } from '../../../meeting/meeting.repository.ts'
import type { Meeting, NotesApproval } from '../../../meeting/meeting.ts'
import { findPublication, listNotes } from '../../../meeting/notes/notes.repository.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const chair: Somebody = { seat: `${halsa}/ordforande` }
const member: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}

for (const database of databases) {
  describe(`the notes of a meeting, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let meetings: WorkspaceMeetings
    let writer: TestBrowser
    let reader: TestBrowser
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, halsa)
      // So near the meeting that nobody's session ends before it.
      test.clock.now = new Date('2026-12-10T07:00:00Z')
      meetings = new WorkspaceMeetings(test, halsa, support)
      writer = await test.signIn(support)
      reader = await test.signIn(member)
    })
    afterAll(() => test?.close())

    interface Held {
      readonly meeting: Meeting
      readonly items: readonly [AgendaItem, AgendaItem]
    }
    const over = async (way: NotesApproval = 'chair'): Promise<Held> => {
      test.clock.now = new Date('2026-12-10T07:00:00Z')
      const { meeting, items } = await meetings.noticed([
        { title: 'Läget' },
        { title: 'Nästa steg' },
      ])
      await test.store.db
        .updateTable('meeting')
        .set({ notes_approval: way })
        .where('id', '=', meeting.id)
        .execute()
      const begun = await meetings.begin(meeting)
      const [first, second] = items
      if (!first || !second) throw new Error('the agenda has two items')
      return { meeting: await meetings.end(begun), items: [first, second] }
    }
    const at = ({ meeting }: Held, part = '') =>
      `/arbetsyta/vastmanland/moten/${meeting.id}/anteckningar${part}`
    const fields = (held: Held, texts: readonly string[], version = '0') =>
      Object.fromEntries(
        texts.flatMap((text, index) => {
          const id = held.items[index]?.id ?? ''
          return [
            [`text-${id}`, text],
            [`version-${id}`, version],
          ]
        }),
      )
    const stored = async ({ meeting }: Held) => {
      const found = await findMeeting(test.store.db, 'vastmanland', meeting.id)
      if (!found) throw new Error('the meeting is there')
      return found
    }
    const read = async (browser: TestBrowser, address: string) =>
      (await browser.get(address)).text()
    const shared = async (way?: NotesApproval) => {
      const held = await over(way)
      await writer.post(at(held), fields(held, ['Gruppen talade om läget.']))
      await writer.post(at(held, '/dela'))
      return held
    }

    it('are saved all at once, and only what was changed is a new version', async () => {
      const held = await over()
      const saved = await writer.post(at(held), fields(held, ['Läget är gott.', 'Vi ses i maj.']))
      expect(saved.headers.get('location')).toBe(`${at(held)}?klart=sparat`)
      await writer.post(at(held), fields(held, ['Läget är gott.', 'Vi ses i juni.'], '1'))
      const notes = await listNotes(test.store.db, held.meeting)
      expect(Object.fromEntries(notes.map(({ text, version }) => [text, version]))).toEqual({
        'Läget är gott.': 1,
        'Vi ses i juni.': 2,
      })
    })

    it('show both texts when somebody else has saved meanwhile, and lose neither', async () => {
      const held = await over()
      await writer.post(at(held), fields(held, ['Den första texten.']))
      const answer = await writer.post(at(held), fields(held, ['En annan text.', 'Vi ses.']))
      expect(answer.status).toBe(409)
      const page = await answer.text()
      expect(page).toContain('Den första texten.')
      expect(page).toContain('En annan text.')
      // What nobody else had written was saved all the same.
      expect((await listNotes(test.store.db, held.meeting)).map(({ text }) => text).sort()).toEqual(
        ['Den första texten.', 'Vi ses.'],
      )
      const merged = await writer.post(at(held), fields(held, ['Båda.'], '1'))
      expect(merged.status).toBe(303)
    })

    it('refuse a personal identity number, and keep what was typed', async () => {
      const held = await over()
      const answer = await writer.post(at(held), fields(held, ['Det gäller 811218-9876.']))
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Det gäller 811218-9876.')
      expect(await listNotes(test.store.db, held.meeting)).toEqual([])
    })

    it('are a draft of those who write them until they are shared: others are told whose', async () => {
      const held = await over()
      await writer.post(at(held), fields(held, ['Ett utkast.']))
      for (const part of ['', '/versioner', '/utskrift', '/fil']) {
        const answer = await reader.get(at(held, part))
        expect(answer.status, part).toBe(403)
        const page = await answer.text()
        expect(page, part).toContain('utkast hos stödet i Samverkansgrupp Hälsa')
        expect(page, part).not.toContain('Ett utkast.')
      }
      const refused = await reader.post(at(held), fields(held, ['Jag skriver.']))
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('Jag skriver.')
      expect((await reader.post(at(held, '/dela'))).status).toBe(403)
      await writer.post(at(held, '/dela'))
      expect(await read(reader, at(held))).toContain('Ett utkast.')
    })

    it('are nothing that anybody outside the group learns of', async () => {
      const held = await shared()
      const outside = await test.signIn(stranger)
      for (const part of ['', '/versioner', '/utskrift', '/fil', '/publicera']) {
        expect((await outside.get(at(held, part))).status, part).toBe(404)
      }
      for (const part of ['', '/dela', '/godkann', '/publicera', '/avpublicera']) {
        expect((await outside.post(at(held, part))).status, part).toBe(404)
      }
    })

    it('show the group the versions from the one it was given on, and the writers all', async () => {
      const held = await over()
      await writer.post(at(held), fields(held, ['Ett tidigt utkast.']))
      test.clock.now = new Date('2026-12-10T10:00:00Z')
      await writer.post(at(held), fields(held, ['Det gruppen fick.'], '1'))
      await writer.post(at(held, '/dela'))
      test.clock.now = new Date('2026-12-10T11:00:00Z')
      await writer.post(at(held), fields(held, ['Rättat efteråt.'], '2'))
      const forGroup = await read(reader, at(held, '/versioner'))
      expect(forGroup).toContain('Det gruppen fick.')
      expect(forGroup).not.toContain('tidigt')
      expect(await read(writer, at(held, '/versioner'))).toContain('tidigt')
    })

    it('are approved by the chair, who is named, and changed no more', async () => {
      const held = await shared()
      const denied = await writer.post(at(held, '/godkann'), { revision: '1' })
      expect(denied.status).toBe(403)
      expect(await denied.text()).toContain(
        'Ordföranden i Samverkansgrupp Hälsa godkänner anteckningarna.',
      )
      expect(await read(reader, at(held))).not.toContain('Godkänn anteckningarna</button>')
      const approving = await test.signIn(chair)
      expect(await read(approving, at(held))).toContain('Godkänn anteckningarna</button>')
      const old = await approving.post(at(held, '/godkann'), { revision: '0' })
      expect(old.status).toBe(409)
      const done = await approving.post(at(held, '/godkann'), { revision: '1' })
      expect(done.headers.get('location')).toContain('klart=klart')
      const page = await read(writer, at(held))
      expect(page).toContain('De ändras inte längre.')
      expect(page).not.toContain('<textarea')
      expect(page).toContain('Minnesanteckningarna är inget justerat protokoll.')
      const late = await writer.post(at(held), fields(held, ['För sent.'], '1'))
      expect(late.status).toBe(409)
      expect(await late.text()).toContain('För sent.')
    })

    it('tell who has approved and who is left, where everybody who was there approves', async () => {
      const held = await over('participants')
      const [sala, lead] = [await test.actor(member), await test.actor(chair)]
      const target = { actor: await test.actor(support), meetingId: held.meeting.id }
      await recordPresence(
        test.ground,
        target,
        [sala, lead].map(({ personId }) => ({ personId, mode: 'physically' as const })),
      )
      await writer.post(at(held), fields(held, ['Gruppen talade.']))
      await writer.post(at(held, '/dela'))
      const away = await writer.post(at(held, '/godkann'), { revision: '1' })
      expect(await away.text()).toContain('De som var med på mötet godkänner anteckningarna.')
      const first = await reader.post(at(held, '/godkann'), { revision: '1' })
      expect(first.headers.get('location')).toContain('klart=godkant')
      const page = await read(reader, at(held))
      const [given = '', left = ''] = page.split('Har inte godkänt än')
      expect(given.split('Har godkänt').at(-1)).toContain(sala.name)
      expect(left).toContain(lead.name)
      const last = await (await test.signIn(chair)).post(at(held, '/godkann'), { revision: '1' })
      expect(last.headers.get('location')).toContain('klart=klart')
    })

    it('wait for the next meeting where that approves them', async () => {
      const held = await shared('nextMeeting')
      const early = await writer.post(at(held, '/godkann'), { revision: '1' })
      expect(early.status).toBe(409)
      expect(await early.text()).toContain('Öppna det mötet först.')
    })

    it('are published after the preview, with the papers and names that were chosen', async () => {
      const held = await over()
      const lead = await test.actor(chair)
      const target = { actor: await test.actor(support), meetingId: held.meeting.id }
      await recordPresence(test.ground, target, [{ personId: lead.personId, mode: 'physically' }])
      await writer.post(at(held), fields(held, ['Gruppen talade.']))
      const early = await writer.get(at(held, '/publicera'))
      expect(early.status).toBe(409)
      await writer.post(at(held, '/dela'))
      await (await test.signIn(chair)).post(at(held, '/godkann'), { revision: '1' })
      const preview = await read(writer, at(held, '/publicera'))
      expect(preview).toContain(lead.name)
      expect(preview).toContain('Var med på mötet')
      const blind = await writer.post(at(held, '/publicera'), { namn: 'nej' })
      expect(blind.status).toBe(422)
      expect(await blind.text()).toContain(
        'Markera att du har gått igenom vad som blir offentligt.',
      )
      const denied = await reader.post(at(held, '/publicera'), { namn: 'nej', sett: 'ja' })
      expect(denied.status).toBe(403)
      expect((await stored(held)).notesPublishedAt).toBeUndefined()
      const done = await writer.post(at(held, '/publicera'), { namn: 'nej', sett: 'ja' })
      expect(done.headers.get('location')).toContain('klart=publicerat')
      expect((await stored(held)).notesPublishedAt).toBeInstanceOf(Date)
      expect(await findPublication(test.store.db, held.meeting)).toEqual({
        showsNames: false,
        papers: [],
      })
      expect((await reader.post(at(held, '/avpublicera'))).status).toBe(403)
      const away = await writer.post(at(held, '/avpublicera'))
      expect(away.headers.get('location')).toContain('klart=borttaget')
      expect((await stored(held)).notesPublishedAt).toBeUndefined()
    })

    it('are saved as a Word file with the same words', async () => {
      const held = await shared()
      const answer = await reader.get(at(held, '/fil'))
      expect(answer.headers.get('content-disposition')).toContain(
        'anteckningar-samverkansgrupp-halsa-2026-12-10.docx',
      )
      const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
      const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      expect(body).toContain('Gruppen talade om läget.')
      expect(body).toContain('inget justerat protokoll')
      expect(await read(reader, at(held, '/utskrift'))).toContain('Gruppen talade om läget.')
    })

    it('are none before the meeting has begun, and the page says so', async () => {
      test.clock.now = new Date('2026-12-10T07:00:00Z')
      const { meeting } = await meetings.noticed([{}])
      const answer = await writer.get(`/arbetsyta/vastmanland/moten/${meeting.id}/anteckningar`)
      expect(await answer.text()).toContain('Det finns inga anteckningar än')
    })

    it('cause no fault', () => {
      expect(test.faults).toEqual([])
    })
  })
}
