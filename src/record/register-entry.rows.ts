import type { Selectable } from 'kysely'
import { day } from '../shared/calendar-day.ts'
import type { RegisterEntryRow } from './record.table.ts'
import type { ListedEntry, RegisterEntry } from './register-entry.ts'

/** The columns of an entry. */
export const entryColumns = [
  'collaboration_id',
  'id',
  'matter_id',
  'principal_id',
  'occasion',
  'record_kind',
  'record_id',
  'record_version',
  'record_name',
  'direction',
  'dated_on',
  'subject',
  'is_title_withheld',
  'sender_principal_id',
  'body_id',
  'receiver_ids',
  'registration_number',
  'registered_at',
  'registered_by_name',
  'created_at',
  'created_by_name',
] as const satisfies readonly (keyof RegisterEntryRow)[]

type EntryRow = Selectable<RegisterEntryRow>

/** An entry as its row. */
export function rowOfEntry(entry: RegisterEntry) {
  return {
    collaboration_id: entry.collaborationId,
    id: entry.id,
    matter_id: entry.matterId,
    principal_id: entry.principalId,
    occasion: entry.occasion,
    record_kind: entry.record.kind,
    record_id: entry.record.id,
    record_version: entry.record.version,
    record_name: entry.record.name ?? null,
    direction: entry.direction,
    dated_on: entry.datedOn,
    subject: entry.subject,
    sender_principal_id: entry.senderId ?? null,
    body_id: entry.bodyId,
    receiver_ids: [...entry.receiverIds],
    created_at: entry.createdAt,
    created_by_name: entry.createdByName,
  }
}

/** A row with the number of its matter, as the entry it holds. */
export function listedFrom(
  row: EntryRow & { readonly number_year: number | null; readonly number_in_year: number | null },
): ListedEntry {
  return { ...entryFrom(row), matterNumber: `${row.number_year}:${row.number_in_year}` }
}

/** A row as the entry it holds. */
export function entryFrom(row: EntryRow): RegisterEntry {
  const { registration_number, registered_at, registered_by_name } = row
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    matterId: row.matter_id,
    principalId: row.principal_id,
    occasion: row.occasion,
    record: {
      kind: row.record_kind,
      id: row.record_id,
      version: row.record_version,
      ...(row.record_name !== null && { name: row.record_name }),
    },
    direction: row.direction,
    datedOn: day(row.dated_on),
    subject: row.subject,
    isTitleWithheld: row.is_title_withheld,
    ...(row.sender_principal_id !== null && { senderId: row.sender_principal_id }),
    bodyId: row.body_id,
    receiverIds: row.receiver_ids,
    createdAt: row.created_at,
    createdByName: row.created_by_name,
    ...(registration_number !== null &&
      registered_at !== null &&
      registered_by_name !== null && {
        registered: { number: registration_number, at: registered_at, byName: registered_by_name },
      }),
  }
}
