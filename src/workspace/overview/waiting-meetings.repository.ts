import type { Kysely } from 'kysely'
import type { GivenAnswer } from '../../meeting/attendance/attendance.ts'
import type { MeetingTables } from '../../meeting/meeting.table.ts'
import { type CalendarDay, day } from '../../shared/calendar-day.ts'

type Db = Kysely<MeetingTables>

/**
 * What everybody has answered to the meetings that some bodies have noticed and that are still to come, for the day
 * and time each of them now has. By meeting. One question, however many.
 */
export async function answersToCome(
  db: Db,
  collaborationId: string,
  asked: { readonly bodyIds: readonly string[]; readonly from: CalendarDay },
): Promise<ReadonlyMap<string, readonly GivenAnswer[]>> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('meeting_answer', (join) =>
      join
        .onRef('meeting_answer.collaboration_id', '=', 'meeting.collaboration_id')
        .onRef('meeting_answer.meeting_id', '=', 'meeting.id')
        .onRef('meeting_answer.for_day', '=', 'meeting.on_day')
        .onRef('meeting_answer.for_time', '=', 'meeting.at_time'),
    )
    .select([
      'meeting.id',
      'meeting.on_day',
      'meeting.at_time',
      'meeting_answer.person_id',
      'meeting_answer.answer',
      'meeting_answer.way',
      'meeting_answer.at',
    ])
    .where('meeting.collaboration_id', '=', collaborationId)
    .where('meeting.body_id', 'in', asked.bodyIds)
    .where('meeting.on_day', '>=', asked.from)
    .where('meeting.state', '=', 'noticed')
    .execute()
  const answers = rows.map(({ id, on_day, at_time, person_id, answer, way, at }) => ({
    meetingId: id,
    given: { personId: person_id, answer, on: day(on_day), time: at_time, way, at },
  }))
  return new Map(
    [...Map.groupBy(answers, ({ meetingId }) => meetingId)].map(([id, some]) => [
      id,
      some.map(({ given }) => given),
    ]),
  )
}

/** At which of some meetings somebody was there and has not approved the notes since they were last changed. */
export async function attendedAndNotApproved(
  db: Db,
  collaborationId: string,
  personId: string,
  meetingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (meetingIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('meeting_presence')
    .select('meeting_presence.meeting_id')
    .where('meeting_presence.collaboration_id', '=', collaborationId)
    .where('meeting_presence.meeting_id', 'in', meetingIds)
    .where('meeting_presence.person_id', '=', personId)
    .where('meeting_presence.mode', '<>', 'absent')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notes_approval')
            .select('notes_approval.revision')
            .whereRef('notes_approval.collaboration_id', '=', 'meeting_presence.collaboration_id')
            .whereRef('notes_approval.meeting_id', '=', 'meeting_presence.meeting_id')
            .whereRef('notes_approval.person_id', '=', 'meeting_presence.person_id')
            .where(({ not: no, exists: is, selectFrom: from }) =>
              no(
                is(
                  from('meeting_note')
                    .select('meeting_note.version')
                    .whereRef(
                      'meeting_note.collaboration_id',
                      '=',
                      'notes_approval.collaboration_id',
                    )
                    .whereRef('meeting_note.meeting_id', '=', 'notes_approval.meeting_id')
                    .whereRef('meeting_note.at', '>', 'notes_approval.at'),
                ),
              ),
            ),
        ),
      ),
    )
    .execute()
  return new Set(rows.map(({ meeting_id }) => meeting_id))
}
