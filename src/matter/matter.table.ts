import type { Generated } from 'kysely'
import type { Hat } from '../actor/actor.ts'
import type { MatterEventKind } from './event/matter-event.ts'
import type { Dispute, MatterKind, MatterState } from './matter.ts'
import type { PaperColumns } from './paper-columns.ts'

// The rows of migrations/0015_create_matter.sql.

export interface MatterRow {
  readonly collaboration_id: string
  readonly id: string
  readonly number_year: number | null
  readonly number_in_year: number | null
  readonly kind: MatterKind
  readonly state: MatterState
  readonly title: string
  readonly question: string
  readonly wanted: string
  readonly concerns: string[]
  readonly sectors: string[]
  /** JSON of a Dispute. */
  readonly dispute: Dispute | string | null
  readonly raised_by_account_id: string
  readonly raised_by_name: string
  /** JSON of a Hat. */
  readonly raised_by_hat: Hat | string
  readonly on_behalf_of: string | null
  readonly raised_at: Date | null
  readonly origin_body_id: string
  readonly handling_body_id: string
  readonly body_ids: string[]
  readonly merged_into_id: string | null
  readonly published_at: Date | null
  readonly due_on: string | null
  readonly outcome: string | null
  readonly created_at: Date
  readonly changed_at: Date
  readonly version: number
}

interface MatterSeriesRow {
  readonly collaboration_id: string
  readonly year: number
  readonly last_number: number
}

export interface MatterEventRow {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly number: number
  readonly at: Date
  readonly kind: MatterEventKind
  readonly by_account_id: string
  readonly by_name: string
  readonly by_hat: Hat | string
  readonly is_public: boolean
  readonly data: Readonly<Record<string, unknown>> | string
}

export interface MatterTextRow {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly version: number
  readonly text: string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
}

interface MatterPaperRow extends PaperColumns {
  readonly collaboration_id: string
  readonly matter_id: string
}

interface MatterCommentRow {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly id: string
  readonly text: string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
  readonly by_hat: Hat | string
}

export interface MatterAskRow {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly id: string
  readonly principal_id: string
  readonly question: string
  readonly due_on: string | null
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
  readonly answer: Generated<string | null>
  readonly answered_at: Generated<Date | null>
  readonly answered_by_name: Generated<string | null>
}

interface MatterResponsibleRow {
  readonly collaboration_id: string
  readonly matter_id: string
  readonly principal_id: string
  readonly person_id: string
  readonly since: Date
}

/** The tables of matters. */
export interface MatterTables {
  matter: MatterRow
  matter_series: MatterSeriesRow
  matter_event: MatterEventRow
  matter_text: MatterTextRow
  matter_paper: MatterPaperRow
  matter_comment: MatterCommentRow
  matter_ask: MatterAskRow
  matter_responsible: MatterResponsibleRow
}
