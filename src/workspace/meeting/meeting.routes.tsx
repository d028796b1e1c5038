import type { Hono } from 'hono'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { placeOf } from '../place.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { findMeetingOf } from './find-meeting.ts'
import { meetingPage } from './frame.tsx'
import { loadHub } from './hub/hub.ts'
import { HubView } from './hub/hub.view.tsx'
import { listText } from './list/list.text.ts'
import { ListView } from './list/list.view.tsx'
import { loadOwnMeetings, ownBodies } from './list/own-meetings.ts'

/** The meetings of one's groups, and a meeting's own page. */
export function meetingRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.meetings, (c) => sendList(ground, c))
  routes.get(prefix + workspacePatterns.meeting, async (c) => {
    const { acting } = c.var
    const found = await findMeetingOf(ground, c)
    const hub = await loadHub(ground, found, acting.today)
    const content = <HubView acting={acting} found={found} hub={hub} done={c.req.query('klart')} />
    return sendWorkspacePage(ground, c, meetingPage(acting, found, { content }))
  })
}

async function sendList(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const { acting } = c.var
  const place = placeOf(c)
  const { grupp, visa, klart, antal } = c.req.query()
  const body = ownBodies(place).find(({ slug, id }) => slug === grupp || id === grupp)
  const own = await loadOwnMeetings(ground, place, acting.today, { body, isAll: visa === 'alla' })
  const planned = klart === 'planerade' && /^([2-9]|1[0-2])$/.test(antal ?? '') ? Number(antal) : 0
  const content = (
    <ListView
      acting={acting}
      place={place}
      own={own}
      body={body}
      {...(planned > 0 && { planned })}
    />
  )
  return sendWorkspacePage(ground, c, {
    title: listText[acting.language].title,
    section: 'meetings',
    place,
    content,
  })
}
