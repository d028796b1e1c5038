import type { Answered, TellDeputies } from '../../../meeting/attendance/answer.actions.ts'
import { listAnswers } from '../../../meeting/attendance/attendance.repository.ts'
import { answerOf, type ExpectedSeat } from '../../../meeting/attendance/attendance.ts'
import { makeAnswerLinks } from '../../../meeting/attendance/make-answer-link.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import type { MeetingTransaction } from '../../../meeting/meeting-change.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import type { NoticeContent } from '../../../meeting/notice/notice.ts'
import { seatsFor } from './delivery.ts'
import { calledLetter, stoodDownLetter } from './letter/deputy-letters.ts'
import type { LetterGround } from './letter/letter-ground.ts'
import { postLetters } from './letter/post-letters.ts'

/**
 * Writes to the deputies that an answer calls in or stands down, in the transaction of the answer. Whoever has said
 * that they cannot come is not asked again: the support of the group sees that nobody comes.
 */
export function tellDeputies(ground: LetterGround): TellDeputies {
  return (trx, answered) => tell(trx, ground, answered)
}

async function tell(
  trx: MeetingTransaction,
  ground: LetterGround,
  { meeting, called, stoodDown }: Answered,
): Promise<void> {
  if (called.length === 0 && stoodDown.length === 0) return
  const [answers, notices] = [await listAnswers(trx, meeting), await listNotices(trx, meeting)]
  const notice = notices.findLast(({ method }) => method === 'request')
  if (!notice) return
  const can = (personId: string) => answerOf(answers, meeting, personId) !== 'cannot'
  const asked = deputiesOf(called).filter(can)
  // One who is called in on another seat is still needed.
  const stillCalled = new Set(
    seatsFor(ground.register, meeting, answers)
      .filter(({ isDeputyCalled }) => isDeputyCalled)
      .map(({ deputyId }) => deputyId),
  )
  const relieved = deputiesOf(stoodDown).filter((id) => can(id) && !stillCalled.has(id))
  const links = await makeAnswerLinks(trx, meeting, asked, ground.now())
  const issued = { meeting, notice: { ...notice, content: asItStands(notice.content, meeting) } }
  const about = { meeting, content: issued.notice.content, at: ground.now() }
  const seatsOf = (seats: readonly ExpectedSeat[], personId: string) =>
    seats.filter(({ deputyId }) => deputyId === personId)
  await postLetters(trx, ground, about, [
    ...asked.map((personId) =>
      calledLetter(ground, issued, {
        personId,
        token: links.get(personId) ?? '',
        seats: seatsOf(called, personId),
        answer: answerOf(answers, meeting, personId),
      }),
    ),
    ...relieved.map((personId) =>
      stoodDownLetter(ground, issued, { personId, seats: seatsOf(stoodDown, personId) }),
    ),
  ])
}

function deputiesOf(seats: readonly ExpectedSeat[]): readonly string[] {
  return [...new Set(seats.flatMap(({ deputyId }) => deputyId ?? []))]
}

/** What the last notice says, with the plan of the meeting, which may have been moved since. */
function asItStands(
  { place: _, link: __, ...content }: NoticeContent,
  { on, at, minutes, mode, place, link }: Meeting,
): NoticeContent {
  return {
    ...content,
    ...{ on, at, minutes, mode },
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
  }
}
