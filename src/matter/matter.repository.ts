import { type Kysely, sql, type Transaction } from 'kysely'
import { EditedMeanwhile, NotFound } from '../shared/errors.ts'
import type { MatterEvent } from './event/matter-event.ts'
import {
  eventFrom,
  isUuid,
  matterColumns,
  matterFrom,
  rowOfEvent,
  rowOfMatter,
} from './matter.rows.ts'
import type { MatterTables } from './matter.table.ts'
import type { Matter } from './matter.ts'

type Db = Kysely<MatterTables> | Transaction<MatterTables>
type Trx = Transaction<MatterTables>

/** A matter, or undefined when there is none by that id. */
export async function findMatter(
  db: Db,
  collaborationId: string,
  id: string,
): Promise<Matter | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && matterFrom(row)
}

/** A matter that shall be changed: nobody else can change it until the transaction ends. */
export async function getMatterToChange(
  trx: Trx,
  collaborationId: string,
  id: string,
): Promise<Matter> {
  if (!isUuid(id)) throw new NotFound(`matter '${id}'`)
  const row = await trx
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`matter '${id}'`)
  return matterFrom(row)
}

/**
 * Keeps others from changing some matters until the transaction ends, always in the same order. Gives those that
 * there are.
 */
export async function lockMatters(
  trx: Trx,
  collaborationId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('matter')
    .select('id')
    .where('collaboration_id', '=', collaborationId)
    .where('id', 'in', ids.filter(isUuid))
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** A matter by its number, `2026:14`, or undefined when there is none. */
export async function findMatterByNumber(
  db: Db,
  collaborationId: string,
  number: string,
): Promise<Matter | undefined> {
  const [, year, running] = /^(\d{4}):(\d{1,9})$/.exec(number) ?? []
  if (year === undefined || running === undefined) return undefined
  const row = await db
    .selectFrom('matter')
    .select(matterColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('number_year', '=', Number(year))
    .where('number_in_year', '=', Number(running))
    .executeTakeFirst()
  return row && matterFrom(row)
}

/** What has happened to a matter, oldest first. */
export async function listEvents(
  db: Db,
  collaborationId: string,
  matterId: string,
): Promise<readonly MatterEvent[]> {
  const rows = await db
    .selectFrom('matter_event')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('matter_id', '=', matterId)
    .orderBy('number')
    .execute()
  return rows.map(eventFrom)
}

/** Saves a new draft; false when there already is a matter by that id, because a form was sent twice. */
export async function insertMatter(trx: Trx, matter: Matter, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('matter')
    .values({ ...rowOfMatter(matter), created_at: now, changed_at: now })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Saves a change made on the version before. Throws when somebody else saved first. */
export async function updateMatter(trx: Trx, matter: Matter, now: Date): Promise<void> {
  const { collaboration_id, id, ...columns } = rowOfMatter(matter)
  const result = await trx
    .updateTable('matter')
    .set({ ...columns, changed_at: now })
    .where('collaboration_id', '=', collaboration_id)
    .where('id', '=', id)
    .where('version', '=', matter.version - 1)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) {
    throw new EditedMeanwhile('matter', { yours: matter.version - 1, stored: matter.version })
  }
}

/** Removes a draft and its papers: nobody has been told of it, and nothing else points to it. */
export async function deleteDraft(trx: Trx, { collaborationId, id }: Matter): Promise<void> {
  await trx
    .deleteFrom('matter_paper')
    .where('collaboration_id', '=', collaborationId)
    .where('matter_id', '=', id)
    .execute()
  await trx
    .deleteFrom('matter')
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute()
}

/** Adds what happened, at the end. The matter is locked by whoever calls, so numbers never clash. */
export async function addEvent(
  trx: Trx,
  { collaborationId, id }: Pick<Matter, 'collaborationId' | 'id'>,
  event: Omit<MatterEvent, 'number'>,
): Promise<void> {
  await addEvents(trx, collaborationId, [{ matterId: id, event }])
}

/** Adds what happened to some matters, in two questions however many they are. All of them are locked by whoever calls. */
export async function addEvents(
  trx: Trx,
  collaborationId: string,
  added: readonly { readonly matterId: string; readonly event: Omit<MatterEvent, 'number'> }[],
): Promise<void> {
  if (added.length === 0) return
  const ids = [...new Set(added.map(({ matterId }) => matterId))]
  const rows = await trx
    .selectFrom('matter_event')
    .select(['matter_id', ({ fn }) => fn.max('number').as('last')])
    .where('collaboration_id', '=', collaborationId)
    .where('matter_id', 'in', ids)
    .groupBy('matter_id')
    .execute()
  const last = new Map(rows.map((row) => [row.matter_id, Number(row.last)]))
  const values = added.map(({ matterId, event }) => {
    const number = (last.get(matterId) ?? 0) + 1
    last.set(matterId, number)
    return rowOfEvent({ collaborationId, id: matterId }, { ...event, number })
  })
  await trx.insertInto('matter_event').values(values).execute()
}

/** The next number of the year, `2026:14`. Two who raise at once get one each. */
export async function nextNumber(trx: Trx, collaborationId: string, year: number): Promise<string> {
  const { last_number } = await trx
    .insertInto('matter_series')
    .values({ collaboration_id: collaborationId, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'year']).doUpdateSet({
        last_number: sql`matter_series.last_number + 1`,
      }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return `${year}:${last_number}`
}
