import type { AttachmentKind, Scanned } from './attachment.ts'

// The rows of migrations/0013_create_attachment.sql.

interface AttachmentRow {
  readonly hash: string
  readonly size: number
  readonly kind: AttachmentKind
  readonly scanned: Scanned
  readonly created_at: Date
}

interface AttachmentPieceRow {
  readonly hash: string
  readonly ordinal: number
  readonly bytes: Uint8Array
}

/** The tables of the attached files, by name. */
export interface AttachmentTables {
  attachment: AttachmentRow
  attachment_piece: AttachmentPieceRow
}
