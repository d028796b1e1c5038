import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { DataPlace } from './program.ts'

/** An empty place for data, which can be taken away afterwards. */
export interface OwnPlace {
  readonly place: DataPlace
  remove(): Promise<void>
}

/** A kind of place to measure with. */
export interface Engine {
  readonly name: 'embedded' | 'PostgreSQL'
  makePlace(): Promise<OwnPlace>
}

const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

const embedded: Engine = {
  name: 'embedded',
  makePlace: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'radslag-bench-'))
    return {
      place: { RADSLAG_DATA: folder },
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  },
}

let made = 0
const postgres: Engine = {
  name: 'PostgreSQL',
  makePlace: async () => {
    made += 1
    const name = `radslag_bench_${process.pid}_${made}`
    await ask(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    return {
      place: { DATABASE_URL: url.href },
      remove: () => ask(`drop database ${name} with (force)`),
    }
  },
}

async function ask(sql: string): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 3_000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The engines there are to measure: PostgreSQL only where one answers. */
export async function engines(): Promise<readonly Engine[]> {
  try {
    await ask('select 1')
    return [embedded, postgres]
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.log(`PostgreSQL is not measured: ${new URL(server).host} does not answer (${why}).`)
    console.log('Set TEST_DATABASE_URL to the address of one where databases may be created.')
    return [embedded]
  }
}
