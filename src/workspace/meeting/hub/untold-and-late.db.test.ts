import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done } from '../../../../test/builders/done.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import { bodyId, NoticeStage, plan, sala, support } from '../../../../test/builders/notice-stage.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import {
  aWorkspace,
  type Somebody,
  type WorkspaceTest,
} from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { moveMeeting, planMeeting } from '../../../meeting/meeting.actions.ts'
import type { Meeting, MeetingPlan } from '../../../meeting/meeting.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { waitingMeetings } from '../../overview/waiting-meetings.ts'
import { whatWaits } from '../../overview/what-waits.ts'
import { workspacePaths } from '../../workspace.paths.ts'

const list = '/arbetsyta/vastmanland/moten'
const dayAfter = '2026-12-11T08:00:00Z'

for (const database of databases) {
  describe(`a meeting, in the ${database.name} database,`, () => {
    let test: WorkspaceTest
    let browser: TestBrowser
    let stage: NoticeStage
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, bodyId)
    })
    afterAll(async () => {
      expect(test?.faults).toEqual([])
      await test?.close()
    })
    /** It is another moment, and the support signs in. */
    const at = async (moment: string) => {
      test.clock.now = new Date(moment)
      browser = await test.signIn(support)
      stage = new NoticeStage(test, browser)
    }
    beforeEach(() => at('2026-11-22T08:15:00Z'))

    const address = ({ id }: Pick<Meeting, 'id'>, part = '') => `${list}/${id}${part}`
    const read = async (who: Somebody, path: string) =>
      (await (await (await test.signIn(who)).get(path)).text()).replaceAll('\u00a0', ' ')
    const planned = async () => {
      const actor = await test.actor(support)
      return done(await planMeeting(test.ground, actor, test.register, { bodyId, plan }))
    }
    const moved = async ({ id }: Meeting, changes: Partial<MeetingPlan>) =>
      done(
        await moveMeeting(
          test.ground,
          { actor: await test.actor(support), meetingId: id },
          test.register,
          { ...plan, ...changes },
        ),
      )
    /** What waits for the support at a meeting, with its words. */
    const waiting = async ({ id }: Meeting) => {
      const { now } = test.clock
      const actor = await test.actor(support)
      const acting = {
        language: 'sv',
        to: workspacePaths('sv'),
        today: dayInSweden(now),
        now,
        name: actor.name,
        places: [{ actor, register: test.register }],
      } as const
      const found = await whatWaits(test.ground, acting, [waitingMeetings])
      return found.flatMap(({ thing }) => (thing.id.endsWith(id) ? [thing] : []))
    }
    const tasks = async (meeting: Meeting) =>
      (await waiting(meeting)).map(({ id }) => id.split(' ')[1] ?? '').toSorted()

    it('whose day has passed asks its support what happened, and says so calmly to the others', async () => {
      for (const meeting of [await planned(), await stage.planned(), await stage.called()]) {
        await at(dayAfter)
        expect(await tasks(meeting)).toEqual(['untold'])
        const [thing] = await waiting(meeting)
        expect(thing).not.toHaveProperty('due')
        const hub = await read(support, address(meeting))
        expect(hub).toContain('Mötets dag har varit, och det står inte här vad som hände.')
        for (const [part, words] of [
          ['/genomfor', 'Mötet hölls'],
          ['/stall-in', 'Det ställdes in'],
          ['/andra', 'Det flyttades'],
        ] as const) {
          expect(hub).toMatch(new RegExp(`href="${address(meeting, part)}"[^>]*>${words}<`))
        }
        expect(await read(support, list)).toContain('Vad hände med mötet?')
        const member = await read(sala, address(meeting))
        expect(member).toContain('Stödet eller ordföranden för in om mötet hölls')
        expect(member).not.toContain('Mötet hölls')
        await at('2026-11-22T08:15:00Z')
      }
    })

    it('that was held without a notice is opened afterwards, and nobody is called to it any more', async () => {
      const meeting = await stage.planned()
      await at(dayAfter)
      expect(await read(support, address(meeting, '/kallelse'))).toContain(
        'det går inte längre att kalla till det',
      )
      expect((await stage.press(meeting)).status).toBe(409)
      expect(await stage.letters(meeting)).toEqual([])
      const opened = await browser.post(address(meeting, '/genomfor/oppna'), {
        version: String(meeting.version),
      })
      expect(opened.status).toBe(303)
      expect((await stage.stored(meeting)).state).toBe('held')
      expect(await tasks(meeting)).toEqual(['lead'])
    })

    it('that was cancelled is noted as such afterwards, without a letter to those who were there', async () => {
      const meeting = await stage.called()
      await at(dayAfter)
      const page = await read(support, address(meeting, '/stall-in'))
      const version = String(meeting.version)
      expect(page).toContain('Mötets dag har varit, så inga brev skickas.')
      const before = (await stage.letters(meeting)).length
      const sent = await browser.post(address(meeting, '/stall-in'), { version, skal: 'Sjukdom.' })
      expect(sent.status).toBe(303)
      expect((await stage.stored(meeting)).state).toBe('cancelled')
      expect(await stage.letters(meeting)).toHaveLength(before)
      expect(await tasks(meeting)).toEqual([])
      expect(await read(support, address(meeting))).toContain('Inga brev har skickats om det.')
    })

    it.each<readonly [string, Partial<MeetingPlan>]>([
      ['at another time', { at: '13:00' }],
      ['in another place', { place: 'Stadshuset, Sala' }],
      ['in another form', { mode: 'digital' }],
    ])(
      'moved within its day, %s, waits for a new notice until it is sent',
      async (_what, changes) => {
        const meeting = await stage.called()
        await at('2026-12-09T08:00:00Z')
        await moved(meeting, changes)
        expect(await tasks(meeting)).toContain('newNotice')
        expect(await read(support, list)).toMatch(
          new RegExp(`href="${address(meeting, '/kallelse')}"[^>]*>Skicka ny kallelse<`),
        )
        // On the day itself too: people are on their way.
        await at('2026-12-10T05:00:00Z')
        expect(await tasks(meeting)).toEqual(expect.arrayContaining(['hold', 'newNotice']))
        const hub = await read(support, address(meeting))
        expect(hub).toMatch(/data-variant="primary"[^>]*>Skicka ny kallelse</)
        expect(hub).toMatch(/data-variant="secondary"[^>]*>Öppna mötet</)
        await stage.press(meeting, await stage.stored(meeting), 1)
        expect(await tasks(meeting)).not.toContain('newNotice')
        expect(await read(support, address(meeting))).toMatch(
          /data-variant="primary"[^>]*>Öppna mötet</,
        )
      },
    )

    it('moved and moved back again asks for no notice, since what was sent is right', async () => {
      const meeting = await stage.called()
      await moved(meeting, { at: '13:00' })
      await moved(meeting, {})
      expect(await tasks(meeting)).not.toContain('newNotice')
      expect(
        (await stage.press(meeting, await stage.stored(meeting), 1)).headers.get('location'),
      ).toContain('klart=redan')
    })

    it('says that the notice is late once its day has passed, and of nothing to send after the meeting', async () => {
      const meeting = await stage.planned()
      const dispatch = '3 december 2026'
      await at('2026-12-03T08:00:00Z')
      expect((await waiting(meeting))[0]?.about).toContain(`ska skickas senast ${dispatch}`)
      expect(await read(support, address(meeting))).toContain(`senast ${dispatch}`)
      await at('2026-12-04T08:00:00Z')
      const late = `Kallelsen är sen: den skulle ha skickats senast ${dispatch}.`
      expect((await waiting(meeting))[0]?.about.replaceAll('\u00a0', ' ')).toContain(late)
      expect(await read(support, address(meeting))).toContain(late)
      expect(await read(sala, address(meeting))).toContain(
        `Kallelsen är inte skickad än. Den skulle ha skickats senast ${dispatch}.`,
      )
      await at(dayAfter)
      expect(await read(support, address(meeting))).not.toContain('Kallelsen är sen')
    })
  })
}
