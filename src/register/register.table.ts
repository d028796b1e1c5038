import type { GeneratedAlways } from 'kysely'
import type { BodyTables } from '../body/body.table.ts'
import type { ActivityTables } from '../charter/activity.table.ts'
import type { CharterTables } from '../charter/charter.table.ts'
import type { PrincipalTables } from '../principal/principal.table.ts'
import type { SeatTables } from '../seat/seat.table.ts'
import type { RowsOf } from '../shared/rows.ts'
import type { CollaborationRow, CollaborationTables } from './collaboration.table.ts'

/** One change in the register, as migrations/0009_keep_register_history.sql writes it. */
interface RegisterHistoryTable {
  readonly id: GeneratedAlways<number>
  readonly collaboration_id: string
  readonly at: Date
  readonly by: string
  readonly act: 'insert' | 'update' | 'delete'
  readonly table_name: string
  readonly row_key: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** Every table of the register, by name. */
export interface RegisterTables
  extends CollaborationTables,
    PrincipalTables,
    BodyTables,
    CharterTables,
    SeatTables,
    ActivityTables {
  register_history: RegisterHistoryTable
}

/** The tables whose rows are what a collaboration says, and not what is noted about it. */
interface ContentTables
  extends Omit<CollaborationTables, 'collaboration'>,
    PrincipalTables,
    BodyTables,
    CharterTables,
    SeatTables,
    ActivityTables {
  collaboration: CollaborationRow
}

/** The rows of one collaboration, by table. */
export type RegisterRows = RowsOf<ContentTables>

/** The name of a table of the register. */
export type RegisterTableName = keyof RegisterRows

/**
 * What tells the rows of each table apart, in an order where every row stands after the rows it refers to:
 * written in this order, and removed in the opposite.
 */
export const registerKeys = {
  collaboration: ['id'],
  source_document: ['collaboration_id', 'id'],
  principal: ['collaboration_id', 'id'],
  principal_name: ['collaboration_id', 'principal_id', 'ordinal'],
  division: ['collaboration_id', 'id'],
  area: ['collaboration_id', 'division_id', 'id'],
  area_principal: ['collaboration_id', 'division_id', 'area_id', 'principal_id'],
  body: ['collaboration_id', 'id'],
  body_name: ['collaboration_id', 'body_id', 'ordinal'],
  body_address: ['collaboration_id', 'slug'],
  body_source: ['collaboration_id', 'body_id', 'ordinal'],
  relation: ['collaboration_id', 'id'],
  charter: ['collaboration_id', 'id'],
  charter_body: ['collaboration_id', 'charter_id', 'body_id'],
  charter_rule: ['collaboration_id', 'charter_id', 'id'],
  charter_rule_body: ['collaboration_id', 'charter_id', 'rule_id', 'body_id'],
  statement: ['collaboration_id', 'charter_id', 'list', 'ordinal'],
  statement_body: ['collaboration_id', 'charter_id', 'list', 'statement_ordinal', 'body_id'],
  composition_part: ['collaboration_id', 'charter_id', 'id'],
  interpretation: ['collaboration_id', 'charter_id', 'ordinal'],
  agreed_exception: ['collaboration_id', 'charter_id', 'ordinal'],
  attestation: ['collaboration_id', 'charter_id', 'ordinal'],
  seat: ['collaboration_id', 'id'],
  person: ['collaboration_id', 'id'],
  mandate: ['collaboration_id', 'id'],
  meeting_fact: ['collaboration_id', 'id'],
  delivery_fact: ['collaboration_id', 'id'],
  announcement: ['collaboration_id', 'id'],
} as const satisfies { readonly [Name in RegisterTableName]: readonly string[] }

/** The tables in that order. */
// The keys of the object just above are exactly the names of the tables.
export const registerTableNames = Object.keys(registerKeys) as readonly RegisterTableName[]
