import type { Hono } from 'hono'
import type { ActingEnv } from '../../acting.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { cancelRoutes } from './cancel.routes.tsx'
import { moveRoutes } from './move.routes.tsx'
import { newMeetingRoutes } from './new-meeting.routes.tsx'

/** Planning, moving and cancelling a meeting. */
export function planRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  newMeetingRoutes(ground, routes, prefix)
  moveRoutes(ground, routes, prefix)
  cancelRoutes(ground, routes, prefix)
}
