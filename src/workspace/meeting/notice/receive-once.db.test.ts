import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replyMails } from '../../../../test/builders/calendar-reply.ts'
import { done } from '../../../../test/builders/done.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import { NoticeStage, sala, support } from '../../../../test/builders/notice-stage.ts'
import { testOrigin } from '../../../../test/builders/sign-in.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { cancelMeeting } from '../../../meeting/meeting.actions.ts'
import { listReplies } from '../../../meeting/reply/calendar-reply.repository.ts'
import { noticeDelivery } from './delivery.ts'
import { receiveReply, replyGround } from './receive-reply.ts'

for (const database of databases) {
  describe(`an answer that cannot be taken, in the ${database.name} database,`, () => {
    let test: WorkspaceTest
    let stage: NoticeStage
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, 'samverkansgrupp-halsa')
      stage = new NoticeStage(test, await test.signIn(support))
    })
    afterAll(() => test?.close())

    it('is answered with one letter, also when the message comes twice at once', async () => {
      const meeting = await stage.called()
      const member = await stage.personOf(sala)
      const letter = (await stage.letters(meeting)).find(({ personId }) => personId === member)
      const calendar = letter?.row?.calendar?.replaceAll(/\r?\n[ \t]/g, '') ?? ''
      const uid = /UID:(\S+)/.exec(calendar)?.[1] ?? expect.fail('no invitation')
      const target = { actor: await test.actor(support), meetingId: meeting.id }
      const delivery = noticeDelivery(test.ground, new Request(testOrigin), test.register)
      done(await cancelMeeting(test.ground, target, 'Storm.', delivery))
      const mail = replyMails.outlook({ uid, from: stage.addressOf(member), partstat: 'ACCEPTED' })
      const receive = () => receiveReply(replyGround(test.ground, testOrigin), Buffer.from(mail))
      const outcomes = (await Promise.all([receive(), receive(), receive()])).map(
        ({ outcome }) => outcome,
      )
      expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(1)
      expect(await stage.lettersOf(meeting, 'notTaken')).toEqual([member])
      expect(await listReplies(test.store.db, meeting)).toHaveLength(1)
    })
  })
}
