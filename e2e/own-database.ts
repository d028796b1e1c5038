import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { testDatabaseUrl } from '../test/database.ts'

/** An empty PostgreSQL database that nobody else uses. */
export interface OwnDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** Makes a database for one test file; dropping it also ends what is left of the connections to it. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const name = `radslag_e2e_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name} template template0 encoding 'UTF8'`)
  const url = new URL(testDatabaseUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) }
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: testDatabaseUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
