import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CalendarAnswer, replyMails } from '../../../../test/builders/calendar-reply.ts'
import { done } from '../../../../test/builders/done.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import {
  NoticeStage,
  plan,
  sala,
  salaDeputy,
  support,
} from '../../../../test/builders/notice-stage.ts'
import { answerOf as answerOfPerson, receiving } from '../../../../test/builders/reply-stage.ts'
import { type TestBrowser, testOrigin } from '../../../../test/builders/sign-in.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { cancelMeeting, moveMeeting } from '../../../meeting/meeting.actions.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import { listReplies } from '../../../meeting/reply/calendar-reply.repository.ts'
import { noticeDelivery } from './delivery.ts'
import { receiveReply, replyGround } from './receive-reply.ts'

type Program = keyof typeof replyMails

for (const database of databases) {
  describe(`the answer of a calendar, in the ${database.name} database,`, () => {
    let test: WorkspaceTest
    let browser: TestBrowser
    let stage: NoticeStage
    let member: string
    let deputy: string
    const start = new Date('2026-11-22T08:15:00Z')
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, 'samverkansgrupp-halsa')
      browser = await test.signIn(support)
      stage = new NoticeStage(test, browser)
      member = await stage.personOf(sala)
      deputy = await stage.personOf(salaDeputy)
    })
    afterAll(() => test?.close())

    const receive = (mail: string | Uint8Array) => receiving(test)(mail)
    const answerOf = (
      meeting: Meeting,
      personId: string,
      given: Parameters<typeof answerOfPerson>[3],
    ) => answerOfPerson(stage, meeting, personId, given)
    const refused = async (meeting: Meeting) =>
      (await listReplies(test.store.db, meeting)).map(({ refusedBecause }) => refusedBecause)
    /** The letter that says why an answer was not taken. */
    const notTaken = async (meeting: Meeting) =>
      (await stage.letters(meeting)).find(({ kind }) => kind === 'notTaken')?.text
    const noticePage = async (meeting: Meeting) => (await browser.get(stage.path(meeting))).text()

    const programs: readonly Program[] = ['outlook', 'google', 'apple']
    it.each(programs)('of %s is that the member comes', async (program) => {
      const meeting = await stage.called()
      const mail = replyMails[program](await answerOf(meeting, member, { partstat: 'ACCEPTED' }))
      expect(await receive(mail)).toEqual({ outcome: 'taken' })
      expect(await stage.answers(meeting)).toEqual([[member, 'comes', 'calendar']])
    })

    it('"no" calls in the personal deputy with a letter, and "yes" after all stands the deputy down', async () => {
      const meeting = await stage.called()
      const no = await answerOf(meeting, member, { partstat: 'DECLINED' })
      expect(await receive(replyMails.outlook(no))).toEqual({ outcome: 'taken' })
      expect(await stage.answers(meeting)).toEqual([[member, 'cannot', 'calendar']])
      expect(await stage.lettersOf(meeting, 'called')).toEqual([deputy])
      const yes = { ...no, partstat: 'ACCEPTED', at: '20261123T120000Z' } as const
      expect(await receive(replyMails.outlook(yes))).toEqual({ outcome: 'taken' })
      expect(await stage.lettersOf(meeting, 'stoodDown')).toEqual([deputy])
      // The first answer comes late, by another way: the later one still holds.
      expect(await receive(replyMails.apple(no))).toEqual({
        outcome: 'refused',
        because: 'older-reply',
      })
      expect(await stage.answers(meeting)).toEqual([[member, 'comes', 'calendar']])
      expect(await stage.lettersOf(meeting, 'called')).toEqual([deputy])
    })

    it('that comes again, or twice at once, is one answer and calls in the deputy once', async () => {
      const meeting = await stage.called()
      const mail = replyMails.google(await answerOf(meeting, member, { partstat: 'DECLINED' }))
      const twice = await Promise.all([receive(mail), receive(mail)])
      expect(twice.map(({ outcome }) => outcome)).toContain('taken')
      expect(await receive(mail)).toEqual({ outcome: 'already' })
      expect(await stage.lettersOf(meeting, 'called')).toEqual([deputy])
      expect(await listReplies(test.store.db, meeting)).toHaveLength(1)
    })

    it('is not taken from an address that is not the person’s own; nobody is written to', async () => {
      const meeting = await stage.called()
      const before = (await stage.letters(meeting)).length
      const answer = await answerOf(meeting, member, { partstat: 'DECLINED' })
      const stranger = { ...answer, from: 'nagon@annan.invalid' }
      expect(await receive(replyMails.google(stranger))).toEqual({
        outcome: 'refused',
        because: 'unknown-sender',
      })
      // In the name of somebody else who is invited too.
      const deputyInstead = { ...answer, from: stage.addressOf(deputy) }
      expect(await receive(replyMails.google(deputyInstead))).toMatchObject({
        because: 'unknown-sender',
      })
      // The mail is a stranger's and the answer within it the member's.
      const forged = replyMails
        .outlook(answer)
        .replace(`From: Exempel Exempelsson <${answer.from}>`, 'From: <nagon@annan.invalid>')
      expect(await receive(forged)).toMatchObject({ because: 'unknown-sender' })
      expect(await stage.answers(meeting)).toEqual([])
      expect(await stage.letters(meeting)).toHaveLength(before)
      expect(await noticePage(meeting)).toContain('nagon@annan.invalid')
    })

    it('to an invitation that nobody was sent says nothing about any meeting', async () => {
      const mail = replyMails.apple({
        uid: 'gissning@exempel.invalid',
        from: stage.addressOf(member),
        partstat: 'ACCEPTED',
      })
      expect(await receive(mail)).toEqual({ outcome: 'refused', because: 'unknown-uid' })
    })

    it('about an earlier time is not taken, and the person is told to answer the latest notice', async () => {
      const meeting = await stage.called()
      const target = { actor: await test.actor(support), meetingId: meeting.id }
      done(await moveMeeting(test.ground, target, test.register, { ...plan, at: '13:00' }))
      await stage.press(meeting, await stage.stored(meeting), 1)
      const old = await answerOf(meeting, member, { partstat: 'ACCEPTED', sequence: 0 })
      expect(await receive(replyMails.outlook(old))).toEqual({
        outcome: 'refused',
        because: 'older-notice',
      })
      expect(await receive(replyMails.outlook(old))).toEqual({ outcome: 'already' })
      expect(await stage.lettersOf(meeting, 'notTaken')).toEqual([member])
      expect(await notTaken(meeting)).toContain('Svara på den senaste kallelsen')
      expect(await stage.answers(meeting)).toEqual([])
      const now = { ...old, sequence: 1, at: '20261124T101500Z' }
      expect(await receive(replyMails.outlook(now))).toEqual({ outcome: 'taken' })
      expect(await stage.answers(meeting)).toEqual([[member, 'comes', 'calendar']])
    })

    it('after the meeting, or to one that is cancelled, changes nothing and is answered in words', async () => {
      const [over, cancelled] = [await stage.called(), await stage.called()]
      const late = replyMails.google(await answerOf(over, member, { partstat: 'DECLINED' }))
      const needless = await answerOf(cancelled, member, { partstat: 'DECLINED' })
      const target = { actor: await test.actor(support), meetingId: cancelled.id }
      const delivery = noticeDelivery(test.ground, new Request(testOrigin), test.register)
      done(await cancelMeeting(test.ground, target, 'Storm.', delivery))
      expect(await receive(replyMails.apple(needless))).toEqual({
        outcome: 'refused',
        because: 'meeting-cancelled',
      })
      test.clock.now = new Date('2026-12-10T12:00:00Z')
      try {
        expect(await receive(late)).toEqual({ outcome: 'refused', because: 'link-expired' })
        expect(await stage.lettersOf(over, 'notTaken')).toEqual([member])
        expect(await notTaken(over)).toContain('mötet är slut')
      } finally {
        test.clock.now = start
      }
      for (const meeting of [over, cancelled]) {
        expect(await stage.answers(meeting)).toEqual([])
        expect(await stage.lettersOf(meeting, 'called')).toEqual([])
        expect(await refused(meeting)).toHaveLength(1)
      }
    })

    it('of somebody who has left the group is not taken', async () => {
      const meeting = await stage.called()
      const answer = await answerOf(meeting, member, { partstat: 'ACCEPTED' })
      const without = {
        ...test.ground,
        registers: {
          get: async () => ({
            version: '2',
            register: { ...test.register, holdingsOn: () => [] },
          }),
        },
      }
      const raw = Buffer.from(replyMails.outlook(answer))
      expect(await receiveReply(replyGround(without, testOrigin), raw)).toEqual({
        outcome: 'refused',
        because: 'no-longer-invited',
      })
      expect(await stage.answers(meeting)).toEqual([])
    })

    const notAnswers: readonly (readonly [
      string,
      string,
      (answer: CalendarAnswer) => string | Buffer,
    ])[] = [
      [
        'an automatic reply',
        'noCalendar',
        () => 'From: a@exempel.invalid\r\nSubject: Frånvarande\r\n\r\nHej.',
      ],
      ['nothing', 'noCalendar', () => ''],
      ['bytes of no mail', 'noCalendar', () => Buffer.from([0, 255, 254, 13, 10, 13, 10, 0, 1])],
      [
        'a mail cut off in the middle',
        'broken',
        (answer) => replyMails.google(answer).slice(0, 900),
      ],
      [
        'another time proposed',
        'counterProposal',
        (answer) => replyMails.apple({ ...answer, method: 'COUNTER' }),
      ],
      [
        'an invitation',
        'notAReply',
        (answer) => replyMails.apple({ ...answer, method: 'REQUEST' }),
      ],
      [
        'neither yes nor no',
        'noAnswer',
        (answer) => replyMails.apple({ ...answer, partstat: 'NEEDS-ACTION' }),
      ],
      ['a time that is none', 'broken', (answer) => replyMails.apple({ ...answer, at: 'igår' })],
    ]
    it.each(notAnswers)('is not %s', async (_, because, mailOf) => {
      const meeting = await stage.called()
      const mail = mailOf(await answerOf(meeting, member, { partstat: 'DECLINED' }))
      expect(await receive(typeof mail === 'string' ? mail : Uint8Array.from(mail))).toMatchObject({
        outcome: expect.stringMatching(/refused|already/),
      })
      const rows = await test.store.db
        .selectFrom('calendar_reply')
        .select('refused_because')
        .where('refused_because', '=', because)
        .execute()
      expect(rows.length).toBeGreaterThan(0)
      expect(await stage.answers(meeting)).toEqual([])
    })

    it('that the database could not keep leaves nothing, and is taken when it comes again', async () => {
      const meeting = await stage.called()
      const mail = Buffer.from(
        replyMails.outlook(await answerOf(meeting, member, { partstat: 'DECLINED' })),
      )
      const broken = { ...replyGround(test.ground, testOrigin), sender: undefined as never }
      await expect(receiveReply(broken, mail)).rejects.toThrow()
      expect(await stage.answers(meeting)).toEqual([])
      expect(await stage.lettersOf(meeting, 'called')).toEqual([])
      expect(await receive(mail)).toEqual({ outcome: 'taken' })
      expect(await stage.lettersOf(meeting, 'called')).toEqual([deputy])
    })

    it('that leaves a seat empty, or calls a deputy no letter reaches, is pointed out to the support', async () => {
      const overview = async (who: TestBrowser) =>
        (await (await who.get('/arbetsyta?visa=allt')).text()).replaceAll('\u00a0', ' ')
      // In what is seen: links say it once more to those who listen.
      const unaware = (page: string) =>
        page.replaceAll(/<[^>]*>/g, ' ').split('vet inte om det').length - 1
      const meeting = await stage.called([deputy])
      const no = await answerOf(meeting, member, { partstat: 'DECLINED' })
      expect(await receive(replyMails.google(no))).toEqual({ outcome: 'taken' })
      expect(await stage.lettersOf(meeting, 'called')).toEqual([])
      const name = test.register.personById(deputy)?.name ?? ''
      const before = await overview(browser)
      expect(before).toContain(
        `Behövs som ersättare men har ingen e-postadress, och vet inte om det: ${name}.`,
      )
      await browser.post(stage.path(meeting, 'svar'), { person: deputy, svar: 'cannot' })
      const after = await overview(browser)
      expect(unaware(after)).toBe(unaware(before) - 1)
      expect(after).toContain('ingen ersättare som kan. Det gäller Sala')
      // Nobody else is asked to see to it.
      expect(await overview(await test.signIn(sala))).not.toContain('Ingen kan komma')
    })
  })
}
