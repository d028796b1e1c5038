import type { Generated } from 'kysely'

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
}

/** The table of the post. */
export interface PostTables {
  outbox: OutboxTable
}
