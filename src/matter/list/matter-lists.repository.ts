import { type Kysely, sql, type Transaction } from 'kysely'
import { matterColumns, matterFrom } from '../matter.rows.ts'
import type { MatterTables } from '../matter.table.ts'
import type { Matter, MatterState } from '../matter.ts'
import { publicPartOf } from '../public/public-matter.ts'
import {
  type ListedMatter,
  type MatterPage,
  mostListed,
  type PublicFilter,
} from '../public/public-matters.ts'
import { isToldPublicly } from '../public/told-publicly.ts'
import { type FilteredMatters, inOrderOf, latestOf } from './latest-matters.repository.ts'

type Db = Kysely<MatterTables> | Transaction<MatterTables>

/** The published matters, newest first. */
export async function listPublic(
  db: Db,
  collaborationId: string,
  filter: PublicFilter,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<MatterPage<ListedMatter>> {
  let query = db
    .selectFrom('matter')
    .where('collaboration_id', '=', collaborationId)
    .where('published_at', 'is not', null)
  const { bodyId, kind, state, principalId, words, raisedFrom, raisedBefore } = filter
  if (bodyId) query = query.where(sql<boolean>`body_ids @> array[${bodyId}]::text[]`)
  if (principalId) query = query.where(sql<boolean>`concerns @> array[${principalId}]::text[]`)
  if (kind) query = query.where('kind', '=', kind)
  if (state) query = query.where('state', '=', state)
  if (raisedFrom) query = query.where('raised_at', '>=', raisedFrom)
  if (raisedBefore) query = query.where('raised_at', '<', raisedBefore)
  const asked = words === undefined ? '' : searchable(words)
  const [, year, running] = /^(\d{4})[:-](\d{1,9})$/.exec(asked) ?? []
  if (year !== undefined && running !== undefined) {
    query = query
      .where('number_year', '=', Number(year))
      .where('number_in_year', '=', Number(running))
  } else if (asked !== '') {
    query = query.where(sql<boolean>`words @@ websearch_to_tsquery('swedish', ${asked})`)
  }
  const reached = Math.min(size, mostListed - (page - 1) * size)
  const { matters, found } = await latestMatters(db, query, 'raised_at', {
    limit: Math.max(reached, 0),
    offset: Math.min((page - 1) * size, mostListed),
  })
  return {
    matters: await withSteps(db, matters),
    total: Math.min(found, mostListed),
    isMore: found > mostListed,
  }
}

/** The published ones of some matters, in the order they are named. */
export async function publicInOrder(
  db: Db,
  collaborationId: string,
  ids: readonly string[],
): Promise<readonly ListedMatter[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('published_at', 'is not', null)
    .where('id', 'in', ids)
    .execute()
  return withSteps(db, inOrderOf(rows, ids).map(matterFrom))
}

/** The public part of matters, each with when it came where it is and when something last happened in public. */
async function withSteps(db: Db, matters: readonly Matter[]): Promise<readonly ListedMatter[]> {
  const [first] = matters
  if (first === undefined) return []
  const rows = await db
    .selectFrom('matter_event')
    .select([
      'matter_id',
      sql<Date | null>`max(at)`.as('latest_at'),
      sql<Date | null>`max(at) filter (where kind in ('raised', 'forwarded'))`.as('there_since'),
    ])
    .where('collaboration_id', '=', first.collaborationId)
    .where(
      'matter_id',
      'in',
      matters.map(({ id }) => id),
    )
    .where(isToldPublicly('matter_event'))
    .groupBy('matter_id')
    .execute()
  const steps = new Map(rows.map((row) => [row.matter_id, row]))
  return matters.flatMap((matter) => {
    const shown = publicPartOf(matter)
    if (shown === undefined) return []
    const step = steps.get(matter.id)
    return {
      ...shown,
      thereSince: step?.there_since ?? shown.raisedAt,
      latestAt: step?.latest_at ?? shown.publishedAt,
    }
  })
}

/** What somebody searches for, as the database can take it: no signs that cannot be written, and no book. */
function searchable(words: string): string {
  return words
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
}

/** The matters that some bodies have and that stand in one of some states, oldest first: what waits there. */
export async function listWaiting(
  db: Db,
  collaborationId: string,
  bodyIds: readonly string[],
  states: readonly MatterState[],
): Promise<readonly Matter[]> {
  if (bodyIds.length === 0) return []
  const rows = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('handling_body_id', 'in', bodyIds)
    .where('state', 'in', states)
    .orderBy('raised_at')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(matterFrom)
}

/** Some matters by their ids, in no order. For lists in which other things are about matters. */
export async function listByIds(
  db: Db,
  collaborationId: string,
  ids: readonly string[],
): Promise<readonly Matter[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('id', 'in', ids)
    .execute()
  return rows.map(matterFrom)
}

/** Somebody's own matters: drafts and what they have raised, latest change first. */
export async function listByAuthor(
  db: Db,
  collaborationId: string,
  accountId: string,
): Promise<readonly Matter[]> {
  const rows = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('raised_by_account_id', '=', accountId)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(matterFrom)
}

/** Whose matters to list: what some bodies have or have had, and what concerns some principals. */
export interface Readers {
  readonly bodyIds: readonly string[]
  readonly principalIds: readonly string[]
}

/** The matters that people in some bodies and at some principals may read, latest change first. Never a draft. */
export async function listReadable(
  db: Db,
  collaborationId: string,
  { bodyIds, principalIds }: Readers,
  { limit, states }: { readonly limit: number; readonly states?: readonly MatterState[] },
): Promise<readonly Matter[]> {
  if (bodyIds.length === 0 && principalIds.length === 0) return []
  let query = db
    .selectFrom('matter')
    .where('collaboration_id', '=', collaborationId)
    .where('state', '<>', 'draft')
    .where(
      sql<boolean>`(body_ids && ${[...bodyIds]}::text[] or concerns && ${[...principalIds]}::text[])`,
    )
  if (states) query = query.where('state', 'in', states)
  const { matters } = await latestMatters(db, query, 'changed_at', { limit, offset: 0 })
  return matters
}

async function latestMatters(
  db: Db,
  filtered: FilteredMatters,
  order: 'raised_at' | 'changed_at',
  frame: { readonly limit: number; readonly offset: number },
): Promise<{ readonly matters: readonly Matter[]; readonly found: number }> {
  const { found, shown, inOrder } = await latestOf(db, filtered, order, frame)
  const rows = (await shown?.select(matterColumns).execute()) ?? []
  return { matters: inOrder(rows).map(matterFrom), found }
}
