import type { CommissionStepKind } from './commission.ts'

// The rows of migrations/0032_follow_commissions.sql.

export interface CommissionStepRow {
  readonly collaboration_id: string
  readonly id: string
  readonly meeting_id: string
  readonly outcome_id: string
  readonly kind: CommissionStepKind
  readonly by_body_id: string
  readonly text: string | null
  readonly placed_meeting_id: string | null
  readonly placed_item_id: string | null
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
}

/** The table of what has become of what bodies send each other. */
export interface CommissionTables {
  commission_step: CommissionStepRow
}
