import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import {
  type RegisterRows,
  type RegisterTableName,
  registerKeys,
  registerTableNames,
} from './register.table.ts'

/** A row as the writing of any table sees it. */
export type PlainRow = Readonly<Record<string, unknown>>

/** What must be done to one table. */
export interface TableDifference {
  readonly table: RegisterTableName
  readonly added: readonly PlainRow[]
  readonly changed: readonly PlainRow[]
  readonly removed: readonly PlainRow[]
}

/** Two rows that the same key would have to stand for. */
export interface Twice {
  readonly table: RegisterTableName
  readonly row: PlainRow
}

/** The rows of a table in the form that goes to the database and comes back. */
export function plainRows(rows: RegisterRows, table: RegisterTableName): readonly PlainRow[] {
  return rows[table].map((row) => ({ ...row }))
}

/** What tells a row of a table apart from the others. */
function keyOf(table: RegisterTableName, row: PlainRow): string {
  return registerKeys[table].map((column) => String(row[column])).join('\n')
}

/** The first row that has the same key as an earlier one, or undefined. */
export function firstTwice(rows: RegisterRows): Twice | undefined {
  for (const table of registerTableNames) {
    const seen = new Set<string>()
    for (const row of plainRows(rows, table)) {
      const key = keyOf(table, row)
      if (seen.has(key)) return { table, row }
      seen.add(key)
    }
  }
  return undefined
}

/** What must be added, changed and removed to come from the stored rows to the wanted ones, table by table. */
export function differences(
  stored: RegisterRows | undefined,
  wanted: RegisterRows,
): readonly TableDifference[] {
  return registerTableNames.map((table) => {
    const had = new Map(
      (stored ? plainRows(stored, table) : []).map((row) => [keyOf(table, row), row]),
    )
    const rows = plainRows(wanted, table)
    const keys = new Set(rows.map((row) => keyOf(table, row)))
    return {
      table,
      added: rows.filter((row) => !had.has(keyOf(table, row))),
      changed: rows.filter((row) => {
        const before = had.get(keyOf(table, row))
        return before !== undefined && !isDeepStrictEqual(before, row)
      }),
      removed: [...had].filter(([key]) => !keys.has(key)).map(([, row]) => row),
    }
  })
}

/** The fingerprint of a collaboration's content: the same content always gives the same. */
export function contentHash(rows: RegisterRows): string {
  return createHash('sha256').update(JSON.stringify(rows, sortedKeys)).digest('hex')
}

/** The database keeps the keys of a parameter in its own order, which must not count as a difference. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
