import { type ExpressionBuilder, type Kysely, sql, type Transaction } from 'kysely'
import { stated } from '../../shared/columns.ts'
import { hashOf, newSecret } from '../secret.ts'
import type { SignInTables } from '../sign-in.table.ts'
import {
  absoluteLimit,
  graceAfterChange,
  idleLimit,
  keepEndedFor,
  noteUseEvery,
  type Session,
} from './session.ts'

const columns = [
  'session.id',
  'session.account_id',
  'account.display_name',
  'account.is_example',
  'session.chosen_hat',
  'session.issuer',
  'session.provider_id',
  'session.assurance_level',
  'session.user_agent',
  'session.created_at',
  'session.last_seen_at',
  'session.expires_at',
] as const

interface SelectedSession {
  readonly id: string
  readonly account_id: string
  readonly display_name: string
  readonly is_example: boolean
  readonly chosen_hat: string | null
  readonly issuer: string
  readonly provider_id: string | null
  readonly assurance_level: string | null
  readonly user_agent: string | null
  readonly created_at: Date
  readonly last_seen_at: Date
  readonly expires_at: Date
}

function sessionFrom(row: SelectedSession): Session {
  return {
    id: row.id,
    accountId: row.account_id,
    displayName: row.display_name,
    isExample: row.is_example,
    issuer: row.issuer,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    ...stated({
      chosenHat: row.chosen_hat,
      providerId: row.provider_id,
      assuranceLevel: row.assurance_level,
      userAgent: row.user_agent,
    }),
  }
}

type Joined = ExpressionBuilder<SignInTables, 'session' | 'account'>

/** A session that holds: not ended, used within the idle limit, not too old, on an account that is open. */
function holds(now: Date) {
  return ({ eb, and }: Joined) =>
    and([
      eb('session.ended_at', 'is', null),
      eb('session.expires_at', '>', now),
      eb('session.last_seen_at', '>', new Date(now.getTime() - idleLimit)),
      eb('account.closed_at', 'is', null),
    ])
}

function carriedBy(token: string, now: Date) {
  const hash = hashOf(token)
  return ({ eb, and, or }: Joined) =>
    or([
      eb('session.token_hash', '=', hash),
      and([eb('session.previous_hash', '=', hash), eb('session.previous_until', '>', now)]),
    ])
}

/** Who has signed in, and how they were recognised. */
export interface NewSession {
  readonly accountId: string
  readonly issuer: string
  readonly providerId?: string | undefined
  readonly assuranceLevel?: string | undefined
  readonly userAgent?: string | undefined
  readonly at: Date
}

/** Opens a session and gives the secret that its browser shall carry; only a fingerprint of it is kept. */
export async function openSession(
  trx: Transaction<SignInTables>,
  { accountId, issuer, providerId, assuranceLevel, userAgent, at }: NewSession,
): Promise<{ readonly id: string; readonly token: string }> {
  const token = newSecret()
  const { id } = await trx
    .insertInto('session')
    .values({
      token_hash: hashOf(token),
      previous_hash: null,
      previous_until: null,
      account_id: accountId,
      issuer,
      provider_id: providerId ?? null,
      assurance_level: assuranceLevel ?? null,
      chosen_hat: null,
      user_agent: userAgent ?? null,
      created_at: at,
      last_seen_at: at,
      expires_at: new Date(at.getTime() + absoluteLimit),
      ended_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** The session that a secret belongs to, when it holds; and notes, now and then, that it is in use. */
export async function findSession(
  db: Kysely<SignInTables>,
  token: string,
  now: Date,
): Promise<Session | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(columns)
    .where(carriedBy(token, now))
    .where(holds(now))
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.last_seen_at.getTime() <= now.getTime() - noteUseEvery) {
    await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', row.id).execute()
  }
  return sessionFrom(row)
}

/** Whose session a secret once belonged to, whether or not it still holds. */
export async function findFormerAccount(
  db: Kysely<SignInTables>,
  token: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('session')
    .select('account_id')
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  return row?.account_id
}

/**
 * Notes in which capacity the person acts from now on, and changes the secret, since what it is good for has
 * changed. The one before is taken for a minute more. Undefined when the session has ended meanwhile.
 */
export async function changeHat(
  trx: Transaction<SignInTables>,
  session: { readonly id: string; readonly token: string },
  chosenHat: string | undefined,
  at: Date,
): Promise<string | undefined> {
  const token = newSecret()
  const changed = await trx
    .updateTable('session')
    .set({
      chosen_hat: chosenHat ?? null,
      token_hash: hashOf(token),
      previous_hash: hashOf(session.token),
      previous_until: new Date(at.getTime() + graceAfterChange),
    })
    .where('id', '=', session.id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return changed && token
}

/** An account's sessions that hold, the one used last first. */
export async function listSessions(
  db: Kysely<SignInTables>,
  accountId: string,
  now: Date,
): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(columns)
    .where('session.account_id', '=', accountId)
    .where(holds(now))
    .orderBy('session.last_seen_at', 'desc')
    .orderBy('session.id')
    .execute()
  return rows.map(sessionFrom)
}

/** Ends one of an account's own sessions. False when there is no such session, or it is somebody else's. */
export async function endSession(
  trx: Transaction<SignInTables>,
  accountId: string,
  sessionId: string,
  at: Date,
): Promise<boolean> {
  const ended = await trx
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where(sql`id::text`, '=', sessionId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** Ends all of an account's sessions, but for the one that may be kept; tells how many. */
export async function endAllSessions(
  trx: Transaction<SignInTables>,
  accountId: string,
  at: Date,
  keep?: string,
): Promise<number> {
  let ending = trx
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
  if (keep !== undefined) ending = ending.where('id', '<>', keep)
  return (await ending.returning('id').execute()).length
}

/** Forgets sessions that ended, or could not be used any more, a month ago or earlier. */
export async function forgetOldSessions(db: Kysely<SignInTables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keepEndedFor)
  await db
    .deleteFrom('session')
    .where(({ eb, or }) => or([eb('ended_at', '<', before), eb('expires_at', '<', before)]))
    .execute()
}
