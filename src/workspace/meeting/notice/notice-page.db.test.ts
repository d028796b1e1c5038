import { parseICS } from 'node-ical'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { mailAddress } from '../../../../test/builders/invitation.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import { done } from '../../../../test/builders/meeting-stage.ts'
import {
  bodyId,
  NoticeStage,
  plan,
  sala,
  salaDeputy,
  support,
} from '../../../../test/builders/notice-stage.ts'
import { aBrowser, type TestBrowser } from '../../../../test/builders/sign-in.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { startMailServer } from '../../../../test/mail-server.ts'
import { saveContacts } from '../../../contact/contact.repository.ts'
import { cancelMeeting, moveMeeting } from '../../../meeting/meeting.actions.ts'
import { sendNotice } from '../../../meeting/notice/notice.actions.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import { lease } from '../../../post/letter.ts'
import { MailDelayed } from '../../../post/post.text.ts'
import { startPostWorker } from '../../../post/post-worker.ts'
import { smtpTransport } from '../../../post/smtp-transport.ts'
import { inTransaction } from '../../../store/store.ts'
import { answerLinkRoutes } from '../../answer-link/answer-link.routes.tsx'
import { noticeDelivery } from './delivery.ts'

const sender = { name: 'Rådslag', address: mailAddress('radslag@region.example') }

