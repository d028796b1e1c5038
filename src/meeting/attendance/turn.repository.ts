import type { Kysely, Transaction } from 'kysely'
import type { MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import type { ItemTurn } from './turn.ts'

type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** The items that the meeting has turned to, in that order. */
export async function listTurns(
  db: Kysely<MeetingTables> | Transaction<MeetingTables>,
  { collaborationId, id }: Of,
): Promise<readonly ItemTurn[]> {
  const rows = await db
    .selectFrom('item_turn')
    .select(['turn', 'item_id', 'began_at'])
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('turn')
    .execute()
  return rows.map((row) => ({ turn: row.turn, itemId: row.item_id, beganAt: row.began_at }))
}

/** Notes that the meeting has turned to an item. */
export async function insertTurn(
  trx: Transaction<MeetingTables>,
  { collaborationId, id }: Of,
  { turn, itemId, beganAt }: ItemTurn,
): Promise<void> {
  await trx
    .insertInto('item_turn')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      turn,
      item_id: itemId,
      began_at: beganAt,
    })
    .execute()
}
