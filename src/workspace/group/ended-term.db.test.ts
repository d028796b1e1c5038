import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../../test/builders/meeting.ts'
import { aBrowser, type TestBrowser } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../test/database.ts'
import type { Matter } from '../../matter/matter.ts'
import { findMeeting, listMeetings } from '../../meeting/meeting.repository.ts'
import type { Meeting, NotesApproval } from '../../meeting/meeting.ts'
import { day } from '../../shared/calendar-day.ts'
import { signInAs } from '../../sign-in/demo-sign-in.ts'

const naraVard = 'samverkansgrupp-nara-vard'
const support: Somebody = { seat: `${naraVard}/overgripande-ansvarig` }
const member: Somebody = { seat: `${naraVard}/kommunernas-ledamoter/vasteras` }
const workspace = '/arbetsyta/vastmanland'
const group = `${workspace}/grupper/${naraVard}`
const ended =
  'Gruppens uppdrag gällde till och med den 31 december 2026. Hur samverkan fortsätter är inte beslutat.'
const decides = 'Strategisk Regional Beredning beslutar vad som ska gälla sedan.'

/** The page as text, without its tags. */
function plain(page: string): string {
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

for (const database of databases) {
  describe(`a group whose task has ended while nothing more is decided, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let official: TestBrowser
    let former: TestBrowser
    let formerAccount: string
    let notes: Record<NotesApproval, Meeting>
    let untold: Meeting
    let later: Meeting
    let matter: Matter

    /** Both sign in, at a time. */
    const come = async (now: string) => {
      test.clock.now = new Date(now)
      official = await test.signIn(support)
      former = aBrowser(test.app)
      const signedIn = await signInAs(test.ground, formerAccount, undefined)
      if (!signedIn.ok) throw new Error(signedIn.refusal)
      former.cookies.set('radslag_session', signedIn.value)
    }

    const overWithNotes = async (meetings: WorkspaceMeetings, on: string, way: NotesApproval) => {
      test.clock.now = new Date('2026-12-01T07:00:00Z')
      const { meeting, items } = await meetings.noticed([{}], day(on))
      await test.store.db
        .updateTable('meeting')
        .set({ notes_approval: way })
        .where('id', '=', meeting.id)
        .execute()
      await meetings.begin(meeting)
      const over = await meetings.end(meeting)
      const writer = await test.signIn(support)
      const at = `${workspace}/moten/${over.id}/anteckningar`
      const [item] = items
      await writer.post(at, {
        [`text-${item?.id}`]: 'Talat om läget.',
        [`version-${item?.id}`]: '0',
      })
      await writer.post(`${at}/dela`)
      return over
    }

    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, naraVard)
      test.clock.now = new Date('2026-12-01T07:00:00Z')
      const meetings = new WorkspaceMeetings(test, naraVard, support)
      matter = await meetings.matter(member, { title: 'Gemensam väg in' })
      untold = (await meetings.noticed([{}], day('2026-12-30'))).meeting
      later = (await meetings.noticed([{}], day('2027-02-03'))).meeting
      notes = {
        chair: await overWithNotes(meetings, '2026-12-08', 'chair'),
        nextMeeting: await overWithNotes(meetings, '2026-12-09', 'nextMeeting'),
        participants: await overWithNotes(meetings, '2026-12-16', 'participants'),
      }
      formerAccount = (await test.actor(member)).accountId
      await come('2027-01-02T08:15:00Z')
    })
    afterAll(async () => {
      expect(test.faults).toEqual([])
      await test.close()
    })

    const read = async (browser: TestBrowser, path: string) =>
      plain(await (await browser.get(path)).text())
    const stored = async ({ id }: Meeting) => {
      const found = await findMeeting(test.store.db, 'vastmanland', id)
      if (!found) throw new Error('the meeting is there')
      return found
    }

    it('says so calmly on its page and in the overview, with what is left to finish', async () => {
      for (const page of [await read(official, group), await read(official, '/arbetsyta')]) {
        expect(page).toContain(ended)
        expect(page).toContain(decides)
        expect(page).toContain('Kvar att göra klart')
        expect(page).toContain('Mötet den 8 december 2026')
        expect(page).toContain('Godkänn anteckningarna. Sedan kan de publiceras.')
        expect(page).toContain('Anteckna vad som hände, eller ställ in mötet.')
        expect(page).toContain('Mötet ligger efter uppdragets sista dag. Ställ in det.')
        expect(page).toContain('Ett ärende')
      }
      const html = await (await official.get(group)).text()
      expect(html).not.toContain('Planera ett möte')
      const english = await read(official, `/en${group}`)
      expect(english).toContain('How the collaboration continues is not decided.')
    })

    it('plans no new meeting, and says who decides on the next', async () => {
      const planned = async () =>
        (await listMeetings(test.store.db, 'vastmanland', { bodyIds: [naraVard] })).length
      const before = await planned()
      const form = {
        grupp: naraVard,
        dag: '2027-03-10',
        tid: '09:00',
        minuter: '120',
        form: 'digitalt',
      }
      for (const answer of [
        await official.get(`${workspace}/moten/nytt?grupp=${naraVard}`),
        await official.post(`${workspace}/moten/nytt`, form),
      ]) {
        expect(answer.status).toBe(403)
        const said = plain(await answer.text())
        expect(said).toContain('har inget uppdrag som gäller nu')
        expect(said).toContain(decides)
      }
      expect(await planned()).toBe(before)
    })

    it('sends no notice, moves no meeting and opens none after its last day, but cancels it', async () => {
      const at = `${workspace}/moten/${later.id}`
      expect(await read(official, `${at}/kallelse`)).toContain('ingen kallas')
      const version = String((await stored(later)).version)
      await come('2027-02-03T08:15:00Z')
      for (const [part, fields] of [
        ['kallelse', { version, kallelse: '1' }],
        ['andra', { version, dag: '2027-02-10', tid: '10:00' }],
        ['genomfor/oppna', { version }],
      ] as const) {
        const answer = await official.post(`${at}/${part}`, fields)
        expect(answer.status, part).toBe(403)
        expect(plain(await answer.text()), part).toContain(decides)
      }
      expect((await stored(later)).state).toBe('noticed')
      expect(await read(official, '/arbetsyta')).not.toContain(
        `Öppna mötet: Samverkansgrupp Nära vård, 3 februari 2027`,
      )
      const cancelled = await official.post(`${at}/stall-in`, {
        version,
        skal: 'Uppdraget är slut.',
      })
      expect(cancelled.status).toBe(303)
      expect((await stored(later)).state).toBe('cancelled')
    })

    it('lets its support record a meeting that was held before the last day', async () => {
      const version = String(untold.version)
      const at = `${workspace}/moten/${untold.id}/genomfor/oppna`
      expect((await official.post(at, { version })).status).toBe(303)
      expect((await stored(untold)).state).toBe('held')
    })

    it.each(['chair', 'nextMeeting', 'participants'] as const)(
      'has its last notes approved and published by its support, when the way was %s',
      async (way) => {
        const meeting = notes[way]
        const at = `${workspace}/moten/${meeting.id}/anteckningar`
        const html = await (await official.get(at)).text()
        expect(plain(html)).toContain('Fråga först dem som annars skulle ha gjort det.')
        const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
        expect((await former.post(`${at}/godkann`, { revision })).status).toBe(403)
        expect((await official.post(`${at}/godkann`, { revision })).status).toBe(303)
        expect((await stored(meeting)).state).toBe('approved')
        const published = await official.post(`${at}/publicera`, { sett: 'ja', namn: 'ja' })
        expect(published.status).toBe(303)
        expect((await stored(meeting)).notesPublishedAt).toBeDefined()
      },
    )

    it('asks for no decision on anything new, and closes or hands on its matters', async () => {
      const number = matter.number ?? ''
      const asking = `${workspace}/beslut/nytt?arende=${encodeURIComponent(number)}`
      const answer = await official.get(asking)
      expect(answer.status).toBe(403)
      const said = plain(await answer.text())
      expect(said).toContain('lämnar inga nya rekommendationer')
      expect(said).toContain(decides)
      const page = await read(official, `${workspace}/arenden/${number.replace(':', '-')}`)
      expect(page).toContain('Lämna vidare')
      expect(page).not.toContain('Begär in huvudmännens beslut')
    })

    it('tells somebody who sat there that the mandate has ended, and what they can read', async () => {
      for (const path of ['/arbetsyta', '/arbetsyta/hattar']) {
        const page = await read(former, path)
        expect(page).toContain('Ditt uppdrag har upphört')
        expect(page).toContain(
          'Ledamot, Samverkansgrupp Nära vård (Västerås), till och med den 31 december 2026.',
        )
        expect(page).toContain(ended)
        expect(page).toContain('Det här kan du läsa')
      }
      const html = await (await former.get('/arbetsyta')).text()
      expect(html).toContain(`href="/vastmanland/organ/${naraVard}"`)
      expect(await read(former, '/en/arbetsyta')).toContain('Your mandate has ended')
      // The workspace of the group is closed, and so are its meetings and matters.
      for (const path of [group, `${workspace}/moten/${untold.id}`, `${workspace}/moten`]) {
        expect((await former.get(path)).status, path).toBe(403)
      }
    })
  })
}
