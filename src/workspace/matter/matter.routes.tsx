import type { Hono } from 'hono'
import { findAttachments } from '../../attachment/attachment.repository.ts'
import { serveAttachment } from '../../attachment/serve.ts'
import { listPaperVersions } from '../../matter/preparation/preparation.repository.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingEnv } from '../acting.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { crumbsOf } from './crumbs.ts'
import { findMatterOf } from './find-matter.ts'
import { MatterView } from './matter.view.tsx'
import { loadStory } from './matter-story.ts'

/** A matter's own page, and the papers of the group to download. */
export function matterRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.matter, async (c) => {
    const found = await findMatterOf(ground, c)
    const { acting } = c.var
    const { matter, number, place } = found
    const story = await loadStory(ground, place.actor, matter)
    return sendWorkspacePage(ground, c, {
      title: `${number} ${matter.title}`,
      section: 'matters',
      place,
      crumbs: crumbsOf(acting, found),
      content: (
        <MatterView acting={acting} found={found} story={story} done={c.req.query('klart')} />
      ),
    })
  })

  routes.get(`${prefix}${workspacePatterns.matter}/underlag/:paper/:version`, async (c) => {
    const { matter } = await findMatterOf(ground, c)
    const { paper: id, version } = c.req.param()
    const paper = (await listPaperVersions(ground.db, matter)).find(
      (one) => one.id === id && String(one.version) === version,
    )
    const file = paper && (await findAttachments(ground.db, [paper.hash])).get(paper.hash)
    if (!paper || !file) throw new NotFound('a paper of the matter')
    const ifNoneMatch = c.req.header('if-none-match')
    return serveAttachment(ground.db, ground.shelf, { file, name: paper.name, ifNoneMatch })
  })
}
