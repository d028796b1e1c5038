import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBody } from '../../../../test/builders/meeting.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import {
  aWorkspace,
  type Somebody,
  type WorkspaceTest,
} from '../../../../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../../test/database.ts'
import { listAnchoring } from '../../../anchoring/anchoring.repository.ts'
import { saveText } from '../../../matter/preparation/preparation.actions.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { answerNotice } from '../../../meeting/attendance/answer.actions.ts'
import type { Meeting } from '../../../meeting/meeting.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const sala: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const deputy: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala`, as: 'deputy' }
const koping: Somebody = { seat: `${halsa}/kommunernas-ledamoter/koping` }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}
const official: Somebody = { principal: 'sala', role: 'official' }

for (const database of databases) {
  describe(`an item of an agenda, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let meetings: WorkspaceMeetings
    let browser: TestBrowser
    let meeting: Meeting
    let item: AgendaItem
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, halsa)
      meetings = new WorkspaceMeetings(test, halsa, support)
      browser = await test.signIn(sala)
    })
    afterAll(() => test?.close())
    beforeEach(async () => {
      test.clock.now = new Date('2026-11-22T08:15:00Z')
      const matter = await meetings.matter(sala, { title: 'Samordnad individuell plan' })
      const actor = await test.actor(support)
      await saveText(
        test.ground,
        { actor, matterId: matter.id },
        { text: 'Utkast till text från gruppen.', seenTextVersion: 0 },
      )
      const noticed = await meetings.noticed([
        { title: 'Planen', kind: 'recommendation', presenter: 'Eva Exempel', matterId: matter.id },
        { title: 'Läget', kind: 'information' },
      ])
      meeting = noticed.meeting
      const [first] = noticed.items
      if (!first) throw new Error('an agenda with items')
      item = first
    })

    const address = (part = '') =>
      `/arbetsyta/vastmanland/moten/${meeting.id}/punkt/${item.id}${part}`
    const form = async (from = browser) => {
      const page = await (await from.get(address())).text()
      return /name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''
    }
    const typed = (changes: Readonly<Record<string, string>> = {}) => ({
      huvudman: 'sala',
      'med-vem': 'Kommunstyrelsens arbetsutskott',
      dag: '2026-11-20',
      anteckning: 'Vi står bakom planen.',
      ...changes,
    })
    const recorded = () =>
      listAnchoring(test.store.db, {
        collaborationId: 'vastmanland',
        bodyId: halsa,
        about: [{ item: { meetingId: meeting.id, itemId: item.id } }],
      })

    it('shows what a member reads: the question, the group’s text, who presents, and the way on', async () => {
      const page = await (await browser.get(address())).text()
      for (const said of [
        'Planen',
        'Eva Exempel',
        'Utkast till text från gruppen.',
        'Rekommendation',
      ]) {
        expect(page).toContain(said)
      }
      expect(page).toContain('/eget#min-anteckning')
      expect(page).toMatch(/Nästa punkt: <a[^>]+>Läget/)
      const english = await browser.get(`/en${address()}`)
      expect(await english.text()).toContain('Anchored at home')
    })

    it('has a brief on one page, with what it means for one’s own principal and nothing of others’ anchoring', async () => {
      await browser.post(address('/forankring'), { id: await form(), ...typed() })
      const page = await (await browser.get(address('/underlag'))).text()
      expect(page).toContain('Vad det betyder för Sala kommun')
      expect(page).toContain('Ärendet berör Sala kommun.')
      expect(page).toContain('torsdag 10 december 2026')
      expect(page).not.toContain('Vi står bakom planen.')
    })

    it('is anchored for one’s own principal, once by one form, and the group reads it', async () => {
      const id = await form()
      for (const _ of [1, 2]) {
        const answer = await browser.post(address('/forankring'), { id, ...typed() })
        expect(answer.status).toBe(303)
      }
      expect(await recorded()).toHaveLength(1)
      const read = await (await (await test.signIn(koping)).get(address())).text()
      expect(read).toContain('Sala kommun: Med hemifrån')
      expect(read).toContain('1 av 11 huvudmän')
      expect(read).not.toContain('Ta bort anteckningen')
    })

    it('is anchored by a deputy too, for the same principal', async () => {
      const other = await test.signIn(deputy)
      const answer = await other.post(address('/forankring'), { id: await form(other), ...typed() })
      expect(answer.status).toBe(303)
      expect((await recorded()).map(({ principalId }) => principalId)).toEqual(['sala'])
    })

    it('says what is wrong and keeps what was typed', async () => {
      const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
        [{ 'med-vem': '' }, 'Skriv vem du har talat med'],
        [{ dag: '2026-12-24' }, 'Dagen har inte varit än.'],
        [{ dag: 'igår' }, 'Välj vilken dag ni talade om frågan.'],
        [{ anteckning: 'Gäller 811218-9876.' }, 'något som ser ut som ett personnummer'],
      ]
      for (const [changes, said] of cases) {
        const sent = typed({ anteckning: 'Det vi sade.', ...changes })
        const answer = await browser.post(address('/forankring'), { id: await form(), ...sent })
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain(said)
        expect(page).toContain(sent.anteckning)
      }
      expect(await recorded()).toEqual([])
    })

    it('is not anchored for another principal than that of the role that is used', async () => {
      const answer = await browser.post(address('/forankring'), {
        id: await form(),
        ...typed({ huvudman: 'koping' }),
      })
      expect(answer.status).toBe(403)
      const page = await answer.text()
      expect(page).toContain('för Köpings kommun antecknar vad som är förankrat där')
      expect(page).toContain('Vi står bakom planen.')
      expect(await recorded()).toEqual([])
    })

    it('is taken back by whoever wrote it and by nobody else', async () => {
      await browser.post(address('/forankring'), { id: await form(), ...typed() })
      const [record] = await recorded()
      const fields = { forankring: record?.id ?? '' }
      const other = await test.signIn(koping)
      expect((await other.post(address('/forankring/ta-bort'), fields)).status).toBe(403)
      expect(await recorded()).toHaveLength(1)
      expect((await browser.post(address('/forankring/ta-bort'), fields)).status).toBe(303)
      expect(await recorded()).toEqual([])
    })

    it('does not exist for another group’s member, nor for an authority', async () => {
      for (const who of [stranger, official]) {
        const other = await test.signIn(who)
        for (const part of ['', '/underlag']) {
          expect((await other.get(address(part))).status, JSON.stringify(who)).toBe(404)
        }
        const answer = await other.post(address('/forankring'), { id: '', ...typed() })
        expect(answer.status).toBe(404)
      }
      expect((await browser.get(`${address()}x`)).status).toBe(404)
      expect(await recorded()).toEqual([])
    })

    it('waits to be anchored by the member until that is done, and not by the deputy beside', async () => {
      const waiting = 'Förankra hemma inför mötet 10 december 2026'
      const overview = async (who: Somebody) =>
        (await (await test.signIn(who)).get('/arbetsyta?visa=allt')).text()
      expect(await overview(sala)).toContain(waiting)
      expect(await overview(deputy)).not.toContain(waiting)
      expect(await overview(support)).not.toContain(waiting)
      const id = await form()
      await browser.post(address('/forankring'), { id, ...typed() })
      expect(await overview(sala)).not.toContain(`punkt/${item.id}`)
    })

    it('waits for the deputy instead when the member cannot come', async () => {
      const actor = await test.actor(sala)
      const answered = await answerNotice(
        test.ground,
        { actor, meetingId: meeting.id },
        { register: test.register },
        { personId: actor.personId, answer: 'cannot' },
      )
      expect(answered.ok).toBe(true)
      const overview = async (who: Somebody) =>
        (await (await test.signIn(who)).get('/arbetsyta?visa=allt')).text()
      expect(await overview(deputy)).toContain(`punkt/${item.id}`)
      expect(await overview(sala)).not.toContain(`punkt/${item.id}`)
    })

    it('is told at home after the meeting, which waits until it has been', async () => {
      await meetings.begin(meeting)
      await meetings.end(meeting)
      const later = await test.signIn(sala)
      const overview = async () => (await later.get('/arbetsyta?visa=allt')).text()
      expect(await overview()).toContain('Berätta hemma om mötet 10 december 2026')
      const fields = typed({ riktning: 'hemma', dag: '2026-12-10' })
      await later.post(address('/forankring'), { id: await form(later), ...fields })
      expect((await recorded()).map(({ direction }) => direction)).toEqual(['reportedBack'])
      expect(await overview()).not.toContain(`punkt/${item.id}`)
    })
  })
}
