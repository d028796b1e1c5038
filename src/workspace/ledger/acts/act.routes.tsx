import type { Hono } from 'hono'
import type { ActingEnv } from '../../acting.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { askAllRoutes } from './ask-all.routes.tsx'
import { closeLinksRoutes } from './close-links.routes.tsx'
import { decideRoutes } from './decide.routes.tsx'
import { remindRoutes } from './remind.routes.tsx'

/** What is done with a ledger by those who keep it: sending links, publishing, ending. */
export function actRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  askAllRoutes(ground, routes, prefix)
  remindRoutes(ground, routes, prefix)
  closeLinksRoutes(ground, routes, prefix)
  decideRoutes(ground, routes, prefix)
}
