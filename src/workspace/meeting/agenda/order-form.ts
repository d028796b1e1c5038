import { orderAfterMoving, orderAfterPlacing } from '../../../meeting/agenda/agenda.ts'
import type { Typed } from '../../preparation/typed.ts'
import type { Moved } from './agenda-list.view.tsx'

/** The order that somebody wants, and the version of the agenda it was made from. */
export interface WantedOrder {
  readonly seenAgendaVersion: number
  readonly ids: readonly string[]
  /** The item they moved, by a button or by dragging it. */
  readonly moved?: Moved
}

/** Reads the order of a form: the items as they were shown, other places typed for some, and one moved by a button. */
export function readOrder(form: Typed): WantedOrder {
  const shown = [...new Set(form.all('punkt'))]
  const places = Object.fromEntries(
    shown.map((id) => {
      const typed = form.text(`plats-${id}`)
      return [id, /^\d{1,4}$/.test(typed) ? Number(typed) : undefined]
    }),
  )
  const placed = orderAfterPlacing(shown, places)
  const dragged = form.text('dragen')
  const [itemId = '', by] = form.text('flytta').split(' ')
  const seenAgendaVersion = Number(form.text('version'))
  if ((by !== 'upp' && by !== 'ned') || !shown.includes(itemId)) {
    const isDragged = shown.includes(dragged)
    const moved: Moved = { itemId: dragged, by: 'upp' }
    return { seenAgendaVersion, ids: placed, ...(isDragged && { moved }) }
  }
  const items = placed.map((id) => ({ id }))
  const ids = orderAfterMoving(items, itemId, by === 'upp' ? -1 : 1)
  return { seenAgendaVersion, ids, moved: { itemId, by } }
}

/** Somebody's order for the items that are there now: what has gone is left out, and what has come stands last. */
export function orderForNow(wanted: readonly string[], now: readonly string[]): readonly string[] {
  const known = wanted.filter((id) => now.includes(id))
  return [...known, ...now.filter((id) => !known.includes(id))]
}
