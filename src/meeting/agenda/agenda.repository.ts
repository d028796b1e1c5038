import { type Kysely, sql, type Transaction } from 'kysely'
import { matterColumns, matterFrom, parsed } from '../../matter/matter.rows.ts'
import type { MatterTables } from '../../matter/matter.table.ts'
import type { Matter } from '../../matter/matter.ts'
import { type CalendarDay, day } from '../../shared/calendar-day.ts'
import { stated } from '../../shared/columns.ts'
import { EditedMeanwhile } from '../../shared/errors.ts'
import type { AgendaItemRow, MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import type { AgendaItem, NotesToApprove, PaperRef, ReturnedOutcome } from './agenda.ts'

type Tables = MeetingTables & MatterTables
type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Trx = Transaction<MeetingTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** The items of a meeting's agenda, in order. */
export async function listItems(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly AgendaItem[]> {
  const rows = await db
    .selectFrom('agenda_item')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('position')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(itemFrom)
}

function itemFrom(row: AgendaItemRow): AgendaItem {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    minutes: row.minutes,
    papers: parsed<readonly PaperRef[]>(row.papers),
    isRaisedAtMeeting: row.is_raised_at_meeting,
    addedAt: row.added_at,
    version: row.version,
    ...stated({
      presenter: row.presenter,
      matterId: row.matter_id,
      formality: row.formality,
      notesOfMeetingId: row.notes_of_meeting_id,
    }),
  }
}

function columnsOf(item: AgendaItem) {
  return {
    title: item.title,
    kind: item.kind,
    minutes: item.minutes,
    presenter: item.presenter ?? null,
    matter_id: item.matterId ?? null,
    papers: JSON.stringify(item.papers),
    is_raised_at_meeting: item.isRaisedAtMeeting,
    formality: item.formality ?? null,
    notes_of_meeting_id: item.notesOfMeetingId ?? null,
    added_at: item.addedAt,
    version: item.version,
  }
}

/** Adds items at a place in the agenda; false for one that is there already, because a form was sent twice. */
export async function insertItem(
  trx: Trx,
  { collaborationId, id }: Of,
  item: AgendaItem,
  position: number,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('agenda_item')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      id: item.id,
      position,
      ...columnsOf(item),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Saves a change of an item, made on the version before. */
export async function updateItem(
  trx: Trx,
  { collaborationId, id }: Of,
  item: AgendaItem,
): Promise<void> {
  const result = await trx
    .updateTable('agenda_item')
    .set(columnsOf(item))
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('id', '=', item.id)
    .where('version', '=', item.version - 1)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) {
    throw new EditedMeanwhile('agenda item', { yours: item.version - 1, stored: item.version })
  }
}

/** Takes an item off the agenda. Outcomes that had returned in it wait for the next one. */
export async function deleteItem(
  trx: Trx,
  { collaborationId, id }: Of,
  itemId: string,
): Promise<void> {
  await trx
    .deleteFrom('agenda_item')
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('id', '=', itemId)
    .execute()
}

/** Gives the items the places of a list of their ids. */
export async function saveOrder(
  trx: Trx,
  { collaborationId, id }: Of,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update agenda_item as item set position = placed.place
    from unnest(${[...ids]}::uuid[]) with ordinality as placed (id, place)
    where item.collaboration_id = ${collaborationId} and item.meeting_id = ${id} and item.id = placed.id
  `.execute(trx)
}

/** What may be put on the agenda of a body: the matters it prepares that no meeting to come has, longest waiting first. */
export async function listBacklog(
  db: Kysely<Tables> | Transaction<Tables>,
  { collaborationId, bodyId }: Pick<Meeting, 'collaborationId' | 'bodyId'>,
): Promise<readonly Matter[]> {
  const rows = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('handling_body_id', '=', bodyId)
    .where('state', '=', 'inPreparation')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agenda_item')
            .innerJoin('meeting', (join) =>
              join
                .onRef('meeting.collaboration_id', '=', 'agenda_item.collaboration_id')
                .onRef('meeting.id', '=', 'agenda_item.meeting_id'),
            )
            .select('agenda_item.id')
            .whereRef('agenda_item.collaboration_id', '=', 'matter.collaboration_id')
            .whereRef('agenda_item.matter_id', '=', 'matter.id')
            .where('meeting.body_id', '=', bodyId)
            .where('meeting.state', 'in', ['planned', 'agenda', 'noticed', 'held']),
        ),
      ),
    )
    .orderBy('raised_at')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(matterFrom)
}

/** The meetings of a body whose notes its next meeting approves, and that no agenda to come has. */
export async function listNotesToApprove(
  db: Db,
  { collaborationId, bodyId, id }: Pick<Meeting, 'collaborationId' | 'bodyId' | 'id'>,
): Promise<readonly NotesToApprove[]> {
  const rows = await db
    .selectFrom('meeting')
    .select('id')
    .where('collaboration_id', '=', collaborationId)
    .where('body_id', '=', bodyId)
    .where('id', '<>', id)
    .where('notes_approval', '=', 'nextMeeting')
    .where('state', 'in', ['held', 'notes'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agenda_item')
            .innerJoin('meeting as later', (join) =>
              join
                .onRef('later.collaboration_id', '=', 'agenda_item.collaboration_id')
                .onRef('later.id', '=', 'agenda_item.meeting_id'),
            )
            .select('agenda_item.id')
            .whereRef('agenda_item.collaboration_id', '=', 'meeting.collaboration_id')
            .whereRef('agenda_item.notes_of_meeting_id', '=', 'meeting.id')
            .where('later.state', '<>', 'cancelled'),
        ),
      ),
    )
    .orderBy('on_day')
    .execute()
  return rows.map((row) => ({ meetingId: row.id }))
}

/** Notes that an outcome has returned in an item; false when it has returned before. */
export async function insertReturned(
  trx: Trx,
  { collaborationId, id }: Of,
  itemId: string,
  { id: returnedId, title, matterId }: ReturnedOutcome,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('agenda_returned')
    .values({
      collaboration_id: collaborationId,
      returned_id: returnedId,
      meeting_id: id,
      item_id: itemId,
      title,
      matter_id: matterId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Which of some outcomes have returned already. */
export async function returnedAlready(
  db: Db,
  collaborationId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('agenda_returned')
    .select('returned_id')
    .where('collaboration_id', '=', collaborationId)
    .where('returned_id', 'in', ids)
    .execute()
  return new Set(rows.map((row) => row.returned_id))
}

/** The outcomes that have returned to a meeting, by title. */
export async function listReturned(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly ReturnedOutcome[]> {
  const rows = await db
    .selectFrom('agenda_returned')
    .select(['returned_id', 'title', 'matter_id'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('title')
    .orderBy('returned_id')
    .execute()
  return rows.map((row) => ({
    id: row.returned_id,
    title: row.title,
    ...stated({ matterId: row.matter_id }),
  }))
}

/** A meeting whose own items can be copied: how many it has, without matters and what the program puts there. */
export interface CopySource {
  readonly meetingId: string
  readonly on: CalendarDay
  readonly ownItems: number
}

/** The earlier meetings of the same body that have items of their own, the latest first. */
export async function listToCopy(
  db: Db,
  { collaborationId, bodyId, id, on }: Pick<Meeting, 'collaborationId' | 'bodyId' | 'id' | 'on'>,
): Promise<readonly CopySource[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('agenda_item', (join) =>
      join
        .onRef('agenda_item.collaboration_id', '=', 'meeting.collaboration_id')
        .onRef('agenda_item.meeting_id', '=', 'meeting.id'),
    )
    .select(['meeting.id', 'meeting.on_day'])
    .select(({ fn }) => fn.countAll().as('own_items'))
    .where('meeting.collaboration_id', '=', collaborationId)
    .where('meeting.body_id', '=', bodyId)
    .where('meeting.id', '<>', id)
    .where('meeting.on_day', '<=', on)
    .where('agenda_item.matter_id', 'is', null)
    .where('agenda_item.formality', 'is', null)
    .groupBy(['meeting.id', 'meeting.on_day'])
    .orderBy('meeting.on_day', 'desc')
    .orderBy('meeting.id')
    .limit(12)
    .execute()
  return rows.map((row) => ({
    meetingId: row.id,
    on: day(row.on_day),
    ownItems: Number(row.own_items),
  }))
}
