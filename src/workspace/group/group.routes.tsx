import type { Hono } from 'hono'
import type { ActingEnv } from '../acting.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { attendanceRoutes } from './attendance/attendance.routes.tsx'
import { findGroupOf } from './find-group.ts'
import { GroupView } from './group.view.tsx'
import { groupPage } from './group-page.tsx'
import { loadGroup } from './load-group.ts'
import { membersRoutes } from './members/members.routes.tsx'
import { settingRoutes } from './setting/setting.routes.tsx'

/** A group as those who work in it see it: its own page, attendance, settings and members. */
export function groupRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.group, async (c) => {
    const found = findGroupOf(c)
    const story = await loadGroup(ground, found)
    const content = <GroupView found={found} story={story} />
    return sendWorkspacePage(ground, c, groupPage(found, { content }))
  })
  for (const part of [attendanceRoutes, settingRoutes, membersRoutes]) part(ground, routes, prefix)
}
