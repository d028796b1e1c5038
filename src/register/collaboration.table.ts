import type { ColumnType } from 'kysely'
import type { Contact } from '../body/body.ts'

// The rows of migrations/0003_create_collaboration.sql, and of the announcements in 0008.

export interface CollaborationRow {
  readonly id: string
  readonly name: string
  readonly summary_sv: string
  readonly summary_en: string | null
  readonly contacts: readonly Contact[]
  readonly updated_on: string
}

/** What the import notes beside the collaboration itself. */
interface CollaborationTable extends CollaborationRow {
  /** A whole number far below what a number holds exactly. */
  readonly version: number
  readonly content_hash: string
  readonly imported_at: ColumnType<Date, Date | string>
}

interface SourceDocumentRow {
  readonly collaboration_id: string
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly dated_text: string | null
  readonly dating_note: string | null
  readonly url: string | null
  readonly verified: boolean
  readonly read_on: string | null
}

interface AnnouncementRow {
  readonly collaboration_id: string
  readonly id: string
  readonly title_sv: string
  readonly title_en: string | null
  readonly text_sv: string
  readonly text_en: string | null
  readonly from_day: string
  readonly until_day: string
  readonly is_example: boolean
}

/** The tables of a collaboration itself, by name. */
export interface CollaborationTables {
  collaboration: CollaborationTable
  source_document: SourceDocumentRow
  announcement: AnnouncementRow
}
