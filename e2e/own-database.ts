import { randomUUID } from 'node:crypto'
import { onServer, urlOf } from '../test/postgres-server.ts'

/** An empty PostgreSQL database that nobody else uses. */
export interface OwnDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** Makes a database for one test file; dropping it also ends what is left of the connections to it. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const name = `radslag_e2e_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name} template template0 encoding 'UTF8'`)
  const drop = async () => {
    await onServer(`drop database ${name} with (force)`)
  }
  return { url: urlOf(name), drop }
}
