import type { AgendaItem, PaperRef } from '../agenda/agenda.ts'
import type { MeetingSeat } from '../attendance/attendance.ts'
import type { Meeting, MeetingPlan } from '../meeting.ts'

/** An item as a notice has it. */
export interface NoticedItem
  extends Pick<AgendaItem, 'id' | 'title' | 'kind' | 'minutes' | 'presenter' | 'matterId'> {
  readonly papers: readonly PaperRef[]
}

/** What a notice says, as it was when it was sent. */
export interface NoticeContent extends MeetingPlan {
  readonly items: readonly NoticedItem[]
  /** Why the meeting is cancelled, in a notice that says so. */
  readonly cancelledBecause?: string
}

/** Somebody a notice is for: how, and on which seats. Without a mail address it is printed. */
export interface Recipient {
  readonly personId: string
  readonly seats: readonly { readonly seatId: string; readonly as: 'member' | 'deputy' }[]
  readonly way: 'mail' | 'print'
}

/** Kallelse. One that was sent: what it said, to whom, and which of them in order. Never changed. */
export interface MeetingNotice {
  readonly version: number
  /** As the calendar has it: an invitation (or its update), or that nobody meets. */
  readonly method: 'request' | 'cancel'
  readonly sequence: number
  readonly content: NoticeContent
  readonly recipients: readonly Recipient[]
  readonly at: Date
  readonly by: { readonly accountId: string; readonly name: string }
}

/** Everybody a notice is for, each once, in the order of the seats: members, deputies (R18) and the support. */
export function recipientsOf(
  seats: readonly MeetingSeat[],
  hasAddress: (personId: string) => boolean,
): readonly Recipient[] {
  const found = new Map<string, Recipient['seats']>()
  for (const { seatId, memberId, deputyId } of seats) {
    for (const [personId, as] of [
      [memberId, 'member'],
      [deputyId, 'deputy'],
    ] as const) {
      if (personId !== undefined) {
        found.set(personId, [...(found.get(personId) ?? []), { seatId, as }])
      }
    }
  }
  return [...found].map(([personId, held]) => ({
    personId,
    seats: held,
    way: hasAddress(personId) ? 'mail' : 'print',
  }))
}

/** What a notice says of a meeting and its agenda as they stand. */
export function contentOf(meeting: Meeting, items: readonly AgendaItem[]): NoticeContent {
  const { cancelledBecause } = meeting
  return {
    ...planOf(meeting),
    ...(cancelledBecause !== undefined && { cancelledBecause }),
    items: items
      .filter((item) => !item.isRaisedAtMeeting)
      .map(({ id, title, kind, minutes: length, presenter, matterId, papers }) => ({
        id,
        title,
        kind,
        minutes: length,
        ...(presenter !== undefined && { presenter }),
        ...(matterId !== undefined && { matterId }),
        papers,
      })),
  }
}

