import { Client } from 'pg'

/** Where the tests find PostgreSQL. Each test file makes its own database there, and drops it. */
export const testDatabaseUrl =
  process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** The address of a database on that server. */
export function urlOf(database: string): string {
  const url = new URL(testDatabaseUrl)
  url.pathname = `/${database}`
  return url.href
}

/** Asks something of the server that is no question to one database, such as to make or drop one. */
export async function onServer(statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: testDatabaseUrl, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    const { host } = new URL(testDatabaseUrl)
    throw new Error(
      `The database tests need PostgreSQL 15 or newer, and none answers at ${host}. Start one, or name it in TEST_DATABASE_URL.`,
      { cause: error },
    )
  }
  const { rows } = await client
    .query<Record<string, unknown>>(statement)
    .finally(() => client.end())
  return rows
}
