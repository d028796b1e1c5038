import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { isUuid } from '../matter/matter.rows.ts'
import type { MatterTables } from '../matter/matter.table.ts'
import { type CalendarDay, day } from '../shared/calendar-day.ts'
import type { EntryTables, RegisterEntryRow } from './record.table.ts'
import { overdueUntil, type RegisterEntry } from './register-entry.ts'

type Db = Kysely<EntryTables> | Transaction<EntryTables>
type Trx = Transaction<EntryTables>

const entryColumns = [
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

/** Saves what authorities are to register; what one already has is not doubled. */
export async function insertEntries(trx: Trx, entries: readonly RegisterEntry[]): Promise<void> {
  if (entries.length === 0) return
  await trx
    .insertInto('register_entry')
    .values(entries.map(rowOfEntry))
    .onConflict((conflict) =>
      conflict.constraint('register_entry_is_once_for_each_authority').doNothing(),
    )
    .execute()
}

/** An entry of one authority's, or undefined when it has none by that id. */
export async function findEntry(
  db: Db,
  { collaborationId, principalId }: OfAuthority,
  id: string,
): Promise<RegisterEntry | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('register_entry')
    .select(entryColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('principal_id', '=', principalId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && entryFrom(row)
}

/** Which authority, in which collaboration. */
export interface OfAuthority {
  readonly collaborationId: string
  readonly principalId: string
}

/** Which entries to list: all, those without a number, or those that should have had one before today. */
export interface EntryFilter {
  readonly state: 'all' | 'missing' | 'overdue'
  readonly today: CalendarDay
}

/** A page of an authority's register. */
export interface EntryPage {
  readonly entries: readonly ListedEntry[]
  readonly total: number
  /** More than were counted. */
  readonly isMore: boolean
}

/** An entry with the number of its matter. */
export interface ListedEntry extends RegisterEntry {
  readonly matterNumber: string
}

/** Counting every row of a long list costs more than the list itself. */
const countBound = 10_000

/** What an authority is to register and has registered: the latest first, or what is missing with the oldest first. */
export async function listRegister(
  db: Kysely<EntryTables & MatterTables>,
  of: OfAuthority,
  filter: EntryFilter,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<EntryPage> {
  const counted = await narrowed(db, of, filter)
    .select(sql<number>`1`.as('one'))
    .limit(countBound + 1)
    .execute()
  const order = filter.state === 'all' ? 'desc' : 'asc'
  const rows = await narrowed(db, of, filter)
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'entry.collaboration_id')
        .onRef('matter.id', '=', 'entry.matter_id'),
    )
    .select(entryColumns.map((column) => `entry.${column}` as const))
    .select(['matter.number_year', 'matter.number_in_year'])
    .orderBy('entry.dated_on', order)
    .orderBy('entry.created_at', order)
    .orderBy('entry.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return {
    entries: rows.map(listedFrom),
    total: Math.min(counted.length, countBound),
    isMore: counted.length > countBound,
  }
}

function narrowed(
  db: Kysely<EntryTables & MatterTables>,
  { collaborationId, principalId }: OfAuthority,
  filter: EntryFilter,
) {
  let query = db
    .selectFrom('register_entry as entry')
    .where('entry.collaboration_id', '=', collaborationId)
    .where('entry.principal_id', '=', principalId)
  if (filter.state !== 'all') query = query.where('entry.registration_number', 'is', null)
  if (filter.state === 'overdue') {
    query = query.where('entry.dated_on', '<=', overdueUntil(filter.today))
  }
  return query
}

/** How many entries an authority has not given a number. */
export async function countMissing(
  db: Db,
  { collaborationId, principalId }: OfAuthority,
): Promise<number> {
  const { missing } = await db
    .selectFrom('register_entry')
    .select(({ fn }) => fn.countAll<number>().as('missing'))
    .where('collaboration_id', '=', collaborationId)
    .where('principal_id', '=', principalId)
    .where('registration_number', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(missing)
}

/** What some authorities have not given a number, the oldest first. */
export async function waitingRegistrations(
  db: Kysely<EntryTables & MatterTables>,
  collaborationId: string,
  principalIds: readonly string[],
): Promise<readonly ListedEntry[]> {
  if (principalIds.length === 0) return []
  const rows = await db
    .selectFrom('register_entry as entry')
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'entry.collaboration_id')
        .onRef('matter.id', '=', 'entry.matter_id'),
    )
    .select(entryColumns.map((column) => `entry.${column}` as const))
    .select(['matter.number_year', 'matter.number_in_year'])
    .where('entry.collaboration_id', '=', collaborationId)
    .where('entry.principal_id', 'in', principalIds)
    .where('entry.registration_number', 'is', null)
    .orderBy('entry.dated_on')
    .orderBy('entry.created_at')
    .orderBy('entry.id')
    .limit(200)
    .execute()
  return rows.map(listedFrom)
}

