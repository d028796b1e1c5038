import type { Kysely, Transaction } from 'kysely'
import { stated } from '../../shared/columns.ts'
import { newSecret } from '../../sign-in/secret.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingLetterKind, MeetingLetterTables } from './letter.table.ts'

type Db = Kysely<MeetingLetterTables> | Transaction<MeetingLetterTables>
type Trx = Transaction<MeetingLetterTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** A letter that has been posted about a meeting. What became of it is the outbox's to tell. */
export interface MeetingLetter {
  readonly letterId: string
  readonly personId: string
  readonly kind: MeetingLetterKind
  /** The notice it carries. */
  readonly noticeVersion?: number
  readonly at: Date
}

/**
 * The names of some people's own invitations to a meeting, by person: the same each time, and impossible to guess,
 * so that the answer of a calendar tells whose it is. Whoever has none is given one.
 */
export async function invitationUids(
  trx: Trx,
  { collaborationId, id }: Of,
  personIds: readonly string[],
  domain: string,
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map()
  await trx
    .insertInto('meeting_invitation')
    .values(
      [...new Set(personIds)].map((personId) => ({
        collaboration_id: collaborationId,
        meeting_id: id,
        person_id: personId,
        uid: `${newSecret()}@${domain}`,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'meeting_id', 'person_id']).doNothing(),
    )
    .execute()
  const rows = await trx
    .selectFrom('meeting_invitation')
    .select(['person_id', 'uid'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('person_id', 'in', personIds)
    .execute()
  return new Map(rows.map(({ person_id, uid }) => [person_id, uid]))
}

/** Whose invitation, to which meeting, goes by a name; undefined when nobody's does. */
export async function findInvited(
  db: Db,
  uid: string,
): Promise<
  | { readonly collaborationId: string; readonly meetingId: string; readonly personId: string }
  | undefined
> {
  const row = await db
    .selectFrom('meeting_invitation')
    .selectAll()
    .where('uid', '=', uid)
    .executeTakeFirst()
  return (
    row && {
      collaborationId: row.collaboration_id,
      meetingId: row.meeting_id,
      personId: row.person_id,
    }
  )
}

/** Notes which letters have been posted about a meeting. */
export async function insertMeetingLetters(
  trx: Trx,
  { collaborationId, id }: Of,
  letters: readonly MeetingLetter[],
): Promise<void> {
  if (letters.length === 0) return
  await trx
    .insertInto('meeting_letter')
    .values(
      letters.map(({ letterId, personId, kind, noticeVersion, at }) => ({
        collaboration_id: collaborationId,
        meeting_id: id,
        letter_id: letterId,
        person_id: personId,
        kind,
        notice_version: noticeVersion ?? null,
        at,
      })),
    )
    .execute()
}

/** The letters about a meeting, the latest last. */
export async function listMeetingLetters(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly MeetingLetter[]> {
  const rows = await db
    .selectFrom('meeting_letter')
    .select(['letter_id', 'person_id', 'kind', 'notice_version', 'at'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('at')
    .orderBy('letter_id')
    .execute()
  return rows.map((row) => ({
    letterId: row.letter_id,
    personId: row.person_id,
    kind: row.kind,
    at: row.at,
    ...stated({ noticeVersion: row.notice_version }),
  }))
}
