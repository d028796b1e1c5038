import type { Kysely, Transaction } from 'kysely'
import { type CalendarDay, day } from '../../shared/calendar-day.ts'
import { stated } from '../../shared/columns.ts'
import type { MeetingOutcomeRow, MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import type { DifferingOpinion, MeetingOutcome } from './outcome.ts'

type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Trx = Transaction<MeetingTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** What the items of a meeting led to, in the order they were written. */
export async function listOutcomes(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly MeetingOutcome[]> {
  const rows = await db
    .selectFrom('meeting_outcome')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(outcomeFrom)
}

function outcomeFrom(row: MeetingOutcomeRow): MeetingOutcome {
  return {
    id: row.id,
    itemId: row.item_id,
    kind: row.kind,
    text: row.text,
    ...stated({ toBodyId: row.to_body_id, personId: row.person_id }),
    ...(row.due_on !== null && { dueOn: day(row.due_on) }),
    ...(row.ends_on !== null && { endsOn: day(row.ends_on) }),
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name },
    version: row.version,
    ...(row.done_at !== null && { done: { at: row.done_at, byName: row.done_by_name ?? '' } }),
  }
}

/** Saves an outcome, new or changed. */
export async function saveOutcome(
  trx: Trx,
  { collaborationId, id }: Of,
  outcome: MeetingOutcome,
): Promise<void> {
  const columns = {
    item_id: outcome.itemId,
    kind: outcome.kind,
    text: outcome.text,
    to_body_id: outcome.toBodyId ?? null,
    person_id: outcome.personId ?? null,
    due_on: outcome.dueOn ?? null,
    ends_on: outcome.endsOn ?? null,
    version: outcome.version,
    done_at: outcome.done?.at ?? null,
    done_by_name: outcome.done?.byName ?? null,
  }
  await trx
    .insertInto('meeting_outcome')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      id: outcome.id,
      at: outcome.at,
      by_account_id: outcome.by.accountId,
      by_name: outcome.by.name,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'meeting_id', 'id']).doUpdateSet(columns),
    )
    .execute()
}

/** Whether an outcome of another meeting has an id: other parts of the program know an outcome by its id alone. */
export async function isOfAnotherMeeting(
  trx: Trx,
  { collaborationId, id }: Of,
  outcomeId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('meeting_outcome')
    .select('id')
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', outcomeId)
    .where('meeting_id', '<>', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes an outcome away that was written by mistake. */
export async function deleteOutcome(
  trx: Trx,
  { collaborationId, id }: Of,
  outcomeId: string,
): Promise<void> {
  await trx
    .deleteFrom('meeting_outcome')
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('id', '=', outcomeId)
    .execute()
}

/** What principals thought otherwise, by item and principal. */
export async function listOpinions(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly DifferingOpinion[]> {
  const rows = await db
    .selectFrom('differing_opinion')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('item_id')
    .orderBy('principal_id')
    .execute()
  return rows.map((row) => ({
    itemId: row.item_id,
    principalId: row.principal_id,
    text: row.text,
    at: row.at,
    byName: row.by_name,
  }))
}

/** Saves what a principal thought otherwise; the latest words count. */
export async function saveOpinion(
  trx: Trx,
  { collaborationId, id }: Of,
  opinion: DifferingOpinion,
): Promise<void> {
  const columns = { text: opinion.text, at: opinion.at, by_name: opinion.byName }
  await trx
    .insertInto('differing_opinion')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      item_id: opinion.itemId,
      principal_id: opinion.principalId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'meeting_id', 'item_id', 'principal_id'])
        .doUpdateSet(columns),
    )
    .execute()
}

/** Takes an opinion away: the principal has none after all. */
export async function deleteOpinion(
  trx: Trx,
  { collaborationId, id }: Of,
  { itemId, principalId }: Pick<DifferingOpinion, 'itemId' | 'principalId'>,
): Promise<void> {
  await trx
    .deleteFrom('differing_opinion')
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('item_id', '=', itemId)
    .where('principal_id', '=', principalId)
    .execute()
}

/** What a meeting has asked of somebody, or of another body. */
export interface AssignmentGiven extends MeetingOutcome {
  readonly meetingId: string
  readonly bodyId: string
}

/** What somebody has been asked to do at meetings that are over, done or not, the most urgent first. */
export function listAssignmentsOf(
  db: Db,
  collaborationId: string,
  personId: string,
): Promise<readonly AssignmentGiven[]> {
  return listAssignments(db, collaborationId, { personId })
}

/** Which assignments to list. */
export interface AssignmentFilter {
  readonly personId?: string
  /** Given at meetings of these bodies. */
  readonly bodyIds?: readonly string[]
  /** Only those that are not done. */
  readonly isOpen?: boolean
  /** Only those to be done before this day. */
  readonly before?: CalendarDay
}

/** What has been asked of people at meetings that are over, the most urgent first. */
export async function listAssignments(
  db: Db,
  collaborationId: string,
  { personId, bodyIds, isOpen, before }: AssignmentFilter,
): Promise<readonly AssignmentGiven[]> {
  if (bodyIds?.length === 0) return []
  let query = db
    .selectFrom('meeting_outcome')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.collaboration_id', '=', 'meeting_outcome.collaboration_id')
        .onRef('meeting.id', '=', 'meeting_outcome.meeting_id'),
    )
    .selectAll('meeting_outcome')
    .select('meeting.body_id')
    .where('meeting_outcome.collaboration_id', '=', collaborationId)
    .where('meeting_outcome.kind', '=', 'assignment')
    .where('meeting.state', 'in', ['notes', 'approved'])
  if (personId !== undefined) query = query.where('meeting_outcome.person_id', '=', personId)
  if (bodyIds) query = query.where('meeting.body_id', 'in', bodyIds)
  if (isOpen) query = query.where('meeting_outcome.done_at', 'is', null)
  if (before) query = query.where('meeting_outcome.due_on', '<', before)
  const rows = await query
    .orderBy('meeting_outcome.due_on')
    .orderBy('meeting_outcome.id')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...outcomeFrom(row),
    meetingId: row.meeting_id,
    bodyId: row.body_id,
  }))
}
