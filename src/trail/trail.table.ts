import type { ColumnType } from 'kysely'
import type { Facts } from './trail.ts'

/** The end of a chain. The database moves it when an entry is added, and refuses every other change. */
interface TrailHeadTable {
  readonly chain: string
  readonly length: ColumnType<number, never, never>
  readonly hash: ColumnType<string, never, never>
}

/** One act. See migrations/0010_keep_trail.sql: it is never changed. */
interface TrailEntryTable {
  readonly chain: string
  readonly number: number
  readonly at: Date
  readonly account_id: string | null
  readonly name: string
  readonly hat: Facts | null
  readonly act: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly subject_version: number | null
  readonly details: Facts
  readonly previous_hash: string
  readonly hash: string
}

/** The tables of the trail. */
export interface TrailTables {
  trail_head: TrailHeadTable
  trail_entry: TrailEntryTable
}
