import type { Matter } from '../../matter/matter.ts'
import { hasEnded } from '../../matter/matter.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import type { MeetingSetting } from '../meeting-days.ts'

/** What an item asks of the meeting. */
export type ItemKind = 'information' | 'discussion' | 'views' | 'recommendation' | 'formality'

/** What the program puts on an agenda by itself. */
export type Formality = 'lastNotes' | 'returnedOutcomes' | 'recurring'

/** A paper of the item's matter, in the version that the agenda points to. */
export interface PaperRef {
  readonly paperId: string
  readonly version: number
  readonly name: string
}

/** What somebody writes of an item. */
export interface ItemContent {
  readonly title: string
  readonly kind: ItemKind
  readonly minutes: number
  readonly presenter?: string
  readonly papers: readonly PaperRef[]
}

/** Punkt på dagordningen. */
export interface AgendaItem extends ItemContent {
  readonly id: string
  readonly matterId?: string
  readonly isRaisedAtMeeting: boolean
  readonly formality?: Formality
  /** The meeting whose notes are to be approved. */
  readonly notesOfMeetingId?: string
  readonly addedAt: Date
  readonly version: number
}

/** Dagordning. The items of a meeting in order, and the version that two who edit at once are told by. */
export interface Agenda {
  readonly version: number
  readonly items: readonly AgendaItem[]
}

/** Why an item does not do. */
export type ItemProblem =
  | 'title-missing'
  | 'title-too-long'
  | 'minutes-wrong'
  | 'presenter-too-long'
  | 'personal-number'

/** As long as the texts of an item may be, in characters. */
export const longestOfItem = { title: 200, presenter: 200 } as const

/** What is wrong with an item, and must be mended before it stands on the agenda. */
export function itemProblems(item: ItemContent): readonly ItemProblem[] {
  const { title, minutes, presenter = '' } = item
  const found: readonly (readonly [ItemProblem, boolean])[] = [
    ['title-missing', title.trim() === ''],
    ['title-too-long', title.length > longestOfItem.title],
    ['minutes-wrong', !Number.isInteger(minutes) || minutes < 0 || minutes > 1_440],
    ['presenter-too-long', presenter.length > longestOfItem.presenter],
    ['personal-number', [title, presenter].some(hasPersonalNumber)],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

/** Why an act does not fit the agenda. */
export type AgendaRefusal =
  | 'matter-already-there'
  | 'matter-not-here'
  | 'matter-ended'
  | 'no-such-item'
  | 'not-the-same-items'
  | 'papers-in-matter'

/** Whether a matter may be put on a body's agenda: the body has it, or has had it, and it has not ended. */
export function mayStandOnAgenda(
  matter: Matter,
  bodyId: string,
  items: readonly AgendaItem[],
): AgendaRefusal | undefined {
  if (matter.state === 'draft' || !matter.bodyIds.includes(bodyId)) return 'matter-not-here'
  if (hasEnded(matter)) return 'matter-ended'
  return items.some(({ matterId }) => matterId === matter.id) ? 'matter-already-there' : undefined
}

/** The same items in another order: every item of the agenda once, and nothing else. */
export function reordered(
  items: readonly AgendaItem[],
  ids: readonly string[],
): Result<readonly AgendaItem[], AgendaRefusal> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const wanted = ids.flatMap((id) => byId.get(id) ?? [])
  const isSame =
    wanted.length === items.length &&
    ids.length === items.length &&
    new Set(ids).size === ids.length
  return isSame ? accept(wanted) : refuse('not-the-same-items')
}

/** The order after one item has moved a number of places; at either end it stays there. For the keyboard. */
export function orderAfterMoving(
  items: readonly Pick<AgendaItem, 'id'>[],
  id: string,
  places: number,
): readonly string[] {
  const ids = items.map((item) => item.id)
  const from = ids.indexOf(id)
  if (from < 0) return ids
  const to = Math.min(Math.max(from + places, 0), ids.length - 1)
  const rest = ids.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

/** Places that somebody has typed for items, by their ids; what is no number is left where it is. */
export type TypedPlaces = Readonly<Record<string, number | undefined>>

/**
 * The order after somebody has typed other places for some items: each of those stands where it was wanted, and the
 * rest keep their order around them.
 */
export function orderAfterPlacing(ids: readonly string[], places: TypedPlaces): readonly string[] {
  const moved = ids
    .flatMap((id, index) => {
      const place = places[id]
      return place === undefined || place === index + 1 ? [] : [{ id, place }]
    })
    .toSorted((one, other) => one.place - other.place)
  const order = ids.filter((id) => !moved.some((one) => one.id === id))
  for (const { id, place } of moved) {
    order.splice(Math.min(Math.max(place - 1, 0), order.length), 0, id)
  }
  return order
}

/** What a principal has come to, on its way back to the body that asked for it. */
export interface ReturnedOutcome {
  /** Of the news it brings: each returns once. */
  readonly id: string
  readonly title: string
  readonly matterId?: string
}

/** A meeting whose notes wait to be approved by the next. */
export interface NotesToApprove {
  readonly meetingId: string
}

/** An item that the program proposes by itself; its words are those of the language the agenda is written in. */
export type ProposedItem =
  | { readonly formality: 'lastNotes'; readonly notesOfMeetingId: string; readonly minutes: number }
  | { readonly formality: 'returnedOutcomes'; readonly minutes: number }
  | { readonly formality: 'recurring'; readonly title: string; readonly minutes: number }

/**
 * What belongs on an agenda without anybody putting it there: the notes that wait to be approved, the outcomes that
 * have returned as one item, and what the body always has. What is there already is not proposed again.
 */
export function formalitiesFor(
  items: readonly AgendaItem[],
  toApprove: readonly NotesToApprove[],
  returned: readonly ReturnedOutcome[],
  setting: Pick<MeetingSetting, 'recurring'>,
): readonly ProposedItem[] {
  const notes = toApprove
    .filter(({ meetingId }) => !items.some((item) => item.notesOfMeetingId === meetingId))
    .map(({ meetingId }): ProposedItem => {
      return { formality: 'lastNotes', notesOfMeetingId: meetingId, minutes: 5 }
    })
  const isGrouped = items.some(({ formality }) => formality === 'returnedOutcomes')
  const grouped: readonly ProposedItem[] =
    returned.length > 0 && !isGrouped ? [{ formality: 'returnedOutcomes', minutes: 10 }] : []
  const recurring = setting.recurring
    .filter(
      ({ title }) => !items.some((item) => item.formality === 'recurring' && item.title === title),
    )
    .map(({ title, minutes }): ProposedItem => ({ formality: 'recurring', title, minutes }))
  return [...notes, ...grouped, ...recurring]
}

/** Whether two say the same of an item. */
export function sameContent(one: ItemContent, other: ItemContent): boolean {
  const said = ({ title, kind, minutes, presenter = '', papers }: ItemContent) =>
    JSON.stringify([
      title.trim(),
      kind,
      minutes,
      presenter.trim(),
      papers.map(({ paperId, version }) => `${paperId} ${version}`),
    ])
  return said(one) === said(other)
}

/** How many minutes the items take together, and how much longer that is than the meeting. */
export function timeOf(
  items: readonly Pick<AgendaItem, 'minutes'>[],
  meetingMinutes: number,
): { readonly minutes: number; readonly over: number } {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
  return { minutes, over: Math.max(minutes - meetingMinutes, 0) }
}
