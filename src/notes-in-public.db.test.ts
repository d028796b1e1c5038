import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../test/builders/done.ts'
import { makeBody } from '../test/builders/meeting.ts'
import { aFile } from '../test/builders/record.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../test/builders/workspace-meeting.ts'
import { databases } from '../test/database.ts'
import { noLedgers } from '../test/some-ledgers.ts'
import type { Actor } from './actor/actor.ts'
import { createApp } from './app.ts'
import { openTray, type Tray } from './attachment/tray.ts'
import { publicMatters } from './matter/public/public-matters.repository.ts'
import type { AgendaItem } from './meeting/agenda/agenda.ts'
import { addAgendaPaper } from './meeting/agenda/agenda-paper.actions.ts'
import { recordPresence } from './meeting/attendance/hold.actions.ts'
import type { Meeting } from './meeting/meeting.ts'
import {
  approveMeetingNotes,
  publishMeetingNotes,
  saveNote,
  shareMeetingNotes,
  unpublishMeetingNotes,
} from './meeting/notes/notes.actions.ts'
import { publicMeetings } from './meeting/notes/public-meetings.repository.ts'
import { recordOpinion } from './meeting/outcome/outcome.actions.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const chair: Somebody = { seat: `${halsa}/ordforande` }
const member: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }

