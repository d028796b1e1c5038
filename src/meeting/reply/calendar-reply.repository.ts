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

/** Keeps a message; false when the same one has come before. */
export async function keepReply(db: Db, reply: KeptReply): Promise<boolean> {
  const { about } = reply
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
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
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
