import { day } from '../shared/calendar-day.ts'
import { stated } from '../shared/columns.ts'
import type { RowsOf } from '../shared/rows.ts'
import type { ActivityTables } from './activity.table.ts'
import type { DeliveryFact, MeetingFact } from './activity.ts'

type MeetingRows = RowsOf<Pick<ActivityTables, 'meeting_fact'>>
type DeliveryRows = RowsOf<Pick<ActivityTables, 'delivery_fact'>>

/** The rows of what is known of meetings. */
export function rowsOfMeetings(
  collaboration_id: string,
  meetings: readonly MeetingFact[],
): MeetingRows {
  return {
    meeting_fact: meetings.map((meeting) => ({
      collaboration_id,
      id: meeting.id,
      body_id: meeting.bodyId,
      on_day: meeting.on,
      status: meeting.status,
      hours: meeting.hours ?? null,
      mode: meeting.mode ?? null,
      place: meeting.place ?? null,
      is_example: meeting.isExample,
    })),
  }
}

/** The meetings that rows tell of, in the rows' order. */
export function meetingsFrom({ meeting_fact }: MeetingRows): readonly MeetingFact[] {
  return meeting_fact.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    on: day(row.on_day),
    status: row.status,
    ...stated({ hours: row.hours, mode: row.mode, place: row.place }),
    isExample: row.is_example,
  }))
}

/** The rows of what has been handed over. */
export function rowsOfDeliveries(
  collaboration_id: string,
  deliveries: readonly DeliveryFact[],
): DeliveryRows {
  return {
    delivery_fact: deliveries.map((delivery) => ({
      collaboration_id,
      id: delivery.id,
      body_id: delivery.bodyId,
      kind: delivery.kind,
      on_day: delivery.on,
      for_year: delivery.forYear,
      to_body_id: delivery.toBodyId ?? null,
      is_example: delivery.isExample,
    })),
  }
}

/** What rows tell has been handed over, in the rows' order. */
export function deliveriesFrom({ delivery_fact }: DeliveryRows): readonly DeliveryFact[] {
  return delivery_fact.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    kind: row.kind,
    on: day(row.on_day),
    forYear: row.for_year,
    ...stated({ toBodyId: row.to_body_id }),
    isExample: row.is_example,
  }))
}