for (const database of databases) {
  describe(`what a group keeps to itself of its meetings, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let meetings: WorkspaceMeetings
    let folder: string
    let tray: Tray
    let app: ReturnType<typeof createApp>
    let lead: Actor
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, halsa)
      meetings = new WorkspaceMeetings(test, halsa, support)
      folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
      tray = await openTray(folder, test.clock.now)
      lead = await test.actor(support)
      const held = { register: test.register, version: '1' }
      app = createApp({
        registers: { get: async () => held, list: async () => [held], isStale: () => false },
        matters: publicMatters(test.store.db),
        ledgers: noLedgers,
        meetings: publicMeetings(test.store.db, test.ground.shelf),
        assets: { asset: (file) => `/assets/${file}`, files: new Map() },
        mode: 'demo',
        now: () => new Date('2026-12-20T12:00:00Z'),
        health: { store: 'embedded', version: '0', migrations: 1, answers: async () => true },
        noteFault: (fault) => expect(fault).toBeUndefined(),
      })
    })
    afterAll(async () => {
      await tray?.close()
      await test?.close()
      await rm(folder, { recursive: true, force: true })
    })

    interface Noted {
      readonly meeting: Meeting
      readonly item: AgendaItem
    }
    /** A meeting whose notes are approved, with two papers and a differing opinion. */
    const approved = async (secret: string): Promise<Noted> => {
      test.clock.now = new Date('2026-11-22T08:15:00Z')
      const matter = await meetings.matter(member, { title: `${secret} i ärendet` })
      const { meeting, items } = await meetings.noticed([
        { title: `${secret} på dagordningen`, presenter: `${secret} som föredrar` },
        { title: `${secret} om ett ärende`, matterId: matter.id },
      ])
      const [first] = items
      if (!first) throw new Error('there is an item')
      const target = { actor: lead, meetingId: meeting.id }
      let item = first
      for (const name of ['Det ena.txt', 'Det andra.txt']) {
        const file = await aFile(tray, `${secret} i ${name}`, name)
        const own = { ...target, itemId: first.id }
        const agenda = done(
          await addAgendaPaper(test.ground, own, { file, shelf: test.ground.shelf }),
        )
        item = agenda.items.find(({ id }) => id === first.id) ?? item
      }
      await meetings.begin(meeting)
      const sala = await test.actor(member)
      done(
        await recordPresence(test.ground, target, [
          { personId: sala.personId, mode: 'physically' },
        ]),
      )
      done(
        await saveNote(test.ground, target, {
          itemId: item.id,
          seenNoteVersion: 0,
          text: `${secret} i anteckningen`,
        }),
      )
      done(
        await recordOpinion(
          test.ground,
          { actor: sala, meetingId: meeting.id, itemId: item.id },
          test.register,
          { principalId: 'sala', text: `${secret} i den avvikande meningen` },
        ),
      )
      await meetings.end(meeting)
      done(await shareMeetingNotes(test.ground, target))
      const approving = { actor: await test.actor(chair), meetingId: meeting.id }
      done(await approveMeetingNotes(test.ground, approving, 1))
      return { meeting, item }
    }
    const everything = async ({ meeting, item }: Pick<Noted, 'meeting' | 'item'>) => {
      const seen: string[] = []
      for (const path of [
        '/vastmanland',
        '/vastmanland/organ/samverkansgrupp-halsa',
        '/vastmanland/moten',
        '/en/vastmanland/moten',
        '/vastmanland/moten?organ=samverkansgrupp-halsa',
        `/vastmanland/moten/${meeting.id}`,
        `/en/vastmanland/moten/${meeting.id}`,
        `/vastmanland/moten/${meeting.id}/underlag/${item.id}/${item.papers[0]?.paperId ?? item.id}`,
        '/vastmanland/arenden',
        '/api/v1/collaborations/vastmanland/meetings',
        '/api/v1/collaborations/vastmanland/notes',
        `/api/v1/collaborations/vastmanland/notes/${meeting.id}`,
      ]) {
        const response = await app.request(path)
        const headers = [...response.headers].map((pair) => pair.join(': ')).join('\n')
        seen.push(`${path} ${response.status}\n${headers}\n${await response.text()}`)
      }
      return seen
    }

    it('changes no byte of any public page or of the open data, from the agenda to the approval', async () => {
      const nowhere = { id: '00000000-0000-4000-8000-0000000000ff' }
      const { meeting, item } = await approved('Hemligheten')
      const after = await everything({ meeting, item })
      expect(after.join('\n')).not.toContain('Hemligheten')
      // A meeting that nobody has published answers what one that does not exist answers.
      const none = await everything({
        meeting: { ...meeting, ...nowhere },
        item: { ...item, ...nowhere },
      })
      const plain = (pages: readonly string[]) =>
        pages.map((page) =>
          page.replaceAll(meeting.id, '·').replaceAll(item.id, '·').replaceAll(nowhere.id, '·'),
        )
      expect(plain(after)).toEqual(plain(none))
    })

    it('shows what was chosen once it is published, and nothing once it is taken away', async () => {
      const { meeting, item } = await approved('Öppenheten')
      const target = { actor: lead, meetingId: meeting.id }
      const before = await everything({ meeting, item })
      done(
        await publishMeetingNotes(test.ground, target, {
          hasSeenPreview: true,
          showsNames: false,
          papers: [],
        }),
      )
      const sala = await test.actor(member)
      for (const path of [
        `/vastmanland/moten/${meeting.id}`,
        `/api/v1/collaborations/vastmanland/notes/${meeting.id}`,
      ]) {
        const page = await (await app.request(path)).text()
        expect(page).toContain('Öppenheten i anteckningen')
        expect(page).toContain('Öppenheten i den avvikande meningen')
        expect(page).toContain('Sala kommun')
        // Nobody is named, and the matter that is not public is neither told of nor linked to.
        expect(page).not.toContain(sala.name)
        expect(page).not.toContain('Öppenheten som föredrar')
        expect(page).not.toContain('Öppenheten i ärendet')
        expect(page).not.toContain('/arenden/2026-')
        expect(page).not.toContain('/matters/2026-')
      }
      const list = await (await app.request('/vastmanland/moten')).text()
      expect(list).toContain(`/vastmanland/moten/${meeting.id}`)
      done(await unpublishMeetingNotes(test.ground, target))
      expect(await everything({ meeting, item })).toEqual(before)
    })

    it('lets everybody fetch a paper that was published, until it is taken away, and no other', async () => {
      const { meeting, item } = await approved('Underlaget')
      const target = { actor: lead, meetingId: meeting.id }
      const [one, other] = item.papers
      if (!one || !other) throw new Error('the item has two papers')
      done(
        await publishMeetingNotes(test.ground, target, {
          hasSeenPreview: true,
          showsNames: true,
          papers: [{ itemId: item.id, paperId: one.paperId }],
        }),
      )
      const page = await (await app.request(`/vastmanland/moten/${meeting.id}`)).text()
      expect(page).toContain('Det ena.txt')
      expect(page).not.toContain('Det andra.txt')
      expect(page).toContain((await test.actor(member)).name)
      const address = (paperId: string) =>
        `/vastmanland/moten/${meeting.id}/underlag/${item.id}/${paperId}`
      const fetched = await app.request(address(one.paperId))
      expect(await fetched.text()).toBe('Underlaget i Det ena.txt')
      expect(fetched.headers.get('content-disposition')).toContain('attachment')
      expect(fetched.headers.get('cache-control')).toBe('no-store')
      expect((await app.request(address(other.paperId))).status).toBe(404)
      done(await unpublishMeetingNotes(test.ground, target))
      expect((await app.request(address(one.paperId))).status).toBe(404)
    })
  })
}
