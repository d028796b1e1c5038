import { type Kysely, sql, type Transaction } from 'kysely'
import type { MatterTables } from '../matter.table.ts'
import type { MatterKind, MatterState } from '../matter.ts'
import { type MatterPage, mostListed } from '../public/public-matters.ts'
import { type FilteredMatters, latestOf } from './latest-matters.repository.ts'
import type { Own } from './waiting-matters.repository.ts'

type Db = Kysely<MatterTables> | Transaction<MatterTables>

/** Whose matters to list: what some bodies have or have had, what concerns some principals, and somebody's own. */
export interface ReadBy {
  readonly bodyIds: readonly string[]
  readonly principalIds: readonly string[]
  /** In the bodies where they still have a hat. */
  readonly own: Own
}

/** What the list may be narrowed to. */
export interface ReadableFilter {
  readonly words?: string
  /** A body that has or has had it. */
  readonly bodyId?: string
  readonly kind?: MatterKind
  readonly state?: MatterState
  /** Only what the reader has raised. */
  readonly isOwn?: boolean
}

/** A matter in a list of those that somebody may read. Never a draft. */
export interface ReadableMatter {
  readonly number: string
  readonly kind: MatterKind
  readonly state: MatterState
  readonly title: string
  readonly handlingBodyId: string
  readonly isPublic: boolean
  /** When something last happened in it that all who read it see: a comment, an answer and a paper too. */
  readonly changedAt: Date
}

/**
 * The matters that somebody may read, by when the matter itself was last changed, latest first. What is said and asked
 * in a matter moves the time it shows and not its place: to order by that would take a column and indexes of its own.
 */
export async function listReadableMatters(
  db: Db,
  collaborationId: string,
  readBy: ReadBy,
  filter: ReadableFilter,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<MatterPage<ReadableMatter>> {
  const { bodyId, kind, state } = filter
  let query = db
    .selectFrom('matter')
    .where('collaboration_id', '=', collaborationId)
    .where('state', '<>', 'draft')
    .where(filter.isOwn ? ownOf(readBy) : readableBy(readBy))
  if (bodyId) query = query.where(sql<boolean>`body_ids @> array[${bodyId}]::text[]`)
  if (kind) query = query.where('kind', '=', kind)
  if (state) query = query.where('state', '=', state)
  const { found, rows } = await pageOf(db, withWords(query, filter.words ?? ''), page, size)
  return {
    matters: rows.map((row) => ({
      number: `${row.number_year}:${row.number_in_year}`,
      kind: row.kind,
      state: row.state,
      title: row.title,
      handlingBodyId: row.handling_body_id,
      isPublic: row.published_at !== null,
      changedAt: row.latest_at,
    })),
    total: Math.min(found, mostListed),
    isMore: found > mostListed,
  }
}

function ownOf({ own }: ReadBy) {
  return sql<boolean>`(raised_by_account_id = ${own.accountId}::uuid and origin_body_id = any(${[...own.bodyIds]}::text[]))`
}

function readableBy(readBy: ReadBy) {
  const { bodyIds, principalIds } = readBy
  // What is empty is left out: the database would look through its index all the same.
  const ways = [
    ownOf(readBy),
    ...(bodyIds.length > 0 ? [sql<boolean>`body_ids && ${[...bodyIds]}::text[]`] : []),
    ...(principalIds.length > 0 ? [sql<boolean>`concerns && ${[...principalIds]}::text[]`] : []),
  ]
  return sql<boolean>`(${sql.join(ways, sql` or `)})`
}

/** A number finds just that matter; anything else is looked for in title, question and what is wanted. */
function withWords(query: FilteredMatters, typed: string): FilteredMatters {
  const words = typed
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  if (words === '') return query
  const [, year, running] = /^(\d{4})[:-](\d{1,9})$/.exec(words) ?? []
  return year !== undefined && running !== undefined
    ? query.where('number_year', '=', Number(year)).where('number_in_year', '=', Number(running))
    : query.where(sql<boolean>`words @@ websearch_to_tsquery('swedish', ${words})`)
}

async function pageOf(db: Db, filtered: FilteredMatters, page: number, size: number) {
  const offset = (page - 1) * size
  const { found, shown, inOrder } = await latestOf(db, filtered, 'changed_at', {
    limit: Math.max(Math.min(size, mostListed - offset), 0),
    offset: Math.min(offset, mostListed),
  })
  if (shown === undefined) return { found, rows: [] }
  // The page first and then its events: beside the columns of the list they would be looked up for what is leafed past.
  const rows = await db
    .selectFrom(shown.select(listed).as('shown'))
    .selectAll()
    .select(latestAt)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute()
  return { found, rows: inOrder(rows) }
}

/** The latest event by its number, which the primary key leads straight to. */
const latestAt = sql<Date>`greatest(changed_at, (
  select event.at from matter_event as event
  where event.collaboration_id = shown.collaboration_id and event.matter_id = shown.id
  order by event.number desc limit 1
))`.as('latest_at')

const listed = [
  'collaboration_id',
  'id',
  'number_year',
  'number_in_year',
  'kind',
  'state',
  'title',
  'handling_body_id',
  'published_at',
  'changed_at',
] as const
