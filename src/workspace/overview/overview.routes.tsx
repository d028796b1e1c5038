import type { Hono } from 'hono'
import type { ActingEnv } from '../acting.ts'
import { findFormer } from '../hats/former.ts'
import { NoMandate, titleWithoutMandate } from '../hats/hats.view.tsx'
import { findLostNotes } from '../hats/lost-notes.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { endedGroups } from './ended-groups.ts'
import { overviewText } from './overview.text.ts'
import { asksForWhole, OverviewView } from './overview.view.tsx'
import { whatWaits } from './what-waits.ts'

/** The page everybody begins at. */
export function overviewRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.overview, async (c) => {
    const { acting } = c.var
    if (acting.current === undefined) {
      const former = await findFormer(ground, c)
      return sendWorkspacePage(ground, c, {
        title: titleWithoutMandate(acting, former),
        section: 'overview',
        content: (
          <NoMandate acting={acting} notes={await findLostNotes(ground, c)} former={former} />
        ),
      })
    }
    return sendWorkspacePage(ground, c, {
      title: overviewText[acting.language].title,
      section: 'overview',
      content: (
        <OverviewView
          acting={acting}
          waiting={await whatWaits(ground, acting)}
          ended={await endedGroups(ground.db, acting)}
          isWhole={asksForWhole((name) => c.req.query(name))}
          done={c.req.query('klart')}
        />
      ),
    })
  })
}
