import type { Kysely, Transaction } from 'kysely'
import type { Actor } from '../../actor/actor.ts'
import { isUuid } from '../../matter/matter.rows.ts'
import { NotFound } from '../../shared/errors.ts'
import { entryFrom, factColumns } from '../adoption.rows.ts'
import type { AdoptionTables } from '../adoption.table.ts'
import type { Ledger } from '../recommendation.ts'
import type { DecisionEntry } from './decision.ts'
import type { Recorded } from './record-decision.ts'

type Db = Kysely<AdoptionTables> | Transaction<AdoptionTables>
type Trx = Transaction<AdoptionTables>
type OfLedger = Pick<Ledger, 'collaborationId' | 'id'>

/** The history of a principal's row, or of every row of a ledger: by principal, oldest first. */
export async function listDecisionEntries(
  db: Db,
  { collaborationId, id }: OfLedger,
  principalId?: string,
): Promise<readonly DecisionEntry[]> {
  const rows = await db
    .selectFrom('decision_entry')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('recommendation_id', '=', id)
    .$if(principalId !== undefined, (query) => query.where('principal_id', '=', principalId ?? ''))
    .orderBy('principal_id')
    .orderBy('number')
    .execute()
  return rows.map(entryFrom)
}

/**
 * Whether a form has been recorded already: on this ledger, for this principal. An id that stands elsewhere is from
 * no form of ours, and is told not to exist.
 */
export async function isRecorded(
  db: Db,
  { collaborationId, id }: OfLedger,
  principalId: string,
  entryId: string,
): Promise<boolean> {
  if (!isUuid(entryId)) return false
  const row = await db
    .selectFrom('decision_entry')
    .select(['recommendation_id', 'principal_id'])
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', entryId)
    .executeTakeFirst()
  if (!row) return false
  if (row.recommendation_id !== id || row.principal_id !== principalId) {
    throw new NotFound(`decision entry '${entryId}'`)
  }
  return true
}

/** Saves what was recorded: the row as it stands now, and the entry of its history. News is to be returned. */
export async function saveRecorded(
  trx: Trx,
  { ledger, entry, isNews }: Recorded,
  actor: Actor,
): Promise<void> {
  const { facts, principalId } = entry
  await trx
    .updateTable('principal_decision')
    .set({
      ...factColumns(facts),
      ...(facts?.authority && {
        authority_name: facts.authority.name,
        authority_level: facts.authority.level,
      }),
      entry_id: facts ? entry.id : null,
      recorded_at: facts ? entry.at : null,
      recorded_by_name: facts ? entry.by.name : null,
      entries: entry.number,
      ...(isNews && { return_id: entry.id }),
    })
    .where('collaboration_id', '=', ledger.collaborationId)
    .where('recommendation_id', '=', ledger.id)
    .where('principal_id', '=', principalId)
    .execute()
  await trx
    .insertInto('decision_entry')
    .values({
      collaboration_id: ledger.collaborationId,
      recommendation_id: ledger.id,
      principal_id: principalId,
      number: entry.number,
      id: entry.id,
      way: entry.way,
      ...factColumns(facts),
      because: entry.because ?? null,
      at: entry.at,
      by_account_id: entry.by.accountId,
      by_name: entry.by.name,
      by_hat: JSON.stringify(actor.hat),
      is_by_link: entry.isByLink,
      authority_name: facts?.authority?.name ?? null,
      authority_level: facts?.authority?.level ?? null,
    })
    .execute()
}

/** Notes that a principal was reminded. */
export async function saveReminded(
  trx: Trx,
  { collaborationId, id }: OfLedger,
  principalId: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('principal_decision')
    .set((eb) => ({ reminders: eb('reminders', '+', 1), reminded_at: at }))
    .where('collaboration_id', '=', collaborationId)
    .where('recommendation_id', '=', id)
    .where('principal_id', '=', principalId)
    .execute()
}
