import type { CalendarDay } from '../shared/calendar-day.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'

/** Which way: what a member brought from its own principal to the group, or took back home from it. */
export type AnchoringDirection = 'broughtFromHome' | 'reportedBack'

/** What was anchored: a matter, an item of a meeting's agenda, or an item that is about a matter. */
export interface AnchoredThing {
  readonly matterId?: string
  readonly item?: { readonly meetingId: string; readonly itemId: string }
}

/** Förankring. That somebody has talked a question over at home: with whom, when, and what came of it. */
export interface AnchoringRecord extends AnchoredThing {
  readonly id: string
  readonly collaborationId: string
  /** The group whose people may read it. */
  readonly bodyId: string
  readonly principalId: string
  readonly direction: AnchoringDirection
  /** With whom, as a group or a function: the executive committee, the management team. */
  readonly withWhom: string
  readonly on: CalendarDay
  readonly note?: string
  readonly at: Date
  readonly by: { readonly accountId: string; readonly name: string }
}

/** What somebody types of an anchoring. */
export type NewAnchoring = Omit<AnchoringRecord, 'at' | 'by' | 'collaborationId'>

/** What is wrong with an anchoring as it was typed. */
export type AnchoringProblem =
  | 'about-nothing'
  | 'with-whom-missing'
  | 'with-whom-too-long'
  | 'note-too-long'
  | 'in-future'
  | 'personal-number'

/** As long as the texts may be, in characters. */
export const longest = { withWhom: 200, note: 2_000 } as const

/** Everything that is wrong with an anchoring as it was typed. */
export function anchoringProblems(
  { matterId, item, withWhom, note = '', on }: NewAnchoring,
  today: CalendarDay,
): readonly AnchoringProblem[] {
  const found: readonly (readonly [AnchoringProblem, boolean])[] = [
    ['about-nothing', matterId === undefined && item === undefined],
    ['with-whom-missing', withWhom.trim() === ''],
    ['with-whom-too-long', withWhom.length > longest.withWhom],
    ['note-too-long', note.length > longest.note],
    ['in-future', on > today],
    ['personal-number', [withWhom, note].some(hasPersonalNumber)],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

/** Anteckna en förankring. */
export function anchor(
  typed: NewAnchoring,
  by: AnchoringRecord['by'] & { readonly collaborationId: string },
  now: { readonly at: Date; readonly today: CalendarDay },
): Result<AnchoringRecord, readonly AnchoringProblem[]> {
  const problems = anchoringProblems(typed, now.today)
  if (problems.length > 0) return refuse(problems)
  const { note: _, ...rest } = typed
  const note = typed.note?.trim() ?? ''
  const { accountId, name, collaborationId } = by
  return accept({
    ...rest,
    collaborationId,
    withWhom: typed.withWhom.trim(),
    ...(note !== '' && { note }),
    at: now.at,
    by: { accountId, name },
  })
}

/** Whether a record is about the thing: the same item, or the matter that it is about. */
function isAbout(record: AnchoredThing, { matterId, item }: AnchoredThing): boolean {
  const isSameMatter = matterId !== undefined && record.matterId === matterId
  const isSameItem =
    item !== undefined &&
    record.item?.meetingId === item.meetingId &&
    record.item.itemId === item.itemId
  return isSameMatter || isSameItem
}

/**
 * The principals that have not anchored a question at home, in the order they are given. What is asked before a
 * recommendation: has everybody brought something from home?
 */
export function notAnchored(
  thing: AnchoredThing,
  principalIds: readonly string[],
  records: readonly AnchoringRecord[],
  direction: AnchoringDirection = 'broughtFromHome',
): readonly string[] {
  const anchored = new Set(
    records
      .filter((record) => record.direction === direction && isAbout(record, thing))
      .map(({ principalId }) => principalId),
  )
  return principalIds.filter((id) => !anchored.has(id))
}
