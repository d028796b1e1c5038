import type { Hono } from 'hono'
import { listHeldAttendance } from '../../../meeting/attendance/attendance.repository.ts'
import { listMeetings } from '../../../meeting/meeting.repository.ts'
import { day } from '../../../shared/calendar-day.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { inPrincipalOrder, principalName } from '../../matter/naming.ts'
import { sendWorkbookFile } from '../../shell/send-office-file.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundGroup, findGroupOf } from '../find-group.ts'
import { groupPage } from '../group-page.tsx'
import { attendanceText } from './attendance.text.ts'
import { type AttendanceRoom, AttendanceView, seatName } from './attendance.view.tsx'
import { type GroupAttendance, groupAttendance } from './statistics.ts'

/** The attendance of a group, for the group alone: on a page and as a workbook. */
export function attendanceRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.group}/narvaro`
  routes.get(address, async (c) => {
    const room = await roomOf(ground, c)
    const { heading } = attendanceText[room.found.acting.language]
    const content = <AttendanceView room={room} />
    return sendWorkspacePage(ground, c, groupPage(room.found, { heading, content }))
  })
  routes.get(`${address}/fil`, async (c) => workbookOf(c, await roomOf(ground, c)))
}

async function roomOf(ground: WorkspaceGround, c: ActingContext): Promise<AttendanceRoom> {
  const found = findGroupOf(c)
  const { place, body } = found
  const { id } = place.register.collaboration
  const all = await listMeetings(ground.db, id, {
    bodyIds: [body.id],
    states: ['notes', 'approved'],
  })
  const years = [...new Set(all.map(({ on }) => on.slice(0, 4)))].toSorted().toReversed()
  const asked = c.req.query('ar')
  const year = years.find((one) => one === asked)
  const meetings = year === undefined ? all : all.filter(({ on }) => on.startsWith(year))
  const held = await listHeldAttendance(
    ground.db,
    id,
    meetings.map((meeting) => meeting.id),
  )
  return {
    found,
    years,
    ...(year !== undefined && { year }),
    attendance: inOrder(found, groupAttendance(held)),
    latest: meetings.at(-1)?.on ?? day(found.acting.today),
  }
}

/** The attendance in the order in which people list the principals. */
function inOrder(
  { acting: { today, language }, place: { register } }: FoundGroup,
  attendance: GroupAttendance,
): GroupAttendance {
  const known = attendance.principals.flatMap(({ principalId }) => principalId ?? [])
  const order = inPrincipalOrder({ register, today, language }, known)
  const place = ({ principalId }: { readonly principalId?: string }) =>
    principalId === undefined ? order.length : order.indexOf(principalId)
  const sorted = <One extends { readonly principalId?: string }>(some: readonly One[]) =>
    some.toSorted((one, other) => place(one) - place(other))
  return {
    ...attendance,
    principals: sorted(attendance.principals),
    seats: sorted(attendance.seats),
  }
}

function workbookOf(c: ActingContext, room: AttendanceRoom): Promise<Response> {
  const { found, attendance, year } = room
  const { language, today } = found.acting
  const text = attendanceText[language]
  const naming = { register: found.place.register, today, language }
  const principal = (id: string | undefined) =>
    id === undefined ? text.noPrincipal : principalName(naming, id)
  const sheets = [
    {
      name: text.byPrincipal,
      columns: [
        text.principal,
        text.seats,
        text.chances,
        text.member,
        text.deputy,
        text.nobody,
      ].map((heading) => ({ heading })),
      rows: attendance.principals.map((one) => [
        principal(one.principalId),
        one.seats,
        one.chances,
        one.byMember,
        one.byDeputy,
        one.byNobody,
      ]),
    },
    {
      name: text.bySeat,
      columns: [
        text.principal,
        text.seat,
        text.meetings,
        text.member,
        text.deputy,
        text.nobody,
      ].map((heading) => ({ heading })),
      rows: attendance.seats.map((one) => [
        principal(one.principalId),
        seatName(room, one.seatId),
        one.meetings,
        one.byMember,
        one.byDeputy,
        one.byNobody,
      ]),
    },
  ]
  return sendWorkbookFile(c, `narvaro-${found.body.id}-${year ?? today}`, { sheets })
}
