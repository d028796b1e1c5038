import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import type { MatterTables } from '../matter.table.ts'
import { mostListed } from '../public/public-matters.ts'

/** Matters that a filter lets through, with nothing selected of them yet. */
export type FilteredMatters = SelectQueryBuilder<MatterTables, 'matter', object>

/** A page of a list. */
export interface LatestMatters {
  /** How many the filter lets through, counted to just above `mostListed`. */
  readonly found: number
  /** What is to be selected from; undefined when the page is empty. */
  readonly shown: FilteredMatters | undefined
  /** Puts what was selected in the order of the list. */
  readonly inOrder: <Row extends { readonly id: string }>(rows: readonly Row[]) => readonly Row[]
}

/**
 * The latest of the matters that a filter lets through, and how many those are. Few are found by the filter's own
 * index and sorted. Of many, the latest are met at once when the list is read in its order. Asked to do either alone,
 * the database walks through everything for a word that is rare. Counted there: a thousand rows read here would take
 * longer than all the rest of the page.
 */
export async function latestOf(
  db: Kysely<MatterTables> | Transaction<MatterTables>,
  filtered: FilteredMatters,
  order: 'raised_at' | 'changed_at',
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<LatestMatters> {
  const { rows } = await sql<{ readonly found: number; readonly ids: readonly string[] }>`
    with found as materialized ${filtered.select(['id', `${order} as at`]).limit(mostListed + 1)}
    select
      (select count(*)::int from found) as found,
      array(select id::text from found order by at desc, id limit ${limit} offset ${offset}) as ids
  `.execute(db)
  const { found = 0, ids = [] } = rows[0] ?? {}
  if (found > mostListed) {
    const shown = filtered.orderBy(order, 'desc').orderBy('id').limit(limit).offset(offset)
    return { found, shown, inOrder: (selected) => selected }
  }
  return {
    found,
    shown: ids.length === 0 ? undefined : filtered.where('id', 'in', ids),
    inOrder: (selected) => inOrderOf(selected, ids),
  }
}

/** Some rows in the order that their ids are named. */
export function inOrderOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): readonly Row[] {
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0))
}
