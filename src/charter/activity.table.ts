import type { DeliveryFact, MeetingFact } from './activity.ts'

// The rows of the facts in migrations/0008_create_activity.sql.

interface MeetingFactRow {
  readonly collaboration_id: string
  readonly id: string
  readonly body_id: string
  readonly on_day: string
  readonly status: MeetingFact['status']
  readonly hours: number | null
  readonly mode: NonNullable<MeetingFact['mode']> | null
  readonly place: string | null
  readonly is_example: boolean
}

interface DeliveryFactRow {
  readonly collaboration_id: string
  readonly id: string
  readonly body_id: string
  readonly kind: DeliveryFact['kind']
  readonly on_day: string
  readonly for_year: number
  readonly to_body_id: string | null
  readonly is_example: boolean
}

/** The tables of what the bodies do, by name. */
export interface ActivityTables {
  meeting_fact: MeetingFactRow
  delivery_fact: DeliveryFactRow
}
