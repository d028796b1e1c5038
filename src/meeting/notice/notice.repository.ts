import type { Kysely, Transaction } from 'kysely'
import { parsed } from '../../matter/matter.rows.ts'
import type { MeetingNoticeRow, MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingNotice, NoticeContent, Recipient } from './notice.ts'

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
