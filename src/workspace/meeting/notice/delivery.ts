import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import { listAnswers } from '../../../meeting/attendance/attendance.repository.ts'
import type { GivenAnswer } from '../../../meeting/attendance/attendance.ts'
import {
  answerOf,
  type ExpectedSeat,
  expectedSeats,
} from '../../../meeting/attendance/attendance.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import type { MeetingTransaction } from '../../../meeting/meeting-change.ts'
import type { Delivery, IssuedNotice } from '../../../meeting/notice/issue.ts'
import type { Register } from '../../../register/register.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { followLetters, undelivered } from './followed-letters.ts'
import { type LetterGround, letterGround } from './letter/letter-ground.ts'
import { cancelledLetter, noticeLetter, uninvitedLetter } from './letter/notice-letters.ts'
import {
  type PersonalLetter,
  postLetters,
  reachableBy,
  withLetters,
} from './letter/post-letters.ts'

/**
 * How notices are delivered from the workspace: a letter to each person who has an address, with the meeting for
 * their calendar and a link of their own to answer by, posted in the transaction that keeps the notice.
 */
export function noticeDelivery(
  ground: Pick<WorkspaceGround, 'mode' | 'publicUrl' | 'sender' | 'now'>,
  request: Request,
  register: Register,
): Delivery {
  return deliveryWith(letterGround(ground, request, register))
}

/** The same, where no request has asked for it. */
export function deliveryWith(ground: LetterGround): Delivery {
  return {
    reachable: async (trx, collaborationId, personIds) =>
      new Set((await reachableBy(trx, collaborationId, personIds)).keys()),
    undelivered: async (trx, meeting) =>
      undelivered(await followLetters(withLetters(trx), meeting)),
    deliver: (trx, issued) => deliver(trx, ground, issued),
  }
}

async function deliver(
  trx: MeetingTransaction,
  ground: LetterGround,
  issued: IssuedNotice,
): Promise<void> {
  const { meeting, notice, uninvited } = issued
  const about = { meeting, content: notice.content, at: notice.at }
  const byMail = issued.to.filter(({ way }) => way === 'mail').map(({ personId }) => personId)
  const letters =
    notice.method === 'cancel'
      ? byMail.map((personId) => cancelledLetter(ground, issued, personId))
      : [
          ...(await noticeLetters(trx, ground, issued, byMail)),
          ...uninvited.map(({ personId }) => uninvitedLetter(ground, issued, personId)),
        ]
  await postLetters(trx, ground, about, letters)
}

async function noticeLetters(
  trx: MeetingTransaction,
  ground: LetterGround,
  issued: IssuedNotice,
  personIds: readonly string[],
): Promise<readonly PersonalLetter[]> {
  const { meeting } = issued
  const answers = await listAnswers(trx, meeting)
  const seats = seatsFor(ground.register, meeting, answers)
  const tokens = await issued.linksFor(personIds)
  return personIds.map((personId) =>
    noticeLetter(ground, issued, {
      personId,
      token: tokens.get(personId) ?? '',
      seats,
      answer: answerOf(answers, meeting, personId),
    }),
  )
}

/** How the seats of a meeting stand with what people have answered. */
export function seatsFor(
  register: Register,
  meeting: Meeting,
  answers: readonly GivenAnswer[],
): readonly ExpectedSeat[] {
  return expectedSeats(seatsOfMeeting(register, meeting), answers, meeting)
}
