import type { Kysely, Transaction } from 'kysely'
import { stated } from '../../shared/columns.ts'
import { hashOf } from '../secret.ts'
import type { SignInTables } from '../sign-in.table.ts'
import { linkLife, type StandingLink } from './link.ts'

/** Saves a link that was asked for. Only the fingerprints of its secret and of the browser's are kept. */
export async function saveLink(
  trx: Transaction<SignInTables>,
  link: {
    readonly token: string
    readonly address: string
    readonly browser: string
    readonly nextPath: string
    readonly at: Date
  },
): Promise<void> {
  await trx
    .insertInto('sign_in_link')
    .values({
      token_hash: hashOf(link.token),
      address: link.address,
      browser_hash: hashOf(link.browser),
      next_path: link.nextPath,
      created_at: link.at,
      expires_at: new Date(link.at.getTime() + linkLife),
      used_at: null,
    })
    .execute()
}

/** A link as it stands, without using it. */
export async function findLink(
  db: Kysely<SignInTables>,
  token: string,
): Promise<(StandingLink & { readonly nextPath: string }) | undefined> {
  const row = await db
    .selectFrom('sign_in_link')
    .select(['browser_hash', 'expires_at', 'used_at', 'next_path'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  return (
    row && {
      browserHash: row.browser_hash,
      expiresAt: row.expires_at,
      nextPath: row.next_path,
      ...stated({ usedAt: row.used_at }),
    }
  )
}

/**
 * Uses a link, if it can be used from this browser now. One statement, so that of two that come at once only one
 * succeeds; the address's other links are used up with it.
 */
export async function useUpLink(
  trx: Transaction<SignInTables>,
  token: string,
  browser: string,
  now: Date,
): Promise<{ readonly address: string; readonly nextPath: string } | undefined> {
  const used = await trx
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('browser_hash', '=', hashOf(browser))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['address', 'next_path'])
    .executeTakeFirst()
  if (used === undefined) return undefined
  await trx
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', 'in', (others) =>
      others
        .selectFrom('sign_in_link')
        .select('token_hash')
        .where('address', '=', used.address)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        // One that is being used in this very moment is left: two that wait for each other would both fail.
        .forUpdate()
        .skipLocked(),
    )
    .execute()
  return { address: used.address, nextPath: used.next_path }
}

/** Forgets links that could last be used a day ago or earlier. */
export async function forgetOldLinks(db: Kysely<SignInTables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 24 * 60 * 60_000)
  await db.deleteFrom('sign_in_link').where('expires_at', '<', before).execute()
}
