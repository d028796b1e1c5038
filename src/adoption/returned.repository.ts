import type { Kysely, Transaction } from 'kysely'
import { isUuid } from '../matter/matter.rows.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { dayIfStated, stated } from '../shared/columns.ts'
import type { AdoptionTables } from './adoption.table.ts'
import type { Standing } from './decision.ts'

type Db = Kysely<AdoptionTables> | Transaction<AdoptionTables>
type Trx = Transaction<AdoptionTables>

/** What one principal has come to since the body that asked last heard. Pending: its decision was taken back. */
export interface ReturnedDecision {
  /** Of the entry with the news: it returns once. */
  readonly returnId: string
  readonly principalId: string
  readonly standing: Standing
  readonly decidedOn?: CalendarDay
}

/** Återkomna utfall. What the principals have decided on one recommendation since the body that asked last heard. */
export interface ReturnedOutcome {
  /** Stands for the group: that of one of its decisions, each of which returns once. */
  readonly id: string
  readonly recommendationId: string
  readonly title: string
  readonly matterId?: string
  readonly decisions: readonly ReturnedDecision[]
}

/**
 * What is to go on the next agenda of the body that asked: one group for each recommendation, with every principal
 * that has come to something since last. What has been put on an agenda is not here again.
 */
export function returnedOutcomes(
  db: Db,
  collaborationId: string,
  bodyId: string,
): Promise<readonly ReturnedOutcome[]> {
  return listReturned(db, collaborationId, { bodyId })
}

/** What was put on the agenda of a meeting. */
export async function returnedToMeeting(
  db: Db,
  collaborationId: string,
  meetingId: string,
): Promise<readonly ReturnedOutcome[]> {
  return isUuid(meetingId) ? listReturned(db, collaborationId, { meetingId }) : []
}

async function listReturned(
  db: Db,
  collaborationId: string,
  { bodyId, meetingId }: { readonly bodyId?: string; readonly meetingId?: string },
): Promise<readonly ReturnedOutcome[]> {
  const rows = await db
    .selectFrom('principal_decision')
    .innerJoin('recommendation', (join) =>
      join
        .onRef('recommendation.collaboration_id', '=', 'principal_decision.collaboration_id')
        .onRef('recommendation.id', '=', 'principal_decision.recommendation_id'),
    )
    .select([
      'recommendation.id',
      'recommendation.title',
      'recommendation.matter_id',
      'principal_decision.return_id',
      'principal_decision.principal_id',
      'principal_decision.outcome',
      'principal_decision.decided_on',
    ])
    .where('principal_decision.collaboration_id', '=', collaborationId)
    .where('principal_decision.return_id', 'is not', null)
    .$if(bodyId !== undefined, (query) =>
      query
        .where('recommendation.returns_to_body_id', '=', bodyId ?? '')
        .where('principal_decision.returned_at', 'is', null),
    )
    .$if(meetingId !== undefined, (query) =>
      query.where('principal_decision.returned_to_meeting_id', '=', meetingId ?? ''),
    )
    .orderBy('recommendation.recommended_on')
    .orderBy('recommendation.id')
    .orderBy('principal_decision.ordinal')
    .execute()
  const groups = new Map<string, ReturnedOutcome>()
  for (const row of rows) {
    const { return_id: returnId } = row
    if (returnId === null) continue
    const before = groups.get(row.id)
    const decision: ReturnedDecision = {
      returnId,
      principalId: row.principal_id,
      standing: row.outcome,
      ...stated({ decidedOn: dayIfStated(row.decided_on) }),
    }
    const decisions = [...(before?.decisions ?? []), decision]
    groups.set(row.id, {
      id: before?.id ?? returnId,
      recommendationId: row.id,
      title: row.title,
      ...stated({ matterId: row.matter_id }),
      decisions,
    })
  }
  return [...groups.values()]
}

/**
 * Notes that some outcomes are on the agenda of a meeting, in the transaction that puts them there. Those that are
 * on another already stay there; the ids of the rest come back.
 */
export async function markReturned(
  trx: Trx,
  collaborationId: string,
  {
    returnIds,
    meetingId,
    at,
  }: {
    readonly returnIds: readonly string[]
    readonly meetingId: string
    readonly at: Date
  },
): Promise<readonly string[]> {
  const ids = returnIds.filter(isUuid)
  if (ids.length === 0) return []
  const rows = await trx
    .updateTable('principal_decision')
    .set({ returned_at: at, returned_to_meeting_id: meetingId })
    .where('collaboration_id', '=', collaborationId)
    .where('return_id', 'in', ids)
    .where('returned_at', 'is', null)
    .returning('return_id')
    .execute()
  return rows.flatMap(({ return_id }) => return_id ?? [])
}

/** A meeting was cancelled, or the item taken off its agenda: what had returned there waits for the next. */
export async function giveBackReturned(
  trx: Trx,
  collaborationId: string,
  meetingId: string,
): Promise<void> {
  if (!isUuid(meetingId)) return
  await trx
    .updateTable('principal_decision')
    .set({ returned_at: null, returned_to_meeting_id: null })
    .where('collaboration_id', '=', collaborationId)
    .where('returned_to_meeting_id', '=', meetingId)
    .execute()
}
