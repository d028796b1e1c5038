/** A row of migrations/0029_import_members.sql. */
interface MemberImportRow {
  readonly collaboration_id: string
  readonly id: string
  readonly body_id: string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
  readonly file_name: string
  readonly added: number
  readonly changed: number
  readonly ended: number
}

/** The table of lists of members that have been read in. */
export interface MemberImportTables {
  member_import: MemberImportRow
}
