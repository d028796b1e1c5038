import type { Generated } from 'kysely'
import type { CalendarMethod } from './enclosed.ts'

/** One letter. See migrations/0011_create_outbox.sql for what must hold. */
interface OutboxTable {
  readonly id: Generated<string>
  readonly to_address: string
  readonly subject: string
  readonly text: string | null
  readonly html: string | null
  readonly is_secret: boolean
  readonly purpose: string
  readonly created_at: Date
  readonly give_up_at: Date
  readonly attempts: Generated<number>
  readonly next_try_at: Date
  readonly message_id: string | null
  readonly last_error: string | null
  readonly state: Generated<'waiting' | 'sent' | 'failed'>
  readonly ended_at: Date | null
  readonly transport: string | null
  readonly failed_because: 'refused' | 'gave-up' | null
  readonly calendar_method: CalendarMethod | null
  readonly calendar: string | null
}

/** One file with a letter. See migrations/0023_attach_to_letters.sql. */
interface OutboxAttachmentTable {
  readonly letter_id: string
  readonly ordinal: number
  readonly name: string
  readonly content_type: string
  readonly content: Uint8Array
}

/** The tables of the post. */
export interface PostTables {
  outbox: OutboxTable
  outbox_attachment: OutboxAttachmentTable
}
