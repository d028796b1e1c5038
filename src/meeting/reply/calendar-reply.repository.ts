import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Answer } from '../../invitation/reply.ts'
import { stated } from '../../shared/columns.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingLetterTables } from '../notice/letter.table.ts'
import type { CalendarReply } from './calendar-reply.ts'

type Db = Kysely<MeetingLetterTables> | Transaction<MeetingLetterTables>

/** A message that has come in, to be kept once. */
export interface KeptReply extends Omit<CalendarReply, 'personId'> {
  readonly hash: string
  readonly about?: {
    readonly collaborationId: string
    readonly meetingId: string
    readonly personId: string
  }
  readonly givenAt?: Date
}

/** The fingerprint of a whole message: one that comes again is known by it. */
export function hashOfMessage(raw: Uint8Array): string {
  return createHash('sha256').update(raw).digest('hex')
}

/** So many messages that were not taken are kept of each person at each meeting: no mail fills the database. */
const mostRefused = 20

/**
 * Keeps a message; false when the same one has come before. Of those from one person that were not taken, the latest
 * are kept.
 */
export async function keepReply(db: Db, reply: KeptReply): Promise<boolean> {
  const { about, proposed } = reply
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('calendar_reply')
    .values({
      hash: reply.hash,
      came_at: reply.cameAt,
      collaboration_id: about?.collaborationId ?? null,
      meeting_id: about?.meetingId ?? null,
      person_id: about?.personId ?? null,
      answer: reply.answer ?? null,
      given_at: reply.givenAt ?? null,
      comment: reply.comment ?? null,
      sender: reply.sender ?? null,
      refused_because: reply.refusedBecause ?? null,
      proposed_start: proposed?.start ?? null,
      proposed_end: proposed?.end ?? null,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirstOrThrow()
  if (about && reply.refusedBecause !== undefined) await forgetEarlierRefused(db, about)
  return numInsertedOrUpdatedRows !== 0n
}

async function forgetEarlierRefused(
  db: Db,
  { collaborationId, meetingId, personId }: NonNullable<KeptReply['about']>,
): Promise<void> {
  await db
    .deleteFrom('calendar_reply')
    .where('hash', 'in', (earlier) =>
      earlier
        .selectFrom('calendar_reply')
        .select('hash')
        .where('collaboration_id', '=', collaborationId)
        .where('meeting_id', '=', meetingId)
        .where('person_id', '=', personId)
        .where('refused_because', 'is not', null)
        .orderBy('came_at', 'desc')
        .orderBy('hash')
        .offset(mostRefused),
    )
    .execute()
}

/** Whether a message has come before. */
export async function hasCome(db: Db, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('calendar_reply')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row !== undefined
}

/** When a person's calendar last gave an answer that was taken, and which. */
export async function latestReply(
  db: Db,
  about: NonNullable<KeptReply['about']>,
): Promise<{ readonly answer: Answer; readonly givenAt: Date } | undefined> {
  const row = await db
    .selectFrom('calendar_reply')
    .select(['answer', 'given_at'])
    .where('collaboration_id', '=', about.collaborationId)
    .where('meeting_id', '=', about.meetingId)
    .where('person_id', '=', about.personId)
    .where('refused_because', 'is', null)
    .orderBy('given_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.answer && row.given_at ? { answer: row.answer, givenAt: row.given_at } : undefined
}

/** What calendars have answered about a meeting, the earliest first. */
export async function listReplies(
  db: Db,
  { collaborationId, id }: Pick<Meeting, 'collaborationId' | 'id'>,
): Promise<readonly CalendarReply[]> {
  const rows = await db
    .selectFrom('calendar_reply')
    .select(['came_at', 'person_id', 'answer', 'comment', 'sender', 'refused_because'])
    .select(['proposed_start', 'proposed_end'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('came_at')
    .orderBy('hash')
    .execute()
  return rows.map((row) => ({
    cameAt: row.came_at,
    ...stated({
      personId: row.person_id,
      answer: row.answer,
      comment: row.comment,
      sender: row.sender,
      refusedBecause: row.refused_because,
      proposed: row.proposed_start && {
        start: row.proposed_start,
        ...stated({ end: row.proposed_end }),
      },
    }),
  }))
}

/** Removes what is about no known meeting and came before a moment. */
export async function forgetStrayReplies(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('calendar_reply')
    .where('meeting_id', 'is', null)
    .where('came_at', '<', before)
    .execute()
}
