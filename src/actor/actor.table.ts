import type { PeriodColumns } from '../shared/columns.ts'
import type { AuthorityRole } from './actor.ts'

// The rows of migrations/0014_create_actor.sql.

interface AccountPersonRow {
  readonly collaboration_id: string
  readonly account_id: string
  readonly person_id: string
}

export interface AuthorityAssignmentRow extends PeriodColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly principal_id: string
  readonly person_id: string
  readonly role: AuthorityRole
}

/** The tables of actors. */
export interface ActorTables {
  account_person: AccountPersonRow
  authority_assignment: AuthorityAssignmentRow
}
