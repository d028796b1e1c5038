import type { Generated } from 'kysely'
import type { ActTables } from '../matter/matter-change.ts'
import type { PaperColumns } from '../matter/paper-columns.ts'
import type { Direction, Occasion, RecordKind } from './register-entry.ts'

// The rows of migrations/0017_create_record.sql.

/** A version of the text in a principal's own space. */
export interface OwnTextRow {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly principal_id: string
  readonly version: number
  readonly text: string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
  readonly shared_version: Generated<number | null>
  readonly shared_at: Generated<Date | null>
}

/** A version of a paper in a principal's own space. */
export interface OwnPaperRow extends PaperColumns {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly principal_id: string
  readonly shared_paper_id: Generated<string | null>
  readonly shared_version: Generated<number | null>
  readonly shared_at: Generated<Date | null>
}

interface PersonalNoteRow {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly account_id: string
  readonly version: number
  readonly text: string
  readonly at: Date
}

/** The tables behind the wall: the database shows their rows only to whom they belong. */
export type PrivateTables = {
  own_text: OwnTextRow
  own_paper: OwnPaperRow
  personal_note: PersonalNoteRow
}

/** What an authority is to register. */
export interface RegisterEntryRow {
  readonly collaboration_id: string
  readonly id: string
  readonly matter_id: string
  readonly principal_id: string
  readonly occasion: Occasion
  readonly record_kind: RecordKind
  readonly record_id: string
  readonly record_version: number
  readonly record_name: string | null
  readonly direction: Direction
  readonly dated_on: string
  readonly subject: string
  readonly is_title_withheld: Generated<boolean>
  readonly sender_principal_id: string | null
  readonly body_id: string
  readonly receiver_ids: string[]
  readonly registration_number: Generated<string | null>
  readonly registered_at: Generated<Date | null>
  readonly registered_by_name: Generated<string | null>
  readonly created_at: Date
  readonly created_by_name: string
}

interface RegistrationRow {
  readonly collaboration_id: string
  readonly entry_id: string
  readonly ordinal: number
  readonly registration_number: string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
}

/** The tables of what authorities are to register. */
export type EntryTables = {
  register_entry: RegisterEntryRow
  registration: RegistrationRow
}

/** Every table that records are kept in, and those of the matters they belong to. */
export type RecordTables = ActTables & PrivateTables & EntryTables
