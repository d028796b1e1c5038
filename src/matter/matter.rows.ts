import type { Hat } from '../actor/actor.ts'
import { day } from '../shared/calendar-day.ts'
import type { MatterEvent } from './event/matter-event.ts'
import type { MatterEventRow, MatterRow } from './matter.table.ts'
import type { Dispute, Matter } from './matter.ts'

/** The columns of a matter; not its words as they are searched for, which nobody reads. */
export const matterColumns = [
  'collaboration_id',
  'id',
  'number_year',
  'number_in_year',
  'kind',
  'state',
  'title',
  'question',
  'wanted',
  'concerns',
  'sectors',
  'dispute',
  'raised_by_account_id',
  'raised_by_name',
  'raised_by_hat',
  'on_behalf_of',
  'raised_at',
  'origin_body_id',
  'handling_body_id',
  'body_ids',
  'merged_into_id',
  'published_at',
  'due_on',
  'outcome',
  'created_at',
  'changed_at',
  'version',
] as const

/** A matter as its row, but for when it was made and changed. */
export function rowOfMatter(matter: Matter): Omit<MatterRow, 'created_at' | 'changed_at'> {
  const [year, running] = matter.number?.split(':').map(Number) ?? []
  return {
    collaboration_id: matter.collaborationId,
    id: matter.id,
    number_year: year ?? null,
    number_in_year: running ?? null,
    kind: matter.kind,
    state: matter.state,
    title: matter.title,
    question: matter.question,
    wanted: matter.wanted,
    concerns: [...matter.concerns],
    sectors: [...matter.sectors],
    dispute: matter.dispute ? JSON.stringify(matter.dispute) : null,
    raised_by_account_id: matter.raisedBy.accountId,
    raised_by_name: matter.raisedBy.name,
    raised_by_hat: JSON.stringify(matter.raisedBy.hat),
    on_behalf_of: matter.raisedBy.onBehalfOf ?? null,
    raised_at: matter.raisedAt ?? null,
    origin_body_id: matter.originBodyId,
    handling_body_id: matter.handlingBodyId,
    body_ids: [...matter.bodyIds],
    merged_into_id: matter.mergedIntoId ?? null,
    published_at: matter.publishedAt ?? null,
    due_on: matter.due ?? null,
    outcome: matter.outcome ?? null,
    version: matter.version,
  }
}

/** A row as the matter it holds. */
export function matterFrom(row: MatterRow): Matter {
  const number = row.number_year === null ? undefined : `${row.number_year}:${row.number_in_year}`
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    ...(number !== undefined && { number }),
    kind: row.kind,
    state: row.state,
    title: row.title,
    question: row.question,
    wanted: row.wanted,
    concerns: row.concerns,
    sectors: row.sectors,
    ...(row.dispute !== null && { dispute: parsed<Dispute>(row.dispute) }),
    raisedBy: {
      accountId: row.raised_by_account_id,
      name: row.raised_by_name,
      hat: parsed<Hat>(row.raised_by_hat),
      ...(row.on_behalf_of !== null && { onBehalfOf: row.on_behalf_of }),
    },
    ...(row.raised_at !== null && { raisedAt: row.raised_at }),
    originBodyId: row.origin_body_id,
    handlingBodyId: row.handling_body_id,
    bodyIds: row.body_ids,
    ...(row.merged_into_id !== null && { mergedIntoId: row.merged_into_id }),
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    ...(row.due_on !== null && { due: day(row.due_on) }),
    ...(row.outcome !== null && { outcome: row.outcome }),
    version: row.version,
  }
}

/** What happened, as its row. */
export function rowOfEvent(
  { collaborationId, id }: Pick<Matter, 'collaborationId' | 'id'>,
  event: MatterEvent,
): MatterEventRow {
  return {
    collaboration_id: collaborationId,
    matter_id: id,
    number: event.number,
    at: event.at,
    kind: event.kind,
    by_account_id: event.by.accountId,
    by_name: event.by.name,
    by_hat: JSON.stringify(event.by.hat),
    is_public: event.isPublic,
    data: JSON.stringify(event.data),
  }
}

/** A row as what happened. */
export function eventFrom(row: MatterEventRow): MatterEvent {
  return {
    number: row.number,
    at: row.at,
    kind: row.kind,
    by: { accountId: row.by_account_id, name: row.by_name, hat: parsed<Hat>(row.by_hat) },
    isPublic: row.is_public,
    data: parsed<Readonly<Record<string, unknown>>>(row.data),
  }
}

/** A jsonb column comes out as the value it holds; what this program wrote there has the type it was written with. */
export function parsed<Value>(column: Value | string): Value {
  return typeof column === 'string' ? JSON.parse(column) : column
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Whether a text from an address or a form can be the id of something; the database throws on anything else. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}
