import type { Kysely } from 'kysely'
import type { ChainEnd } from './trail.repository.ts'
import { actFrom, entryColumns } from './trail.rows.ts'
import type { TrailTables } from './trail.table.ts'
import { beginning, chainOf, hashOf, type RecordedAct } from './trail.ts'

/** What is wrong with the first entry that does not hold. */
export type Break =
  /** There is no entry with this number, although there are later ones or should be. */
  | 'missing'
  /** What the entry says is not what its hash was made of. */
  | 'altered'
  /** The entry does not follow the one before it. */
  | 'unlinked'
  /** The last entry is not the one that the end of the chain names. */
  | 'other-end'
  /** The entry stands after the end of the chain. */
  | 'after-end'
  /** The chain is whole, but is not the one whose end was noted earlier. */
  | 'not-as-noted'

/** Whether a trail holds: its end, worth noting somewhere else; or the first entry that does not, and why. */
export type Verification =
  | ({ readonly state: 'intact' } & ChainEnd)
  | { readonly state: 'broken'; readonly number: number; readonly because: Break }

/** How a trail is checked. */
export interface VerifySettings {
  /**
   * The end of the chain as it was noted outside the database. Whoever owns the database could write the whole
   * chain anew, or take away its end, and only this finds that.
   */
  readonly noted?: ChainEnd
  /** How many entries are held in memory at a time. */
  readonly atATime?: number
}

/**
 * Walks the trail of a collaboration, or the one outside any, from its beginning. Acts that are added meanwhile
 * are left for the next time.
 */
export async function verifyTrail(
  db: Kysely<TrailTables>,
  collaborationId?: string,
  { noted, atATime = 1_000 }: VerifySettings = {},
): Promise<Verification> {
  const chain = chainOf(collaborationId === undefined ? {} : { collaborationId })
  const end = await readEnd(db, chain)
  let last: ChainEnd = { length: 0, hash: beginning }
  while (last.length < end.length) {
    const entries = await entriesAfter(
      db,
      chain,
      last.length,
      Math.min(atATime, end.length - last.length),
    )
    if (entries.length === 0) return broken(last.length + 1, 'missing')
    for (const entry of entries) {
      const because = whatBreaks(entry, last)
      if (because) return broken(last.length + 1, because)
      last = { length: entry.number, hash: entry.hash }
      if (noted && noted.length === last.length && noted.hash !== last.hash) {
        return broken(last.length, 'not-as-noted')
      }
    }
  }
  if (last.hash !== end.hash) return broken(last.length, 'other-end')
  const extra = await firstAfterEnd(db, chain)
  if (extra !== undefined) return broken(extra, 'after-end')
  if (noted && noted.length > last.length) return broken(last.length + 1, 'not-as-noted')
  return { state: 'intact', ...last }
}

function whatBreaks(entry: RecordedAct, last: ChainEnd): Break | undefined {
  if (entry.number !== last.length + 1) return 'missing'
  if (entry.previousHash !== last.hash) return 'unlinked'
  return hashOf(entry) === entry.hash ? undefined : 'altered'
}

function broken(number: number, because: Break): Verification {
  return { state: 'broken', number, because }
}

async function readEnd(db: Kysely<TrailTables>, chain: string): Promise<ChainEnd> {
  const end = await db
    .selectFrom('trail_head')
    .select(['length', 'hash'])
    .where('chain', '=', chain)
    .executeTakeFirst()
  return end ?? { length: 0, hash: beginning }
}

async function entriesAfter(
  db: Kysely<TrailTables>,
  chain: string,
  number: number,
  limit: number,
): Promise<readonly RecordedAct[]> {
  const rows = await db
    .selectFrom('trail_entry')
    .select(entryColumns)
    .where('chain', '=', chain)
    .where('number', '>', number)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(actFrom)
}

/** Asked in one statement, so that an act noted at this moment is seen in both places or in neither. */
async function firstAfterEnd(db: Kysely<TrailTables>, chain: string): Promise<number | undefined> {
  const extra = await db
    .selectFrom('trail_entry as entry')
    .leftJoin('trail_head as head', 'head.chain', 'entry.chain')
    .select('entry.number')
    .where('entry.chain', '=', chain)
    .where((where) =>
      where.or([
        where('head.length', 'is', null),
        where('entry.number', '>', where.ref('head.length')),
        where('entry.number', '<', 1),
      ]),
    )
    .orderBy('entry.number')
    .limit(1)
    .executeTakeFirst()
  return extra?.number
}
