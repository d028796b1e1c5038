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
import { answerNotice } from '../../../meeting/attendance/answer.actions.ts'
import { findMeeting, listMeetings } from '../../../meeting/meeting.repository.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import { day } from '../../../shared/calendar-day.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const sala: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}
const official: Somebody = { principal: 'sala', role: 'official' }

const form = '/arbetsyta/vastmanland/moten/nytt'
const plan = {
  grupp: halsa,
  dag: '2027-03-04',
  tid: '9.00',
  minuter: '180',
  form: 'bada',
  plats: 'Regionhuset, Västerås',
  lank: '',
}

for (const database of databases) {
  describe(`planning meetings, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let meetings: WorkspaceMeetings
    let browser: TestBrowser
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, halsa)
      meetings = new WorkspaceMeetings(test, halsa, support)
      browser = await test.signIn(support)
    })
    afterAll(async () => {
      expect(test.faults).toEqual([])
      await test.close()
    })

    const stored = ({ id }: Pick<Meeting, 'id'>) =>
      findMeeting(test.store.db, 'vastmanland', id) as Promise<Meeting>
    const all = () => listMeetings(test.store.db, 'vastmanland', { bodyIds: [halsa] })
    const address = ({ id }: Pick<Meeting, 'id'>, part = '') =>
      `/arbetsyta/vastmanland/moten/${id}${part}`
    /** The hidden fields of a page: what its form sends back. */
    const hiddenIn = (html: string) =>
      Object.fromEntries(
        [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [
            name,
            value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
          ],
        ),
      )
    /** The page with the days counted, and the fields that save what it shows. */
    const previewed = async (fields: Readonly<Record<string, string>>, at = form, by = browser) => {
      const html = await (await by.post(at, { ...fields, gor: 'visa' })).text()
      return { html, fields: { ...fields, ...hiddenIn(html), gor: 'spara' } }
    }
    const notice = async () =>
      (await meetings.noticed([{ title: 'Läget' }], day('2026-12-10'))).meeting

    it('shows the last days and what is good to know before anything is saved', async () => {
      const before = (await all()).length
      const { html } = await previewed({ ...plan, dag: '2027-01-06', form: 'digitalt' })
      expect(html).toContain('Onsdag 6 januari 2027')
      expect(html).toContain('17 december 2026')
      expect(html).toContain('28 december 2026')
      expect(html).toContain('Dagen är en helgdag eller en dag då få arbetar.')
      expect(html).toContain('Uppdragsbeskrivningen föredrar en annan mötesform.')
      expect(html).toContain('<blockquote')
      expect(html).toContain('Ingenting är sparat än.')
      expect((await all()).length).toBe(before)
    })

    it('plans the meeting, and a form sent twice plans it once', async () => {
      const before = (await all()).length
      const { fields } = await previewed(plan)
      const both = await Promise.all([browser.post(form, fields), browser.post(form, fields)])
      const places = both.map((answer) => answer.headers.get('location'))
      expect(both.map(({ status }) => status)).toEqual([303, 303])
      expect(places[0]).toBe(places[1])
      expect((await all()).length).toBe(before + 1)
      const page = await (await browser.get(places[0] ?? '')).text()
      expect(page).toContain('Mötet är planerat')
      expect(page).toContain('Torsdag 4 mars 2027')
      expect(page).toContain('Kl. 09.00–12.00. På plats och digitalt, Regionhuset, Västerås.')
    })

    it('counts the days anew when something was changed after they were shown', async () => {
      const before = (await all()).length
      const { fields } = await previewed(plan)
      const page = await (await browser.post(form, { ...fields, dag: '2027-03-11' })).text()
      expect(page).toContain('Du har ändrat något sedan dagarna räknades.')
      expect(page).toContain('Torsdag 11 mars 2027')
      expect((await all()).length).toBe(before)
    })

    it('plans several at once, and leaves out the days that nobody wants', async () => {
      const before = new Set((await all()).map(({ id }) => id))
      const series = {
        ...plan,
        dag: '2027-03-25',
        upprepa: 'veckor',
        steg: '6',
        antal: '3',
      }
      const { html, fields } = await previewed(series)
      expect(html).toContain('Torsdag 6 maj 2027')
      expect(html).toContain('Inga ledamöter har plats i gruppen den dagen')
      expect(html).toContain('Dagen är en helgdag')
      const nothing = await browser.post(form, fields)
      expect(nothing.status).toBe(422)
      expect(await nothing.text()).toContain('Kryssa för minst en dag.')
      const kept = { ...fields, dagar: '2027-03-25' }
      expect((await browser.post(form, kept)).status).toBe(303)
      const planned = (await all()).filter(({ id }) => !before.has(id))
      expect(planned.map(({ on }) => on)).toEqual(['2027-03-25'])
    })

    it.each([
      ['no day', { dag: '' }, 'dag', 'Välj vilken dag mötet är.'],
      ['a day that is not', { dag: '2027-02-31' }, 'dag', 'Välj vilken dag mötet är.'],
      ['no time', { tid: 'efter lunch' }, 'tid', 'Skriv när mötet börjar'],
      ['no length', { minuter: 'tre' }, 'minuter', 'Skriv hur många minuter'],
      ['no place', { plats: '' }, 'plats', 'Skriv var ni träffas.'],
      ['a link that is none', { lank: 'teams.example' }, 'lank', 'Länken går inte att läsa.'],
      ['a personal number', { plats: 'Hos 811218-9876' }, 'plats', 'ett personnummer'],
      [
        'too many',
        { upprepa: 'manader', steg: '1', antal: '40' },
        'antal',
        'Skriv hur många möten det blir',
      ],
    ])('keeps what was typed, and says what to mend: %s', async (_what, changes, field, says) => {
      const answer = await browser.post(form, { ...plan, ...changes, gor: 'spara' })
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain(`href="#${field}"`)
      expect(page).toContain(says)
      expect(page).toContain(`value="${{ ...plan, ...changes }.minuter}"`)
    })

    it('warns of a day that has been, and does not stop anybody', async () => {
      const { html, fields } = await previewed({ ...plan, dag: '2026-09-17' })
      expect(html).toContain('Dagen har redan varit.')
      expect((await browser.post(form, fields)).status).toBe(303)
    })

    it('is for the support and the chair: nobody else plans, moves or cancels', async () => {
      const meeting = await notice()
      const member = await test.signIn(sala)
      const asked = await member.get(`${form}?grupp=${halsa}`)
      expect(asked.status).toBe(403)
      expect(await asked.text()).toContain('Stödet i Samverkansgrupp Hälsa, eller gruppens ordf')
      expect((await member.post(form, { ...plan, gor: 'visa' })).status).toBe(403)
      for (const part of ['/andra', '/stall-in']) {
        expect((await member.get(address(meeting, part))).status).toBe(403)
        const sent = await member.post(address(meeting, part), { ...plan, skal: 'Alla är sjuka.' })
        expect(sent.status).toBe(403)
      }
      expect((await stored(meeting)).state).toBe('noticed')
      for (const who of [stranger, official]) {
        const outside = await test.signIn(who)
        expect((await outside.get(address(meeting))).status).toBe(404)
        expect((await outside.get(address(meeting, '/andra'))).status).toBe(404)
        expect((await outside.post(address(meeting, '/stall-in'), { skal: 'x' })).status).toBe(404)
        expect((await outside.get(`${form}?grupp=${halsa}`)).status).toBe(403)
      }
      expect((await browser.get(`${form}?grupp=finns-inte`)).status).toBe(404)
      expect((await browser.get(address({ id: 'ett' }, '/andra'))).status).toBe(404)
    })

    it('moves a meeting, and first tells everything that follows', async () => {
      const meeting = await notice()
      const actor = await test.actor(sala)
      const target = { actor, meetingId: meeting.id }
      const { register } = test
      const own = { personId: actor.personId, answer: 'comes' } as const
      expect((await answerNotice(test.ground, target, { register }, own)).ok).toBe(true)
      const typed = { ...plan, dag: '2026-12-17', version: String((await stored(meeting)).version) }
      const { html, fields } = await previewed(typed, address(meeting, '/andra'))
      expect(html).toContain('Torsdag 17 december 2026')
      expect(html).toContain('3 december 2026')
      expect(html).toContain(`Svaren gäller inte längre, eftersom dagen eller tiden är en annan`)
      expect(html).toContain(actor.name)
      expect(html).toContain('har fått en kallelse. De får veta det först när du skickar en ny')
      const both = await Promise.all([
        browser.post(address(meeting, '/andra'), fields),
        browser.post(address(meeting, '/andra'), fields),
      ])
      // Whoever comes second may already find the meeting on its new day.
      const led = both.map((answer) => answer.headers.get('location'))
      expect(led).toContain(address(meeting, '?klart=flyttat'))
      const either = ['?klart=flyttat', '?klart=andrat'].map((done) => address(meeting, done))
      for (const location of led) expect(either).toContain(location)
      expect((await stored(meeting)).on).toBe('2026-12-17')
      expect((await stored(meeting)).version).toBe(meeting.version + 1)
      const page = await (await browser.get(address(meeting, '?klart=flyttat'))).text()
      expect(page).toContain('De som är kallade får veta det när du skickar en ny.')
      expect(page).toContain(`href="${address(meeting, '/kallelse')}"`)
      expect(page).toContain('Skicka ny kallelse')
    })

    it('shows both when two change a meeting at once, and loses nothing', async () => {
      const meeting = await notice()
      const version = String(meeting.version)
      const mine = { ...plan, dag: '2027-02-18', plats: 'Stadshuset i Sala', version }
      const { fields } = await previewed(mine, address(meeting, '/andra'))
      const theirs = { ...plan, dag: '2027-02-25', plats: 'Aguélimuseet', version }
      const other = await previewed(theirs, address(meeting, '/andra'))
      expect((await browser.post(address(meeting, '/andra'), other.fields)).status).toBe(303)
      const answer = await browser.post(address(meeting, '/andra'), fields)
      expect(answer.status).toBe(409)
      const page = await answer.text()
      expect(page).toContain('Någon annan har ändrat mötet medan du hade det öppet')
      expect(page).toContain('Aguélimuseet')
      expect(page).toContain('value="Stadshuset i Sala"')
      expect((await stored(meeting)).place).toBe('Aguélimuseet')
      const again = { ...fields, ...hiddenIn(page) }
      expect((await browser.post(address(meeting, '/andra'), again)).status).toBe(303)
      expect((await stored(meeting)).place).toBe('Stadshuset i Sala')
    })

    it('says that nothing has changed when nothing has', async () => {
      const meeting = await notice()
      const typed = {
        ...plan,
        dag: meeting.on,
        form: 'fysiskt',
        plats: meeting.place ?? '',
        version: String(meeting.version),
      }
      const page = await (await browser.post(address(meeting, '/andra'), typed)).text()
      expect(page).toContain('Inget är ändrat än.')
      expect((await stored(meeting)).version).toBe(meeting.version)
    })

    it('cancels a meeting with a reason, tells everybody who was invited, and does it once', async () => {
      const meeting = await notice()
      const version = String(meeting.version)
      const page = await (await browser.get(address(meeting, '/stall-in'))).text()
      expect(page).toContain('Är kallade utan e-postadress, och behöver få veta det på annat sätt:')
      expect(page).toContain((await test.actor(sala)).name)
      const empty = await browser.post(address(meeting, '/stall-in'), { version, skal: ' ' })
      expect(empty.status).toBe(422)
      expect(await empty.text()).toContain('Skriv varför')
      const sent = { version, skal: 'Snöoväder i hela länet.' }
      const both = await Promise.all([
        browser.post(address(meeting, '/stall-in'), sent),
        browser.post(address(meeting, '/stall-in'), sent),
      ])
      for (const answer of both) {
        expect(answer.headers.get('location')).toBe(address(meeting, '?klart=installt'))
      }
      const methods = (await listNotices(test.store.db, meeting)).map(({ method }) => method)
      expect(methods).toEqual(['request', 'cancel'])
      const hub = await (await browser.get(address(meeting))).text()
      expect(hub).toContain('Snöoväder i hela länet.')
      expect(hub).not.toContain(address(meeting, '/stall-in'))
      const late = await browser.post(address(meeting, '/stall-in'), { version, skal: 'Annat.' })
      expect(late.status).toBe(409)
      const after = await late.text()
      expect(after).toContain('Mötet är inställt.')
      expect(after).toContain('Annat.')
      expect((await browser.get(address(meeting, '/andra'))).status).toBe(409)
    })

    it('does not cancel a meeting that somebody has just moved, until the new day is seen', async () => {
      const meeting = await notice()
      const version = String(meeting.version)
      const moved = await previewed(
        { ...plan, dag: '2027-02-18', version },
        address(meeting, '/andra'),
      )
      expect((await browser.post(address(meeting, '/andra'), moved.fields)).status).toBe(303)
      const sent = { version, skal: 'För få kan komma.' }
      const answer = await browser.post(address(meeting, '/stall-in'), sent)
      expect(answer.status).toBe(409)
      const page = await answer.text()
      expect(page).toContain('18 februari 2027')
      expect(page).toContain('För få kan komma.</textarea>')
      const again = { ...sent, ...hiddenIn(page) }
      expect((await browser.post(address(meeting, '/stall-in'), again)).status).toBe(303)
      expect((await stored(meeting)).state).toBe('cancelled')
    })
  })
}
