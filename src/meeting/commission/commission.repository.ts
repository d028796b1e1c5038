import type { Kysely, Selectable, Transaction } from 'kysely'
import { isUuid } from '../../matter/matter.rows.ts'
import { day } from '../../shared/calendar-day.ts'
import { stated } from '../../shared/columns.ts'
import type { MeetingTables } from '../meeting.table.ts'
import type { OutcomeKind } from '../outcome/outcome.ts'
import type { CommissionStepRow, CommissionTables } from './commission.table.ts'
import type { Commission, CommissionStep } from './commission.ts'

type Tables = MeetingTables & CommissionTables
type Db = Kysely<Tables> | Transaction<Tables>

/** Which commissions to list: those that some bodies have, and those that they have sent or set up. */
export interface CommissionFilter {
  readonly bodyIds?: readonly string[]
  readonly outcomeId?: string
}

/** What a body may send to another, or set up. */
const kinds: readonly OutcomeKind[] = [
  'proposalToCommissioner',
  'analysisRequest',
  'priority',
  'assignment',
  'workingGroup',
  'appointment',
]

/**
 * What has gone between bodies at meetings that are over, and the working groups that have been set up, the latest
 * first. Two questions, however many they are.
 */
export async function listCommissions(
  db: Db,
  collaborationId: string,
  { bodyIds, outcomeId }: CommissionFilter,
): Promise<readonly Commission[]> {
  if (bodyIds?.length === 0 || (outcomeId !== undefined && !isUuid(outcomeId))) return []
  let query = db
    .selectFrom('meeting_outcome as outcome')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.collaboration_id', '=', 'outcome.collaboration_id')
        .onRef('meeting.id', '=', 'outcome.meeting_id'),
    )
    .innerJoin('agenda_item as item', (join) =>
      join
        .onRef('item.collaboration_id', '=', 'outcome.collaboration_id')
        .onRef('item.meeting_id', '=', 'outcome.meeting_id')
        .onRef('item.id', '=', 'outcome.item_id'),
    )
    .selectAll('outcome')
    .select(['meeting.body_id', 'meeting.on_day', 'item.title', 'item.matter_id'])
    .where('outcome.collaboration_id', '=', collaborationId)
    .where('outcome.kind', 'in', kinds)
    .where('meeting.state', 'in', ['notes', 'approved'])
    .where((eb) =>
      eb.or([eb('outcome.to_body_id', 'is not', null), eb('outcome.kind', '=', 'workingGroup')]),
    )
  if (bodyIds) {
    query = query.where((eb) =>
      eb.or([eb('outcome.to_body_id', 'in', bodyIds), eb('meeting.body_id', 'in', bodyIds)]),
    )
  }
  if (outcomeId !== undefined) query = query.where('outcome.id', '=', outcomeId)
  const rows = await query
    .orderBy('meeting.on_day', 'desc')
    .orderBy('outcome.id')
    .limit(300)
    .execute()
  if (rows.length === 0) return []
  const steps = await stepsOf(
    db,
    collaborationId,
    rows.map(({ id }) => id),
  )
  return rows.map(
    (row): Commission => ({
      id: row.id,
      itemId: row.item_id,
      kind: row.kind,
      text: row.text,
      ...stated({ toBodyId: row.to_body_id, personId: row.person_id, matterId: row.matter_id }),
      ...(row.due_on !== null && { dueOn: day(row.due_on) }),
      ...(row.ends_on !== null && { endsOn: day(row.ends_on) }),
      at: row.at,
      by: { accountId: row.by_account_id, name: row.by_name },
      version: row.version,
      collaborationId,
      meetingId: row.meeting_id,
      meetingOn: day(row.on_day),
      bodyId: row.body_id,
      title: row.title,
      steps: steps
        .filter((step) => step.outcome_id === row.id && step.meeting_id === row.meeting_id)
        .map(stepFrom),
    }),
  )
}

/** The steps of some outcomes, oldest first, and whether what was put on an agenda stands there still. */
function stepsOf(db: Db, collaborationId: string, outcomeIds: readonly string[]) {
  return db
    .selectFrom('commission_step as step')
    .leftJoin('agenda_item as item', (join) =>
      join
        .onRef('item.collaboration_id', '=', 'step.collaboration_id')
        .onRef('item.meeting_id', '=', 'step.placed_meeting_id')
        .onRef('item.id', '=', 'step.placed_item_id'),
    )
    .leftJoin('meeting', (join) =>
      join
        .onRef('meeting.collaboration_id', '=', 'item.collaboration_id')
        .onRef('meeting.id', '=', 'item.meeting_id'),
    )
    .selectAll('step')
    .select(['item.id as item_id', 'meeting.state as meeting_state'])
    .where('step.collaboration_id', '=', collaborationId)
    .where('step.outcome_id', 'in', [...outcomeIds])
    .orderBy('step.at')
    .orderBy('step.id')
    .execute()
}

/** One of them; undefined when there is none, or when its meeting is not over. */
export async function findCommission(
  db: Db,
  collaborationId: string,
  outcomeId: string,
): Promise<Commission | undefined> {
  const [found] = await listCommissions(db, collaborationId, { outcomeId })
  return found
}

/** Saves a step; false when there is one by its id, because a form was sent twice. */
export async function insertStep(
  trx: Transaction<Tables>,
  { collaborationId, meetingId }: Pick<Commission, 'collaborationId' | 'meetingId'>,
  step: CommissionStep & { readonly byAccountId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('commission_step')
    .values({
      collaboration_id: collaborationId,
      id: step.id,
      meeting_id: meetingId,
      outcome_id: step.outcomeId,
      kind: step.kind,
      by_body_id: step.byBodyId,
      text: step.text ?? null,
      placed_meeting_id: step.placed?.meetingId ?? null,
      placed_item_id: step.placed?.itemId ?? null,
      at: step.at,
      by_account_id: step.byAccountId,
      by_name: step.byName,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

type SelectedStep = Selectable<CommissionStepRow> & {
  readonly item_id: string | null
  readonly meeting_state: string | null
}

function stepFrom(row: SelectedStep): CommissionStep {
  const { placed_meeting_id: meetingId, placed_item_id: itemId } = row
  const isOff = itemId !== null && (row.item_id === null || row.meeting_state === 'cancelled')
  return {
    id: row.id,
    outcomeId: row.outcome_id,
    kind: row.kind,
    byBodyId: row.by_body_id,
    ...stated({ text: row.text }),
    ...(meetingId !== null && itemId !== null && { placed: { meetingId, itemId } }),
    ...(isOff && { isOffAgenda: true }),
    at: row.at,
    byName: row.by_name,
  }
}
