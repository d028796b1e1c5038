import { findMatter } from '../../matter/matter.repository.ts'
import { isUuid } from '../../matter/matter.rows.ts'
import { accept, refuse } from '../../shared/result.ts'
import { mayRunMeeting } from '../meeting.policy.ts'
import { hasBegun, isToCome, type Meeting, openAgenda, whyNotToCome } from '../meeting.ts'
import {
  actAt,
  fits,
  type MeetingActed,
  type MeetingGround,
  type MeetingTarget,
  type MeetingTransaction,
  notAt,
} from '../meeting-change.ts'
import { deleteItem, insertItem, listItems, saveOrder, updateItem } from './agenda.repository.ts'
import {
  type Agenda,
  type AgendaItem,
  type ItemContent,
  itemProblems,
  mayStandOnAgenda,
  reordered,
  sameContent,
} from './agenda.ts'
import { agendaDone, type ChangedAgenda, edited, nextAgenda } from './agenda-done.ts'
import { forgetPapers } from './agenda-paper.actions.ts'

/** An item that somebody puts on the agenda: of a matter, or of its own. */
export interface NewItem extends ItemContent {
  readonly matterId?: string
  /** From the form that was sent: sent twice, there is still one item. */
  readonly id?: string
}

/** Sätta upp en punkt sist på dagordningen. Of a matter: one that the body has or has had, once. */
export function addItem(
  ground: MeetingGround,
  target: MeetingTarget,
  { matterId, id, ...content }: NewItem,
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      if (!isToCome(meeting)) return notAt(whyNotToCome(meeting) ?? 'agenda-closed')
      return put(trx, meeting, now, {
        ...content,
        id: id !== undefined && isUuid(id) ? id : ground.newId(),
        matterId,
        isRaisedAtMeeting: false,
      })
    },
  })
}

/** Väcka en fråga på mötet (R21): an item that no notice had, marked as such. */
export function raiseAtMeeting(
  ground: MeetingGround,
  target: MeetingTarget,
  { matterId, id, ...content }: NewItem,
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      if (meeting.state !== 'held') return notAt('not-under-way')
      return put(trx, meeting, now, {
        ...content,
        id: id !== undefined && isUuid(id) ? id : ground.newId(),
        matterId,
        isRaisedAtMeeting: true,
      })
    },
  })
}

interface ToPut extends ItemContent {
  readonly id: string
  readonly matterId: string | undefined
  readonly isRaisedAtMeeting: boolean
}

async function put(
  trx: MeetingTransaction,
  meeting: Meeting,
  now: Date,
  { matterId, ...wanted }: ToPut,
): ChangedAgenda {
  const codes = itemProblems(wanted)
  if (codes.length > 0) return refuse({ kind: 'content', codes })
  const items = await listItems(trx, meeting)
  if (items.some(({ id }) => id === wanted.id)) return agendaDone(trx, meeting, meeting, undefined)
  if (matterId !== undefined) {
    const matter = await findMatter(trx, meeting.collaborationId, matterId)
    const why = matter ? mayStandOnAgenda(matter, meeting.bodyId, items) : 'matter-not-here'
    if (why) return notAt(why)
  }
  const item: AgendaItem = {
    ...wanted,
    ...(matterId !== undefined && { matterId }),
    title: wanted.title.trim(),
    addedAt: now,
    version: 1,
  }
  await insertItem(trx, meeting, item, items.length + 1)
  const opened = meeting.state === 'planned' ? openAgenda(meeting) : accept(meeting)
  if (!opened.ok) return notAt(opened.refusal)
  const next = { ...opened.value, agendaVersion: meeting.agendaVersion + 1 }
  const done = await agendaDone(trx, meeting, next, 'item-added', { itemId: item.id })
  if (!done.ok || matterId === undefined) return done
  return accept({
    ...done.value,
    matters: [{ matterId, kind: 'putOnAgenda', data: toldOf(meeting) }],
  })
}

