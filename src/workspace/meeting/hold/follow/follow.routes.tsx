import type { Hono } from 'hono'
import { StagePage } from '../../../../design/stage-page.tsx'
import { pulseOf } from '../../../../meeting/meeting.repository.ts'
import type { ActingContext, ActingEnv } from '../../../acting.ts'
import { sendWorkspacePage } from '../../../shell/send-workspace-page.tsx'
import { shellText } from '../../../shell/shell.text.ts'
import { workspacePatterns } from '../../../workspace.paths.ts'
import type { WorkspaceGround } from '../../../workspace-ground.ts'
import { findMeetingOf } from '../../find-meeting.ts'
import { meetingName, meetingPage } from '../../frame.tsx'
import { type HoldRoom, holdRoomOf } from '../hold-room.ts'
import { followText } from './follow.text.ts'
import { FollowView } from './follow.view.tsx'
import { Live, RefreshChoice } from './live.tsx'
import { type Lit, ShownItem, ShowWays } from './show.view.tsx'

/** Following a meeting along: on tablets around the table, and on the wall. */
export function followRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}`

  routes.get(`${address}/folj`, async (c) => {
    const { room, pulse, isRefreshing } = await liveAt(c)
    const { acting, found } = room
    const text = followText[acting.language]
    const content = (
      <>
        <Live room={room} pulse={pulse}>
          <FollowView room={room} />
        </Live>
        <p class="small">
          <RefreshChoice room={room} page="folj" isOn={isRefreshing} />
        </p>
      </>
    )
    const page = meetingPage(acting, found, {
      heading: text.heading,
      scripts: ['follow-meeting.js'],
      content,
    })
    return sendWorkspacePage(ground, c, page)
  })

  routes.get(`${address}/visning`, async (c) => {
    const { room, pulse, isRefreshing } = await liveAt(c)
    const { acting, found } = room
    const { language } = acting
    const asked = c.req.query('farg')
    const lit: Lit = asked === 'mork' || asked === 'ljus' ? asked : undefined
    return c.html(
      <StagePage
        lang={language}
        scheme={lit === 'mork' ? 'dark' : lit === 'ljus' ? 'light' : 'auto'}
        title={meetingName(acting, found)}
        site={shellText[language].brand}
        asset={ground.asset}
        noindex
        scripts={['follow-meeting.js']}
      >
        <main>
          <Live room={room} pulse={pulse}>
            <ShownItem room={room} />
            <ShowWays room={room} lit={lit} isRefreshing={isRefreshing} />
          </Live>
        </main>
      </StagePage>,
    )
  })

  async function liveAt(c: ActingContext): Promise<{
    readonly room: HoldRoom
    readonly pulse: string
    readonly isRefreshing: boolean
  }> {
    const found = await findMeetingOf(ground, c)
    const { collaborationId, id } = found.meeting
    // Asked before the rest is read: what changes meanwhile is noticed at the next question, and never missed.
    const pulse = (await pulseOf(ground.db, collaborationId, id)) ?? ''
    const room = await holdRoomOf(ground, c.var.acting, found)
    const isRefreshing = c.req.query('uppdatera') === '15'
    if (isRefreshing) c.header('refresh', '15')
    return { room, pulse, isRefreshing }
  }
}
