import { type Kysely, sql, type Transaction } from 'kysely'
import type { Actor } from '../actor/actor.ts'
import type { ActTransaction } from '../matter/matter-change.ts'
import { inTransaction } from '../store/store.ts'
import type { PrivateTables } from './record.table.ts'

/** The database role that private rows are read and written in (migrations/0017_create_record.sql). */
const applicationRole = 'radslag_app'

/**
 * Whose private rows: somebody's in the hat they wear. Without a hat, whose mandate has ended: then the database shows
 * their own notes, and no principal's space.
 */
export type Whose = Pick<Actor, 'accountId' | 'collaborationId'> & Partial<Pick<Actor, 'hat'>>

/** A transaction, or a part of one, in which the database shows only what belongs to the actor's hat and account. */
export type PrivateTransaction = Transaction<PrivateTables>

/**
 * Does something with private rows, as the actor in the hat worn, in a transaction of its own. The only way to
 * them: outside it the database shows none, and a row of somebody else's is as if it did not exist.
 */
export function asActor<Value>(
  ground: { readonly db: Kysely<PrivateTables> },
  actor: Whose,
  act: (own: PrivateTransaction) => Promise<Value>,
): Promise<Value> {
  return inTransaction(
    ground,
    async (trx) => {
      await tellWho(trx, actor)
      return act(trx)
    },
    { role: applicationRole },
  )
}

/**
 * The same inside a transaction that does other things too. When it throws, the transaction must end: the role is
 * left as it is, and it sees nothing else.
 */
export async function asActorWithin<Value>(
  trx: ActTransaction,
  actor: Actor,
  act: (own: PrivateTransaction) => Promise<Value>,
): Promise<Value> {
  const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(trx)
  await sql`set local role ${sql.id(applicationRole)}`.execute(trx)
  await tellWho(trx, actor)
  const value = await act(trx.$extendTables<PrivateTables>())
  await sql`
    select set_config('role', ${rows[0]?.role ?? 'none'}, true), set_config('radslag.collaboration', '', true),
      set_config('radslag.principal', '', true), set_config('radslag.account', '', true)
  `.execute(trx)
  return value
}

/** Tells the database who acts, until the transaction ends. A hat of no principal's opens no principal's space. */
async function tellWho<Tables>(
  trx: Transaction<Tables>,
  { collaborationId, accountId, hat }: Whose,
): Promise<void> {
  await sql`
    select set_config('radslag.collaboration', ${collaborationId}, true),
      set_config('radslag.principal', ${hat?.principalId ?? ''}, true),
      set_config('radslag.account', ${accountId}, true)
  `.execute(trx)
}
