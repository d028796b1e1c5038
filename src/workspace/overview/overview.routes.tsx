import type { Hono } from 'hono'
import type { ActingEnv } from '../acting.ts'
import { hatsText } from '../hats/hats.text.ts'
import { NoMandate } from '../hats/hats.view.tsx'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** The page everybody begins at. */
export function overviewRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.overview, (c) => {
    const { acting } = c.var
    return sendWorkspacePage(ground, c, {
      title: hatsText[acting.language].title,
      section: 'overview',
      content: acting.current ? <h1>{acting.name}</h1> : <NoMandate acting={acting} />,
    })
  })
}
