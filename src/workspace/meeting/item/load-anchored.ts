import { type AnchoredState, anchoredState } from '../../../anchoring/anchored-state.ts'
import { listAnchoring } from '../../../anchoring/anchoring.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import { listKeptSeats } from '../../../meeting/attendance/attendance.repository.ts'
import { hasBegun } from '../../../meeting/meeting.ts'
import { inPrincipalOrder } from '../../matter/naming.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'

type Ground = Pick<WorkspaceGround, 'db'>

/** Kinds of item that members talk over at home before the meeting. */
export function isToAnchor({ kind }: Pick<AgendaItem, 'kind'>): boolean {
  return kind === 'recommendation' || kind === 'views'
}

/** The principals that have a seat in the body on the day of the meeting, as people list them. */
export async function principalsAt(
  { db }: Ground,
  { meeting, place: { register } }: FoundMeeting,
): Promise<readonly string[]> {
  const seats = hasBegun(meeting)
    ? await listKeptSeats(db, meeting)
    : seatsOfMeeting(register, meeting)
  const ids = seats.flatMap(({ isCounted, principalId }) =>
    isCounted && principalId !== undefined ? [principalId] : [],
  )
  const naming = { register, today: meeting.on, language: 'sv' } as const
  return inPrincipalOrder(naming, [...new Set(ids)])
}

/** How some items of a meeting are anchored, by item: for those who may read the meeting. Two questions in all. */
export async function loadAnchored(
  ground: Ground,
  found: FoundMeeting,
  items: readonly Pick<AgendaItem, 'id' | 'matterId'>[],
): Promise<ReadonlyMap<string, AnchoredState>> {
  if (items.length === 0) return new Map()
  const { collaborationId, bodyId, id: meetingId } = found.meeting
  const things = items.map(({ id, matterId }) => ({
    meetingId,
    itemId: id,
    ...(matterId !== undefined && { matterId }),
  }))
  const about = things.map(({ itemId, matterId }) => ({
    item: { meetingId, itemId },
    ...(matterId !== undefined && { matterId }),
  }))
  const [principalIds, records] = await Promise.all([
    principalsAt(ground, found),
    listAnchoring(ground.db, { collaborationId, bodyId, about }),
  ])
  return new Map(things.map((thing) => [thing.itemId, anchoredState(thing, principalIds, records)]))
}
