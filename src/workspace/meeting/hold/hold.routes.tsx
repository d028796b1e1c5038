import type { Hono } from 'hono'
import type { ActingEnv } from '../../acting.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { attendanceRoutes } from './attendance/attendance.routes.tsx'
import { followRoutes } from './follow/follow.routes.tsx'
import { heldItemRoutes } from './held-item.routes.tsx'
import { assignmentRoutes } from './outcome/assignment.routes.tsx'
import { opinionRoutes } from './outcome/opinion.routes.tsx'
import { outcomeRoutes } from './outcome/outcome.routes.tsx'
import { raiseAtMeetingRoutes } from './raise.routes.tsx'
import { runningRoutes } from './running.routes.tsx'

/** Holding a meeting, and following it along. */
export function holdRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  runningRoutes(ground, routes, prefix)
  attendanceRoutes(ground, routes, prefix)
  raiseAtMeetingRoutes(ground, routes, prefix)
  outcomeRoutes(ground, routes, prefix)
  heldItemRoutes(ground, routes, prefix)
  followRoutes(ground, routes, prefix)
  opinionRoutes(ground, routes, prefix)
  assignmentRoutes(ground, routes, prefix)
}
