import type { Hono } from 'hono'
import { listReadableMatters, type ReadBy } from '../../matter/list/readable-matters.repository.ts'
import { listDrafts } from '../../matter/list/waiting-matters.repository.ts'
import type { ActingEnv, Place } from '../acting.ts'
import { placeOf } from '../place.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { readAskedList } from './asked-list.ts'
import { listText } from './list.text.ts'
import { ListView } from './list.view.tsx'

/** As many matters as a page of the list shows. */
const pageSize = 20

/** The list of what the person may read in the hat they wear, in one collaboration. */
export function listRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  routes.get(prefix + workspacePatterns.matters, async (c) => {
    const { acting } = c.var
    const place = placeOf(c)
    const { id } = place.register.collaboration
    const asked = readAskedList(place.register, (name) => c.req.query(name))
    const readBy = readersOf(place)
    const [found, drafts] = await Promise.all([
      listReadableMatters(ground.db, id, readBy, asked.filter, {
        page: asked.page,
        size: pageSize,
      }),
      listDrafts(ground.db, id, readBy.own),
    ])
    return sendWorkspacePage(ground, c, {
      title: listText[acting.language].title,
      section: 'matters',
      place,
      content: (
        <ListView
          acting={acting}
          place={place}
          asked={asked}
          found={found}
          drafts={drafts}
          pageSize={pageSize}
        />
      ),
    })
  })
}

/** What the hat that is worn may read, as the policy has it (`mayRead`), and the person's own. */
function readersOf({ actor }: Place): ReadBy {
  const { hat, hats, accountId } = actor
  return {
    bodyIds: hat.kind === 'body' ? [hat.bodyId] : [],
    principalIds: hat.kind === 'authority' ? [hat.principalId] : [],
    own: {
      accountId,
      bodyIds: hats.flatMap((one) => (one.kind === 'body' ? [one.bodyId] : [])),
    },
  }
}
