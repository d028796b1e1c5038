import { type Kysely, sql, type Transaction } from 'kysely'
import { matterColumns, matterFrom } from '../matter.rows.ts'
import type { MatterTables } from '../matter.table.ts'
import type { Matter } from '../matter.ts'

type Db = Kysely<MatterTables> | Transaction<MatterTables>

/** Something asked that has been answered, and the matter it is about: whole, for the policy to say who reads it. */
export interface AnsweredAsk {
  readonly askId: string
  readonly principalId: string
  /** The beginning of what was asked. */
  readonly question: string
  readonly answeredAt: Date
  readonly matter: Matter
}

/** As many as anybody is shown. */
const most = 200

/** A little more than is shown of a question, so that it can be cut between two words. */
const longestSaid = 200

/**
 * What somebody has asked that was answered from a time on, in matters in preparation where they have done nothing
 * since: the longest answered first. Whether they still may read them is not looked at here.
 */
export async function listAnswered(
  db: Db,
  collaborationId: string,
  { accountId, from }: { readonly accountId: string; readonly from: Date },
): Promise<readonly AnsweredAsk[]> {
  const rows = await db
    .selectFrom('matter_ask as ask')
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'ask.collaboration_id')
        .onRef('matter.id', '=', 'ask.matter_id'),
    )
    .select(matterColumns.map((column) => `matter.${column}` as const))
    .select(['ask.id as ask_id', 'ask.principal_id', 'ask.answered_at'])
    .select(sql<string>`left(ask.question, ${sql.lit(longestSaid)})`.as('asked'))
    .where('ask.collaboration_id', '=', collaborationId)
    .where('ask.by_account_id', '=', accountId)
    .where('ask.answered_at', '>=', from)
    .where('matter.state', '=', 'inPreparation')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('matter_event as event')
            .select('event.number')
            .whereRef('event.collaboration_id', '=', 'ask.collaboration_id')
            .whereRef('event.matter_id', '=', 'ask.matter_id')
            .where('event.by_account_id', '=', accountId)
            // At the same moment too: whoever answers their own question has read it.
            .whereRef('event.at', '>=', 'ask.answered_at'),
        ),
      ),
    )
    .orderBy('ask.answered_at')
    .orderBy('ask.id')
    .limit(most)
    .execute()
  return rows.flatMap((row) =>
    row.answered_at === null
      ? []
      : [
          {
            askId: row.ask_id,
            principalId: row.principal_id,
            question: row.asked,
            answeredAt: row.answered_at,
            matter: matterFrom(row),
          },
        ],
  )
}
