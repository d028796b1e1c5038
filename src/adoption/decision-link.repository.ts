import type { Kysely, Transaction } from 'kysely'
import { hashOf } from '../sign-in/secret.ts'
import { linkFrom } from './adoption.rows.ts'
import type { AdoptionTables } from './adoption.table.ts'
import { type DecisionLink, linkLife } from './decision-link.ts'

type Db = Kysely<AdoptionTables> | Transaction<AdoptionTables>
type Trx = Transaction<AdoptionTables>

/** Saves a link. Only the fingerprint of its secret is kept. */
export async function saveDecisionLink(
  trx: Trx,
  link: Omit<DecisionLink, 'expiresAt' | 'usedAt'> & {
    readonly token: string
    readonly at: Date
  },
): Promise<Date> {
  const until = new Date(link.at.getTime() + linkLife)
  await trx
    .insertInto('decision_link')
    .values({
      hash: hashOf(link.token),
      id: link.id,
      collaboration_id: link.collaborationId,
      recommendation_id: link.recommendationId,
      principal_id: link.principalId,
      name: link.name,
      made_at: link.at,
      expires_at: until,
    })
    .execute()
  return until
}

/** A link as it stands, without using it. */
export async function findDecisionLink(db: Db, token: string): Promise<DecisionLink | undefined> {
  const row = await db
    .selectFrom('decision_link')
    .select([
      'id',
      'collaboration_id',
      'recommendation_id',
      'principal_id',
      'name',
      'expires_at',
      'used_at',
    ])
    .where('hash', '=', hashOf(token))
    .executeTakeFirst()
  return row && linkFrom(row)
}

/** Uses a link, if nobody has: one statement, so that of two that come at once only one succeeds. */
export async function useUpDecisionLink(trx: Trx, token: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('decision_link')
    .set({ used_at: now })
    .where('hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Forgets links that could last be used a day ago or earlier. */
export async function forgetOldDecisionLinks(db: Kysely<AdoptionTables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 24 * 60 * 60_000)
  await db.deleteFrom('decision_link').where('expires_at', '<', before).execute()
}
