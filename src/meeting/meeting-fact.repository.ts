import { type Kysely, sql, type Transaction } from 'kysely'
import { rowsOfMeetings } from '../charter/activity.rows.ts'
import type { ActivityTables } from '../charter/activity.table.ts'
import type { CollaborationTables } from '../register/collaboration.table.ts'
import { factOf, type Meeting } from './meeting.ts'

/** The tables of the register that a meeting is told to. */
export type FactTables = ActivityTables & CollaborationTables

/**
 * Tells the register of a meeting, so that the charter is checked against it, and gives the register a new version.
 * Nothing is done when what the register knows of it is the same.
 */
export async function tellRegister(
  trx: Transaction<FactTables>,
  meeting: Meeting,
  before: Meeting | undefined,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const fact = factOf(meeting)
  if (before && JSON.stringify(factOf(before)) === JSON.stringify(fact)) return
  const [row] = rowsOfMeetings(meeting.collaborationId, [fact]).meeting_fact
  if (row === undefined) return
  await sql`select set_config('radslag.actor', ${by}, true),
    set_config('radslag.acted_at', ${at.toISOString()}, true)`.execute(trx)
  await sql`
    insert into meeting_fact
      (collaboration_id, id, body_id, on_day, status, hours, mode, place, is_example, is_live)
    values (${row.collaboration_id}, ${row.id}, ${row.body_id}, ${row.on_day}, ${row.status},
      ${row.hours}, ${row.mode}, ${row.place}, ${row.is_example}, true)
    on conflict (collaboration_id, id) do update set on_day = excluded.on_day,
      status = excluded.status, hours = excluded.hours, mode = excluded.mode, place = excluded.place,
      is_live = true
  `.execute(trx)
  await moveVersion(trx, meeting.collaborationId)
}

/** Pages made from the register as it was are old from now on. */
async function moveVersion(trx: Kysely<FactTables>, collaborationId: string): Promise<void> {
  await trx
    .updateTable('collaboration')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', collaborationId)
    .execute()
}
