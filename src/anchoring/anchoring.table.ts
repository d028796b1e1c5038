import type { Generated } from 'kysely'
import type { AnchoringDirection } from './anchoring.ts'

// The rows of migrations/0022_create_anchoring.sql.

export interface AnchoringRow {
  readonly collaboration_id: string
  readonly id: string
  readonly body_id: string
  readonly matter_id: string | null
  readonly meeting_id: string | null
  readonly item_id: string | null
  readonly principal_id: string
  readonly direction: AnchoringDirection
  readonly with_whom: string | null
  readonly on_day: string
  readonly note: string | null
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
  readonly removed_at: Generated<Date | null>
}

/** The table of what has been anchored. */
export type AnchoringTables = {
  anchoring_record: AnchoringRow
}
