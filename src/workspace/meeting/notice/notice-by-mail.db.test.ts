import { parseICS } from 'node-ical'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { done } from '../../../../test/builders/done.ts'
import { mailAddress } from '../../../../test/builders/invitation.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import { bodyId, NoticeStage, plan, sala, support } from '../../../../test/builders/notice-stage.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { startMailServer } from '../../../../test/mail-server.ts'
import { cancelMeeting, moveMeeting } from '../../../meeting/meeting.actions.ts'
import { lease } from '../../../post/letter.ts'
import { MailDelayed } from '../../../post/post.text.ts'
import { startPostWorker } from '../../../post/post-worker.ts'
import { smtpTransport } from '../../../post/smtp-transport.ts'
import { noticeDelivery } from './delivery.ts'

const sender = { name: 'Rådslag', address: mailAddress('radslag@region.example') }

for (const database of databases) {
  describe(`the notice of a meeting by mail, in the ${database.name} database,`, () => {
    let test: WorkspaceTest
    let browser: TestBrowser
    let stage: NoticeStage
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, bodyId)
      browser = await test.signIn(support)
      stage = new NoticeStage(test, browser)
    })
    afterAll(() => test?.close())

    it('reaches every calendar through a mail server that was down, each letter once, with its change and withdrawal', async () => {
      await test.store.db.deleteFrom('outbox').execute()
      const first = await startMailServer()
      const { port } = first
      await first.close()
      const clock = { now: test.clock.now }
      const faults: unknown[] = []
      const worker = startPostWorker({
        db: test.store.db,
        transport: smtpTransport({ host: '127.0.0.1', port, isSecure: false }, sender),
        now: () => clock.now,
        noteFault: (fault) => faults.push(fault),
      })
      onTestFinished(() => worker.stop())
      const meeting = await stage.planned()
      await stage.press(meeting)
      await worker.nudge()
      const down = await (await browser.get(stage.path(meeting))).text()
      expect(down).toContain('Väntar. Försökt en gång')
      const server = await startMailServer({ port })
      try {
        clock.now = new Date(clock.now.getTime() + lease)
        await worker.nudge()
        const target = { actor: await test.actor(support), meetingId: meeting.id }
        done(await moveMeeting(test.ground, target, test.register, { ...plan, at: '13:00' }))
        await stage.press(meeting, await stage.stored(meeting), 1)
        await worker.nudge()
        const delivery = noticeDelivery(
          test.ground,
          new Request('http://localhost/'),
          test.register,
        )
        done(await cancelMeeting(test.ground, target, 'Storm.', delivery))
        await worker.nudge()
      } finally {
        await worker.stop(1_000)
        await server.close()
      }
      // Whoever runs the program is told once that mail does not get through.
      expect(faults).toEqual([expect.any(MailDelayed)])
      const own = server.received
      expect(own.map(({ to }) => to.join()).toSorted()).toEqual(
        stage
          .everybody(meeting)
          .flatMap((id) => Array.from({ length: 3 }, () => stage.addressOf(id)))
          .toSorted(),
      )
      const mine = stage.addressOf(await stage.personOf(sala))
      const events = own
        .filter(({ to }) => to[0] === mine)
        .map(({ mail }) => {
          const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
          const content = part?.content ?? ''
          const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
          const event = Object.values(parseICS(text)).find((one) => one?.type === 'VEVENT')
          if (event?.type !== 'VEVENT') throw new Error('no event')
          return {
            method: part?.method,
            uid: event.uid,
            sequence: Number(event.sequence),
            start: event.start.toISOString(),
            hasToken: /kallelse\//.test(text),
          }
        })
      expect(events.map(({ uid: _, ...event }) => event)).toEqual([
        { method: 'REQUEST', sequence: 0, start: '2026-12-10T08:00:00.000Z', hasToken: false },
        { method: 'REQUEST', sequence: 1, start: '2026-12-10T12:00:00.000Z', hasToken: false },
        { method: 'CANCEL', sequence: 2, start: '2026-12-10T12:00:00.000Z', hasToken: false },
      ])
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(1)
      const uids = new Set(own.map(({ raw }) => /UID:(\S+)/.exec(raw)?.[1]))
      expect(uids.size).toBeGreaterThan(0)
      const [, moved] = own.filter(({ to }) => to[0] === mine)
      expect(moved?.mail.subject).toBe('Ändrad kallelse: Samverkansgrupp Hälsa, 10 december 2026')
      expect(moved?.mail.text).toContain('Mötet är flyttat från 10 december 2026')
      expect(moved?.mail.html).toContain('Det här är ändrat')
      const page = await (await browser.get(stage.path(meeting))).text()
      expect(page).toContain('Skickat')
      // Nothing that could answer in somebody's name is left once a letter has been sent.
      expect((await stage.letters(meeting)).map(({ text }) => text).join('')).toBe('')
    })
  })
}
