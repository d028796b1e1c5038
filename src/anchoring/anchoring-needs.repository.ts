import type { Kysely } from 'kysely'
import { meetingFrom } from '../meeting/meeting.rows.ts'
import type { MeetingRow, MeetingTables } from '../meeting/meeting.table.ts'
import type { Meeting, MeetingState } from '../meeting/meeting.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { AnchoringTables } from './anchoring.table.ts'
import type { AnchoringDirection } from './anchoring.ts'

type Tables = MeetingTables & AnchoringTables

/** An item that members talk over at home, and which principals have recorded so in the direction asked for. */
export interface ItemToAnchor {
  readonly itemId: string
  readonly title: string
  readonly recordedFor: readonly string[]
}

/** A meeting with the items that its members talk over at home. */
export interface MeetingToAnchor {
  readonly meeting: Meeting
  readonly items: readonly ItemToAnchor[]
}

/** Which meetings to look among, and which way. */
export interface AnchoringNeeds {
  readonly bodyIds: readonly string[]
  readonly states: readonly MeetingState[]
  readonly from: CalendarDay
  readonly direction: AnchoringDirection
}

/** The recommendations and views on the agendas of some bodies, the earliest meeting first: two questions in all. */
export async function listItemsToAnchor(
  db: Kysely<Tables>,
  collaborationId: string,
  { bodyIds, states, from, direction }: AnchoringNeeds,
): Promise<readonly MeetingToAnchor[]> {
  if (bodyIds.length === 0) return []
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('agenda_item as item', (join) =>
      join
        .onRef('item.collaboration_id', '=', 'meeting.collaboration_id')
        .onRef('item.meeting_id', '=', 'meeting.id'),
    )
    .selectAll('meeting')
    .select(['item.id as item_id', 'item.title as item_title'])
    .where('meeting.collaboration_id', '=', collaborationId)
    .where('meeting.body_id', 'in', bodyIds)
    .where('meeting.state', 'in', states)
    .where('meeting.on_day', '>=', from)
    .where('item.kind', 'in', ['recommendation', 'views'])
    .orderBy('meeting.on_day')
    .orderBy('meeting.id')
    .orderBy('item.position')
    .limit(500)
    .execute()
  const meetingIds = [...new Set(rows.map(({ id }) => id))]
  if (meetingIds.length === 0) return []
  const records = await db
    .selectFrom('anchoring_record')
    .select(['item_id', 'principal_id'])
    .where('collaboration_id', '=', collaborationId)
    .where('body_id', 'in', bodyIds)
    .where('meeting_id', 'in', meetingIds)
    .where('direction', '=', direction)
    .where('removed_at', 'is', null)
    .execute()
  return meetingIds.flatMap((meetingId) => {
    const ofMeeting = rows.filter(({ id }) => id === meetingId)
    const [first] = ofMeeting
    if (first === undefined) return []
    const items = ofMeeting.map(({ item_id: itemId, item_title: title }) => ({
      itemId,
      title,
      recordedFor: records
        .filter((record) => record.item_id === itemId)
        .map((record) => record.principal_id),
    }))
    const row: MeetingRow = first
    return [{ meeting: meetingFrom(row), items }]
  })
}
