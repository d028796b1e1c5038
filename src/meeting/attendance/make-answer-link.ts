import { newSecret } from '../../sign-in/secret.ts'
import { endOf, type Meeting } from '../meeting.ts'
import type { MeetingTransaction } from '../meeting-change.ts'
import { saveAnswerLink } from './answer-link.repository.ts'

/** Makes a link for one person to answer with until the meeting is meant to be over. The token is in the letter alone. */
export async function makeAnswerLink(
  trx: MeetingTransaction,
  meeting: Meeting,
  personId: string,
  now: Date,
): Promise<string> {
  const token = newSecret()
  const { collaborationId, id: meetingId } = meeting
  const end = new Date(endOf(meeting).epochMilliseconds)
  // A notice that goes out late still has a link, which then says that the meeting is over.
  const expiresAt = end > now ? end : new Date(now.getTime() + 1)
  await saveAnswerLink(trx, token, { collaborationId, meetingId, personId, expiresAt }, now)
  return token
}
