import type { Kysely, Transaction } from 'kysely'
import { matterColumns, matterFrom, parsed } from '../../matter/matter.rows.ts'
import type { MatterTables } from '../../matter/matter.table.ts'
import type { Matter } from '../../matter/matter.ts'
import type { MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import type { Note, NotesApprovalGiven, PublicationChoice, ShownPaper } from './notes.ts'

type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Trx = Transaction<MeetingTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** Every version of the notes of an item, or of the meeting as a whole, the latest first. */
export async function listNoteVersions(
  db: Db,
  { collaborationId, id }: Of,
  itemId: string,
): Promise<readonly Note[]> {
  const rows = await db
    .selectFrom('meeting_note')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('item_id', '=', itemId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(noteFrom)
}

/** Every version of every note of a meeting, the latest of each first. */
export async function listAllVersions(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly Note[]> {
  const rows = await db
    .selectFrom('meeting_note')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('item_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(noteFrom)
}

/** The matters that the items of a meeting are about. */
export async function listMattersOf(
  db: Kysely<MeetingTables & MatterTables>,
  { collaborationId, id }: Of,
): Promise<readonly Matter[]> {
  const rows = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('agenda_item')
        .select('matter_id')
        .where('collaboration_id', '=', collaborationId)
        .where('meeting_id', '=', id)
        .where('matter_id', 'is not', null)
        .$castTo<{ matter_id: string }>(),
    )
    .orderBy('id')
    .execute()
  return rows.map(matterFrom)
}

/** The notes of a meeting as they now read: the latest version of each. */
export async function listNotes(db: Db, { collaborationId, id }: Of): Promise<readonly Note[]> {
  const rows = await db
    .selectFrom('meeting_note')
    .distinctOn('item_id')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('item_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(noteFrom)
}

function noteFrom(row: MeetingTables['meeting_note']): Note {
  return {
    itemId: row.item_id,
    version: row.version,
    text: row.text,
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name },
  }
}

/** Adds a version of a note. */
export async function insertNote(trx: Trx, { collaborationId, id }: Of, note: Note): Promise<void> {
  await trx
    .insertInto('meeting_note')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      item_id: note.itemId,
      version: note.version,
      text: note.text,
      at: note.at,
      by_account_id: note.by.accountId,
      by_name: note.by.name,
    })
    .execute()
}

/** Who has approved the notes, by person. */
export async function listApprovals(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly NotesApprovalGiven[]> {
  const rows = await db
    .selectFrom('notes_approval')
    .select(['person_id', 'revision', 'at'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('person_id')
    .execute()
  return rows.map((row) => ({ personId: row.person_id, revision: row.revision, at: row.at }))
}

/** Saves somebody's approval; the latest counts. */
export async function saveApproval(
  trx: Trx,
  { collaborationId, id }: Of,
  { personId, revision, at }: NotesApprovalGiven,
): Promise<void> {
  await trx
    .insertInto('notes_approval')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      person_id: personId,
      revision,
      at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'meeting_id', 'person_id'])
        .doUpdateSet({ revision, at }),
    )
    .execute()
}

/** Whether the body has begun a later meeting than this one. */
export async function hasMetSince(db: Db, meeting: Meeting): Promise<boolean> {
  const later = await db
    .selectFrom('meeting')
    .select('id')
    .where('collaboration_id', '=', meeting.collaborationId)
    .where('body_id', '=', meeting.bodyId)
    .where('id', '<>', meeting.id)
    .where('state', 'in', ['held', 'notes', 'approved'])
    .where(({ or, and, eb }) =>
      or([
        eb('on_day', '>', meeting.on),
        and([eb('on_day', '=', meeting.on), eb('at_time', '>', meeting.at)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return later !== undefined
}

/** What published notes show; nothing more than their words when nobody has chosen. */
export async function findPublication(
  db: Db,
  { collaborationId, id }: Of,
): Promise<PublicationChoice> {
  const row = await db
    .selectFrom('notes_publication')
    .select(['shows_names', 'papers'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .executeTakeFirst()
  return {
    showsNames: row?.shows_names ?? false,
    papers: row ? parsed<readonly ShownPaper[]>(row.papers) : [],
  }
}

/** Saves what notes show once they are published. */
export async function savePublication(
  trx: Trx,
  { collaborationId, id }: Of,
  { showsNames, papers }: PublicationChoice,
): Promise<void> {
  const columns = { shows_names: showsNames, papers: JSON.stringify(papers) }
  await trx
    .insertInto('notes_publication')
    .values({ collaboration_id: collaborationId, meeting_id: id, ...columns })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'meeting_id']).doUpdateSet(columns),
    )
    .execute()
}

/** Forgets what published notes showed: they are taken away. */
export async function deletePublication(trx: Trx, { collaborationId, id }: Of): Promise<void> {
  await trx
    .deleteFrom('notes_publication')
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .execute()
}
