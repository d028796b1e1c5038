import type { Hono } from 'hono'
import type { ActingEnv } from '../acting.ts'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { noteRoutes } from './note/note.routes.tsx'
import { ownDoneFrom } from './own-done.ts'
import { ownPapersRoutes } from './own-papers.routes.tsx'
import { ownTextRoutes } from './own-text.routes.tsx'
import { sendOwn } from './send-own.tsx'
import { shareRoutes } from './share/share.routes.tsx'
import { inPrivateRoom } from './within.ts'

/** What a principal has in a matter for itself, sharing from it with the group, and one's own note. */
export function ownRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const within = inPrivateRoom(ground)
  routes.get(prefix + workspacePatterns.own, (c) =>
    within(c, (room) => sendOwn(ground, c, room, { done: ownDoneFrom(c.req.query('klart')) })),
  )
  for (const part of [ownTextRoutes, ownPapersRoutes, shareRoutes, noteRoutes]) {
    part(ground, routes, prefix)
  }
}
