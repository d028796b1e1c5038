import type { Selectable } from 'kysely'
import { stated } from '../shared/columns.ts'
import type { TrailTables } from './trail.table.ts'
import { chainOf, collaborationOf, type RecordedAct } from './trail.ts'

type EntryRow = Selectable<TrailTables['trail_entry']>

/** The columns of an entry, in the order a reader wants them. */
export const entryColumns = [
  'chain',
  'number',
  'at',
  'account_id',
  'name',
  'hat',
  'act',
  'subject_kind',
  'subject_id',
  'subject_version',
  'details',
  'previous_hash',
  'hash',
] as const satisfies readonly (keyof EntryRow)[]

/** An act as its row. */
export function rowOfAct(act: RecordedAct): EntryRow {
  return {
    chain: chainOf(act),
    number: act.number,
    at: act.at,
    account_id: act.by.accountId ?? null,
    name: act.by.name,
    hat: act.by.hat ?? null,
    act: act.act,
    subject_kind: act.subject.kind,
    subject_id: act.subject.id,
    subject_version: act.subject.version ?? null,
    details: act.details,
    previous_hash: act.previousHash,
    hash: act.hash,
  }
}

/** An act from its row. */
export function actFrom(row: EntryRow): RecordedAct {
  return {
    ...collaborationOf(row.chain),
    number: row.number,
    at: row.at,
    by: { name: row.name, ...stated({ accountId: row.account_id, hat: row.hat }) },
    act: row.act,
    subject: {
      kind: row.subject_kind,
      id: row.subject_id,
      ...stated({ version: row.subject_version }),
    },
    details: row.details,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
