import type { Kysely } from 'kysely'
import type { Answer } from '../../../meeting/attendance/attendance.ts'
import type { MeetingTables } from '../../../meeting/meeting.table.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'

/**
 * What somebody has answered to the meetings that some bodies have noticed and that are still to come, for the day
 * and time each of them now has. By meeting.
 */
export async function listOwnAnswers(
  db: Kysely<MeetingTables>,
  collaborationId: string,
  asked: {
    readonly personId: string
    readonly bodyIds: readonly string[]
    readonly from: CalendarDay
  },
): Promise<ReadonlyMap<string, Answer>> {
  if (asked.bodyIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('meeting_answer', (join) =>
      join
        .onRef('meeting_answer.collaboration_id', '=', 'meeting.collaboration_id')
        .onRef('meeting_answer.meeting_id', '=', 'meeting.id')
        .onRef('meeting_answer.for_day', '=', 'meeting.on_day')
        .onRef('meeting_answer.for_time', '=', 'meeting.at_time'),
    )
    .select(['meeting.id', 'meeting_answer.answer'])
    .where('meeting.collaboration_id', '=', collaborationId)
    .where('meeting.body_id', 'in', asked.bodyIds)
    .where('meeting.on_day', '>=', asked.from)
    .where('meeting.state', '=', 'noticed')
    .where('meeting_answer.person_id', '=', asked.personId)
    .execute()
  return new Map(rows.map(({ id, answer }) => [id, answer]))
}
