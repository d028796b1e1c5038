import { newSecret } from '../../sign-in/secret.ts'
import { endOf, type Meeting } from '../meeting.ts'
import type { MeetingTransaction } from '../meeting-change.ts'
import { saveAnswerLinks } from './answer-link.repository.ts'

/**
 * Makes a link for each of some people to answer with until the meeting is meant to be over. A token is in that
 * person's letter alone.
 */
export async function makeAnswerLinks(
  trx: MeetingTransaction,
  meeting: Meeting,
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const { collaborationId, id: meetingId } = meeting
  const end = new Date(endOf(meeting).epochMilliseconds)
  // A notice that goes out late still has a link, which then says that the meeting is over.
  const expiresAt = end > now ? end : new Date(now.getTime() + 1)
  const tokens = new Map(personIds.map((personId) => [personId, newSecret()]))
  await saveAnswerLinks(
    trx,
    [...tokens].map(([personId, token]) => ({
      token,
      link: { collaborationId, meetingId, personId, expiresAt },
    })),
    now,
  )
  return tokens
}
