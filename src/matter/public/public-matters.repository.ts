import type { Kysely } from 'kysely'
import type { MatterEvent } from '../event/matter-event.ts'
import { listPublic, publicInOrder } from '../list/matter-lists.repository.ts'
import { findMatterByNumber } from '../matter.repository.ts'
import { eventFrom } from '../matter.rows.ts'
import type { MatterTables } from '../matter.table.ts'
import { publicEventsOf, publicPartOf } from './public-matter.ts'
import { type PublicMatters, registrationsIn } from './public-matters.ts'
import { isToldPublicly } from './told-publicly.ts'

/** Reads the public part of matters, and nothing else, for the site and the open data. */
export function publicMatters(db: Kysely<MatterTables>): PublicMatters {
  return {
    list: (collaborationId, filter, page) => listPublic(db, collaborationId, filter, page),
    find: async (collaborationId, number) => {
      const stored = await findMatterByNumber(db, collaborationId, number)
      const matter = stored && publicPartOf(stored)
      if (!stored || !matter) return undefined
      const events = publicEventsOf(await listToldEvents(db, collaborationId, stored.id))
        // Counted anew: gaps would tell how much happens that is not public.
        .map((event, index) => ({ ...event, number: index + 1 }))
      return { matter, events, registrations: registrationsIn(events) }
    },
    latest: async (collaborationId, most) =>
      publicInOrder(db, collaborationId, await latestIds(db, collaborationId, most)),
  }
}

/** What has happened to a matter as far as it may be told to everybody, oldest first. */
async function listToldEvents(
  db: Kysely<MatterTables>,
  collaborationId: string,
  matterId: string,
): Promise<readonly MatterEvent[]> {
  const rows = await db
    .selectFrom('matter_event')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('matter_id', '=', matterId)
    .where(isToldPublicly('matter_event'))
    .orderBy('number')
    .execute()
  return rows.map(eventFrom)
}

/** How many public events are looked through for the latest matters: one may have many in a row. */
const eventsPerMatter = 8

async function latestIds(
  db: Kysely<MatterTables>,
  collaborationId: string,
  most: number,
): Promise<readonly string[]> {
  const events = await db
    .selectFrom('matter_event as event')
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'event.collaboration_id')
        .onRef('matter.id', '=', 'event.matter_id')
        .on('matter.published_at', 'is not', null),
    )
    .select('event.matter_id')
    .where('event.collaboration_id', '=', collaborationId)
    .where(isToldPublicly('event'))
    .orderBy('event.at', 'desc')
    .orderBy('event.matter_id')
    .limit(most * eventsPerMatter)
    .execute()
  return [...new Set(events.map(({ matter_id }) => matter_id))].slice(0, most)
}
