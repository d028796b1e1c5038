import type { Kysely, Transaction } from 'kysely'
import type { MatterGround } from '../matter/matter-change.ts'
import type { RecordTables } from './record.table.ts'

/** What acts with records need: as for acts in a matter, with the tables of records. */
export interface RecordGround extends MatterGround {
  readonly db: Kysely<RecordTables>
}

/** The transaction of an act with records. */
export type RecordTransaction = Transaction<RecordTables>
