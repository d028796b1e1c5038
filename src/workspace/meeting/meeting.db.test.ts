import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import { makeBody } from '../../../test/builders/meeting.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { WorkspaceMeetings } from '../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../test/database.ts'
import { addItem } from '../../meeting/agenda/agenda.actions.ts'
import { answerNotice } from '../../meeting/attendance/answer.actions.ts'
import type { Answer } from '../../meeting/attendance/attendance.ts'
import { moveMeeting, planMeeting } from '../../meeting/meeting.actions.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { saveNote, shareMeetingNotes } from '../../meeting/notes/notes.actions.ts'
import { day, dayInSweden } from '../../shared/calendar-day.ts'
import { waitingMeetings } from '../overview/waiting-meetings.ts'
import { whatWaits } from '../overview/what-waits.ts'
import { workspacePaths } from '../workspace.paths.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const sala: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const deputy: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala`, as: 'deputy' }
const vasteras: Somebody = { seat: `${halsa}/kommunernas-ledamoter/vasteras` }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}
const official: Somebody = { principal: 'sala', role: 'official' }
const list = '/arbetsyta/vastmanland/moten'

for (const database of databases) {
  describe(`meetings, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let meetings: WorkspaceMeetings
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, halsa)
      meetings = new WorkspaceMeetings(test, halsa, support)
    })
    afterAll(async () => {
      expect(test.faults).toEqual([])
      await test.close()
    })
    beforeEach(() => {
      test.clock.now = new Date('2026-11-22T08:15:00Z')
    })

    const address = ({ id }: Pick<Meeting, 'id'>, part = '') => `${list}/${id}${part}`
    const read = async (who: Somebody, path: string) => {
      const answer = await (await test.signIn(who)).get(path)
      return { status: answer.status, html: (await answer.text()).replaceAll('\u00a0', ' ') }
    }
    const answered = async (who: Somebody, meeting: Meeting, answer: Answer) => {
      const actor = await test.actor(who)
      const target = { actor, meetingId: meeting.id }
      const { register } = test
      done(
        await answerNotice(test.ground, target, { register }, { personId: actor.personId, answer }),
      )
    }
    const atIt = async ({ id }: Pick<Meeting, 'id'>) => ({
      actor: await test.actor(support),
      meetingId: id,
    })
    const planned = async (on = day('2026-12-16')) => {
      const plan = { on, at: '13:00', minutes: 90, mode: 'digital' } as const
      const actor = await test.actor(support)
      return done(await planMeeting(test.ground, actor, test.register, { bodyId: halsa, plan }))
    }
    /** The main button of a page, and where it leads. */
    const primary = (html: string) => {
      const [, href, text] =
        /<a class="ds-button" href="([^"]+)" data-variant="primary"[^>]*>([^<]+)<\/a>/.exec(html) ??
        []
      return { href, text }
    }
    /** What waits for somebody at a meeting. */
    const waits = async (who: Somebody, { id }: Pick<Meeting, 'id'>) => {
      const { now } = test.clock
      const actor = await test.actor(who)
      const found = await whatWaits(
        test.ground,
        {
          language: 'sv',
          to: workspacePaths('sv'),
          today: dayInSweden(now),
          now,
          name: actor.name,
          places: [{ actor, register: test.register }],
        },
        [waitingMeetings],
      )
      return found.flatMap(({ thing }) =>
        thing.id.endsWith(id) ? [thing.id.split(' ')[1] ?? ''] : [],
      )
    }

    it('show when, where and in which order, with times, matters and what was not in the notice', async () => {
      const matter = await meetings.matter(sala, { title: 'Hemgång efter vård' })
      const { meeting } = await meetings.noticed([
        { title: 'Mötet öppnas', minutes: 10 },
        { title: 'Hemgång', matterId: matter.id, kind: 'recommendation', presenter: 'Eva Exempel' },
      ])
      const late = { title: 'Kom till sent', kind: 'information', minutes: 15, papers: [] } as const
      done(await addItem(test.ground, await atIt(meeting), late))
      const { html } = await read(sala, address(meeting))
      expect(html).toContain('Torsdag 10 december 2026')
      expect(html).toContain('Kl. 09.00–12.00. På plats, Regionhuset.')
      expect(html).toMatch(/09\.00[\s\S]*Mötet öppnas[\s\S]*09\.10[\s\S]*Hemgång[\s\S]*09\.30/)
      expect(html).toContain(`Ärende ${matter.number}`)
      expect(html).toContain('Föredragande: Eva Exempel')
      expect(html.match(/Inte i kallelsen/g)).toHaveLength(1)
      const own = await read(support, address(meeting))
      expect(primary(own.html)).toEqual({
        href: address(meeting, '/kallelse'),
        text: 'Skicka ny kallelse',
      })
    })

    it('ask each for their own answer, and tell who comes in whose place', async () => {
      const { meeting } = await meetings.noticed([{ title: 'Läget' }])
      const asked = await read(sala, address(meeting))
      expect(asked.html).toContain('Kommer du?')
      expect(asked.html).toContain(`action="${address(meeting, '/svar')}"`)
      expect(asked.html).toContain('value="comes"')
      expect(asked.html).not.toContain('value="digital"')
      const { name } = await test.actor(deputy)
      expect(asked.html).toContain(`Om du inte kan blir ${name} inkallad som din ersättare.`)
      await answered(sala, meeting, 'cannot')
      await answered(vasteras, meeting, 'comes')
      const after = await read(sala, address(meeting))
      expect(after.html).toContain('Du kan inte komma.')
      expect(after.html).toContain(`${name} är inkallad som din ersättare.`)
      const called = await read(deputy, address(meeting))
      expect(called.html).toContain('kan inte komma. Du är inkallad som ersättare.')
      const { html } = await read(support, address(meeting))
      expect(html).toContain('Ersättaren är inkallad')
      expect(html).toContain('Ledamoten kommer')
      expect(html).toContain('För in ett svar som någon har ringt in')
      expect(asked.html).not.toContain('För in ett svar som någon har ringt in')
    })

    it('are found by their own people only: others are told that there is none', async () => {
      const meeting = await planned()
      expect((await read(sala, address(meeting))).status).toBe(200)
      for (const who of [stranger, official]) {
        expect((await read(who, address(meeting))).status).toBe(404)
        expect((await read(who, list)).html).not.toContain(meeting.id)
      }
      expect((await read(sala, `${list}/${meeting.id.replace(/.$/, 'x')}`)).status).toBe(404)
      const { html } = await read(sala, address(meeting))
      for (const part of ['/andra', '/stall-in', '/dagordning/kopiera']) {
        expect(html).not.toContain(address(meeting, part))
      }
      expect((await read(sala, `/en${address(meeting)}`)).html).toContain('Agenda')
    })

    it('have one next step at a time, from agenda to notes', async () => {
      const meeting = await planned()
      const next = async (who: Somebody) => primary((await read(who, address(meeting))).html).text
      expect(await next(support)).toBe('Gör dagordningen')
      expect(await next(sala)).toBeUndefined()
      const { meeting: called, items } = await meetings.noticed([{ title: 'Läget' }])
      const [item] = items
      if (!item) throw new Error('an item')
      const of = async (who: Somebody) => primary((await read(who, address(called))).html).text
      await answered(sala, called, 'comes')
      expect(await of(sala)).toBe('Läs dagordningen')
      test.clock.now = new Date('2026-12-10T07:30:00Z')
      expect(await of(support)).toBe('Öppna mötet')
      await meetings.begin(called)
      expect(await of(support)).toBe('Fortsätt mötet')
      expect(await of(sala)).toBe('Följ mötet')
      await meetings.outcome(called, item, { kind: 'views', text: 'Gruppen vill vänta.' })
      expect((await read(sala, address(called))).html).not.toContain('Gruppen vill vänta.')
      expect((await read(support, address(called))).html).toContain('Gruppen vill vänta.')
      await meetings.end(called)
      expect(await of(support)).toBe('Skriv anteckningarna')
      expect(await of(sala)).toBeUndefined()
      const note = { itemId: item.id, text: 'Alla höll med.', seenNoteVersion: 0 }
      done(await saveNote(test.ground, await atIt(called), note))
      expect(await of(support)).toBe('Gå igenom och dela')
      done(await shareMeetingNotes(test.ground, await atIt(called)))
      expect(await of(sala)).toBe('Läs anteckningarna')
      expect((await read(sala, address(called))).html).toContain('Gruppen vill vänta.')
    })

    it('are listed by month, with the own answer, and by group', async () => {
      const { meeting } = await meetings.noticed([{ title: 'Läget' }], day('2026-12-17'))
      const { html } = await read(sala, list)
      expect(html).toContain('December 2026')
      expect(html).toContain(address(meeting))
      expect(html).toContain('Du har inte svarat')
      expect(html).toContain('Svara på kallelsen')
      expect(html).not.toContain('Planera möte')
      expect((await read(support, list)).html).toContain(`${list}/nytt`)
      const nobody = await read(official, list)
      expect(nobody.status).toBe(200)
      expect(nobody.html).toContain('Du har inga möten i dina roller')
    })

    it('wait for whoever is needed, each thing on its day', async () => {
      const early = await planned(day('2026-12-30'))
      expect(await waits(support, early)).toEqual([])
      const soon = await planned()
      expect(await waits(support, soon)).toEqual(['agenda'])
      for (const who of [sala, stranger, official]) expect(await waits(who, soon)).toEqual([])

      const { meeting } = await meetings.noticed([{ title: 'Läget' }])
      expect(await waits(sala, meeting)).toEqual(['answer'])
      await answered(sala, meeting, 'comes')
      expect(await waits(sala, meeting)).toEqual([])
      expect(await waits(support, meeting)).toEqual(['answer'])
      await answered(support, meeting, 'comes')
      expect(await waits(support, meeting)).toEqual([])

      const plan = {
        on: day('2026-12-11'),
        at: '09:00',
        minutes: 180,
        mode: 'physical',
        place: 'Stadshuset',
      } as const
      done(await moveMeeting(test.ground, await atIt(meeting), test.register, plan))
      expect(await waits(sala, meeting)).toEqual(['answer'])
      expect([...(await waits(support, meeting))].toSorted()).toEqual(['answer', 'newNotice'])
    })

    it('wait for the support on their day and until the notes are shared, then for the chair', async () => {
      const { meeting, items } = await meetings.noticed([{ title: 'Läget' }])
      await answered(support, meeting, 'comes')
      test.clock.now = new Date('2026-12-10T07:30:00Z')
      expect(await waits(support, meeting)).toEqual(['hold'])
      await meetings.begin(meeting)
      expect(await waits(support, meeting)).toEqual(['lead'])
      await meetings.end(meeting)
      expect(await waits(support, meeting)).toEqual(['notes'])
      const note = { itemId: items[0]?.id ?? '', text: 'Alla höll med.', seenNoteVersion: 0 }
      done(await saveNote(test.ground, await atIt(meeting), note))
      done(await shareMeetingNotes(test.ground, await atIt(meeting)))
      expect(await waits(support, meeting)).toEqual([])
      expect(await waits(sala, meeting)).toEqual([])
    })
  })
}
