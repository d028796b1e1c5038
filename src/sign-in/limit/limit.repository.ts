import { type Kysely, sql, type Transaction } from 'kysely'
import { hashOf } from '../secret.ts'
import type { SignInTables } from '../sign-in.table.ts'

/** Within how long, in milliseconds, it is counted how often somebody asks. */
const countedWithin = 60 * 60_000

/** How many counts are kept at most: the oldest make room, so that nobody can fill the database by asking. */
const mostCounts = 20_000

/**
 * What is counted: letters to one address, letters asked for by one client, attempts at a provider by one client,
 * and uses by one client of links that need no sign-in.
 */
export type Counted = 'address' | 'client' | 'attempt' | 'link'

/**
 * How often within the hour. An address needs no more letters than a person can mislay; a client may be all of a
 * town hall behind one address on the network, on the morning when everybody signs in.
 */
export const limits: Readonly<Record<Counted, number>> = {
  address: 5,
  client: 200,
  attempt: 400,
  link: 400,
}

/** Counts that somebody asks, and tells whether it is still within the limit. */
export async function countWithin(
  trx: Transaction<SignInTables>,
  counted: Counted,
  who: string,
  now: Date,
): Promise<boolean> {
  const forgotten = new Date(now.getTime() - countedWithin)
  const { times } = await trx
    .insertInto('sign_in_count')
    .values({ key_hash: hashOf(`${counted} ${who}`), first_at: now, times: 1 })
    .onConflict((already) =>
      already.column('key_hash').doUpdateSet({
        times: sql`case when sign_in_count.first_at <= ${forgotten} then 1
          else least(sign_in_count.times + 1, 1000000) end`,
        first_at: sql`case when sign_in_count.first_at <= ${forgotten} then excluded.first_at
          else sign_in_count.first_at end`,
      }),
    )
    .returning('times')
    .executeTakeFirstOrThrow()
  if (times === 1) await makeRoom(trx, mostCounts)
  return times <= limits[counted]
}

/** Keeps the newest counts and forgets the others. */
export async function makeRoom(db: Kysely<SignInTables>, most: number): Promise<void> {
  await sql`
    delete from sign_in_count where (first_at, key_hash) <= (
      select first_at, key_hash from sign_in_count
      order by first_at desc, key_hash desc offset ${most} limit 1
    )
  `.execute(db)
}

/** Forgets counts that are older than what is counted. */
export async function forgetOldCounts(db: Kysely<SignInTables>, now: Date): Promise<void> {
  await db
    .deleteFrom('sign_in_count')
    .where('first_at', '<=', new Date(now.getTime() - countedWithin))
    .execute()
}
