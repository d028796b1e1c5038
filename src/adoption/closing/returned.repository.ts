import type { Kysely, Transaction } from 'kysely'
import { isUuid } from '../../matter/matter.rows.ts'
import type { ReturnedOutcome as ReturnedToAgenda } from '../../meeting/agenda/agenda.ts'
import type { MeetingTables } from '../../meeting/meeting.table.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { dayIfStated, stated } from '../../shared/columns.ts'
import type { AdoptionTables } from '../adoption.table.ts'
import type { Standing } from '../decision/decision.ts'

type Tables = AdoptionTables & MeetingTables
type Db = Kysely<Tables> | Transaction<Tables>

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
 * that has come to something since last. What is on an agenda is not here again; taken off it, or with its meeting
 * cancelled, it is.
 */
export async function returnedOutcomes(
  db: Db,
  collaborationId: string,
  bodyId: string,
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
    .where('recommendation.returns_to_body_id', '=', bodyId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agenda_returned')
            .select('agenda_returned.returned_id')
            .whereRef(
              'agenda_returned.collaboration_id',
              '=',
              'principal_decision.collaboration_id',
            )
            .whereRef('agenda_returned.returned_id', '=', 'principal_decision.return_id'),
        ),
      ),
    )
    .orderBy('recommendation.recommended_on')
    .orderBy('recommendation.id')
    .orderBy('principal_decision.ordinal')
    .execute()
  return grouped(rows)
}

/** What was put on the agenda of a meeting, as it was when it returned there. */
export async function returnedToMeeting(
  db: Db,
  collaborationId: string,
  meetingId: string,
): Promise<readonly ReturnedOutcome[]> {
  if (!isUuid(meetingId)) return []
  const rows = await db
    .selectFrom('agenda_returned')
    .innerJoin('decision_entry', (join) =>
      join
        .onRef('decision_entry.collaboration_id', '=', 'agenda_returned.collaboration_id')
        .onRef('decision_entry.id', '=', 'agenda_returned.returned_id'),
    )
    .innerJoin('principal_decision', (join) =>
      join
        .onRef('principal_decision.collaboration_id', '=', 'decision_entry.collaboration_id')
        .onRef('principal_decision.recommendation_id', '=', 'decision_entry.recommendation_id')
        .onRef('principal_decision.principal_id', '=', 'decision_entry.principal_id'),
    )
    .innerJoin('recommendation', (join) =>
      join
        .onRef('recommendation.collaboration_id', '=', 'decision_entry.collaboration_id')
        .onRef('recommendation.id', '=', 'decision_entry.recommendation_id'),
    )
    .select([
      'recommendation.id',
      'recommendation.title',
      'recommendation.matter_id',
      'agenda_returned.returned_id as return_id',
      'decision_entry.principal_id',
      'decision_entry.outcome',
      'decision_entry.decided_on',
    ])
    .where('agenda_returned.collaboration_id', '=', collaborationId)
    .where('agenda_returned.meeting_id', '=', meetingId)
    .orderBy('recommendation.recommended_on')
    .orderBy('recommendation.id')
    .orderBy('principal_decision.ordinal')
    .execute()
  return grouped(rows)
}

/** What an agenda is told of: an entry for each decision, under the title of what it is about. */
export function forAgenda(outcomes: readonly ReturnedOutcome[]): readonly ReturnedToAgenda[] {
  return outcomes.flatMap(({ title, matterId, decisions }) =>
    decisions.map(({ returnId }) => ({
      id: returnId,
      title,
      ...(matterId !== undefined && { matterId }),
    })),
  )
}

interface ReturnedRow {
  readonly id: string
  readonly title: string
  readonly matter_id: string | null
  readonly return_id: string | null
  readonly principal_id: string
  readonly outcome: Standing
  readonly decided_on: string | null
}

function grouped(rows: readonly ReturnedRow[]): readonly ReturnedOutcome[] {
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
    groups.set(row.id, {
      id: before?.id ?? returnId,
      recommendationId: row.id,
      title: row.title,
      ...stated({ matterId: row.matter_id }),
      decisions: [...(before?.decisions ?? []), decision],
    })
  }
  return [...groups.values()]
}
