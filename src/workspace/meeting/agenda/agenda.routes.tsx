import type { Hono } from 'hono'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { addItemRoutes } from './add-item.routes.tsx'
import type { Moved } from './agenda-list.view.tsx'
import { agendaRoomOf } from './agenda-room.ts'
import { copyRoutes } from './copy.routes.tsx'
import { editItemRoutes } from './edit-item.routes.tsx'
import { fromGroupsRoutes } from './from-groups.routes.ts'
import { orderRoutes } from './order.routes.tsx'
import { papersRoutes } from './papers.routes.tsx'
import { sendAgenda } from './send-agenda.tsx'
import { takeAlongRoutes } from './take-along.routes.tsx'

/** A meeting's agenda: made by the support or chair of the body, read by everybody who may read the meeting. */
export function agendaRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(`${prefix}${workspacePatterns.meeting}/dagordning`, async (c) => {
    const moved = movedIn(c)
    return sendAgenda(ground, c, await agendaRoomOf(ground, c), {
      done: c.req.query('klart'),
      ...(moved && { moved }),
    })
  })
  const parts = [
    addItemRoutes,
    fromGroupsRoutes,
    orderRoutes,
    copyRoutes,
    takeAlongRoutes,
    editItemRoutes,
    papersRoutes,
  ]
  for (const part of parts) part(ground, routes, prefix)
}

/** Which item the address says has just moved. Anybody can write an address: one that is not there says nothing. */
function movedIn(c: ActingContext): Moved | undefined {
  const itemId = c.req.query('flyttad')
  const by = c.req.query('med')
  return itemId !== undefined && (by === 'upp' || by === 'ned') ? { itemId, by } : undefined
}
