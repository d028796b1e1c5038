import type { Hono } from 'hono'
import type { ActingEnv } from '../acting.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { findMatterOf } from './find-matter.ts'
import { MatterHead } from './matter-head.tsx'

/** A matter's own page. */
export function matterRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.matter, async (c) => {
    const found = await findMatterOf(ground, c)
    const { acting } = c.var
    return sendWorkspacePage(ground, c, {
      title: `${found.number} ${found.matter.title}`,
      section: 'matters',
      place: found.place,
      crumbs: [],
      content: <MatterHead acting={acting} found={found} part="matter" />,
    })
  })
}
