import type { PGlite } from '@electric-sql/pglite'

/**
 * Does what PostgreSQL's background processes would have done, and which the embedded one lacks: sweeps the tables
 * that have changed much, and writes the log into the tables. Without it the log grows as long as the program
 * runs, a start after a power cut takes as long, and queries are planned for tables as they once were.
 *
 * Answers how far the log has come; does nothing when it has not moved since the last time.
 */
export async function keepUp(pglite: PGlite, since: string): Promise<string> {
  if (pglite.isInTransaction() || (await logPosition(pglite)) === since) return since
  for (const table of await wornTables(pglite)) await pglite.exec(`vacuum (analyze) ${table}`)
  await pglite.exec('checkpoint')
  return logPosition(pglite)
}

async function logPosition(pglite: PGlite): Promise<string> {
  const { rows } = await pglite.query<{ at: string }>(
    'select pg_current_wal_insert_lsn()::text as at',
  )
  return rows[0]?.at ?? ''
}

/** The tables that autovacuum would choose, by its own measure. */
async function wornTables(pglite: PGlite): Promise<readonly string[]> {
  // The counts are otherwise told now and then only.
  await pglite.query('select pg_stat_force_next_flush()')
  const { rows } = await pglite.query<{ name: string }>(`
    select relid::regclass::text as name from pg_stat_user_tables
    where n_dead_tup > 50 + 0.2 * n_live_tup or n_mod_since_analyze > 50 + 0.1 * n_live_tup
    order by name`)
  return rows.map(({ name }) => name)
}
