import type { Generated } from 'kysely'
import type { Hat } from '../actor/actor.ts'
import type { DecisionEntry, DecisionLevel, Standing } from './decision/decision.ts'
import type { Condition } from './recommendation.ts'

// The rows of migrations/0021_create_adoption.sql.

export interface RecommendationRow {
  readonly collaboration_id: string
  readonly id: string
  readonly title: string
  readonly text: string
  readonly recommended_on: string
  readonly by_body_id: string
  readonly returns_to_body_id: string
  readonly matter_id: string | null
  readonly meeting_id: string | null
  readonly item_id: string | null
  readonly outcome_id: string | null
  readonly part_of_id: string | null
  readonly condition: Condition['kind']
  readonly holds_from: string | null
  readonly opened_at: Date
  readonly opened_by_account_id: string
  readonly opened_by_name: string
  readonly published_at: Date | null
  readonly ended_at: Date | null
  readonly ended_because: string | null
  readonly version: number
}

/** What a decision says, in the row it stands in and in each entry of its history. */
export interface DecisionColumns {
  readonly outcome: Standing
  readonly decided_on: string | null
  readonly paragraph: string | null
  readonly registration_number: string | null
  readonly link: string | null
  readonly reservation: string | null
  readonly attested_on: string | null
  readonly announced_on: string | null
}

export interface PrincipalDecisionRow extends DecisionColumns {
  readonly collaboration_id: string
  readonly recommendation_id: string
  readonly principal_id: string
  readonly ordinal: number
  readonly authority_name: string
  readonly authority_level: DecisionLevel
  readonly due_on: string | null
  readonly entry_id: string | null
  readonly recorded_at: Date | null
  readonly recorded_by_name: string | null
  readonly entries: number
  readonly reminders: Generated<number>
  readonly reminded_at: Generated<Date | null>
  readonly return_id: Generated<string | null>
}

export interface DecisionEntryRow extends DecisionColumns {
  readonly collaboration_id: string
  readonly recommendation_id: string
  readonly principal_id: string
  readonly number: number
  readonly id: string
  readonly way: DecisionEntry['way']
  readonly because: string | null
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
  /** JSON of a Hat. */
  readonly by_hat: Hat | string
  readonly is_by_link: boolean
  /** Who decided, when the entry says so. */
  readonly authority_name: string | null
  readonly authority_level: DecisionLevel | null
}

export interface DecisionLinkRow {
  readonly hash: string
  readonly id: string
  readonly collaboration_id: string
  readonly recommendation_id: string
  readonly principal_id: string
  readonly name: string
  readonly made_at: Date
  readonly expires_at: Date
  readonly used_at: Generated<Date | null>
}

/** The tables of recommendations and what the principals have decided. */
export type AdoptionTables = {
  recommendation: RecommendationRow
  principal_decision: PrincipalDecisionRow
  decision_entry: DecisionEntryRow
  decision_link: DecisionLinkRow
}
