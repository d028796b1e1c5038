import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../../test/builders/meeting.ts'
import type { TestBrowser } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../test/database.ts'
import { recordPresence } from '../../meeting/attendance/hold.actions.ts'
import { findSetting } from '../../meeting/meeting.repository.ts'
import { readWorkbook } from '../../office-file/read-workbook.ts'
import { day } from '../../shared/calendar-day.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const member: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}
const official: Somebody = { principal: 'sala', role: 'official' }
const address = `/arbetsyta/vastmanland/grupper/${halsa}`
const read = async (browser: TestBrowser, path: string) => (await browser.get(path)).text()

for (const database of databases) {
  describe(`a group as those who work in it see it, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let runner: TestBrowser
    let reader: TestBrowser
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, halsa)
      test.clock.now = new Date('2026-12-10T07:00:00Z')
      runner = await test.signIn(support)
      reader = await test.signIn(member)
    })
    afterAll(() => test?.close())

    it('shows its meetings, its matters, its people, and the way to the rest', async () => {
      const meetings = new WorkspaceMeetings(test, halsa, support)
      const { meeting } = await meetings.noticed([{}], day('2027-02-04'))
      await meetings.matter(member, { title: 'Gemensam väg in' })
      const page = await read(reader, address)
      expect(page).toContain(`/arbetsyta/vastmanland/moten/${meeting.id}`)
      expect(page).toContain('Gemensam väg in')
      expect(page).toContain('Sala kommun')
      expect(page).toContain(`${address}/narvaro`)
      expect(page).not.toContain(`${address}/installningar`)
      expect(await read(runner, address)).toContain(`${address}/installningar`)
    })

    it('is no page for anybody else, who learns nothing of it', async () => {
      for (const who of [stranger, official]) {
        const outside = await test.signIn(who)
        for (const part of ['', '/narvaro', '/narvaro/fil', '/installningar', '/ledamoter']) {
          expect((await outside.get(`${address}${part}`)).status, part).toBe(404)
        }
        expect((await outside.post(`${address}/installningar`)).status).toBe(404)
        expect((await outside.post(`${address}/ledamoter/las-in`)).status).toBe(404)
      }
    })

    it('counts how each principal has been represented, for the group and as a workbook', async () => {
      const meetings = new WorkspaceMeetings(test, halsa, support)
      const { meeting } = await meetings.noticed([{}])
      await meetings.begin(meeting)
      const sala = await test.actor(member)
      const target = { actor: await test.actor(support), meetingId: meeting.id }
      await recordPresence(test.ground, target, [{ personId: sala.personId, mode: 'physically' }])
      await meetings.end(meeting)
      expect(await read(reader, `${address}/narvaro`)).toContain('Ett hållet möte är med.')
      const file = await reader.get(`${address}/narvaro/fil`)
      const sheets = await readWorkbook(new Uint8Array(await file.arrayBuffer()))
      if (!sheets.ok) throw new Error(sheets.refusal.code)
      const rows = sheets.value[0]?.rows ?? []
      expect(rows).toContainEqual(['Sala kommun', 1, 1, 1, 0, 0])
      expect(rows).toContainEqual(['Arboga kommun', 1, 1, 0, 0, 1])
    })

    it('has its settings changed by its support, and nobody else', async () => {
      const typed = {
        arendedagar: '12',
        kallelsedagar: '6',
        minuter: '150',
        godkanner: 'participants',
        punkter: 'Läget hos huvudmännen; 20',
      }
      for (const answer of [
        await reader.get(`${address}/installningar`),
        await reader.post(`${address}/installningar`, typed),
      ]) {
        expect(answer.status).toBe(403)
        expect(await answer.text()).toContain('Stödet i Samverkansgrupp Hälsa, eller gruppens')
      }
      const wrong = await runner.post(`${address}/installningar`, { ...typed, arendedagar: 'tio' })
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain('Skriv antalet arbetsdagar med siffror')
      const saved = await runner.post(`${address}/installningar`, typed)
      expect(saved.status).toBe(303)
      expect(await findSetting(test.store.db, 'vastmanland', halsa)).toEqual({
        matterDays: 12,
        dispatchDays: 6,
        minutes: 150,
        notesApproval: 'participants',
        recurring: [{ title: 'Läget hos huvudmännen', minutes: 20 }],
      })
    })

    it('causes no fault', () => {
      expect(test.faults).toEqual([])
    })
  })
}
