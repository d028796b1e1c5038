import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { findMatter } from '../../../matter/matter.repository.ts'
import { listPapers } from '../../../matter/preparation/preparation.repository.ts'
import { changeItem, removeItem } from '../../../meeting/agenda/agenda.actions.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { meetingPage } from '../frame.tsx'
import { sendNotDone } from '../not-done.tsx'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, asMaker } from './agenda-room.ts'
import { type Edited, EditView, RemoveView } from './edit-item.view.tsx'
import { itemFormText } from './item-form.text.ts'
import { chosenPapers, contentFrom, itemErrors, readItem, typedFrom } from './item-form.ts'
import type { ItemForm } from './item-form.view.tsx'

/** Changing an item, and taking it off the agenda. */
export function editItemRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const at = `${prefix}${workspacePatterns.meeting}/dagordning/:item`
  const limited = bodyLimit({ maxSize: largestForm })

  routes.get(`${at}/andra`, (c) =>
    asMaker(ground, c, async (room) => {
      const item = await itemOf(ground, c, room)
      return sendEdit(ground, c, room, { item })
    }),
  )
  routes.post(`${at}/andra`, limited, (c) => asMaker(ground, c, (room) => change(ground, c, room)))
  routes.get(`${at}/ta-bort`, (c) =>
    asMaker(ground, c, async (room) =>
      sendRemoval(ground, c, room, await itemOf(ground, c, room), false),
    ),
  )
  routes.post(`${at}/ta-bort`, limited, (c) =>
    asMaker(ground, c, (room) => remove(ground, c, room)),
  )
}

/** The item of the address. */
export async function itemOf(
  ground: Pick<WorkspaceGround, 'db'>,
  c: ActingContext,
  { found }: AgendaRoom,
): Promise<AgendaItem> {
  const id = c.req.param('item')
  const item = (await listItems(ground.db, found.meeting)).find((one) => one.id === id)
  if (!item) throw new NotFound('an item of the agenda')
  return item
}

async function change(ground: WorkspaceGround, c: ActingContext, room: AgendaRoom) {
  const form = await readTyped(c)
  const typed = readItem(form)
  const itemId = c.req.param('item') ?? ''
  const { meeting, place } = room.found
  const items = await listItems(ground.db, meeting)
  const item = items.find(({ id }) => id === itemId)
  const about = item && (await aboutOf(ground, room, item))
  const papers = about ? chosenPapers(about.papers, typed) : (item?.papers ?? [])
  const changed = await changeItem(
    ground,
    {
      actor: place.actor,
      meetingId: meeting.id,
      itemId,
      seenItemVersion: Number(form.text('version')),
    },
    contentFrom(typed, papers),
  )
  if (changed.ok) return c.redirect(`${agendaAt(room)}?klart=andrad#punkt-${itemId}`, 303)
  const { refusal } = changed
  if (refusal.kind === 'content' && item) {
    const errors = itemErrors(refusal.codes, room.acting.language)
    return sendEdit(ground, c, room, { item, typed, errors, seen: form.text('version') })
  }
  const stored =
    refusal.kind === 'agendaEditedMeanwhile' && refusal.stored.items.find(({ id }) => id === itemId)
  if (stored) return sendEdit(ground, c, room, { item: stored, typed, isConflict: true })
  const kept = [typed.title, typed.presenter]
  return sendNotDone(ground, c, room.found, { refusal, typed: kept })
}

async function remove(ground: WorkspaceGround, c: ActingContext, room: AgendaRoom) {
  const form = await readTyped(c)
  const itemId = c.req.param('item') ?? ''
  const { meeting, place } = room.found
  const target = {
    actor: place.actor,
    meetingId: meeting.id,
    seenItemVersion: Number(form.text('version')),
  }
  const removed = await removeItem(ground, target, itemId)
  const done = `${agendaAt(room)}?klart=borttagen`
  if (removed.ok) return c.redirect(done, 303)
  const { refusal } = removed
  // Pressed twice, or by two people: it is gone, as was wanted.
  if (refusal.kind === 'state' && refusal.code === 'no-such-item') return c.redirect(done, 303)
  const stored =
    refusal.kind === 'agendaEditedMeanwhile' && refusal.stored.items.find(({ id }) => id === itemId)
  if (stored) return sendRemoval(ground, c, room, stored, true)
  return sendNotDone(ground, c, room.found, { refusal })
}

async function aboutOf(
  { db }: Pick<WorkspaceGround, 'db'>,
  { found }: AgendaRoom,
  { matterId }: AgendaItem,
): Promise<ItemForm['about']> {
  if (matterId === undefined) return undefined
  const matter = await findMatter(db, found.meeting.collaborationId, matterId)
  return matter && { matter, papers: await listPapers(db, matter) }
}

/** Answers with the form of an item that is there. */
export async function sendEdit(
  ground: WorkspaceGround,
  c: ActingContext,
  room: AgendaRoom,
  { item, typed, errors = [], seen, isConflict = false, paperErrors = [] }: Edited,
): Promise<Response> {
  const { language } = room.acting
  const text = itemFormText[language]
  const count = errors.length + paperErrors.length
  const page = meetingPage(room.acting, room.found, {
    heading: isConflict ? text.conflict.heading : text.edit,
    via: [{ text: agendaPageText[language].heading, href: agendaAt(room) }],
    ...(count > 0 && { alert: agendaPageText[language].mend(count) }),
    content: (
      <EditView
        room={room}
        edited={{ item, errors, isConflict, paperErrors, ...(seen !== undefined && { seen }) }}
        typed={typed ?? typedFrom(item)}
        about={await aboutOf(ground, room, item)}
      />
    ),
  })
  return sendWorkspacePage(ground, c, page, isConflict ? 409 : count > 0 ? 422 : 200)
}

function sendRemoval(
  ground: WorkspaceGround,
  c: ActingContext,
  room: AgendaRoom,
  item: AgendaItem,
  isChanged: boolean,
) {
  const { language } = room.acting
  const page = meetingPage(room.acting, room.found, {
    heading: itemFormText[language].removal.heading,
    via: [{ text: agendaPageText[language].heading, href: agendaAt(room) }],
    content: <RemoveView room={room} item={item} isChanged={isChanged} />,
  })
  return sendWorkspacePage(ground, c, page, isChanged ? 409 : 200)
}
