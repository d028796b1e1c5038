import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { loadPrivate } from '../../../record/own-space.actions.ts'
import { deleteNote, saveNote } from '../../../record/personal-note.actions.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { refuseIn } from '../../preparation/refusal.tsx'
import { addressIn } from '../../preparation/room.ts'
import { subPage } from '../../preparation/sub-page.tsx'
import { largestForm, longest, problemOf, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { PrivateRoom } from '../own-room.ts'
import { sendOwn } from '../send-own.tsx'
import { inPrivateRoom } from '../within.ts'
import { noteText } from './note.text.ts'
import { EraseNote, NoteConflict } from './note.views.tsx'

/** Writing one's own note in a matter, and erasing it. */
export function noteRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const address = `${prefix}${workspacePatterns.own}/anteckning`
  const within = inPrivateRoom(ground)

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const form = await readTyped(c)
    const typed = form.text('anteckning')
    return within(c, (room) => save(ground, c, room, typed, form.text('sedd')), [typed])
  })

  routes.get(`${address}/radera`, (c) =>
    within(c, async (room) => {
      const { place, matter } = room.found
      const { note } = await loadPrivate(ground, place.actor, matter)
      if (!note) return c.redirect(`${addressIn(room)}#min-anteckning`, 303)
      const { heading } = noteText[room.acting.language].erasing
      const content = <EraseNote room={room} note={note} />
      return sendWorkspacePage(ground, c, subPage(room, { heading, content }))
    }),
  )

  routes.post(`${address}/radera`, (c) =>
    within(c, async (room) => {
      const { place, matter } = room.found
      await deleteNote(ground, { actor: place.actor, matterId: matter.id })
      return c.redirect(`${addressIn(room)}?klart=raderat#min-anteckning`, 303)
    }),
  )
}

async function save(
  ground: WorkspaceGround,
  c: ActingContext,
  room: PrivateRoom,
  typed: string,
  seen: string,
) {
  const { place, matter } = room.found
  const seenVersion = /^[1-9]\d{0,8}$/.test(seen) ? Number(seen) : 0
  const problem = problemOf(typed, longest.comment)
  if (problem) return sendOwn(ground, c, room, { note: { typed, seenVersion, problem } })
  const target = { actor: place.actor, matterId: matter.id }
  const saved = await saveNote(ground, target, { text: typed, seenVersion })
  if (saved.ok) return c.redirect(`${addressIn(room)}?klart=antecknat#min-anteckning`, 303)
  const { refusal } = saved
  if (refusal.kind === 'noteEditedMeanwhile') {
    const { heading } = noteText[room.acting.language].conflict
    const content = <NoteConflict room={room} edited={refusal} />
    return sendWorkspacePage(ground, c, subPage(room, { heading, content }), 409)
  }
  // What was typed has been looked through above: the act finds nothing more in it.
  if (refusal.kind === 'content') throw new Error('a note that was looked through was refused')
  return refuseIn(ground, c, room, refusal, [typed])
}
