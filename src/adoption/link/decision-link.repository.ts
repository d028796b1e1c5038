import { type Kysely, sql, type Transaction } from 'kysely'
import { hashOf } from '../../sign-in/secret.ts'
import { linkFrom } from '../adoption.rows.ts'
import type { AdoptionTables } from '../adoption.table.ts'
import type { Ledger } from '../recommendation.ts'
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

/** How many links can be used for the decision of each principal; one without any is not there. */
export async function listOpenLinks(
  db: Db,
  { collaborationId, id }: Pick<Ledger, 'collaborationId' | 'id'>,
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('decision_link')
    .select('principal_id')
    .select(({ fn }) => fn.countAll().as('open'))
    .where('collaboration_id', '=', collaborationId)
    .where('recommendation_id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .groupBy('principal_id')
    .execute()
  return new Map(rows.map(({ principal_id, open }) => [principal_id, Number(open)]))
}

/** Ends the life of every link that can be used for a principal's decision, and answers how many there were. */
export async function closeDecisionLinks(
  trx: Trx,
  { collaborationId, id }: Pick<Ledger, 'collaborationId' | 'id'>,
  principalId: string,
  at: Date,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('decision_link')
    // The database holds that a link has lived: one that is closed as it is made lives a thousandth of a second.
    .set({ expires_at: sql<Date>`greatest(${at}, made_at + interval '1 millisecond')` })
    .where('collaboration_id', '=', collaborationId)
    .where('recommendation_id', '=', id)
    .where('principal_id', '=', principalId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Forgets links that could last be used a day ago or earlier. */
export async function forgetOldDecisionLinks(db: Kysely<AdoptionTables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 24 * 60 * 60_000)
  await db.deleteFrom('decision_link').where('expires_at', '<', before).execute()
}
