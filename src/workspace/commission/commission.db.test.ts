import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBody } from '../../../test/builders/meeting.ts'
import type { TestBrowser } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../test/database.ts'
import { listEvents } from '../../matter/matter.repository.ts'
import { publicEventsOf } from '../../matter/public/public-matter.ts'
import { listItems } from '../../meeting/agenda/agenda.repository.ts'
import { findCommission } from '../../meeting/commission/commission.repository.ts'
import type { MeetingOutcome } from '../../meeting/outcome/outcome.ts'
import { day } from '../../shared/calendar-day.ts'
import { listActs } from '../../trail/trail.repository.ts'

const chefsforum = 'chefsforum'
const group = 'lansgemensam-samverkansgrupp-for-halso-och-sjukvardsfragor'
const convener: Somebody = { seat: `${chefsforum}/sammankallande` }
const head: Somebody = { seat: `${chefsforum}/socialchefer/sala` }
const groupLead: Somebody = { seat: `${group}/enhetschef` }
const stranger: Somebody = { seat: 'samverkansgrupp-halsa/overgripande-ansvarig' }
const official: Somebody = { principal: 'sala', role: 'official' }
const above = `/arbetsyta/vastmanland/grupper/${chefsforum}/uppdrag`
const below = `/arbetsyta/vastmanland/grupper/${group}/uppdrag`
const text = 'Gruppen föreslår en gemensam rutin för utskrivning på helger.'

