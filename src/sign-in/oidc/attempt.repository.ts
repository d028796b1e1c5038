import type { Kysely, Transaction } from 'kysely'
import type { Language } from '../../shared/language.ts'
import { hashOf } from '../secret.ts'
import type { SignInTables } from '../sign-in.table.ts'

/** How long, in milliseconds, somebody may take at the provider. */
const attemptLife = 15 * 60_000

/** What was begun here, and must come back unchanged from the provider. */
export interface Attempt {
  readonly providerId: string
  readonly nonce: string
  readonly codeVerifier: string
  readonly language: Language
  readonly nextPath: string
}

/** Notes that somebody has been sent to a provider. */
export async function saveAttempt(
  trx: Transaction<SignInTables>,
  attempt: Attempt & { readonly state: string; readonly browser: string; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('sign_in_attempt')
    .values({
      state_hash: hashOf(attempt.state),
      provider_id: attempt.providerId,
      nonce: attempt.nonce,
      code_verifier: attempt.codeVerifier,
      browser_hash: hashOf(attempt.browser),
      language: attempt.language,
      next_path: attempt.nextPath,
      created_at: attempt.at,
      expires_at: new Date(attempt.at.getTime() + attemptLife),
      used_at: null,
    })
    .execute()
}

/** Uses up an attempt, if it was begun with this provider in this browser, and is still waited for. */
export async function useUpAttempt(
  db: Kysely<SignInTables>,
  state: string,
  providerId: string,
  browser: string,
  now: Date,
): Promise<Attempt | undefined> {
  const row = await db
    .updateTable('sign_in_attempt')
    .set({ used_at: now })
    .where('state_hash', '=', hashOf(state))
    .where('provider_id', '=', providerId)
    .where('browser_hash', '=', hashOf(browser))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['provider_id', 'nonce', 'code_verifier', 'language', 'next_path'])
    .executeTakeFirst()
  return (
    row && {
      providerId: row.provider_id,
      nonce: row.nonce,
      codeVerifier: row.code_verifier,
      language: row.language,
      nextPath: row.next_path,
    }
  )
}

/** How an attempt stands, to say why it could not be used. */
export async function findAttempt(
  db: Kysely<SignInTables>,
  state: string,
): Promise<
  | {
      readonly providerId: string
      readonly browserHash: string
      readonly expiresAt: Date
      readonly isUsed: boolean
      readonly language: Language
      readonly nextPath: string
    }
  | undefined
> {
  const row = await db
    .selectFrom('sign_in_attempt')
    .select(['provider_id', 'browser_hash', 'expires_at', 'used_at', 'language', 'next_path'])
    .where('state_hash', '=', hashOf(state))
    .executeTakeFirst()
  return (
    row && {
      providerId: row.provider_id,
      browserHash: row.browser_hash,
      expiresAt: row.expires_at,
      isUsed: row.used_at !== null,
      language: row.language,
      nextPath: row.next_path,
    }
  )
}

/** Forgets attempts that could last be finished a day ago or earlier. */
export async function forgetOldAttempts(db: Kysely<SignInTables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 24 * 60 * 60_000)
  await db.deleteFrom('sign_in_attempt').where('expires_at', '<', before).execute()
}
