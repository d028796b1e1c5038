import type { Kysely, Transaction } from 'kysely'
import type { MeetingTables } from '../../meeting/meeting.table.ts'
import { type CalendarDay, day } from '../../shared/calendar-day.ts'
import type { AdoptionTables } from '../adoption.table.ts'

type Tables = AdoptionTables & MeetingTables

/** A recommendation of a meeting that no principal has been asked about: it has no ledger yet. */
export interface UnaskedRecommendation {
  readonly meetingId: string
  readonly itemId: string
  readonly outcomeId: string
  /** The day of the meeting. */
  readonly on: CalendarDay
  readonly text: string
}

/** What a body has recommended in a matter at its meetings without opening a ledger, the latest first. */
export async function listUnasked(
  db: Kysely<Tables> | Transaction<Tables>,
  collaborationId: string,
  { matterId, bodyId }: { readonly matterId: string; readonly bodyId: string },
): Promise<readonly UnaskedRecommendation[]> {
  const rows = await db
    .selectFrom('agenda_item as item')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.collaboration_id', '=', 'item.collaboration_id')
        .onRef('meeting.id', '=', 'item.meeting_id'),
    )
    .innerJoin('meeting_outcome as outcome', (join) =>
      join
        .onRef('outcome.collaboration_id', '=', 'item.collaboration_id')
        .onRef('outcome.meeting_id', '=', 'item.meeting_id')
        .onRef('outcome.item_id', '=', 'item.id'),
    )
    .leftJoin('recommendation', (join) =>
      join
        .onRef('recommendation.collaboration_id', '=', 'outcome.collaboration_id')
        .onRef('recommendation.outcome_id', '=', 'outcome.id'),
    )
    .select(['item.meeting_id', 'item.id as item_id', 'outcome.id as outcome_id', 'outcome.text'])
    .select('meeting.on_day')
    .where('item.collaboration_id', '=', collaborationId)
    .where('item.matter_id', '=', matterId)
    .where('meeting.body_id', '=', bodyId)
    .where('outcome.kind', '=', 'recommendation')
    .where('recommendation.id', 'is', null)
    .orderBy('meeting.on_day', 'desc')
    .orderBy('outcome.at', 'desc')
    .orderBy('outcome.id')
    .execute()
  return rows.map((row) => ({
    meetingId: row.meeting_id,
    itemId: row.item_id,
    outcomeId: row.outcome_id,
    on: day(row.on_day),
    text: row.text,
  }))
}
