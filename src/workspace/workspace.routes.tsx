import { Hono } from 'hono'
import { NotFound } from '../shared/errors.ts'
import { refuseForeignPosts } from '../sign-in/guard/refuse-foreign-posts.tsx'
import { requireSession } from '../sign-in/guard/require-session.tsx'
import { type ActingEnv, findActing } from './acting.ts'
import { commissionRoutes } from './commission/commission.routes.tsx'
import { groupRoutes } from './group/group.routes.tsx'
import { hatRoutes } from './hats/hats.routes.tsx'
import { intakeRoutes } from './intake/intake.routes.tsx'
import { ledgerRoutes } from './ledger/ledger.routes.tsx'
import { listRoutes } from './list/list.routes.tsx'
import { matterRoutes } from './matter/matter.routes.tsx'
import { publishRoutes } from './matter/publish/publish.routes.tsx'
import { agendaRoutes } from './meeting/agenda/agenda.routes.tsx'
import { pulseRoutes } from './meeting/hold/follow/pulse.routes.ts'
import { holdRoutes } from './meeting/hold/hold.routes.tsx'
import { itemRoutes } from './meeting/item/item.routes.tsx'
import { meetingRoutes } from './meeting/meeting.routes.tsx'
import { notesRoutes } from './meeting/notes/notes.routes.tsx'
import { noticeRoutes } from './meeting/notice/notice.routes.tsx'
import { planRoutes } from './meeting/plan/plan.routes.tsx'
import { overviewRoutes } from './overview/overview.routes.tsx'
import { ownTasksRoutes } from './overview/own-tasks.routes.tsx'
import { ownRoutes } from './own/own.routes.ts'
import { preparationRoutes } from './preparation/preparation.routes.ts'
import { raiseRoutes } from './raise/raise.routes.tsx'
import { workspaceRefusal } from './refusal/workspace-refusal.tsx'
import { registerRoutes } from './register/register.routes.tsx'
import { sendSignInPage } from './shell/send-workspace-page.tsx'
import type { WorkspaceGround } from './workspace-ground.ts'

/** A part of the workspace: its routes, under a language's prefix. */
export type WorkspacePart = (
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: '' | '/en',
) => void

/** The parts of the workspace, a folder each. The first that knows an address answers. */
const parts: readonly WorkspacePart[] = [
  overviewRoutes,
  ownTasksRoutes,
  hatRoutes,
  listRoutes,
  raiseRoutes,
  preparationRoutes,
  ownRoutes,
  registerRoutes,
  intakeRoutes,
  publishRoutes,
  matterRoutes,
  planRoutes,
  agendaRoutes,
  noticeRoutes,
  holdRoutes,
  notesRoutes,
  itemRoutes,
  meetingRoutes,
  ledgerRoutes,
  commissionRoutes,
  groupRoutes,
]

/**
 * The workspace, in both languages. Nothing in it is reached without being signed in, and nothing is changed at
 * another site's request. It stands before the public site, since every first word of an address there is taken
 * for a collaboration.
 */
export function workspaceRoutes(ground: WorkspaceGround): Hono<ActingEnv> {
  const signIn = {
    db: ground.db,
    mode: ground.mode,
    now: ground.now,
    ...(ground.publicUrl !== undefined && { publicUrl: ground.publicUrl }),
    page: sendSignInPage.bind(undefined, ground),
  }
  const routes = new Hono<ActingEnv>()
  pulseRoutes(ground, routes, ['/en', ''])
  for (const prefix of ['/en', ''] as const) {
    // The first page of them too: the star stands for nothing as well.
    const every = `${prefix}/arbetsyta/*`
    routes.use(every, refuseForeignPosts(signIn), requireSession(signIn), findActing(ground))
    for (const part of parts) part(ground, routes, prefix)
    routes.all(every, (c) => {
      const { pathname, search } = new URL(c.req.url)
      // An address with a slash at the end is the same page without it.
      if (c.req.method === 'GET' && pathname.endsWith('/')) {
        return c.redirect(pathname.replace(/\/+$/, '') + search, 301)
      }
      throw new NotFound(c.req.path)
    })
  }
  routes.onError((error, c) => workspaceRefusal(ground, c, error))
  return routes
}
