import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { day } from '../../shared/calendar-day.ts'
import { stated } from '../../shared/columns.ts'
import type { MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import type { GivenAnswer, MeetingSeat, Presence } from './attendance.ts'

type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Trx = Transaction<MeetingTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** What people have answered, by person. */
export async function listAnswers(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly GivenAnswer[]> {
  const rows = await db
    .selectFrom('meeting_answer')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('person_id')
    .execute()
  return rows.map(answerFrom)
}

function answerFrom(row: Selectable<MeetingTables['meeting_answer']>): GivenAnswer {
  return {
    personId: row.person_id,
    answer: row.answer,
    on: day(row.for_day),
    time: row.for_time,
    way: row.way,
    at: row.at,
  }
}

/** What people have answered for some meetings, by meeting: one question, however many they are. */
export async function listAnswersOf(
  db: Db,
  collaborationId: string,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GivenAnswer[]>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('meeting_answer')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', 'in', meetingIds)
    .orderBy('person_id')
    .execute()
  return new Map(
    meetingIds.map((id) => [id, rows.filter((row) => row.meeting_id === id).map(answerFrom)]),
  )
}

/** Saves an answer; the latest counts. */
export async function saveAnswer(
  trx: Trx,
  { collaborationId, id }: Of,
  given: GivenAnswer,
): Promise<void> {
  const columns = {
    answer: given.answer,
    for_day: given.on,
    for_time: given.time,
    way: given.way,
    at: given.at,
  }
  await trx
    .insertInto('meeting_answer')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      person_id: given.personId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'meeting_id', 'person_id']).doUpdateSet(columns),
    )
    .execute()
}

/** The seats as they were kept when the meeting was opened; none before that. */
export async function listKeptSeats(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly MeetingSeat[]> {
  const rows = await db
    .selectFrom('meeting_seat')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('ordinal')
    .execute()
  return rows.map(seatFrom)
}

function seatFrom(row: Selectable<MeetingTables['meeting_seat']>): MeetingSeat {
  return {
    seatId: row.seat_id,
    isCounted: row.is_counted,
    ...stated({
      principalId: row.principal_id,
      memberId: row.member_id,
      deputyId: row.deputy_id,
    }),
  }
}

/** Keeps who held which seat on the day. */
export async function keepSeats(
  trx: Trx,
  { collaborationId, id }: Of,
  seats: readonly MeetingSeat[],
): Promise<void> {
  if (seats.length === 0) return
  await trx
    .insertInto('meeting_seat')
    .values(
      seats.map((seat, ordinal) => ({
        collaboration_id: collaborationId,
        meeting_id: id,
        seat_id: seat.seatId,
        ordinal,
        principal_id: seat.principalId ?? null,
        member_id: seat.memberId ?? null,
        deputy_id: seat.deputyId ?? null,
        is_counted: seat.isCounted,
      })),
    )
    .execute()
}

/** Who is at the meeting, by person. */
export async function listPresences(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly Presence[]> {
  const rows = await db
    .selectFrom('meeting_presence')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('person_id')
    .execute()
  return rows.map(presenceFrom)
}

function presenceFrom(row: Selectable<MeetingTables['meeting_presence']>): Presence {
  return {
    personId: row.person_id,
    mode: row.mode,
    absentFor: row.absent_for,
    ...stated({ leftAt: row.left_at }),
  }
}

/** Saves how some people are at the meeting. */
export async function savePresences(
  trx: Trx,
  { collaborationId, id }: Of,
  presences: readonly Presence[],
): Promise<void> {
  for (const { personId, mode, absentFor, leftAt } of presences) {
    const columns = {
      mode,
      absent_for: sql<string[]>`${[...absentFor]}::uuid[]`,
      left_at: leftAt ?? null,
    }
    await trx
      .insertInto('meeting_presence')
      .values({
        collaboration_id: collaborationId,
        meeting_id: id,
        person_id: personId,
        ...columns,
      })
      .onConflict((conflict) =>
        conflict.columns(['collaboration_id', 'meeting_id', 'person_id']).doUpdateSet(columns),
      )
      .execute()
  }
}

/** The seats and presences of some meetings, for statistics: two queries, however many they are. */
export async function listHeldAttendance(
  db: Db,
  collaborationId: string,
  meetingIds: readonly string[],
): Promise<
  readonly { readonly seats: readonly MeetingSeat[]; readonly presences: readonly Presence[] }[]
> {
  if (meetingIds.length === 0) return []
  const seats = await db
    .selectFrom('meeting_seat')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', 'in', meetingIds)
    .orderBy('ordinal')
    .execute()
  const presences = await db
    .selectFrom('meeting_presence')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', 'in', meetingIds)
    .execute()
  return meetingIds.map((id) => ({
    seats: seats.filter((row) => row.meeting_id === id).map(seatFrom),
    presences: presences.filter((row) => row.meeting_id === id).map(presenceFrom),
  }))
}
