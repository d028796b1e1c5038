import { Kysely, sql, type Transaction } from 'kysely'
import { type StoreError, storeFault } from './errors.ts'
import type { Opened } from './opened.ts'

/** Where the data is: a folder that this program keeps alone, or a PostgreSQL it is let into. */
export type StoreOptions = (
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string }
) & {
  /** How long one statement may take before it is ended, in milliseconds. */
  readonly queryLimit?: number
}

/**
 * The open database. `Tables` is what the caller knows of it: each slice states its own tables, and a store of
 * more tables passes where one of fewer is wanted, so that this folder need not know any of them.
 */
export interface Store<Tables> {
  readonly engine: 'embedded' | 'postgres'
  readonly db: Kysely<Tables>
  /** Ends the connection and releases the data folder. */
  close(): Promise<void>
}

const defaultQueryLimit = 15_000

/** Opens the database, or throws a `StoreError` that says what stands in the way and what to do. */
export async function openStore<Tables>(options: StoreOptions): Promise<Store<Tables>> {
  const limit = options.queryLimit ?? defaultQueryLimit
  const opened = await openEngineOf(options, limit)
  return {
    engine: options.kind,
    db: new Kysely<Tables>({ dialect: opened.dialect }),
    close: () => opened.close(),
  }
}

/** Each engine is read only when it is used: PostgreSQL in production should not carry the embedded one. */
async function openEngineOf(options: StoreOptions, limit: number): Promise<Opened> {
  if (options.kind === 'postgres') {
    const { openPostgres } = await import('./postgres/open-postgres.ts')
    return openPostgres(options.url, limit)
  }
  const { openEmbedded } = await import('./embedded/open-embedded.ts')
  return openEmbedded(options.folder, limit)
}

/** What a transaction is done as. */
export interface TransactionSettings {
  /** The database role whose row rules apply inside the transaction; without one, the program's own. */
  readonly role?: string
}

/** Does everything or nothing. Use only `trx` inside: on the embedded store `db` would wait for it for ever. */
export function inTransaction<Tables, Value>(
  store: Pick<Store<Tables>, 'db'>,
  act: (trx: Transaction<Tables>) => Promise<Value>,
  { role }: TransactionSettings = {},
): Promise<Value> {
  return store.db.transaction().execute(async (trx) => {
    if (role !== undefined) await sql`set local role ${sql.id(role)}`.execute(trx)
    return act(trx)
  })
}

/** How the database answers when it is asked nothing. */
export type Pulse =
  | { readonly ok: true; readonly milliseconds: number }
  | { readonly ok: false; readonly fault: StoreError | undefined }

/** Asks whether the database answers, for the health page; never throws. */
export async function ping<Tables>(store: Pick<Store<Tables>, 'db'>): Promise<Pulse> {
  const began = performance.now()
  try {
    await sql`select 1`.execute(store.db)
    return { ok: true, milliseconds: Math.round(performance.now() - began) }
  } catch (error) {
    return { ok: false, fault: storeFault(error) }
  }
}