/** An authority's own number for a matter. */
export interface MatterRegistration {
  readonly principalId: string
  readonly registrationNumber: string
}

/** The numbers that authorities have given in a matter, each once: by authority, then by number. */
export async function registrationNumbersOf(
  db: Db,
  collaborationId: string,
  matterId: string,
): Promise<readonly MatterRegistration[]> {
  if (!isUuid(matterId)) return []
  const rows = await db
    .selectFrom('register_entry')
    .select(['principal_id', 'registration_number'])
    .distinct()
    .where('collaboration_id', '=', collaborationId)
    .where('matter_id', '=', matterId)
    .where('registration_number', 'is not', null)
    .orderBy('principal_id')
    .orderBy('registration_number')
    .execute()
  return rows.flatMap(({ principal_id, registration_number }) =>
    registration_number === null
      ? []
      : [{ principalId: principal_id, registrationNumber: registration_number }],
  )
}

/** What an authority has not given a number in one matter. */
export async function listMissingIn(
  db: Db,
  { collaborationId, principalId }: OfAuthority,
  matterId: string,
): Promise<readonly RegisterEntry[]> {
  const rows = await db
    .selectFrom('register_entry')
    .select(entryColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('principal_id', '=', principalId)
    .where('matter_id', '=', matterId)
    .where('registration_number', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(entryFrom)
}

/** Saves whether the subject of an entry is kept out of what others than the authority read. */
export async function saveTitleWithheld(
  trx: Trx,
  { collaborationId, id }: Pick<RegisterEntry, 'collaborationId' | 'id'>,
  isWithheld: boolean,
): Promise<void> {
  await trx
    .updateTable('register_entry')
    .set({ is_title_withheld: isWithheld })
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .execute()
}

/** A number that was given to an entry. */
export interface Registration {
  readonly ordinal: number
  readonly number: string
  readonly at: Date
  readonly byName: string
}

/** Every number an entry has been given, the one that holds first. */
export async function listRegistrations(
  db: Db,
  { collaborationId, id }: Pick<RegisterEntry, 'collaborationId' | 'id'>,
): Promise<readonly Registration[]> {
  const rows = await db
    .selectFrom('registration')
    .select(['ordinal', 'registration_number', 'at', 'by_name'])
    .where('collaboration_id', '=', collaborationId)
    .where('entry_id', '=', id)
    .orderBy('ordinal', 'desc')
    .execute()
  return rows.map(({ ordinal, registration_number, at, by_name }) => {
    return { ordinal, number: registration_number, at, byName: by_name }
  })
}

/** Saves the number of an entry, after those it has had. Its matter is locked by whoever calls. */
export async function saveRegistration(
  trx: Trx,
  { collaborationId, id }: Pick<RegisterEntry, 'collaborationId' | 'id'>,
  {
    number,
    at,
    byName,
    byAccountId,
  }: Omit<Registration, 'ordinal'> & {
    readonly byAccountId: string
  },
): Promise<void> {
  const [latest] = await listRegistrations(trx, { collaborationId, id })
  await trx
    .insertInto('registration')
    .values({
      collaboration_id: collaborationId,
      entry_id: id,
      ordinal: (latest?.ordinal ?? 0) + 1,
      registration_number: number,
      at,
      by_account_id: byAccountId,
      by_name: byName,
    })
    .execute()
  await trx
    .updateTable('register_entry')
    .set({ registration_number: number, registered_at: at, registered_by_name: byName })
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .execute()
}

type EntryRow = Selectable<RegisterEntryRow>

function rowOfEntry(entry: RegisterEntry) {
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

function listedFrom(
  row: EntryRow & { readonly number_year: number | null; readonly number_in_year: number | null },
): ListedEntry {
  return { ...entryFrom(row), matterNumber: `${row.number_year}:${row.number_in_year}` }
}

function entryFrom(row: EntryRow): RegisterEntry {
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
