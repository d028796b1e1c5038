import type { Kysely, Transaction } from 'kysely'
import { actFrom, entryColumns, rowOfAct } from './trail.rows.ts'
import type { TrailTables } from './trail.table.ts'
import { type Act, chainOf, hashOf, onlyFacts, type RecordedAct } from './trail.ts'

/**
 * Notes an act at the end of its chain, in the transaction that does it: both happen or neither.
 * Others who act in the same collaboration wait from here until the transaction ends, so let it be the last that
 * a transaction does; one that notes acts in two chains takes that of the collaboration first.
 */
export async function recordAct(trx: Transaction<TrailTables>, act: Act): Promise<RecordedAct> {
  const { hat, name } = act.by
  const facts = {
    ...act,
    by: { ...act.by, name: name.toWellFormed(), ...(hat && { hat: onlyFacts(hat) }) },
    details: onlyFacts(act.details ?? {}),
  }
  const end = await lockEnd(trx, chainOf(act))
  const placed = { ...facts, number: end.length + 1, previousHash: end.hash }
  const recorded = { ...placed, hash: hashOf(placed) }
  await trx.insertInto('trail_entry').values(rowOfAct(recorded)).execute()
  return recorded
}

/** Where a chain ends: how many acts it holds, and the hash of the last. */
export interface ChainEnd {
  readonly length: number
  readonly hash: string
}

async function lockEnd(trx: Transaction<TrailTables>, chain: string): Promise<ChainEnd> {
  const end = () =>
    trx.selectFrom('trail_head').select(['length', 'hash']).where('chain', '=', chain).forUpdate()
  const known = await end().executeTakeFirst()
  if (known) return known
  // Two that begin the same chain: the second waits for the first here, and goes on from its end.
  await trx
    .insertInto('trail_head')
    .values({ chain })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return end().executeTakeFirstOrThrow()
}

/** Which acts to list. Without a collaboration: those outside any. */
export interface ActFilter {
  readonly collaborationId?: string
  readonly accountId?: string
  readonly subject?: { readonly kind: string; readonly id: string }
}

/** How many acts to list, and the number of the act they come before. */
export interface ActPage {
  readonly limit: number
  readonly before?: number
}

/** The latest acts, newest first; with `before`, those that came before that act. */
export async function listActs(
  db: Kysely<TrailTables>,
  filter: ActFilter,
  { limit, before }: ActPage,
): Promise<readonly RecordedAct[]> {
  const { accountId, subject } = filter
  let query = db.selectFrom('trail_entry').select(entryColumns).where('chain', '=', chainOf(filter))
  if (accountId !== undefined) query = query.where('account_id', '=', accountId)
  if (subject !== undefined) {
    query = query.where('subject_kind', '=', subject.kind).where('subject_id', '=', subject.id)
  }
  if (before !== undefined) query = query.where('number', '<', before)
  const rows = await query.orderBy('number', 'desc').limit(limit).execute()
  return rows.map(actFrom)
}
