import type { Kysely, Transaction } from 'kysely'
import type { MeetingTables } from '../../meeting/meeting.table.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { day } from '../../shared/calendar-day.ts'
import { dayIfStated, stated } from '../../shared/columns.ts'
import type { AdoptionTables } from '../adoption.table.ts'

type Db = Kysely<AdoptionTables> | Transaction<AdoptionTables>

/** A principal's row in a recommendation that waits for somebody. */
export interface WaitingRow {
  readonly recommendationId: string
  readonly title: string
  readonly byBodyId: string
  readonly returnsToBodyId: string
  readonly recommendedOn: CalendarDay
  readonly openedAt: Date
  readonly principalId: string
  readonly dueOn?: CalendarDay
  readonly recordedAt?: Date
}

/** As many rows as are read at most: nobody deals with more in a day. */
const most = 200

/** What some principals have not decided, or have sent back: soonest due first. */
export async function listUndecided(
  db: Db,
  collaborationId: string,
  principalIds: readonly string[],
): Promise<readonly WaitingRow[]> {
  if (principalIds.length === 0) return []
  const rows = await waitedFor(db, collaborationId)
    .where('principal_decision.principal_id', 'in', [...principalIds])
    .execute()
  return rows.map(rowFrom)
}

/**
 * Whom the bodies are to remind: those whose last day has passed, and who have not been reminded since a day.
 */
export async function listOverdue(
  db: Db,
  collaborationId: string,
  {
    bodyIds,
    today,
    since,
  }: { readonly bodyIds: readonly string[]; readonly today: CalendarDay; readonly since: Date },
): Promise<readonly WaitingRow[]> {
  if (bodyIds.length === 0) return []
  const rows = await waitedFor(db, collaborationId)
    .where('recommendation.by_body_id', 'in', [...bodyIds])
    .where('principal_decision.due_on', '<', today)
    .where((eb) =>
      eb.or([
        eb('principal_decision.reminded_at', 'is', null),
        eb('principal_decision.reminded_at', '<', since),
      ]),
    )
    .execute()
  return rows.map(rowFrom)
}

/** What has been decided and is to go on the next agenda of some bodies, the longest waiting first. */
export async function listToReturn(
  db: Kysely<AdoptionTables & MeetingTables>,
  collaborationId: string,
  bodyIds: readonly string[],
): Promise<readonly WaitingRow[]> {
  if (bodyIds.length === 0) return []
  const onAgendas = db
    .selectFrom('agenda_returned')
    .select('returned_id')
    .where('collaboration_id', '=', collaborationId)
  const rows = await rowsIn(db, collaborationId)
    .where('recommendation.returns_to_body_id', 'in', [...bodyIds])
    .where('principal_decision.return_id', 'is not', null)
    .where('principal_decision.return_id', 'not in', onAgendas)
    .orderBy('principal_decision.recorded_at')
    .execute()
  return rows.map(rowFrom)
}

function waitedFor(db: Db, collaborationId: string) {
  return rowsIn(db, collaborationId)
    .where('principal_decision.outcome', 'in', ['pending', 'referredBack'])
    .where('recommendation.ended_at', 'is', null)
    .orderBy('principal_decision.due_on', (order) => order.asc().nullsLast())
}

function rowsIn(db: Db, collaborationId: string) {
  return db
    .selectFrom('principal_decision')
    .innerJoin('recommendation', (join) =>
      join
        .onRef('recommendation.collaboration_id', '=', 'principal_decision.collaboration_id')
        .onRef('recommendation.id', '=', 'principal_decision.recommendation_id'),
    )
    .select([
      'recommendation.id',
      'recommendation.title',
      'recommendation.by_body_id',
      'recommendation.returns_to_body_id',
      'recommendation.recommended_on',
      'recommendation.opened_at',
      'principal_decision.principal_id',
      'principal_decision.due_on',
      'principal_decision.recorded_at',
    ])
    .where('principal_decision.collaboration_id', '=', collaborationId)
    .limit(most)
}

interface Selected {
  readonly id: string
  readonly title: string
  readonly by_body_id: string
  readonly returns_to_body_id: string
  readonly recommended_on: string
  readonly opened_at: Date
  readonly principal_id: string
  readonly due_on: string | null
  readonly recorded_at: Date | null
}

function rowFrom(row: Selected): WaitingRow {
  return {
    recommendationId: row.id,
    title: row.title,
    byBodyId: row.by_body_id,
    returnsToBodyId: row.returns_to_body_id,
    recommendedOn: day(row.recommended_on),
    openedAt: row.opened_at,
    principalId: row.principal_id,
    ...stated({ dueOn: dayIfStated(row.due_on), recordedAt: row.recorded_at }),
  }
}
