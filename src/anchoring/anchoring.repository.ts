import type { Kysely, Selectable, Transaction } from 'kysely'
import { isUuid } from '../matter/matter.rows.ts'
import { day } from '../shared/calendar-day.ts'
import { stated } from '../shared/columns.ts'
import type { AnchoringRow, AnchoringTables } from './anchoring.table.ts'
import type { AnchoredThing, AnchoringRecord } from './anchoring.ts'

type Db = Kysely<AnchoringTables> | Transaction<AnchoringTables>
type Trx = Transaction<AnchoringTables>

const columns = [
  'collaboration_id',
  'id',
  'body_id',
  'matter_id',
  'meeting_id',
  'item_id',
  'principal_id',
  'direction',
  'with_whom',
  'on_day',
  'note',
  'at',
  'by_account_id',
  'by_name',
] as const

/** Which records of a group to list: of some things, in one query; of every thing when none is named. */
export interface AnchoringFilter {
  readonly collaborationId: string
  readonly bodyId: string
  readonly about?: readonly AnchoredThing[]
}

/** What has been anchored in a group, oldest first. What was taken back is not there. */
export async function listAnchoring(
  db: Db,
  { collaborationId, bodyId, about }: AnchoringFilter,
): Promise<readonly AnchoringRecord[]> {
  const matterIds = about?.flatMap(({ matterId }) => matterId ?? []).filter(isUuid) ?? []
  const itemIds = about?.flatMap(({ item }) => item?.itemId ?? []).filter(isUuid) ?? []
  if (about && matterIds.length + itemIds.length === 0) return []
  const rows = await db
    .selectFrom('anchoring_record')
    .select(columns)
    .where('collaboration_id', '=', collaborationId)
    .where('body_id', '=', bodyId)
    .where('removed_at', 'is', null)
    .$if(about !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          ...(matterIds.length > 0 ? [eb('matter_id', 'in', matterIds)] : []),
          ...(itemIds.length > 0 ? [eb('item_id', 'in', itemIds)] : []),
        ]),
      ),
    )
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(recordFrom)
}

/** One record, or undefined: also when it was taken back. */
export async function findAnchoring(
  db: Db,
  collaborationId: string,
  id: string,
): Promise<AnchoringRecord | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('anchoring_record')
    .select(columns)
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && recordFrom(row)
}

/** Saves a record; false when there is one by its id, because a form was sent twice. */
export async function insertAnchoring(trx: Trx, record: AnchoringRecord): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('anchoring_record')
    .values({
      collaboration_id: record.collaborationId,
      id: record.id,
      body_id: record.bodyId,
      matter_id: record.matterId ?? null,
      meeting_id: record.item?.meetingId ?? null,
      item_id: record.item?.itemId ?? null,
      principal_id: record.principalId,
      direction: record.direction,
      with_whom: record.withWhom,
      on_day: record.on,
      note: record.note ?? null,
      at: record.at,
      by_account_id: record.by.accountId,
      by_name: record.by.name,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Takes a record back: it counts no more, and its words are gone. False when somebody has already. */
export async function removeAnchoring(
  trx: Trx,
  { collaborationId, id }: Pick<AnchoringRecord, 'collaborationId' | 'id'>,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('anchoring_record')
    .set({ removed_at: at, with_whom: null, note: null })
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function recordFrom(row: Omit<Selectable<AnchoringRow>, 'removed_at'>): AnchoringRecord {
  const { meeting_id: meetingId, item_id: itemId } = row
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    bodyId: row.body_id,
    ...stated({ matterId: row.matter_id }),
    ...(meetingId !== null && itemId !== null && { item: { meetingId, itemId } }),
    principalId: row.principal_id,
    direction: row.direction,
    withWhom: row.with_whom ?? '',
    on: day(row.on_day),
    ...stated({ note: row.note }),
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name },
  }
}
