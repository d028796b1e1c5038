import type { Matter } from '../matter/matter.ts'
import { addDays, type CalendarDay } from '../shared/calendar-day.ts'
import { addWorkingDays } from '../shared/working-day.ts'

/** Why a document became a record: the group got it, or the matter it belongs to ended (B4). */
export type Occasion = 'shared' | 'finalised'

/** What is registered: a version of the group's text, a version of a paper, or what the matter led to. */
export type RecordKind = 'text' | 'paper' | 'outcome'

/** Whether it came in to the authority, or went out from it. */
export type Direction = 'in' | 'out'

/** Allmän handling. A document as it became a record. */
export interface OfficialRecord {
  readonly kind: RecordKind
  /** The paper; of the text and the outcome there is one a matter, and this is the matter. */
  readonly id: string
  readonly version: number
  /** What a paper is called. */
  readonly name?: string
}

/**
 * Registerpost. A record that one authority is to register, with the data that the law asks for: the day, the
 * number once the authority has given it, what it is about, and from or to whom (OSL 5 kap. 2 §). Never a
 * replacement for the authority's own register.
 */
export interface RegisterEntry {
  readonly id: string
  readonly collaborationId: string
  readonly matterId: string
  /** Whose register it belongs in. */
  readonly principalId: string
  readonly occasion: Occasion
  readonly record: OfficialRecord
  readonly direction: Direction
  /** The day it came in or was drawn up. */
  readonly datedOn: CalendarDay
  /** What it is about, as the matter was called then. */
  readonly subject: string
  /** Whether the subject is kept out of what others than the authority read. */
  readonly isTitleWithheld: boolean
  /** The authority it comes from; absent when it comes from the body as such. */
  readonly senderId?: string
  /** The body that it went through. */
  readonly bodyId: string
  /** The authorities it went to. */
  readonly receiverIds: readonly string[]
  readonly createdAt: Date
  readonly createdByName: string
  /** The authority's own number, once there is one. */
  readonly registered?: { readonly number: string; readonly at: Date; readonly byName: string }
}

/** An entry with the number of its matter. */
export interface ListedEntry extends RegisterEntry {
  readonly matterNumber: string
}

/** Which authority, in which collaboration. */
export interface OfAuthority {
  readonly collaborationId: string
  readonly principalId: string
}

/** What an entry is made from: a record, why it became one, when, and from whose hands. */
export interface NewRecord {
  readonly matter: Matter
  readonly record: OfficialRecord
  readonly occasion: Occasion
  /** The authority it comes from: that of the hat it was done in, where the hat has one. */
  readonly senderId: string | undefined
  readonly on: CalendarDay
  readonly at: Date
  readonly byName: string
}

/**
 * One entry for each authority that the matter concerns: out from the one it comes from, in to the others. What
 * comes from an authority that the matter does not concern comes in to all of them.
 */
export function entriesFor(
  { matter, record, occasion, senderId, on, at, byName }: NewRecord,
  newId: () => string,
): readonly RegisterEntry[] {
  return matter.concerns.map((principalId) => ({
    id: newId(),
    collaborationId: matter.collaborationId,
    matterId: matter.id,
    principalId,
    occasion,
    record,
    direction: principalId === senderId ? 'out' : 'in',
    datedOn: on,
    subject: matter.title,
    isTitleWithheld: false,
    ...(senderId !== undefined && { senderId }),
    bodyId: matter.handlingBodyId,
    receiverIds: matter.concerns.filter((id) => id !== senderId),
    createdAt: at,
    createdByName: byName,
  }))
}

/** A matter as it has been completed, when and by whom, and the entries that were there before. */
interface Completed extends Pick<NewRecord, 'matter' | 'on' | 'at' | 'byName'> {
  readonly before: readonly RegisterEntry[]
}

/**
 * Entries for authorities that a matter concerns since it was completed: of every record that others have an entry
 * for, in from whom it once came; out only from that one itself. What an authority has already is not doubled.
 */
export function entriesForAdded(
  { before, ...completed }: Completed,
  newId: () => string,
): readonly RegisterEntry[] {
  const records = Map.groupBy(before, ({ record: { kind, id, version } }) =>
    [kind, id, version].join('/'),
  )
  return [...records.values()].flatMap((entries) => {
    const [first] = entries
    if (!first) return []
    const having = new Set(entries.map(({ principalId }) => principalId))
    const { record, occasion, senderId } = first
    return entriesFor({ ...completed, record, occasion, senderId }, newId).filter(
      ({ principalId }) => !having.has(principalId),
    )
  })
}

/** How many working days an authority has to register: the law says without delay, and this is what we take it to mean. */
export const usualRegisterDays = 2

/** The last day by which an entry of a day should have been registered. */
export function registerBy(datedOn: CalendarDay, days: number = usualRegisterDays): CalendarDay {
  return addWorkingDays(datedOn, days)
}

/** Whether an entry should have had its number before this day. */
export function isOverdue(
  { registered, datedOn }: Pick<RegisterEntry, 'registered' | 'datedOn'>,
  today: CalendarDay,
  days: number = usualRegisterDays,
): boolean {
  return registered === undefined && registerBy(datedOn, days) < today
}

/** The last day whose entries are overdue now. */
export function overdueUntil(today: CalendarDay, days: number = usualRegisterDays): CalendarDay {
  let on = addWorkingDays(today, -days)
  while (registerBy(on, days) >= today) on = addDays(on, -1)
  return on
}