for (const database of databases) {
  describe(`what groups send each other, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ofGroup: WorkspaceMeetings
    let ofForum: WorkspaceMeetings
    let browser: TestBrowser
    let proposal: MeetingOutcome
    let matterId: string
    beforeAll(async () => {
      test = await aWorkspace(database)
      for (const id of [chefsforum, group]) await makeBody(test.store.db, id)
      ofGroup = new WorkspaceMeetings(test, group, groupLead)
      ofForum = new WorkspaceMeetings(test, chefsforum, convener)
    })
    afterAll(() => test?.close())
    beforeEach(async () => {
      test.clock.now = new Date('2026-11-22T08:15:00Z')
      matterId = (await ofGroup.matter(groupLead, { title: 'Utskrivning på helger' })).id
      const { meeting, items } = await ofGroup.noticed(
        [{ title: 'Utskrivning på helger', matterId }],
        day('2026-11-22'),
      )
      const [item] = items
      if (!item) throw new Error('an agenda with an item')
      await ofGroup.begin(meeting)
      proposal = await ofGroup.outcome(meeting, item, {
        kind: 'proposalToCommissioner',
        text,
        toBodyId: chefsforum,
      })
      await ofGroup.end(meeting)
      browser = await test.signIn(convener)
    })

    const send = (fields: Readonly<Record<string, string>>, from = browser, page = above) =>
      from.post(`${page}/${proposal.id}`, { id: test.ground.newId(), ...fields })
    const steps = async () =>
      (await findCommission(test.store.db, 'vastmanland', proposal.id))?.steps ?? []
    const overview = async (who: Somebody) =>
      (await (await test.signIn(who)).get('/arbetsyta?visa=allt')).text()

    it('lands at the commissioning body when the meeting is over: on its page, and with those who lead it', async () => {
      const page = await (await browser.get(above)).text()
      expect(page).toContain(text)
      expect(page).toMatch(/Förslag från [^,]*samverkansgrupp/i)
      expect(await overview(convener)).toMatch(/Nytt förslag från [^<]*samverkansgrupp/i)
      expect(await overview(head)).not.toContain('Nytt förslag')
    })

    it('does not land while the meeting lasts', async () => {
      const { meeting, items } = await ofGroup.noticed([{ title: 'Läkemedel' }], day('2026-11-22'))
      const [item] = items
      if (!item) throw new Error('an agenda with an item')
      await ofGroup.begin(meeting)
      const content = { kind: 'proposalToCommissioner', text, toBodyId: chefsforum } as const
      const outcome = await ofGroup.outcome(meeting, item, content)
      expect(await (await browser.get(above)).text()).not.toContain(outcome.id)
      expect((await browser.post(`${above}/${outcome.id}`, { gor: 'mottaget' })).status).toBe(404)
      await ofGroup.end(meeting)
      expect(await (await browser.get(above)).text()).toContain(outcome.id)
    })

    it('is received, and whoever sent it sees that, and so does the journey of the matter', async () => {
      const fields = { gor: 'mottaget', id: test.ground.newId() }
      for (const _ of [1, 2]) expect((await send(fields)).status).toBe(303)
      expect((await steps()).map(({ kind }) => kind)).toEqual(['received'])
      expect(await overview(convener)).not.toContain(proposal.id)
      const sender = await test.signIn(groupLead)
      expect(await (await sender.get(below)).text()).toContain('Chefsforum tog emot det')
      const events = await listEvents(test.store.db, 'vastmanland', matterId)
      expect(events.at(-1)).toMatchObject({
        kind: 'commissionFollowed',
        data: { bodyId: chefsforum, fromBodyId: group, step: 'received' },
      })
      expect(publicEventsOf(events).at(-1)?.data).toEqual({
        bodyId: chefsforum,
        fromBodyId: group,
        outcomeKind: 'proposalToCommissioner',
        step: 'received',
      })
    })

    it('is put on the agenda of the body once, and can be answered then', async () => {
      const { meeting } = await ofForum.noticed([], day('2026-12-15'))
      const id = test.ground.newId()
      for (const _ of [1, 2]) {
        expect((await send({ gor: 'uppsatt', mote: meeting.id, id })).status).toBe(303)
      }
      const items = await listItems(test.store.db, meeting)
      expect(items.map(({ title }) => title)).toEqual(['Utskrivning på helger'])
      expect((await steps()).map(({ kind }) => kind)).toEqual(['placed'])
      expect((await send({ gor: 'besvarat', text: 'Bra, fortsätt.' })).status).toBe(303)
      expect(await overview(groupLead)).toContain('Chefsforum har svarat: Utskrivning på helger')
      expect((await send({ gor: 'besvarat', text: 'En gång till.' })).status).toBe(409)
    })

    it('stands in the backlog of the agenda of the body, and again when its item or meeting is gone', async () => {
      const { meeting } = await ofForum.noticed([], day('2026-12-17'))
      const agenda = `/arbetsyta/vastmanland/moten/${meeting.id}/dagordning`
      const shown = async () => (await browser.get(agenda)).text()
      const button = `${agenda}/uppdrag/${proposal.id}`
      expect(await shown()).toContain(button)
      const put = async () => {
        const id = test.ground.newId()
        for (const _ of [1, 2]) {
          const answer = await browser.post(button, { id })
          expect(answer.headers.get('location')).toBe(`${agenda}?klart=tillagd#punkt-${id}`)
        }
        return id
      }
      const first = await put()
      expect(await shown()).not.toContain(button)
      const items = await listItems(test.store.db, meeting)
      expect(items.map(({ id }) => id)).toEqual([first])
      // Another who puts it there at the same time finds it done.
      const late = await browser.post(button, { id: test.ground.newId() })
      expect(late.headers.get('location')).toBe(agenda)
      expect(await listItems(test.store.db, meeting)).toHaveLength(1)

      await test.store.db.deleteFrom('agenda_item').where('id', '=', first).execute()
      expect(await shown()).toContain(button)
      expect(await (await browser.get(above)).text()).toContain('Det står inte kvar där')
      await put()
      const other = (await ofForum.noticed([], day('2026-12-18'))).meeting
      const there = `/arbetsyta/vastmanland/moten/${other.id}/dagordning`
      expect(await (await browser.get(there)).text()).not.toContain(proposal.id)
      await test.store.db
        .updateTable('meeting')
        .set({ state: 'cancelled', cancelled_because: 'För få kan komma.' })
        .where('id', '=', meeting.id)
        .execute()
      expect(await (await browser.get(there)).text()).toContain(`${there}/uppdrag/${proposal.id}`)
      const reader = await test.signIn(head)
      expect(await (await reader.get(there)).text()).not.toContain(proposal.id)
      const denied = await reader.post(`${there}/uppdrag/${proposal.id}`, {})
      expect(denied.status).toBe(403)
    })

    it('is put on no agenda of another body, and of no meeting that is over', async () => {
      const { meeting } = await ofGroup.noticed([], day('2026-12-16'))
      expect((await send({ gor: 'uppsatt', mote: meeting.id })).status).toBe(422)
      expect((await send({ gor: 'uppsatt', mote: 'x' })).status).toBe(422)
      expect(await listItems(test.store.db, meeting)).toEqual([])
      expect(await steps()).toEqual([])
    })

    it('says what is wrong with an answer and keeps it', async () => {
      const empty = await send({ gor: 'besvarat', text: ' ' })
      expect(empty.status).toBe(422)
      expect(await empty.text()).toContain('Skriv något först.')
      const number = await send({ gor: 'besvarat', text: 'Det gäller 811218-9876.' })
      expect(number.status).toBe(422)
      const page = await number.text()
      expect(page).toContain('Det gäller 811218-9876.</textarea>')
      expect(page).toContain('något som ser ut som ett personnummer')
      expect(await steps()).toEqual([])
    })

    it('is followed by those who lead the receiving body, and told in the trail without its words', async () => {
      const member = await test.signIn(head)
      const refused = await send({ gor: 'besvarat', text: 'Vi tycker att det är bra.' }, member)
      expect(refused.status).toBe(403)
      const page = await refused.text()
      expect(page).toContain('Stödet i Chefsforum, eller gruppens ordförande, kan göra det.')
      expect(page).toContain('Vi tycker att det är bra.')
      expect(await steps()).toEqual([])
      await send({ gor: 'besvarat', text: 'Chefsforum ställer sig bakom förslaget.' })
      const subject = { kind: 'outcome', id: proposal.id }
      const acts = await listActs(
        test.store.db,
        { collaborationId: 'vastmanland', subject },
        { limit: 9 },
      )
      expect(acts.map(({ act }) => act)).toEqual(['commission-answered'])
      expect(JSON.stringify(acts)).not.toContain('ställer sig bakom')
    })

    it('does not exist for those of another group, nor for an authority', async () => {
      for (const who of [stranger, official]) {
        const other = await test.signIn(who)
        expect((await other.get(above)).status).toBe(404)
        expect((await send({ gor: 'mottaget' }, other)).status).toBe(404)
      }
      const other = await test.signIn(stranger)
      const own = '/arbetsyta/vastmanland/grupper/samverkansgrupp-halsa/uppdrag'
      expect((await send({ gor: 'mottaget' }, other, own)).status).toBe(404)
      expect(await steps()).toEqual([])
    })

    it('has a working group with task and last day, which waits to be followed up when the day is past', async () => {
      const { meeting, items } = await ofForum.noticed([{ title: 'Rutin' }], day('2026-11-22'))
      const [item] = items
      if (!item) throw new Error('an agenda with an item')
      await ofForum.begin(meeting)
      const outcome = await ofForum.outcome(meeting, item, {
        kind: 'workingGroup',
        text: 'Skriva en rutin.',
        endsOn: day('2026-11-30'),
      })
      await ofForum.end(meeting)
      const page = await (await browser.get(above)).text()
      expect(page).toContain('Klar senast 30 november 2026')
      expect(await overview(convener)).not.toContain('Arbetsgrupp att följa upp')
      test.clock.now = new Date('2026-12-02T08:15:00Z')
      browser = await test.signIn(convener)
      expect(await (await browser.get(above)).text()).toContain(
        'Skulle ha varit klar 30 november 2026',
      )
      expect(await overview(convener)).toContain('Arbetsgrupp att följa upp: Rutin')
      const fields = { gor: 'klart', id: test.ground.newId(), text: 'Rutinen är skriven.' }
      expect((await browser.post(`${above}/${outcome.id}`, fields)).status).toBe(303)
      expect(await overview(convener)).not.toContain('Arbetsgrupp att följa upp')
    })
  })
}
