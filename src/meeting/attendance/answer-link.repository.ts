import type { Kysely, Transaction } from 'kysely'
import { hashOf } from '../../sign-in/secret.ts'
import type { MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'

type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Trx = Transaction<MeetingTables>

/** Svarslänk. A link that lets one person answer for one meeting, and nothing else, until it expires. */
export interface AnswerLink {
  readonly collaborationId: string
  readonly meetingId: string
  readonly personId: string
  readonly expiresAt: Date
}

/** Keeps the fingerprints of links. */
export async function saveAnswerLinks(
  trx: Trx,
  links: readonly { readonly token: string; readonly link: AnswerLink }[],
  now: Date,
): Promise<void> {
  if (links.length === 0) return
  await trx
    .insertInto('answer_link')
    .values(
      links.map(({ token, link: { collaborationId, meetingId, personId, expiresAt } }) => ({
        hash: hashOf(token),
        collaboration_id: collaborationId,
        meeting_id: meetingId,
        person_id: personId,
        made_at: now,
        expires_at: expiresAt,
      })),
    )
    .execute()
}

/** The link that a token opens, or undefined when there is none such. Changes nothing. */
export async function findAnswerLink(db: Db, token: string): Promise<AnswerLink | undefined> {
  const row = await db
    .selectFrom('answer_link')
    .selectAll()
    .where('hash', '=', hashOf(token))
    .executeTakeFirst()
  return (
    row && {
      collaborationId: row.collaboration_id,
      meetingId: row.meeting_id,
      personId: row.person_id,
      expiresAt: row.expires_at,
    }
  )
}

/** Gives the links of a meeting another time to expire: it was moved. */
export async function extendAnswerLinks(
  trx: Trx,
  { collaborationId, id }: Pick<Meeting, 'collaborationId' | 'id'>,
  expiresAt: Date,
): Promise<void> {
  await trx
    .updateTable('answer_link')
    .set({ expires_at: expiresAt })
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('made_at', '<', expiresAt)
    .execute()
}

/** Removes links that expired before a moment. */
export async function forgetAnswerLinks(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('answer_link').where('expires_at', '<', before).execute()
}
