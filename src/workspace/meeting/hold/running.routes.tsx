import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { beginMeeting, endMeeting, turnToItem } from '../../../meeting/attendance/hold.actions.ts'
import { findMeeting } from '../../../meeting/meeting.repository.ts'
import { hasBegun, type Meeting, type MeetingState } from '../../../meeting/meeting.ts'
import type { MeetingActed, MeetingTarget } from '../../../meeting/meeting-change.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { sendNotDone } from '../not-done.tsx'
import { EndView } from './end.view.tsx'
import { holdText } from './hold.text.ts'
import { holdPage } from './hold-page.tsx'
import { addressAt, asRunner, holdRoomOf, targetOf } from './hold-room.ts'
import { OpenView } from './open.view.tsx'
import { RunningOrder } from './running-order.view.tsx'

/** Opening a meeting, going through its items, and ending it. */
export function runningRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/genomfor`
  const limit = bodyLimit({ maxSize: largestForm })

  routes.get(address, (c) =>
    asRunner(ground, c, 'genomfor', async (found) => {
      const { acting } = c.var
      const room = await holdRoomOf(ground, acting, found)
      const text = holdText[acting.language]
      const isBegun = hasBegun(found.meeting)
      const content = isBegun ? (
        <RunningOrder room={room} isJustOpened={c.req.query('klart') === 'oppnat'} />
      ) : (
        <OpenView room={room} />
      )
      const heading = isBegun ? text.heading : text.open.heading
      return sendWorkspacePage(ground, c, holdPage(room, { heading, part: 'items', content }))
    }),
  )

  routes.post(`${address}/oppna`, limit, (c) =>
    asRunner(ground, c, 'genomfor', (found) =>
      change(c, found, {
        act: (target) => beginMeeting(ground, target, found.place.register),
        isSo: 'held',
        goOn: 'genomfor?klart=oppnat',
      }),
    ),
  )

  routes.post(`${address}/nu`, limit, (c) =>
    asRunner(ground, c, 'genomfor', async (found) => {
      const typed = await readTyped(c)
      const itemId = typed.text('punkt')
      const turned = await turnToItem(ground, targetOf(found), itemId)
      if (!turned.ok) {
        return sendNotDone(ground, c, found, { refusal: turned.refusal, part: 'genomfor' })
      }
      const room = { acting: c.var.acting, found }
      if (typed.text('till') !== 'visning') {
        return c.redirect(addressAt(room, `genomfor/punkt/${itemId}`), 303)
      }
      const lit = typed.text('farg')
      const search = lit === 'mork' || lit === 'ljus' ? `?farg=${lit}` : ''
      return c.redirect(`${addressAt(room, 'visning')}${search}`, 303)
    }),
  )

  routes.get(`${address}/avsluta`, (c) =>
    asRunner(ground, c, 'genomfor/avsluta', async (found) => {
      const { acting } = c.var
      if (found.meeting.state !== 'held') {
        return c.redirect(addressAt({ acting, found }, 'genomfor'), 303)
      }
      const room = await holdRoomOf(ground, acting, found)
      const { heading } = holdText[acting.language].end
      const content = <EndView room={room} />
      return sendWorkspacePage(ground, c, holdPage(room, { heading, part: 'end', content }))
    }),
  )

  routes.post(`${address}/avsluta`, limit, (c) =>
    asRunner(ground, c, 'genomfor/avsluta', (found) =>
      change(c, found, {
        act: (target) => endMeeting(ground, target),
        isSo: 'notes',
        goOn: 'anteckningar',
      }),
    ),
  )

  interface Change {
    readonly act: (target: MeetingTarget) => MeetingActed<Meeting>
    /** How the meeting stands once it is done. The same form sent twice was done the first time. */
    readonly isSo: MeetingState
    readonly goOn: string
  }

  async function change(
    c: ActingContext,
    found: FoundMeeting,
    { act, isSo, goOn }: Change,
  ): Promise<Response> {
    const { acting } = c.var
    const { meeting } = found
    const typed = (await readTyped(c)).text('version')
    const seenVersion = /^\d{1,9}$/.test(typed) ? Number(typed) : 0
    const acted = await act({ ...targetOf(found), seenVersion })
    const to = addressAt({ acting, found }, goOn)
    if (acted.ok) return c.redirect(to, 303)
    const now = await findMeeting(ground.db, meeting.collaborationId, meeting.id)
    if (now?.state === isSo) return c.redirect(to, 303)
    return sendNotDone(ground, c, found, { refusal: acted.refusal, part: 'genomfor' })
  }
}
