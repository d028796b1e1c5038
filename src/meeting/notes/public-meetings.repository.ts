import type { Kysely } from 'kysely'
import { findAttachments } from '../../attachment/attachment.repository.ts'
import type { AttachmentTables } from '../../attachment/attachment.table.ts'
import { serveAttachment } from '../../attachment/serve.ts'
import type { Shelf } from '../../attachment/shelf.ts'
import type { MatterTables } from '../../matter/matter.table.ts'
import { listPaperVersions } from '../../matter/preparation/preparation.repository.ts'
import { day } from '../../shared/calendar-day.ts'
import { listItems } from '../agenda/agenda.repository.ts'
import { listAgendaPapers } from '../agenda/agenda-paper.repository.ts'
import { listKeptSeats, listPresences } from '../attendance/attendance.repository.ts'
import { representedAt } from '../attendance/attendance.ts'
import { findMeeting } from '../meeting.repository.ts'
import type { MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import { listOpinions, listOutcomes } from '../outcome/outcome.repository.ts'
import { findPublication, listMattersOf, listNotes } from './notes.repository.ts'
import type {
  ListedNotes,
  NotesPage,
  PaperAsked,
  PublicMeetings,
  PublicNotesFilter,
} from './public-meetings.ts'
import { type NotedItem, publicNotesOf } from './public-notes.ts'

type Tables = MeetingTables & MatterTables & AttachmentTables
type Db = Kysely<Tables>

/** Reads what everybody may of meetings, and nothing else, for the site and the open data. */
export function publicMeetings(db: Db, shelf: Shelf): PublicMeetings {
  return {
    list: (collaborationId, filter, page) => listPublished(db, collaborationId, filter, page),
    find: (collaborationId, meetingId) => findPublished(db, collaborationId, meetingId),
    paper: async (collaborationId, asked) => {
      const found = await paperFile(db, collaborationId, asked)
      if (!found) return undefined
      const response = serveAttachment(db, shelf, { ...found, ifNoneMatch: asked.ifNoneMatch })
      // It may be taken away without anything in the register changing, and is then gone for the next reader.
      response.headers.set('cache-control', 'no-store')
      return response
    },
  }
}

/** The meeting, while its notes are published. */
async function publishedMeeting(
  db: Db,
  collaborationId: string,
  meetingId: string,
): Promise<Meeting | undefined> {
  const meeting = await findMeeting(db, collaborationId, meetingId)
  return meeting?.notesPublishedAt ? meeting : undefined
}

async function findPublished(db: Db, collaborationId: string, meetingId: string) {
  const meeting = await publishedMeeting(db, collaborationId, meetingId)
  if (!meeting) return undefined
  const [items, notes, seats, presences, outcomes, opinions, choice, matters] = await Promise.all([
    listItems(db, meeting),
    listNotes(db, meeting),
    listKeptSeats(db, meeting),
    listPresences(db, meeting),
    listOutcomes(db, meeting),
    listOpinions(db, meeting),
    findPublication(db, meeting),
    listMattersOf(db, meeting),
  ])
  const represented = representedAt(seats, presences)
  const found = publicNotesOf(meeting, { items, notes, represented, outcomes, opinions }, choice)
  if (!found) return undefined
  const matterNumbers = new Map(
    matters.flatMap(({ id, number, publishedAt }) =>
      number !== undefined && publishedAt !== undefined ? [[id, number] as const] : [],
    ),
  )
  const withoutHidden = ({ matterId, ...item }: NotedItem): NotedItem =>
    matterId !== undefined && matterNumbers.has(matterId) ? { ...item, matterId } : item
  return { notes: { ...found, items: found.items.map(withoutHidden) }, matterNumbers }
}

async function listPublished(
  db: Db,
  collaborationId: string,
  { bodyId }: PublicNotesFilter,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<NotesPage> {
  const published = db
    .selectFrom('meeting')
    .where('collaboration_id', '=', collaborationId)
    .where('notes_published_at', 'is not', null)
    .$if(bodyId !== undefined, (query) => query.where('body_id', '=', bodyId ?? ''))
  const [rows, counted] = await Promise.all([
    published
      .select(['id', 'body_id', 'on_day', 'at_time', 'notes_published_at'])
      .orderBy('on_day', 'desc')
      .orderBy('at_time', 'desc')
      .orderBy('id')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    published
      .select(({ fn }) => fn.countAll<number | string>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  const titles = await titlesOf(
    db,
    collaborationId,
    rows.map(({ id }) => id),
  )
  return {
    total: Number(counted.total),
    notes: rows.flatMap((row): readonly ListedNotes[] =>
      row.notes_published_at === null
        ? []
        : [
            {
              id: row.id,
              bodyId: row.body_id,
              on: day(row.on_day),
              at: row.at_time,
              publishedAt: row.notes_published_at,
              titles: titles.get(row.id) ?? [],
            },
          ],
    ),
  }
}

/** What each of some meetings talked of, beside what belongs to every meeting. */
async function titlesOf(
  db: Db,
  collaborationId: string,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('agenda_item')
    .select(['meeting_id', 'title'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', 'in', meetingIds)
    .where('kind', '<>', 'formality')
    .orderBy('meeting_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const found = Map.groupBy(rows, (row) => row.meeting_id)
  return new Map([...found].map(([id, items]) => [id, items.map(({ title }) => title)]))
}

/** The file of a published paper, in the version that the agenda pointed to. */
async function paperFile(
  db: Db,
  collaborationId: string,
  { meetingId, itemId, paperId }: PaperAsked,
) {
  const meeting = await publishedMeeting(db, collaborationId, meetingId)
  if (!meeting) return undefined
  const [items, choice] = await Promise.all([listItems(db, meeting), findPublication(db, meeting)])
  const isShown = choice.papers.some(
    (shown) => shown.itemId === itemId && shown.paperId === paperId,
  )
  const item = items.find(({ id }) => id === itemId)
  const paper = item?.papers.find((one) => one.paperId === paperId)
  if (!isShown || !item || !paper) return undefined
  const versions =
    item.matterId === undefined
      ? await listAgendaPapers(db, meeting)
      : await listPaperVersions(db, { collaborationId, id: item.matterId })
  const stored = versions.find(({ id, version }) => id === paperId && version === paper.version)
  const file = stored && (await findAttachments(db, [stored.hash])).get(stored.hash)
  return stored && file && { file, name: stored.name }
}
