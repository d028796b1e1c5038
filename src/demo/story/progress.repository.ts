import type { Kysely } from 'kysely'
import type { MatterTables } from '../../matter/matter.table.ts'
import type { TrailTables } from '../../trail/trail.table.ts'

/** How far stories have been told: by matter, the instants at which something has happened to it. */
export type Progress = ReadonlyMap<string, ReadonlySet<number>>

/** What has been told of some matters, in one question: those that do not exist yet are not in the answer. */
export async function readProgress(
  db: Kysely<MatterTables>,
  collaborationId: string,
  matterIds: readonly string[],
): Promise<Progress> {
  if (matterIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('matter')
    .leftJoin('matter_event as event', (join) =>
      join
        .onRef('event.collaboration_id', '=', 'matter.collaboration_id')
        .onRef('event.matter_id', '=', 'matter.id'),
    )
    .select(['matter.id', 'event.at'])
    .where('matter.collaboration_id', '=', collaborationId)
    .where('matter.id', 'in', matterIds)
    .execute()
  const told = new Map<string, Set<number>>()
  for (const { id, at } of rows) {
    const instants = told.get(id) ?? new Set()
    if (at !== null) instants.add(at.getTime())
    told.set(id, instants)
  }
  return told
}

/** At which of some instants something has been done in a collaboration, in one question. */
export async function readInstants(
  db: Kysely<TrailTables>,
  collaborationId: string,
  instants: readonly Date[],
): Promise<ReadonlySet<number>> {
  if (instants.length === 0) return new Set()
  const rows = await db
    .selectFrom('trail_entry')
    .select('at')
    .distinct()
    .where('chain', '=', collaborationId)
    .where('at', 'in', instants)
    .execute()
  return new Set(rows.map(({ at }) => at.getTime()))
}