function toldOf({ bodyId, id, on }: Meeting) {
  return { bodyId, meetingId: id, meetingOn: on }
}

/** Which item, and which version of it was seen. */
export interface ItemTarget extends MeetingTarget {
  readonly itemId: string
  readonly seenItemVersion: number
}

/** Ändra en punkt. Somebody else who saved first is told of, with the agenda as it is stored. */
export function changeItem(
  ground: MeetingGround,
  { itemId, seenItemVersion, ...target }: ItemTarget,
  content: ItemContent,
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx) => {
      if (!isToCome(meeting) && meeting.state !== 'held') {
        return notAt(hasBegun(meeting) ? 'agenda-closed' : 'already-cancelled')
      }
      const codes = itemProblems(content)
      if (codes.length > 0) return refuse({ kind: 'content', codes })
      const items = await listItems(trx, meeting)
      const item = items.find(({ id }) => id === itemId)
      if (!item) return notAt('no-such-item')
      // Sent twice, it is changed once.
      if (sameContent(item, content)) return agendaDone(trx, meeting, meeting, undefined)
      if (item.version !== seenItemVersion) return edited(meeting, items)
      const { presenter: _, ...rest } = item
      await updateItem(trx, meeting, {
        ...rest,
        ...content,
        title: content.title.trim(),
        version: item.version + 1,
      })
      return agendaDone(trx, meeting, nextAgenda(meeting), 'item-changed', { itemId })
    },
  })
}

/**
 * Ta bort en punkt. Its matter waits for another meeting, and what had returned in it for the next. Nothing is taken
 * away that somebody else has changed since it was seen.
 */
export function removeItem(
  ground: MeetingGround,
  { seenItemVersion, ...target }: MeetingTarget & { readonly seenItemVersion?: number },
  itemId: string,
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx) => {
      if (!isToCome(meeting)) return notAt(whyNotToCome(meeting) ?? 'agenda-closed')
      const items = await listItems(trx, meeting)
      const item = items.find(({ id }) => id === itemId)
      if (!item) return notAt('no-such-item')
      if (seenItemVersion !== undefined && seenItemVersion !== item.version) {
        return edited(meeting, items)
      }
      await deleteItem(trx, meeting, itemId)
      if (item.matterId === undefined) {
        await forgetPapers(
          trx,
          meeting,
          item.papers.map(({ paperId }) => paperId),
        )
      }
      const done = await agendaDone(trx, meeting, nextAgenda(meeting), 'item-removed', { itemId })
      if (!done.ok || item.matterId === undefined) return done
      const told = {
        matterId: item.matterId,
        kind: 'takenOffAgenda',
        data: toldOf(meeting),
      } as const
      return accept({ ...done.value, matters: [told] })
    },
  })
}

/** Ordna om. The whole order in one act, made from the version of the agenda that was seen. */
export function reorderAgenda(
  ground: MeetingGround,
  target: MeetingTarget,
  order: { readonly seenAgendaVersion: number; readonly ids: readonly string[] },
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx) => {
      if (!isToCome(meeting) && meeting.state !== 'held') {
        return notAt(hasBegun(meeting) ? 'agenda-closed' : 'already-cancelled')
      }
      const items = await listItems(trx, meeting)
      // Sent twice, or nothing moved: it stands as it was wanted already.
      if (items.map(({ id }) => id).join() === order.ids.join()) {
        return agendaDone(trx, meeting, meeting, undefined)
      }
      if (meeting.agendaVersion !== order.seenAgendaVersion) return edited(meeting, items)
      const wanted = reordered(items, order.ids)
      if (!wanted.ok) return fits(wanted)
      await saveOrder(
        trx,
        meeting,
        wanted.value.map(({ id }) => id),
      )
      return agendaDone(trx, meeting, nextAgenda(meeting), 'agenda-reordered')
    },
  })
}
