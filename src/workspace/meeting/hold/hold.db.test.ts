import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../../../test/builders/meeting.ts'
import { done } from '../../../../test/builders/meeting-stage.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import {
  aWorkspace,
  type Somebody,
  type WorkspaceTest,
} from '../../../../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../../test/database.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import { answerNotice } from '../../../meeting/attendance/answer.actions.ts'
import { listPresences } from '../../../meeting/attendance/attendance.repository.ts'
import { listTurns } from '../../../meeting/attendance/turn.repository.ts'
import { findMeeting } from '../../../meeting/meeting.repository.ts'
import { listNotes } from '../../../meeting/notes/notes.repository.ts'
import { listOpinions, listOutcomes } from '../../../meeting/outcome/outcome.repository.ts'
import { day } from '../../../shared/calendar-day.ts'

const bodyId = 'samverkansgrupp-halsa'
const sala: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/sala` }
const support: Somebody = { seat: `${bodyId}/overgripande-ansvarig` }
const otherGroup: Somebody = { seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga' }

const hiddenIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

for (const database of databases) {
  describe(`holding a meeting, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    let meetings: WorkspaceMeetings
    let runner: TestBrowser
    let member: TestBrowser
    let stranger: TestBrowser
    const morning = new Date('2026-11-22T08:15:00Z')
    beforeAll(async () => {
      workspace = await aWorkspace(database)
      await makeBody(workspace.ground.db)
      meetings = new WorkspaceMeetings(workspace, bodyId, support)
      runner = await workspace.signIn(support)
      member = await workspace.signIn(sala)
      stranger = await workspace.signIn(otherGroup)
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })

    let days = 0
    /** A meeting that has been called to, the next day in December, and the address of where it is held. */
    const noticed = async () => {
      workspace.clock.now = morning
      const on = day(`2026-12-${String(++days).padStart(2, '0')}`)
      const { meeting, items } = await meetings.noticed(
        [{ title: 'Läget i kommunerna' }, { title: 'Ny överenskommelse', kind: 'recommendation' }],
        on,
      )
      const [first, second] = items
      if (!first || !second) throw new Error('the agenda has two items')
      return { meeting, first, second, at: `/arbetsyta/vastmanland/moten/${meeting.id}` }
    }
    const held = async () => {
      const made = await noticed()
      await meetings.begin(made.meeting)
      // Sessions last a while and December is not that far; whoever holds the meeting signs in that day.
      runner = await workspace.signIn(support)
      member = await workspace.signIn(sala)
      stranger = await workspace.signIn(otherGroup)
      return made
    }
    const page = async (browser: TestBrowser, at: string) => (await browser.get(at)).text()
    const state = async ({ id }: { readonly id: string }) =>
      (await findMeeting(workspace.ground.db, 'vastmanland', id))?.state
    const outcome = (
      at: string,
      itemId: string,
      slag: string,
      fields: Readonly<Record<string, string>>,
    ) =>
      runner.post(`${at}/genomfor/punkt/${itemId}/utfall`, {
        id: workspace.ground.newId(),
        slag,
        ...fields,
      })

    it('is opened on its day and not before, once, by whoever supports the group', async () => {
      const { meeting, at } = await noticed()
      expect(await page(runner, `${at}/genomfor`)).toContain('Mötet kan öppnas den')
      const early = await runner.post(`${at}/genomfor/oppna`, { version: String(meeting.version) })
      expect(early.status).toBe(409)
      expect(await early.text()).toContain('Mötet kan öppnas den dag det hålls')
      workspace.clock.now = new Date(`${meeting.on}T07:30:00Z`)
      runner = await workspace.signIn(support)
      const form = await page(runner, `${at}/genomfor`)
      const version = hiddenIn(form, 'version')
      const opened = await runner.post(`${at}/genomfor/oppna`, { version })
      expect(opened.headers.get('location')).toBe(`${at}/genomfor?klart=oppnat`)
      const again = await runner.post(`${at}/genomfor/oppna`, { version })
      expect(again.status).toBe(303)
      expect(await state(meeting)).toBe('held')
      expect(await page(runner, `${at}/genomfor?klart=oppnat`)).toContain('Mötet är öppnat.')
    })

    it('is run by its support and chair, followed by its members, and unknown to other groups', async () => {
      const { at, first } = await held()
      const refused = await member.get(`${at}/genomfor`)
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('eller gruppens ordförande')
      for (const path of ['genomfor/nu', 'genomfor/narvaro', 'genomfor/avsluta']) {
        expect((await member.post(`${at}/${path}`, { punkt: first.id })).status).toBe(403)
      }
      const note = { version: '0', text: 'Sala skriver något som inte får försvinna.' }
      const notSaved = await member.post(`${at}/genomfor/anteckning/${first.id}`, note)
      expect(notSaved.status).toBe(403)
      expect(await notSaved.text()).toContain('som inte får försvinna')
      expect((await member.get(`${at}/folj`)).status).toBe(200)
      for (const path of ['genomfor', 'folj', 'visning', `folj/avvikande/${first.id}`]) {
        expect((await stranger.get(`${at}/${path}`)).status).toBe(404)
      }
    })

    it('goes from item to item, and those who follow see which', async () => {
      const { meeting, at, first, second } = await held()
      expect(await page(member, `${at}/folj`)).toContain('Mötet har öppnats')
      await runner.post(`${at}/genomfor/nu`, { punkt: first.id })
      workspace.clock.now = new Date(workspace.clock.now.getTime() + 12 * 60_000)
      const followed = await page(member, `${at}/folj`)
      expect(followed).toContain('Punkt 1 av 2')
      expect(followed).toContain('12 av 20 minuter')
      const shown = await runner.get(`${at}/visning?farg=mork&uppdatera=15`)
      expect(shown.headers.get('refresh')).toBe('15')
      const wall = await shown.text()
      expect(wall).toContain('data-color-scheme="dark"')
      expect(wall).toContain('Sedan: punkt 2. Ny överenskommelse')
      const turned = await runner.post(`${at}/genomfor/nu`, {
        punkt: second.id,
        till: 'visning',
        farg: 'mork',
      })
      expect(turned.headers.get('location')).toBe(`${at}/visning?farg=mork`)
      await runner.post(`${at}/genomfor/nu`, { punkt: second.id })
      expect(await listTurns(workspace.ground.db, meeting)).toHaveLength(2)
      expect((await runner.post(`${at}/genomfor/nu`, { punkt: meeting.id })).status).toBe(409)
    })

    it('tells those who follow whether anything has changed, without asking who they are', async () => {
      const { at, first } = await held()
      const asks = /data-asks="([^"]*)"/.exec(await page(member, `${at}/folj`))?.[1] ?? ''
      const ask = (headers = {}) =>
        workspace.app.request(`http://localhost:3000${asks}`, { headers })
      const before = await ask()
      expect(before.status).toBe(200)
      const etag = before.headers.get('etag') ?? ''
      expect((await ask({ 'if-none-match': etag })).status).toBe(304)
      workspace.clock.now = new Date(workspace.clock.now.getTime() + 2_000)
      await runner.post(`${at}/genomfor/anteckning/${first.id}`, { version: '0', text: 'Utkast.' })
      expect((await ask({ 'if-none-match': etag })).status).toBe(304)
      await runner.post(`${at}/genomfor/nu`, { punkt: first.id })
      workspace.clock.now = new Date(workspace.clock.now.getTime() + 2_000)
      const after = await ask({ 'if-none-match': etag })
      expect(after.status).toBe(200)
      expect(after.headers.get('etag')).not.toBe(etag)
      const without = await workspace.app.request(`http://localhost:3000${at}/puls?nyckel=x`)
      expect(without.status).toBe(404)
    })

    it('notes each seat once: the deputy when the member cannot, and what was changed and no more', async () => {
      const { meeting, at, first } = await noticed()
      const seat = workspace.register
        .holdingsOn(bodyId, meeting.on)
        .find((one) => one.seat.id === sala.seat)
      const [memberId, deputyId] = [seat?.holder?.personId ?? '', seat?.deputy?.personId ?? '']
      const target = { actor: await workspace.actor(support), meetingId: meeting.id }
      const register = { register: workspace.register }
      done(
        await answerNotice(workspace.ground, target, register, {
          personId: memberId,
          answer: 'cannot',
        }),
      )
      await meetings.begin(meeting)
      runner = await workspace.signIn(support)
      const form = await page(runner, `${at}/genomfor/narvaro`)
      expect(form).toContain('Svarade: kan inte')
      const changed = await runner.post(`${at}/genomfor/narvaro`, {
        [`var.${memberId}`]: '',
        [`hur.${memberId}`]: 'absent',
        [`var.${deputyId}`]: '',
        [`hur.${deputyId}`]: 'digitally',
      })
      expect(changed.status).toBe(303)
      const after = await page(runner, `${at}/genomfor/narvaro?klart=sparat`)
      expect(after).toContain('Närvaron är sparad')
      expect(after).toMatch(/, ersättare för /)
      await runner.post(`${at}/genomfor/narvaro/${deputyId}`, { hur: 'digitally', till: first.id })
      // An old form in which nothing was changed for the deputy leaves the deputy as noted.
      await runner.post(`${at}/genomfor/narvaro`, {
        [`var.${deputyId}`]: 'digitally',
        [`hur.${deputyId}`]: 'digitally',
      })
      const presences = await listPresences(workspace.ground.db, meeting)
      expect(presences.find(({ personId }) => personId === deputyId)).toMatchObject({
        mode: 'digitally',
        absentFor: [expect.any(String)],
      })
      const items = await listItems(workspace.ground.db, meeting)
      const backwards = await runner.post(`${at}/genomfor/narvaro/${deputyId}`, {
        hur: 'digitally',
        fran: items[1]?.id ?? '',
        till: items[0]?.id ?? '',
      })
      expect(backwards.status).toBe(422)
      expect((await runner.get(`${at}/genomfor/narvaro/nobody`)).status).toBe(404)
    })

    it('keeps what two write at once of the same item, and saves the same text once', async () => {
      const { meeting, at, first } = await held()
      const to = `${at}/genomfor/anteckning/${first.id}`
      const json = { accept: 'application/json' }
      const one = await runner.post(to, { version: '0', text: 'Den enas text.' }, json)
      expect(await one.json()).toMatchObject({
        version: 1,
        said: expect.stringContaining('Sparad'),
      })
      const repeated = await runner.post(to, { version: '0', text: 'Den enas text.' }, json)
      expect(await repeated.json()).toMatchObject({ version: 1 })
      const other = await runner.post(to, { version: '0', text: 'Den andras text.' }, json)
      expect(other.status).toBe(409)
      expect(await other.json()).toMatchObject({ said: expect.stringContaining('Inget är borta') })
      const both = await runner.post(to, { version: '0', text: 'Den andras text.' })
      expect(both.status).toBe(409)
      const shown = await both.text()
      expect(shown).toContain('Den enas text.')
      expect(shown).toContain('Den andras text.')
      const version = hiddenIn(shown, 'version')
      const merged = await runner.post(to, { version, text: 'Den andras text.', hur: 'bada' })
      expect(merged.status).toBe(303)
      const [note] = await listNotes(workspace.ground.db, meeting)
      expect(note?.text).toBe('Den enas text.\n\nDen andras text.')
      const number = await runner.post(to, { version: '2', text: 'Om 19121212-1212.' })
      expect(number.status).toBe(422)
      expect(await number.text()).toContain('Om 19121212-1212.')
      const whole = `${at}/genomfor/anteckning/${meeting.id}`
      await runner.post(whole, { version: '0', text: 'Gäst: Anna Exempel.' })
      expect(await page(runner, `${at}/genomfor/helheten`)).toContain('Gäst: Anna Exempel.')
      expect(await page(member, `${at}/folj`)).not.toContain('Den enas text.')
    })

    it('comes to what the charter allows, and says why the rest is not there', async () => {
      const { meeting, at, second } = await held()
      const to = `${at}/genomfor/punkt/${second.id}/utfall`
      const choices = await page(runner, to)
      expect(choices).toContain('Enligt uppdragsbeskrivningen:')
      expect(choices).toContain('Det här kan gruppen inte komma fram till')
      expect(choices).toContain('Ingen grupp här beslutar åt huvudmännen')
      expect(choices).not.toContain('slag=workingGroup')
      const refused = await runner.get(`${to}?slag=workingGroup`)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('uppdragsbeskrivning säger inte')
      expect((await outcome(at, second.id, 'decision', { text: 'Beslut.' })).status).toBe(404)
      const forced = await outcome(at, second.id, 'workingGroup', { text: 'Utreda.' })
      expect(forced.status).toBe(422)
      const forcedText = await forced.text()
      expect(forcedText).toContain('Välj ett annat utfall')
      expect(forcedText).toContain('Välj vilken dag arbetsgruppen är klar')
      const decided = await outcome(at, second.id, 'recommendation', {
        text: 'Samverkansgruppen beslutar att anta överenskommelsen.',
      })
      expect(decided.status).toBe(422)
      const decidedText = await decided.text()
      expect(decidedText).toContain('Gruppen kan inte besluta åt huvudmännen')
      expect(decidedText).toContain('beslutar att anta överenskommelsen.')
      const voted = await outcome(at, second.id, 'views', { text: 'Bifölls med 8 röster mot 5.' })
      expect(voted.status).toBe(422)
      expect(await voted.text()).toContain('I gruppen räknas inga röster')
      expect(await listOutcomes(workspace.ground.db, meeting)).toEqual([])
    })

    it('leads from a recommendation to the ledger, and shows first who has not anchored', async () => {
      const { at, second } = await held()
      const saved = await outcome(at, second.id, 'recommendation', {
        text: 'Gruppen rekommenderar huvudmännen att anta överenskommelsen.',
      })
      expect(saved.status).toBe(303)
      const item = await page(runner, `${at}/genomfor/punkt/${second.id}`)
      expect(item).toContain('Innan gruppen rekommenderar något')
      expect(item).toContain('Sala kommun')
      expect(item).toContain('Öppna beslutsläget')
      expect(item).toMatch(/beslut\/nytt\?utfall=[0-9a-f-]+&amp;mote=[0-9a-f-]+&amp;punkt=/)
      const followed = await page(member, `${at}/folj`)
      expect(followed).not.toContain('Innan gruppen rekommenderar något')
    })

    it('puts an outcome right and takes it away, and tells who was second', async () => {
      const { meeting, at, first } = await held()
      await outcome(at, first.id, 'views', { text: 'Gruppen tycker så.' })
      const [made] = await listOutcomes(workspace.ground.db, meeting)
      const to = `${at}/genomfor/punkt/${first.id}/utfall/${made?.id}`
      const fields = { id: made?.id ?? '', version: '1', slag: 'views' }
      expect(await page(runner, to)).toContain('Gruppen tycker så.')
      expect((await runner.post(to, { ...fields, text: 'Gruppen tycker annat.' })).status).toBe(303)
      expect((await runner.post(to, { ...fields, text: 'Gruppen tycker annat.' })).status).toBe(303)
      const second = await runner.post(to, { ...fields, text: 'En tredje mening.' })
      expect(second.status).toBe(409)
      const shown = await second.text()
      expect(shown).toContain('Gruppen tycker annat.')
      expect(shown).toContain('En tredje mening.')
      expect(hiddenIn(shown, 'version')).toBe('2')
      expect(await page(runner, `${to}/ta-bort`)).toContain('Ta bort synpunkter?')
      for (let press = 0; press < 2; press += 1) {
        expect((await runner.post(`${to}/ta-bort`)).status).toBe(303)
      }
      expect(await listOutcomes(workspace.ground.db, meeting)).toEqual([])
    })

    it('lets a member enter what its own principal thinks otherwise, and no other', async () => {
      const { meeting, at, second } = await held()
      const to = `${at}/folj/avvikande/${second.id}`
      expect(hiddenIn(await page(member, to), 'huvudman')).toBe('sala')
      await member.post(to, { huvudman: 'sala', text: 'Sala ser en annan lösning.' })
      const other = await member.post(to, { huvudman: 'koping', text: 'Köping vill inte.' })
      expect(other.status).toBe(403)
      expect(await other.text()).toContain('Köping vill inte.')
      const voted = await member.post(to, { huvudman: 'sala', text: 'Vi röstade emot.' })
      expect(voted.status).toBe(422)
      expect(await page(runner, to)).toContain('Köpings kommun')
      const opinions = await listOpinions(workspace.ground.db, meeting)
      expect(opinions.map(({ principalId, text }) => [principalId, text])).toEqual([
        ['sala', 'Sala ser en annan lösning.'],
      ])
      await member.post(to, {
        huvudman: 'sala',
        text: '',
        'sett-sala': 'Sala ser en annan lösning.',
      })
      expect(await listOpinions(workspace.ground.db, meeting)).toEqual([])
    })

    it('shows both to two who write for the same principal at once, and overwrites nothing', async () => {
      const { meeting, at, second } = await held()
      const to = `${at}/folj/avvikande/${second.id}`
      const seen = hiddenIn(await page(runner, to), 'sett-sala')
      expect(seen).toBe('')
      const first = { huvudman: 'sala', text: 'Sala ser en annan lösning.', 'sett-sala': '' }
      expect((await member.post(to, first)).status).toBe(303)
      const late = { huvudman: 'sala', text: 'Sala vill vänta.', 'sett-sala': seen }
      const refused = await runner.post(to, late)
      expect(refused.status).toBe(409)
      const shown = await refused.text()
      expect(shown).toContain('Någon annan har skrivit för huvudmannen')
      expect(shown).toContain('Sala vill vänta.</textarea>')
      expect(hiddenIn(shown, 'sett-sala')).toBe('Sala ser en annan lösning.')
      // The same form of the first, sent twice, is no other opinion.
      expect((await member.post(to, first)).status).toBe(303)
      const texts = async () =>
        (await listOpinions(workspace.ground.db, meeting)).map(({ text }) => text)
      expect(await texts()).toEqual(['Sala ser en annan lösning.'])
      const again = { ...late, 'sett-sala': 'Sala ser en annan lösning.' }
      expect((await runner.post(to, again)).status).toBe(303)
      expect(await texts()).toEqual(['Sala vill vänta.'])
    })

    it('takes up a question that no notice had, and says so wherever it stands', async () => {
      const { meeting, at } = await held()
      const form = await page(runner, `${at}/genomfor/ny-punkt`)
      const id = hiddenIn(form, 'id')
      const typed = { id, rubrik: 'Bemanning i jul', slag: 'discussion', minuter: '5' }
      const wrong = await runner.post(`${at}/genomfor/ny-punkt`, { ...typed, minuter: 'fem' })
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain('Bemanning i jul')
      for (let press = 0; press < 2; press += 1) {
        const raised = await runner.post(`${at}/genomfor/ny-punkt`, typed)
        expect(raised.headers.get('location')).toBe(`${at}/genomfor/punkt/${id}`)
      }
      expect(await listItems(workspace.ground.db, meeting)).toHaveLength(3)
      await runner.post(`${at}/genomfor/nu`, { punkt: id })
      for (const path of ['genomfor', 'folj', 'visning']) {
        expect(await page(runner, `${at}/${path}`)).toContain('Inte i kallelsen')
      }
    })

    it('says what is missing before it ends, ends once, and leads on to the notes', async () => {
      const { meeting, at, first } = await held()
      await outcome(at, first.id, 'informationNoted', { text: 'Gruppen tog del av läget.' })
      const form = await page(runner, `${at}/genomfor/avsluta`)
      const missing = form.slice(form.indexOf('Det här saknas'))
      expect(missing).toContain('2. Ny överenskommelse')
      expect(missing).not.toContain('1. Läget i kommunerna')
      expect(missing).toContain('Sala kommun')
      const version = hiddenIn(form, 'version')
      for (let press = 0; press < 2; press += 1) {
        const ended = await runner.post(`${at}/genomfor/avsluta`, { version })
        expect(ended.headers.get('location')).toBe(`${at}/anteckningar`)
      }
      expect(await state(meeting)).toBe('notes')
      expect((await runner.post(`${at}/genomfor/nu`, { punkt: first.id })).status).toBe(409)
      expect(await page(member, `${at}/folj`)).toContain('Mötet är slut.')
    })

    it('reminds whoever has promised something until it is done, and the support when it is late', async () => {
      const { meeting, at, first } = await held()
      const { personId } = await workspace.actor(sala)
      const fields = { text: 'Samla in siffror från kommunerna', vem: personId }
      const undated = await outcome(at, first.id, 'assignment', fields)
      expect(undated.status).toBe(422)
      await outcome(at, first.id, 'assignment', { ...fields, senast: '2026-12-28' })
      const [made] = await listOutcomes(workspace.ground.db, meeting)
      const task = `${at}/uppgift/${made?.id}`
      await meetings.end(meeting)
      const title = 'Uppgift till dig: Samla in siffror från kommunerna'
      expect(await page(member, '/arbetsyta')).toContain(title)
      expect(await page(runner, '/arbetsyta')).not.toContain('Försenad uppgift')
      workspace.clock.now = new Date('2026-12-30T08:00:00Z')
      runner = await workspace.signIn(support)
      expect(await page(runner, '/arbetsyta')).toContain('Försenad uppgift hos')
      member = await workspace.signIn(sala)
      stranger = await workspace.signIn(otherGroup)
      expect(await page(member, task)).toContain('Dagen har gått.')
      expect((await stranger.post(task, { klar: 'ja' })).status).toBe(404)
      expect((await member.post(task, { klar: 'ja' })).status).toBe(303)
      expect(await page(member, task)).toContain('Klar.')
      expect(await page(member, '/arbetsyta')).not.toContain(title)
      const tasks = '/arbetsyta/vastmanland/uppgifter'
      expect(await page(member, tasks)).toMatch(/Klart<\/h2>.*Samla in siffror/s)
      expect(await page(stranger, tasks)).toContain('Du har ingen uppgift från något möte')
      expect(await page(runner, '/arbetsyta')).not.toContain('Försenad uppgift')
    })
  })
}
