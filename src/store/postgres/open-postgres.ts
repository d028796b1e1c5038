import { CompiledQuery, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { StoreError, textField } from '../errors.ts'
import type { Opened } from '../opened.ts'
import { readers } from '../values.ts'

/** The oldest PostgreSQL that the migrations are written for. */
const oldest = 150_000

/** Opens a pool of connections to PostgreSQL, and says in a sentence why it cannot. */
export async function openPostgres(url: string, queryLimit: number): Promise<Opened> {
  const place = nameOf(url)
  const pool = new Pool({
    connectionString: url,
    application_name: 'radslag',
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser: (type: number) => readers[type] ?? ((text: string) => text) },
  })
  // An idle connection that is cut off would otherwise end the program; the next query opens a new one.
  pool.on('error', () => undefined)
  // So would one that is cut off between two statements of a transaction: its next statement is refused and tells it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    const version = await pool.query<{ server_version_num: string }>('show server_version_num')
    acceptVersion(Number(version.rows[0]?.server_version_num), place)
  } catch (error) {
    await pool.end()
    throw whyNot(error, place)
  }
  const settings = sessionSettings(queryLimit)
  return {
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(settings)
      },
    }),
    close: () => pool.end(),
  }
}

/** Refuses a server older than the migrations are written for. */
export function acceptVersion(number: number, place: string): void {
  if (number >= oldest) return
  throw new StoreError('database-too-old', { place, words: String(Math.floor(number / 10_000)) })
}

/** The server may be set up for another country's way of writing days; this session is not. */
function sessionSettings(queryLimit: number): CompiledQuery {
  return CompiledQuery.raw(
    `select set_config('DateStyle', 'ISO, YMD', false), set_config('TimeZone', 'UTC', false),
       set_config('statement_timeout', $1, false)`,
    [String(queryLimit)],
  )
}

/** Host and database for people: an address with its password taken away. */
export function nameOf(url: string): string {
  // An address without a host, which `pg` takes to mean this machine, is not one that URL reads.
  const readable = url.replace(/^(postgres(?:ql)?:\/\/(?:[^/@]*@)?)\//, '$1localhost/')
  if (!URL.canParse(readable)) return 'DATABASE_URL'
  const { hostname, port, pathname } = new URL(readable)
  const database = decodeURIComponent(pathname.slice(1))
  return `${hostname || 'localhost'}${port && `:${port}`}/${database || 'postgres'}`
}

function whyNot(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error
  const code = textField(error, 'code') ?? ''
  const words = code || (error instanceof Error ? error.message : String(error))
  if (code === '3D000') return new StoreError('database-missing', { place }, { cause: error })
  if (/^28/.test(code)) {
    return new StoreError('database-refused-sign-in', { place, words }, { cause: error })
  }
  return new StoreError('database-unreachable', { place, words }, { cause: error })
}
