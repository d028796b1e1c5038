import { expect } from 'vitest'
import type { Meeting } from '../../src/meeting/meeting.ts'
import {
  type Received,
  receiveReply,
  replyGround,
} from '../../src/workspace/meeting/notice/receive-reply.ts'
import type { CalendarAnswer } from './calendar-reply.ts'
import type { NoticeStage } from './notice-stage.ts'
import { testOrigin } from './sign-in.ts'
import type { WorkspaceTest } from './workspace.ts'

/** Hands a mail over, as whoever keeps the mailbox for the answers of calendars does. */
export function receiving(test: WorkspaceTest): (mail: string | Uint8Array) => Promise<Received> {
  return (mail) =>
    receiveReply(
      replyGround(test.ground, testOrigin),
      typeof mail === 'string' ? Buffer.from(mail) : mail,
    )
}

/** What the calendar of a person sends in answer to the invitation that it was sent. */
export async function answerOf(
  stage: NoticeStage,
  meeting: Meeting,
  personId: string,
  given: Pick<CalendarAnswer, 'partstat'> & Partial<CalendarAnswer>,
): Promise<CalendarAnswer> {
  const own = (await stage.letters(meeting)).find((one) => one.personId === personId)
  const calendar = own?.row?.calendar?.replaceAll(/\r?\n[ \t]/g, '') ?? ''
  const uid = /UID:(\S+)/.exec(calendar)?.[1] ?? expect.fail('no invitation')
  return { uid, from: stage.addressOf(personId), ...given }
}
