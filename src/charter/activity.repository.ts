import type { Kysely } from 'kysely'
import { deliveriesFrom, meetingsFrom } from './activity.rows.ts'
import type { ActivityTables } from './activity.table.ts'
import type { DeliveryFact, MeetingFact } from './activity.ts'

/** What is known of the meetings of a collaboration, by id. */
export async function listMeetings(
  db: Kysely<ActivityTables>,
  collaborationId: string,
): Promise<readonly MeetingFact[]> {
  const meeting_fact = await db
    .selectFrom('meeting_fact')
    .select(['collaboration_id', 'id', 'body_id', 'on_day', 'status', 'hours', 'mode'])
    .select(['place', 'is_example'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return meetingsFrom({ meeting_fact })
}

/** What the bodies of a collaboration have handed over, by id. */
export async function listDeliveries(
  db: Kysely<ActivityTables>,
  collaborationId: string,
): Promise<readonly DeliveryFact[]> {
  const delivery_fact = await db
    .selectFrom('delivery_fact')
    .select(['collaboration_id', 'id', 'body_id', 'kind', 'on_day', 'for_year', 'to_body_id'])
    .select('is_example')
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return deliveriesFrom({ delivery_fact })
}
