import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isUuid } from '../../../matter/matter.rows.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { type PutRefusal, putOnAgenda } from '../../commission/put-on-agenda.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { sendNotDone } from '../not-done.tsx'
import { type AgendaRoom, agendaAt, asMaker } from './agenda-room.ts'

/** Putting what another group has sent on the agenda. */
export function fromGroupsRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const at = `${prefix}${workspacePatterns.meeting}/dagordning/uppdrag/:outcome`
  routes.post(at, bodyLimit({ maxSize: largestForm }), (c) =>
    asMaker(ground, c, (room) => put(ground, c, room)),
  )
}

async function put(ground: WorkspaceGround, c: ActingContext, room: AgendaRoom) {
  const { meeting, place } = room.found
  const outcomeId = c.req.param('outcome') ?? ''
  const body = place.register.bodyById(meeting.bodyId)
  if (!body || !isUuid(outcomeId)) throw new NotFound('something from another group')
  const typed = (await readTyped(c)).text('id')
  const id = isUuid(typed) ? typed : ground.newId()
  const group = { acting: room.acting, place, body }
  const done = await putOnAgenda(ground, group, { outcomeId, meetingId: meeting.id, id })
  if (done.ok) return c.redirect(`${agendaAt(room)}?klart=tillagd#punkt-${id}`, 303)
  return notPut(ground, c, room, done.refusal)
}

function notPut(ground: WorkspaceGround, c: ActingContext, room: AgendaRoom, refusal: PutRefusal) {
  switch (refusal.kind) {
    case 'meeting':
      return sendNotDone(ground, c, room.found, { refusal: refusal.refusal })
    case 'denied':
      return sendNotDone(ground, c, room.found, {
        refusal: { kind: 'denied', code: 'only-support-or-chair' },
      })
    default:
      // Somebody else put it on an agenda or answered it meanwhile: the agenda shows it as it stands.
      return c.redirect(agendaAt(room), 303)
  }
}
