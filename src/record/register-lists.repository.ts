import { type Kysely, sql } from 'kysely'
import { isUuid } from '../matter/matter.rows.ts'
import type { MatterTables } from '../matter/matter.table.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { EntryTables } from './record.table.ts'
import { entryColumns, listedFrom } from './register-entry.rows.ts'
import { type ListedEntry, type OfAuthority, overdueUntil } from './register-entry.ts'

type Db = Kysely<EntryTables & MatterTables>

/** Which entries to list: all, those without a number, or those that should have had one before today. */
export interface EntryFilter {
  readonly state: 'all' | 'missing' | 'overdue'
  readonly today: CalendarDay
}

/** A page of an authority's register. */
export interface EntryPage {
  readonly entries: readonly ListedEntry[]
  readonly total: number
  /** More than were counted. */
  readonly isMore: boolean
}

/** Counting every row of a long list costs more than the list itself. */
const countBound = 10_000

/** How many entries a saved list holds at most, the latest first: more are asked for by state. */
export const largestList = 20_000

/** What an authority is to register and has registered: the latest first, or what is missing with the oldest first. */
export async function listRegister(
  db: Db,
  of: OfAuthority,
  filter: EntryFilter,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<EntryPage> {
  const counted = await countUpTo(db, of, filter)
  const order = filter.state === 'all' ? 'desc' : 'asc'
  const rows = await narrowed(db, of, filter)
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'entry.collaboration_id')
        .onRef('matter.id', '=', 'entry.matter_id'),
    )
    .select(entryColumns.map((column) => `entry.${column}` as const))
    .select(['matter.number_year', 'matter.number_in_year'])
    .orderBy('entry.dated_on', order)
    .orderBy('entry.created_at', order)
    .orderBy('entry.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return {
    entries: rows.map(listedFrom),
    total: Math.min(counted, countBound),
    isMore: counted > countBound,
  }
}

/** How many entries an authority has of each sort; of those that are bounded, at least as many. */
export interface RegisterCounts extends Readonly<Record<EntryFilter['state'], number>> {
  readonly bounded: ReadonlySet<EntryFilter['state']>
}

/** How many entries an authority has in all, without a number, and overdue. */
export async function countRegister(
  db: Db,
  of: OfAuthority,
  today: CalendarDay,
): Promise<RegisterCounts> {
  const counted = (state: EntryFilter['state']) => countUpTo(db, of, { state, today })
  const found = {
    all: await counted('all'),
    missing: await counted('missing'),
    overdue: await counted('overdue'),
  }
  const bounded = (['all', 'missing', 'overdue'] as const).filter(
    (state) => found[state] > countBound,
  )
  return {
    all: Math.min(found.all, countBound),
    missing: Math.min(found.missing, countBound),
    overdue: Math.min(found.overdue, countBound),
    bounded: new Set(bounded),
  }
}

/** How many entries there are, counted to just above the bound; in the database, since ten thousand rows take long to read. */
async function countUpTo(db: Db, of: OfAuthority, filter: EntryFilter): Promise<number> {
  const { counted } = await db
    .selectFrom(
      narrowed(db, of, filter)
        .select('entry.id')
        .limit(countBound + 1)
        .as('some'),
    )
    .select(sql<number>`count(*)::int`.as('counted'))
    .executeTakeFirstOrThrow()
  return counted
}

/** An entry of one authority's with the number of its matter, or undefined when it has none by that id. */
export async function findListedEntry(
  db: Db,
  { collaborationId, principalId }: OfAuthority,
  id: string,
): Promise<ListedEntry | undefined> {
  if (!isUuid(id)) return undefined
  const row = await listed(db)
    .where('entry.collaboration_id', '=', collaborationId)
    .where('entry.principal_id', '=', principalId)
    .where('entry.id', '=', id)
    .executeTakeFirst()
  return row && listedFrom(row)
}

function listed(db: Db) {
  return db
    .selectFrom('register_entry as entry')
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'entry.collaboration_id')
        .onRef('matter.id', '=', 'entry.matter_id'),
    )
    .select(entryColumns.map((column) => `entry.${column}` as const))
    .select(['matter.number_year', 'matter.number_in_year'])
}

function narrowed(db: Db, { collaborationId, principalId }: OfAuthority, filter: EntryFilter) {
  let query = db
    .selectFrom('register_entry as entry')
    .where('entry.collaboration_id', '=', collaborationId)
    .where('entry.principal_id', '=', principalId)
  if (filter.state !== 'all') query = query.where('entry.registration_number', 'is', null)
  if (filter.state === 'overdue') {
    query = query.where('entry.dated_on', '<=', overdueUntil(filter.today))
  }
  return query
}

/** What one authority has not given a number. */
export interface WaitingRegistrations {
  readonly oldest: ListedEntry
  /** How many there are, counted to `mostWaiting`; undefined when there are more. */
  readonly count: number | undefined
}

/** As many of an authority's records as are counted for whoever is only told that they wait. */
export const mostWaiting = 200

/** What each of some authorities has not given a number, by its oldest record; those that have nothing left out. */
export async function waitingRegistrations(
  db: Db,
  collaborationId: string,
  principalIds: readonly string[],
): Promise<readonly WaitingRegistrations[]> {
  if (principalIds.length === 0) return []
  const rows = await listed(db)
    .select(
      sql<number>`(
        select count(*)::int from (
          select from register_entry as other
          where other.collaboration_id = entry.collaboration_id
            and other.principal_id = entry.principal_id and other.registration_number is null
          limit ${mostWaiting + 1}
        ) as waiting
      )`.as('waiting'),
    )
    .where('entry.collaboration_id', '=', collaborationId)
    .where(
      sql<boolean>`entry.id in (
        select oldest.id from unnest(${[...principalIds]}::text[]) as authority (id)
        cross join lateral (
          select one.id from register_entry as one
          where one.collaboration_id = ${collaborationId}
            and one.principal_id = authority.id and one.registration_number is null
          order by one.dated_on, one.created_at, one.id
          limit 1
        ) as oldest
      )`,
    )
    .orderBy('entry.dated_on')
    .orderBy('entry.created_at')
    .orderBy('entry.id')
    .execute()
  return rows.map(({ waiting, ...row }) => ({
    oldest: listedFrom(row),
    count: waiting > mostWaiting ? undefined : waiting,
  }))
}
