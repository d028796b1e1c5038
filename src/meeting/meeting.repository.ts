import type { Kysely, Transaction } from 'kysely'
import { isUuid, parsed } from '../matter/matter.rows.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { EditedMeanwhile, NotFound } from '../shared/errors.ts'
import { meetingFrom, rowOfMeeting } from './meeting.rows.ts'
import type { MeetingTables } from './meeting.table.ts'
import type { Meeting, MeetingState } from './meeting.ts'
import { type MeetingSetting, type RecurringItem, usualSetting } from './meeting-days.ts'

type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Trx = Transaction<MeetingTables>

/** A meeting, or undefined when there is none by that id. */
export async function findMeeting(
  db: Db,
  collaborationId: string,
  id: string,
): Promise<Meeting | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('meeting')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && meetingFrom(row)
}

/** A meeting that shall be changed: nobody else can change it until the transaction ends. */
export async function getMeetingToChange(
  trx: Trx,
  collaborationId: string,
  id: string,
): Promise<Meeting> {
  if (!isUuid(id)) throw new NotFound(`meeting '${id}'`)
  const row = await trx
    .selectFrom('meeting')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`meeting '${id}'`)
  return meetingFrom(row)
}

/** The next meeting to come of a body, held on to until the transaction ends; undefined when none is planned. */
export async function nextMeetingToChange(
  trx: Trx,
  { collaborationId, bodyId }: Pick<Meeting, 'collaborationId' | 'bodyId'>,
  today: CalendarDay,
): Promise<Meeting | undefined> {
  const row = await trx
    .selectFrom('meeting')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('body_id', '=', bodyId)
    .where('on_day', '>=', today)
    .where('state', 'in', ['planned', 'agenda', 'noticed'])
    .orderBy('on_day')
    .orderBy('at_time')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return row && meetingFrom(row)
}

/** Which meetings to list. */
export interface MeetingFilter {
  readonly bodyIds?: readonly string[]
  readonly states?: readonly MeetingState[]
  readonly from?: CalendarDay
  readonly until?: CalendarDay
  /** Only those whose notes everybody may read. */
  readonly isPublished?: boolean
}

/** As many meetings as a list has at most. */
const mostMeetings = 500

/** The meetings of a collaboration that a filter lets through, the earliest first. */
export async function listMeetings(
  db: Db,
  collaborationId: string,
  { bodyIds, states, from, until, isPublished }: MeetingFilter,
): Promise<readonly Meeting[]> {
  if (bodyIds?.length === 0 || states?.length === 0) return []
  let query = db.selectFrom('meeting').selectAll().where('collaboration_id', '=', collaborationId)
  if (bodyIds) query = query.where('body_id', 'in', bodyIds)
  if (states) query = query.where('state', 'in', states)
  if (from) query = query.where('on_day', '>=', from)
  if (until) query = query.where('on_day', '<=', until)
  if (isPublished) query = query.where('notes_published_at', 'is not', null)
  const rows = await query
    .orderBy('on_day')
    .orderBy('at_time')
    .orderBy('id')
    .limit(mostMeetings)
    .execute()
  return rows.map(meetingFrom)
}

/** Saves a new meeting; false when there already is one by that id, because a form was sent twice. */
export async function insertMeeting(trx: Trx, meeting: Meeting, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('meeting')
    .values({ ...rowOfMeeting(meeting), created_at: now, changed_at: now })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Saves a change of the version that was read. Throws when somebody else saved first. */
export async function updateMeeting(
  trx: Trx,
  meeting: Meeting,
  before: Pick<Meeting, 'version'>,
  now: Date,
): Promise<void> {
  const { collaboration_id, id, ...columns } = rowOfMeeting(meeting)
  const result = await trx
    .updateTable('meeting')
    .set({ ...columns, changed_at: now })
    .where('collaboration_id', '=', collaboration_id)
    .where('id', '=', id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) {
    throw new EditedMeanwhile('meeting', { yours: before.version, stored: meeting.version })
  }
}

/** Notes that something of a meeting has changed, though not the meeting itself: those who follow along look again. */
export async function touchMeeting(
  trx: Trx,
  { collaborationId, id }: Pick<Meeting, 'collaborationId' | 'id'>,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('meeting')
    .set({ changed_at: now })
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .execute()
}

/**
 * What tells whether anything of a meeting has changed, in one small question: for tablets that follow along. Equal
 * texts: nothing has. Undefined when there is no such meeting.
 */
export async function pulseOf(
  db: Db,
  collaborationId: string,
  id: string,
): Promise<string | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('meeting')
    .select(['version', 'agenda_version', 'changed_at'])
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && `${row.version}-${row.agenda_version}-${row.changed_at.getTime()}`
}

/** How a body meets; what holds for everybody when it has said nothing. */
export async function findSetting(
  db: Db,
  collaborationId: string,
  bodyId: string,
): Promise<MeetingSetting> {
  const row = await db
    .selectFrom('meeting_setting')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  if (!row) return usualSetting
  return {
    matterDays: row.matter_days,
    dispatchDays: row.dispatch_days,
    minutes: row.minutes,
    notesApproval: row.notes_approval,
    recurring: parsed<readonly RecurringItem[]>(row.recurring),
  }
}

/** Saves how a body meets. */
export async function saveSetting(
  trx: Trx,
  { collaborationId, bodyId }: Pick<Meeting, 'collaborationId' | 'bodyId'>,
  setting: MeetingSetting,
): Promise<void> {
  const columns = {
    matter_days: setting.matterDays,
    dispatch_days: setting.dispatchDays,
    minutes: setting.minutes,
    notes_approval: setting.notesApproval,
    recurring: JSON.stringify(setting.recurring),
  }
  await trx
    .insertInto('meeting_setting')
    .values({ collaboration_id: collaborationId, body_id: bodyId, ...columns })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'body_id']).doUpdateSet(columns),
    )
    .execute()
}