/** What is different in a later notice. */
export type NoticeChange =
  | { readonly kind: 'cancelled'; readonly because: string }
  | { readonly kind: 'moved'; readonly from: MeetingPlan; readonly to: MeetingPlan }
  | { readonly kind: 'lengthChanged'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'formChanged'
      readonly from: MeetingPlan['mode']
      readonly to: MeetingPlan['mode']
    }
  | { readonly kind: 'placeChanged'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'linkChanged' }
  | { readonly kind: 'itemAdded' | 'itemRemoved'; readonly title: string }
  | { readonly kind: 'itemRenamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'itemChanged'; readonly title: string }
  | {
      readonly kind: 'paperAdded' | 'paperRemoved' | 'paperChanged'
      readonly title: string
      readonly paper: string
    }
  | { readonly kind: 'reordered' }

/** What has changed from one notice to a later one, the most important first. Nothing: it says the same. */
export function changesSince(before: NoticeContent, after: NoticeContent): readonly NoticeChange[] {
  if (after.cancelledBecause !== undefined && before.cancelledBecause === undefined) {
    return [{ kind: 'cancelled', because: after.cancelledBecause }]
  }
  return [...planChanges(before, after), ...itemChanges(before.items, after.items)]
}

/** Whether a meeting is to be held otherwise than a notice said: on another day or time, in another form or place. */
export function isHeldOtherwise(noticed: MeetingPlan, meeting: MeetingPlan): boolean {
  return planChanges(noticed, meeting).length > 0
}

function planChanges(before: MeetingPlan, after: MeetingPlan): readonly NoticeChange[] {
  const changes: NoticeChange[] = []
  if (before.on !== after.on || before.at !== after.at) {
    changes.push({ kind: 'moved', from: planOf(before), to: planOf(after) })
  }
  if (before.minutes !== after.minutes) {
    changes.push({ kind: 'lengthChanged', from: before.minutes, to: after.minutes })
  }
  if (before.mode !== after.mode) {
    changes.push({ kind: 'formChanged', from: before.mode, to: after.mode })
  }
  if (before.place !== after.place) {
    changes.push({
      kind: 'placeChanged',
      ...(before.place !== undefined && { from: before.place }),
      ...(after.place !== undefined && { to: after.place }),
    })
  }
  if (before.link !== after.link) changes.push({ kind: 'linkChanged' })
  return changes
}

function planOf({ on, at, minutes, mode, place, link }: MeetingPlan): MeetingPlan {
  return {
    ...{ on, at, minutes, mode },
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
  }
}

function itemChanges(
  before: readonly NoticedItem[],
  after: readonly NoticedItem[],
): readonly NoticeChange[] {
  const was = new Map(before.map((item) => [item.id, item]))
  const is = new Set(after.map(({ id }) => id))
  const stayed = (items: readonly NoticedItem[]) =>
    items.filter(({ id }) => was.has(id) && is.has(id)).map(({ id }) => id)
  const isReordered = stayed(before).join() !== stayed(after).join()
  return [
    ...after.flatMap((item): readonly NoticeChange[] => {
      const earlier = was.get(item.id)
      return earlier ? oneItem(earlier, item) : [{ kind: 'itemAdded', title: item.title }]
    }),
    ...before
      .filter(({ id }) => !is.has(id))
      .map(({ title }): NoticeChange => ({ kind: 'itemRemoved', title })),
    ...(isReordered ? [{ kind: 'reordered' } as const] : []),
  ]
}

function oneItem(before: NoticedItem, after: NoticedItem): readonly NoticeChange[] {
  const { title } = after
  const changes: NoticeChange[] = []
  if (before.title !== title) changes.push({ kind: 'itemRenamed', from: before.title, to: title })
  if (
    before.kind !== after.kind ||
    before.minutes !== after.minutes ||
    before.presenter !== after.presenter
  ) {
    changes.push({ kind: 'itemChanged', title })
  }
  const was = new Map(before.papers.map((paper) => [paper.paperId, paper]))
  for (const { paperId, version, name } of after.papers) {
    const earlier = was.get(paperId)
    if (!earlier) changes.push({ kind: 'paperAdded', title, paper: name })
    else if (earlier.version !== version) changes.push({ kind: 'paperChanged', title, paper: name })
  }
  const is = new Set(after.papers.map(({ paperId }) => paperId))
  for (const { paperId, name } of before.papers) {
    if (!is.has(paperId)) changes.push({ kind: 'paperRemoved', title, paper: name })
  }
  return changes
}

/** Whether an item stood in the last notice; what did not is told as such wherever its outcome is. */
export function isInNotice(
  notices: readonly Pick<MeetingNotice, 'content' | 'method'>[],
  itemId: string,
): boolean {
  const last = notices.filter(({ method }) => method === 'request').at(-1)
  return last?.content.items.some(({ id }) => id === itemId) ?? false
}