for (const database of databases) {
  describe(`the notice of a meeting, in the ${database.name} database,`, () => {
    let test: WorkspaceTest
    let browser: TestBrowser
    let outside: TestBrowser
    let stage: NoticeStage
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, bodyId)
      browser = await test.signIn(support)
      stage = new NoticeStage(test, browser)
      outside = aBrowser(answerLinkRoutes({ ...test.ground, clientOf: () => 'c' }))
    })
    afterAll(() => test?.close())

    it('shows the letter, who gets it and what to think of, and goes to members, deputies and support', async () => {
      const without = await stage.personOf(salaDeputy)
      const meeting = await stage.planned([without])
      const page = await (await browser.get(stage.path(meeting))).text()
      expect(page).toContain('saknar e-postadress')
      expect(page).toContain('<iframe')
      const shown = await browser.get(
        `${stage.path(meeting, 'kallelse/brev')}?person=${await stage.personOf(sala)}`,
      )
      expect(shown.headers.get('content-security-policy')).toContain('sandbox')
      expect(await shown.text()).toContain('Du kallas som ledamot för Sala.')
      expect((await stage.letters(meeting)).length).toBe(0)
      const sent = await stage.press(meeting)
      expect([sent.status, sent.headers.get('location')]).toEqual([
        303,
        `${stage.path(meeting)}?klart=skickad`,
      ])
      const to = (await stage.letters(meeting)).map(({ personId }) => personId).sort()
      expect(to).toEqual(
        stage
          .everybody(meeting)
          .filter((id) => id !== without)
          .sort(),
      )
      const [notice] = await listNotices(test.store.db, meeting)
      expect(notice?.recipients.find(({ personId }) => personId === without)?.way).toBe('print')
      const after = await (await browser.get(stage.path(meeting))).text()
      expect(after).toContain('Väntar på att skickas')
      expect(after).toContain('inget har ändrats sedan dess')
      const print = await (await browser.get(stage.path(meeting, 'kallelse/utskrift'))).text()
      expect(print).toContain('Läget i länet')
    })

    it('is one notice when the same form comes twice, at once or after each other', async () => {
      const meeting = await stage.planned()
      const both = await Promise.all([stage.press(meeting), stage.press(meeting)])
      expect(both.map(({ status }) => status)).toEqual([303, 303])
      expect((await stage.press(meeting)).headers.get('location')).toContain('klart=redan')
      expect(await listNotices(test.store.db, meeting)).toHaveLength(1)
      expect(await stage.letters(meeting)).toHaveLength(stage.everybody(meeting).length)
    })

    it('leaves neither notice nor letter when the act is cut off before it is saved', async () => {
      const meeting = await stage.planned()
      const actor = await test.actor(support)
      const whole = noticeDelivery(test.ground, new Request('http://localhost/'), test.register)
      const cut = sendNotice(test.ground, { actor, meetingId: meeting.id }, test.register, {
        ...whole,
        deliver: async (trx, issued) => {
          await whole.deliver?.(trx, issued)
          throw new Error('cut off')
        },
      })
      await expect(cut).rejects.toThrow('cut off')
      expect(await listNotices(test.store.db, meeting)).toEqual([])
      expect(await stage.letters(meeting)).toEqual([])
    })

    it('is not sent, and tells whom to ask, when a member tries', async () => {
      const meeting = await stage.planned()
      const member = await test.signIn(sala)
      const refused = await member.post(stage.path(meeting), { version: String(meeting.version) })
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('Stödet i')
      expect(await listNotices(test.store.db, meeting)).toEqual([])
      const preview = await member.get(
        `${stage.path(meeting, 'kallelse/brev')}?person=${await stage.personOf(sala)}`,
      )
      expect(preview.status).toBe(404)
      const stranger = await test.signIn({ seat: 'chefsforum/socialchefer/sala' })
      expect((await stranger.get(stage.path(meeting))).status).toBe(404)
    })

    it('goes only to those who have not had it when nothing is changed', async () => {
      const newcomer = await stage.personOf(salaDeputy)
      const meeting = await stage.planned([newcomer])
      await stage.press(meeting)
      await inTransaction(test.store, (trx) =>
        saveContacts(
          trx,
          'vastmanland',
          [{ personId: newcomer, mail: mailAddress('ny@exempel.invalid') }],
          test.clock.now,
        ),
      )
      expect(await (await browser.get(stage.path(meeting))).text()).toContain('inte har fått den')
      await stage.press(meeting, await stage.stored(meeting), 1)
      const second = (await stage.letters(meeting)).filter(
        ({ noticeVersion }) => noticeVersion === 2,
      )
      expect(second.map(({ to }) => to)).toEqual(['ny@exempel.invalid'])
    })

    it('is answered by the button and never by opening the link, as a mail scanner does', async () => {
      const meeting = await stage.planned()
      await stage.press(meeting)
      const [member, deputy] = [await stage.personOf(sala), await stage.personOf(salaDeputy)]
      for (const { text } of await stage.letters(meeting)) {
        for (const [link] of text.matchAll(/\/kallelse\/[\w-]{43}/g)) {
          const opened = await outside.get(link)
          expect(opened.status).toBe(200)
          expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
          expect(opened.headers.get('cache-control')).toBe('no-store')
          const app = answerLinkRoutes({ ...test.ground, clientOf: () => 'c' })
          expect(
            (await app.request(`http://localhost:3000${link}`, { method: 'HEAD' })).status,
          ).toBe(200)
        }
      }
      expect(await stage.answers(meeting)).toEqual([])
      const link = `/kallelse/${await stage.tokenTo(meeting, member)}`
      expect((await outside.post(link, { svar: 'cannot' })).status).toBe(303)
      expect(await stage.answers(meeting)).toEqual([[member, 'cannot', 'link']])
      const called = (await stage.letters(meeting)).filter(({ kind }) => kind === 'called')
      expect(called.map(({ personId }) => personId)).toEqual([deputy])
      expect(called[0]?.text.replaceAll('\n', ' ')).toContain('det är du som behövs')
      // Once more the same: nobody gets another letter.
      await outside.post(link, { svar: 'cannot' })
      expect(await outside.post(link, { svar: 'kanske' })).toMatchObject({ status: 422 })
      await outside.post(link, { svar: 'digital' })
      const kinds = (await stage.letters(meeting)).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'called')).toHaveLength(1)
      expect(kinds.filter((kind) => kind === 'stoodDown')).toHaveLength(1)
      expect(await (await outside.get(link)).text()).toContain('Du har svarat: Är med digitalt')
      expect(await (await outside.get(`/en${link}`)).text()).toContain('Are you coming')
    })

    it('does not ask a deputy who has said no, and leaves nobody counted in the seat', async () => {
      const meeting = await stage.planned()
      await stage.press(meeting)
      const [member, deputy] = [await stage.personOf(sala), await stage.personOf(salaDeputy)]
      await outside.post(`/kallelse/${await stage.tokenTo(meeting, deputy)}`, { svar: 'cannot' })
      await outside.post(`/kallelse/${await stage.tokenTo(meeting, member)}`, { svar: 'cannot' })
      expect((await stage.letters(meeting)).filter(({ kind }) => kind === 'called')).toEqual([])
      expect((await stage.answers(meeting)).map(([, answer]) => answer)).toEqual([
        'cannot',
        'cannot',
      ])
    })

    it('is answered signed in, for oneself or by the support for somebody who has called', async () => {
      const meeting = await stage.planned()
      await stage.press(meeting)
      const member = await test.signIn(sala)
      const [own, other] = [await stage.personOf(sala), await stage.personOf(salaDeputy)]
      const answered = await member.post(stage.path(meeting, 'svar'), {
        person: own,
        svar: 'comes',
      })
      expect(answered.status).toBe(303)
      const denied = await member.post(stage.path(meeting, 'svar'), {
        person: other,
        svar: 'comes',
      })
      expect([denied.status, await denied.text()]).toEqual([
        403,
        expect.stringContaining('Var och en svarar för sig'),
      ])
      await browser.post(stage.path(meeting, 'svar'), { person: other, svar: 'cannot' })
      expect((await browser.post(stage.path(meeting, 'svar'), { svar: 'kanske' })).status).toBe(422)
      expect((await stage.answers(meeting)).toSorted()).toEqual(
        [
          [own, 'comes', 'signedIn'],
          [other, 'cannot', 'support'],
        ].toSorted(),
      )
    })

    it('has a link that says why it answers nothing: guessed, cancelled or over', async () => {
      const meeting = await stage.planned()
      await stage.press(meeting)
      const token = await stage.tokenTo(meeting, await stage.personOf(sala))
      const said = async (link: string) => {
        const page = await outside.get(link)
        return [page.status, /<h1[^>]*>([^<]*)/.exec(await page.text())?.[1]]
      }
      expect(await said(`/kallelse/${'a'.repeat(43)}`)).toEqual([404, 'Länken går inte att läsa'])
      const before = test.clock.now
      test.clock.now = new Date('2026-12-10T12:00:00Z')
      expect(await said(`/kallelse/${token}`)).toEqual([410, 'Länken gäller inte längre'])
      test.clock.now = before
      const target = { actor: await test.actor(support), meetingId: meeting.id }
      const delivery = noticeDelivery(test.ground, new Request('http://localhost/'), test.register)
      done(await cancelMeeting(test.ground, target, 'Storm.', delivery))
      expect(await said(`/kallelse/${token}`)).toEqual([410, 'Mötet är inställt'])
      expect((await outside.post(`/kallelse/${token}`, { svar: 'comes' })).status).toBe(410)
    })

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
