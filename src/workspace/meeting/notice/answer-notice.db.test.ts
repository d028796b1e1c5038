import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../../../test/builders/done.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import {
  bodyId,
  NoticeStage,
  sala,
  salaDeputy,
  support,
} from '../../../../test/builders/notice-stage.ts'
import { aBrowser, type TestBrowser } from '../../../../test/builders/sign-in.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { cancelMeeting } from '../../../meeting/meeting.actions.ts'
import { answerLinkRoutes } from '../../answer-link/answer-link.routes.tsx'
import { noticeDelivery } from './delivery.ts'

for (const database of databases) {
  describe(`answering the notice of a meeting, in the ${database.name} database,`, () => {
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
  })
}
