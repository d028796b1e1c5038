import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Child } from 'hono/jsx'
import { invitedIds } from '../../../../meeting/attendance/attendance.ts'
import {
  recordEverybodyThere,
  recordPresence,
} from '../../../../meeting/attendance/hold.actions.ts'
import { hasBegun } from '../../../../meeting/meeting.ts'
import { NotFound } from '../../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../../acting.ts'
import { personName } from '../../../matter/naming.ts'
import { largestForm, readTyped } from '../../../preparation/typed.ts'
import { sendWorkspacePage } from '../../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../../workspace.paths.ts'
import type { WorkspaceGround } from '../../../workspace-ground.ts'
import type { FoundMeeting } from '../../find-meeting.ts'
import { sendNotDone } from '../../not-done.tsx'
import { holdText } from '../hold.text.ts'
import { holdPage } from '../hold-page.tsx'
import { addressAt, asRunner, type HoldRoom, holdRoomOf, namingOf, targetOf } from '../hold-room.ts'
import { attendanceText } from './attendance.text.ts'
import { AttendanceView } from './attendance.view.tsx'
import { changedAttendance, isMode } from './attendance-form.ts'
import { AttendancePartView } from './attendance-part.view.tsx'

/** Entering who is at the meeting. */
export function attendanceRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/genomfor/narvaro`
  const limit = bodyLimit({ maxSize: largestForm })

  routes.get(address, (c) =>
    asRunner(ground, c, 'genomfor/narvaro', async (found) => {
      const { acting } = c.var
      if (!hasBegun(found.meeting)) return c.redirect(addressAt({ acting, found }, 'genomfor'), 303)
      const room = await holdRoomOf(ground, acting, found)
      const { heading } = attendanceText[acting.language]
      const done = c.req.query('klart')
      const saved = done === 'alla' ? 'everybody' : done === 'sparat' ? 'changes' : undefined
      const content = <AttendanceView room={room} saved={saved} />
      return sendWorkspacePage(ground, c, holdPage(room, { heading, part: 'attendance', content }))
    }),
  )

  routes.post(address, limit, (c) =>
    asRunner(ground, c, 'genomfor/narvaro', async (found) => {
      const typed = await readTyped(c)
      const { acting } = c.var
      const room = await holdRoomOf(ground, acting, found)
      const changed = changedAttendance(typed, room.seats)
      const isEverybody = typed.text('alla') === 'ja'
      const record = isEverybody ? recordEverybodyThere : recordPresence
      const saved = await record(ground, targetOf(found), changed)
      if (!saved.ok) return sendNotDone(ground, c, found, { refusal: saved.refusal })
      const done = isEverybody ? 'alla' : 'sparat'
      return c.redirect(`${addressAt(room, 'genomfor/narvaro')}?klart=${done}`, 303)
    }),
  )

  routes.get(`${address}/:person`, (c) =>
    asRunner(ground, c, 'genomfor/narvaro', async (found) => {
      const { room, personId } = await personAt(c, found)
      return sendPart(c, room, personId, <AttendancePartView room={room} personId={personId} />)
    }),
  )

  routes.post(`${address}/:person`, limit, (c) =>
    asRunner(ground, c, 'genomfor/narvaro', async (found) => {
      const { room, personId } = await personAt(c, found)
      const fields = await readTyped(c)
      const typed = {
        from: fields.text('fran'),
        until: fields.text('till'),
        mode: fields.text('hur'),
      }
      const place = (id: string) => room.items.findIndex((item) => item.id === id)
      if (typed.from !== '' && typed.until !== '' && place(typed.until) < place(typed.from)) {
        const content = <AttendancePartView room={room} personId={personId} typed={typed} isWrong />
        return sendPart(c, room, personId, content, 422)
      }
      const saved = await recordPresence(ground, targetOf(found), [
        {
          personId,
          mode: isMode(typed.mode) ? typed.mode : 'physically',
          ...(typed.from !== '' && { from: typed.from }),
          ...(typed.until !== '' && { until: typed.until }),
        },
      ])
      if (!saved.ok) return sendNotDone(ground, c, found, { refusal: saved.refusal })
      return c.redirect(`${addressAt(room, 'genomfor/narvaro')}?klart=sparat`, 303)
    }),
  )

  async function personAt(
    c: ActingContext,
    found: FoundMeeting,
  ): Promise<{ readonly room: HoldRoom; readonly personId: string }> {
    const room = await holdRoomOf(ground, c.var.acting, found)
    const personId = c.req.param('person') ?? ''
    if (!hasBegun(found.meeting) || !invitedIds(room.seats).includes(personId)) {
      throw new NotFound('somebody invited by that id')
    }
    return { room, personId }
  }

  function sendPart(
    c: ActingContext,
    room: HoldRoom,
    personId: string,
    content: Child,
    status: 200 | 422 = 200,
  ) {
    const { language } = room.acting
    const name = personName(namingOf(room), personId)
    const heading = attendanceText[language].partForm.heading(name)
    const alert = status === 422 ? holdText[language].error : undefined
    return sendWorkspacePage(ground, c, holdPage(room, { heading, alert, content }), status)
  }
}
