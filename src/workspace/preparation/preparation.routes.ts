import type { Hono } from 'hono'
import type { ActingEnv } from '../acting.ts'
import { findMatterOf } from '../matter/find-matter.ts'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { asksRoutes } from './asks/asks.routes.tsx'
import { commentsRoutes } from './comments/comments.routes.ts'
import { doneFrom } from './done.ts'
import { papersRoutes } from './papers/papers.routes.tsx'
import { responsibleRoutes } from './responsible/responsible.routes.tsx'
import { sendPreparation } from './send-preparation.tsx'
import { textRoutes } from './text/text.routes.tsx'

/** What a group works out together in a matter: its text, papers, comments, questions, and who answers where. */
export function preparationRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.preparation, async (c) => {
    const found = await findMatterOf(ground, c)
    return sendPreparation(ground, c, found, { done: doneFrom(c.req.query('klart')) })
  })
  for (const part of [textRoutes, papersRoutes, commentsRoutes, asksRoutes, responsibleRoutes]) {
    part(ground, routes, prefix)
  }
}
