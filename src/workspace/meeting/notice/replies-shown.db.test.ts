import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replyMails } from '../../../../test/builders/calendar-reply.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import { NoticeStage, sala, salaDeputy, support } from '../../../../test/builders/notice-stage.ts'
import { answerOf as answerOfPerson, receiving } from '../../../../test/builders/reply-stage.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import { listReplies } from '../../../meeting/reply/calendar-reply.repository.ts'

for (const database of databases) {
  describe(`what a calendar says that does not count, in the ${database.name} database,`, () => {
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
    const noticePage = async (meeting: Meeting) => (await browser.get(stage.path(meeting))).text()

    it('"perhaps" counts as no answer, and is shown to the support with what was written', async () => {
      const meeting = await stage.called()
      const perhaps = { partstat: 'TENTATIVE', comment: 'Beror på tåget.' } as const
      const mail = replyMails.outlook(await answerOf(meeting, member, perhaps))
      expect(await receive(mail)).toEqual({ outcome: 'taken' })
      expect(await stage.answers(meeting)).toEqual([])
      const page = await noticePage(meeting)
      expect(page).toContain('Har svarat kanske i kalendern')
      expect(page).toContain('Beror på tåget.')
      const other = await test.signIn(sala)
      expect(await (await other.get(stage.path(meeting))).text()).not.toContain('Beror på tåget.')
    })

    it('that proposes another time is shown to the support in words, with what was written', async () => {
      const meeting = await stage.called()
      const counter = await answerOf(meeting, member, {
        partstat: 'TENTATIVE',
        method: 'COUNTER',
        when: [
          'DTSTART;TZID=W. Europe Standard Time:20261211T130000',
          'DTEND;TZID=W. Europe Standard Time:20261211T153000',
        ],
        comment: 'Passar fredag?',
      })
      expect(await receive(replyMails.outlook(counter))).toEqual({
        outcome: 'refused',
        because: 'counterProposal',
      })
      expect(await stage.answers(meeting)).toEqual([])
      const name = test.register.personById(member)?.name ?? ''
      const page = (await noticePage(meeting)).replaceAll('\u00a0', ' ')
      expect(page).toContain(
        `kalender föreslog en annan tid: fredag 11 december 2026 kl. 13.00–15.30. Mötets tid är inte ändrad. Svara ${name} själv.`,
      )
      expect(page).toContain('Passar fredag?')
      const other = await (await test.signIn(sala)).get(stage.path(meeting))
      expect(await other.text()).not.toContain('föreslog en annan tid')
      // From anybody else's address it proposes nothing: only that it came is told.
      const forged = replyMails
        .outlook({ ...counter, comment: 'Ring 0700' })
        .replace(`From: Exempel Exempelsson <${counter.from}>`, 'From: <nagon@annan.invalid>')
      expect(await receive(forged)).toMatchObject({ because: 'unknown-sender' })
      const after = await noticePage(meeting)
      expect(after).toContain('nagon@annan.invalid')
      expect(after).not.toContain('Ring 0700')
      expect(await stage.lettersOf(meeting, 'notTaken')).toEqual([])
    })

    it.each([
      ['noAnswer', 'varken ja, kanske eller nej', { partstat: 'NEEDS-ACTION' }],
      ['broken', 'det gick inte att läsa', { partstat: 'ACCEPTED', at: 'igår' }],
    ] as const)(
      'that cannot be understood (%s) is shown to the support',
      async (because, said, given) => {
        const meeting = await stage.called()
        const mail = replyMails.apple(await answerOf(meeting, member, given))
        expect(await receive(mail)).toEqual({ outcome: 'refused', because })
        expect(await noticePage(meeting)).toContain(said)
      },
    )

    it('that is not taken is kept and shown in a bounded number, the latest', async () => {
      const meeting = await stage.called()
      for (const [person, most] of [
        [member, 23],
        [deputy, 2],
      ] as const) {
        const answer = await answerOf(meeting, person, { partstat: 'NEEDS-ACTION' })
        for (let number = 1; number <= most; number += 1) {
          test.clock.now = new Date(test.clock.now.getTime() + 1_000)
          await receive(replyMails.google({ ...answer, comment: `Nummer ${number}.` }))
        }
      }
      const replies = await listReplies(test.store.db, meeting)
      expect(replies.filter(({ personId }) => personId === member)).toHaveLength(20)
      const page = await noticePage(meeting)
      expect(page).toContain('Nummer 23.')
      expect(page).not.toContain('Nummer 5.')
      expect(page).toContain('Ytterligare två meddelanden')
      test.clock.now = start
    })
  })
}
