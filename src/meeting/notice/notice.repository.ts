import type { Kysely, Transaction } from 'kysely'
import { parsed } from '../../matter/matter.rows.ts'
import type { MeetingNoticeRow, MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import {
  isHeldOtherwise,
  type MeetingNotice,
  type NoticeContent,
  type Recipient,
} from './notice.ts'

type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** Every notice of a meeting as it was sent, the first one first. */
export async function listNotices(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly MeetingNotice[]> {
  const rows = await db
    .selectFrom('meeting_notice')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('version')
    .execute()
  return rows.map(noticeFrom)
}

/**
 * Which of some noticed meetings are to be held otherwise than the last notice of each says, so that those who are
 * called do not know. One question, however many; none for meetings that have never been moved since they were noticed.
 */
export async function heldOtherwise(
  db: Db,
  collaborationId: string,
  meetings: readonly Meeting[],
): Promise<ReadonlySet<string>> {
  const moved = meetings.filter(({ state, sequence }) => state === 'noticed' && sequence > 0)
  if (moved.length === 0) return new Set()
  const rows = await db
    .selectFrom('meeting_notice')
    .distinctOn('meeting_id')
    .select(['meeting_id', 'content'])
    .where('collaboration_id', '=', collaborationId)
    .where(
      'meeting_id',
      'in',
      moved.map(({ id }) => id),
    )
    .orderBy('meeting_id')
    .orderBy('version', 'desc')
    .execute()
  const told = new Map(
    rows.map(({ meeting_id, content }) => [meeting_id, parsed<NoticeContent>(content)]),
  )
  return new Set(
    moved.flatMap((meeting) => {
      const noticed = told.get(meeting.id)
      return noticed && isHeldOtherwise(noticed, meeting) ? [meeting.id] : []
    }),
  )
}

function noticeFrom(row: MeetingNoticeRow): MeetingNotice {
  return {
    version: row.version,
    method: row.method,
    sequence: row.sequence,
    content: parsed<NoticeContent>(row.content),
    recipients: parsed<readonly Recipient[]>(row.recipients),
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name },
  }
}

/** Keeps a notice that is sent, for good. */
export async function insertNotice(
  trx: Transaction<MeetingTables>,
  { collaborationId, id }: Of,
  notice: MeetingNotice,
): Promise<void> {
  await trx
    .insertInto('meeting_notice')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      version: notice.version,
      method: notice.method,
      sequence: notice.sequence,
      content: JSON.stringify(notice.content),
      recipients: JSON.stringify(notice.recipients),
      at: notice.at,
      by_account_id: notice.by.accountId,
      by_name: notice.by.name,
    })
    .execute()
}
