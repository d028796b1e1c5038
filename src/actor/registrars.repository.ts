import type { Kysely, Transaction } from 'kysely'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { periodFrom } from '../shared/columns.ts'
import { holdsOn } from '../shared/period.ts'
import type { ActorTables } from './actor.table.ts'

type Db = Kysely<ActorTables> | Transaction<ActorTables>

/** Somebody who keeps a principal's register. */
export interface RegistrarOf {
  readonly principalId: string
  readonly personId: string
}

/** The people who keep the registers of some principals on a day, each once for each principal. */
export async function listRegistrarsOf(
  db: Db,
  collaborationId: string,
  principalIds: readonly string[],
  on: CalendarDay,
): Promise<readonly RegistrarOf[]> {
  if (principalIds.length === 0) return []
  const rows = await db
    .selectFrom('authority_assignment')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('principal_id', 'in', [...principalIds])
    .where('role', '=', 'registrar')
    .orderBy('person_id')
    .execute()
  const now = rows.filter((row) => holdsOn(periodFrom(row), on))
  const each = new Map(now.map((row) => [`${row.principal_id} ${row.person_id}`, row]))
  return [...each.values()].map((row) => ({
    principalId: row.principal_id,
    personId: row.person_id,
  }))
}
