import { type Kysely, sql, type Transaction } from 'kysely'
import { ForNobody } from '../charter/charter.rows.ts'
import {
  contentHash,
  differences,
  firstTwice,
  type PlainRow,
  type TableDifference,
} from './difference.ts'
import { ImportRefused, importRefusal, refusedAsTwice } from './import-refused.ts'
import { loadRegister } from './register.repository.ts'
import { rowsOfRegister } from './register.rows.ts'
import {
  type RegisterRows,
  type RegisterTableName,
  type RegisterTables,
  registerKeys,
} from './register.table.ts'
import type { RegisterData } from './register.ts'

/** Who imports, and when: what the history of the register says of each change. */
export interface ImportedBy {
  readonly by: string
  readonly at: Date
}

/** How many rows an import added, changed and removed. All zero: the register already said so. */
export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/**
 * Makes a collaboration say what the data says, and nothing else. Only rows that differ are touched, so the
 * history tells what changed, and the same import again changes nothing, not even the version.
 * Throws `ImportRefused` when it would break a rule; the transaction must then be undone, which it is when the
 * error is let through.
 */
export async function importRegister(
  trx: Transaction<RegisterTables>,
  data: RegisterData,
  { by, at }: ImportedBy,
): Promise<ImportCounts> {
  const { id } = data.collaboration
  await waitForOtherImports(trx, id)
  const stored = await loadRegister(trx, id)
  // After the register was read: a meeting told meanwhile is then among the live ones, and not taken for one too many.
  const live = await liveMeetings(trx, id)
  const wanted = withoutLive(wantedRows(data), live)
  const storedRows = stored && withoutLive(plainly(rowsOfRegister(stored)), live)
  const changes = differences(storedRows, wanted)
  const counts = countsOf(changes)
  if (counts.added + counts.changed + counts.removed === 0) return counts

  await sql`select set_config('radslag.actor', ${by}, true),
    set_config('radslag.acted_at', ${at.toISOString()}, true)`.execute(trx)
  try {
    await writeCollaboration(trx, wanted, at)
    for (const { table, added, changed } of changes) {
      if (table !== 'collaboration') await writeRows(trx, table, [...added, ...changed])
    }
    for (const { table, removed } of changes.toReversed()) await removeRows(trx, table, removed)
    // Rules that wait for the end speak here, where their words can be made into a sentence.
    await sql`set constraints all immediate`.execute(trx)
  } catch (error) {
    throw importRefusal(error, wanted) ?? error
  }
  return counts
}

/** The meetings that are kept by the program itself: files neither change them nor take them away. */
async function liveMeetings(trx: Kysely<RegisterTables>, id: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from meeting_fact where collaboration_id = ${id} and is_live
  `.execute(trx)
  return new Set(rows.map((row) => row.id))
}

function withoutLive(rows: RegisterRows, live: ReadonlySet<string>): RegisterRows {
  if (live.size === 0) return rows
  return { ...rows, meeting_fact: rows.meeting_fact.filter((row) => !live.has(row.id)) }
}

function wantedRows(data: RegisterData): RegisterRows {
  const rows = readRows(data)
  const twice = firstTwice(rows)
  if (twice) throw refusedAsTwice(twice)
  return plainly(rows)
}

function readRows(data: RegisterData): RegisterRows {
  try {
    return rowsOfRegister(data)
  } catch (error) {
    if (!(error instanceof ForNobody)) throw error
    const rows = [`${error.charterId} / ${error.what}`]
    throw new ImportRefused({ rule: 'is_for_somebody', table: 'charter_rule', rows, about: [] })
  }
}

/** As the database will give it back: what is written as JSON has no undefined values. */
function plainly(rows: RegisterRows): RegisterRows {
  // JSON keeps every value a row can have, so the type stays.
  return JSON.parse(JSON.stringify(rows)) as RegisterRows
}

/**
 * Two imports of one collaboration at once would each count from what the other is changing. Whoever makes what is
 * to be imported from the register as it stands waits before reading it.
 */
export async function waitForOtherImports<Tables>(
  trx: Transaction<Tables>,
  id: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('radslag.import'), hashtext(${id}))`.execute(trx)
}

function countsOf(changes: readonly TableDifference[]): ImportCounts {
  const count = (rows: (change: TableDifference) => readonly PlainRow[]) =>
    changes.reduce((sum, change) => sum + rows(change).length, 0)
  return {
    added: count(({ added }) => added),
    changed: count(({ changed }) => changed),
    removed: count(({ removed }) => removed),
  }
}

async function writeCollaboration(
  trx: Kysely<RegisterTables>,
  wanted: RegisterRows,
  at: Date,
): Promise<void> {
  for (const row of wanted.collaboration) {
    const content_hash = contentHash(wanted)
    const columns = { ...row, contacts: jsonb(row.contacts), content_hash, imported_at: at }
    await trx
      .insertInto('collaboration')
      .values({ ...columns, version: 1 })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ ...columns, version: sql<number>`collaboration.version + 1` }),
      )
      .execute()
  }
}

function jsonb<Value>(value: Value) {
  return sql<Value>`${JSON.stringify(value)}::jsonb`
}

/** So many rows in one statement: few round trips, and no statement too large for the embedded database. */
const rowsAtATime = 1_000

async function writeRows(
  trx: Kysely<RegisterTables>,
  table: RegisterTableName,
  rows: readonly PlainRow[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const keys: readonly string[] = registerKeys[table]
  const listed = sql.join(columns.map((column) => sql.id(column)))
  const replaced = columns
    .filter((column) => !keys.includes(column))
    .map((column) => sql`${sql.id(column)} = excluded.${sql.id(column)}`)
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    await sql`
      insert into ${sql.id(table)} (${listed})
      select ${listed} from ${populated(table, rows.slice(start, start + rowsAtATime))}
      on conflict (${sql.join(keys.map((key) => sql.id(key)))}) do update set ${sql.join(replaced)}
    `.execute(trx)
  }
}

async function removeRows(
  trx: Kysely<RegisterTables>,
  table: RegisterTableName,
  rows: readonly PlainRow[],
): Promise<void> {
  const keys: readonly string[] = registerKeys[table]
  const same = keys.map((key) => sql`kept.${sql.id(key)} = gone.${sql.id(key)}`)
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    const gone = rows
      .slice(start, start + rowsAtATime)
      .map((row) => Object.fromEntries(keys.map((key) => [key, row[key]])))
    await sql`
      delete from ${sql.id(table)} as kept using ${populated(table, gone)} as gone
      where ${sql.join(same, sql` and `)}
    `.execute(trx)
  }
}

/** Rows as the database reads them itself, each value by the type of its column. */
function populated(table: RegisterTableName, rows: readonly PlainRow[]) {
  return sql`jsonb_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(rows)}::jsonb)`
}
