import { day } from '../shared/calendar-day.ts'
import { dateColumn, dateIfStated, dayIfStated, localizedFrom, stated } from '../shared/columns.ts'
import type { RowsOf } from '../shared/rows.ts'
import type { SourceDocument } from '../shared/source.ts'
import type { CollaborationRow, CollaborationTables } from './collaboration.table.ts'
import type { Announcement, Collaboration } from './register.ts'

type SourceRows = RowsOf<Pick<CollaborationTables, 'source_document'>>
type AnnouncementRows = RowsOf<Pick<CollaborationTables, 'announcement'>>

/** The row of a collaboration, without what the import notes beside it. */
export function rowOfCollaboration(collaboration: Collaboration): CollaborationRow {
  return {
    id: collaboration.id,
    name: collaboration.name,
    summary_sv: collaboration.summary.sv,
    summary_en: collaboration.summary.en ?? null,
    contacts: collaboration.contacts,
    updated_on: collaboration.updatedOn,
  }
}

/** The collaboration that a row tells of. */
export function collaborationFrom(row: CollaborationRow): Collaboration {
  return {
    id: row.id,
    name: row.name,
    summary: localizedFrom(row.summary_sv, row.summary_en),
    contacts: row.contacts,
    updatedOn: day(row.updated_on),
  }
}

/** The rows of the documents that say something about a collaboration. */
export function rowsOfSources(
  collaboration_id: string,
  sources: readonly SourceDocument[],
): SourceRows {
  return {
    source_document: sources.map((source) => ({
      collaboration_id,
      id: source.id,
      title: source.title,
      publisher: source.publisher ?? null,
      dated_text: dateColumn(source.dated),
      dating_note: source.datingNote ?? null,
      url: source.url ?? null,
      verified: source.verified,
      read_on: source.readOn ?? null,
    })),
  }
}

/** The documents that rows tell of, in the rows' order. */
export function sourcesFrom({ source_document }: SourceRows): readonly SourceDocument[] {
  return source_document.map((row) => ({
    id: row.id,
    title: row.title,
    ...stated({
      publisher: row.publisher,
      dated: dateIfStated(row.dated_text),
      datingNote: row.dating_note,
      url: row.url,
    }),
    verified: row.verified,
    ...stated({ readOn: dayIfStated(row.read_on) }),
  }))
}

/** The rows of the announcements of a collaboration. */
export function rowsOfAnnouncements(
  collaboration_id: string,
  announcements: readonly Announcement[],
): AnnouncementRows {
  return {
    announcement: announcements.map((announcement) => ({
      collaboration_id,
      id: announcement.id,
      title_sv: announcement.title.sv,
      title_en: announcement.title.en ?? null,
      text_sv: announcement.text.sv,
      text_en: announcement.text.en ?? null,
      from_day: announcement.from,
      until_day: announcement.until,
      is_example: announcement.isExample,
    })),
  }
}

/** The announcements that rows tell of, in the rows' order. */
export function announcementsFrom({ announcement }: AnnouncementRows): readonly Announcement[] {
  return announcement.map((row) => ({
    id: row.id,
    title: localizedFrom(row.title_sv, row.title_en),
    text: localizedFrom(row.text_sv, row.text_en),
    from: day(row.from_day),
    until: day(row.until_day),
    isExample: row.is_example,
  }))
}
