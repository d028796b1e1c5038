import type { CalendarDay } from '../shared/calendar-day.ts'

/** How people meet: in a room, on a screen, or both. */
export type MeetingMode = 'physical' | 'digital' | 'hybrid'

/** What a charter rule needs to know of a meeting. The meeting itself belongs to a later slice. */
export interface MeetingFact {
  readonly id: string
  readonly bodyId: string
  readonly on: CalendarDay
  readonly status: 'planned' | 'held' | 'cancelled'
  readonly hours?: number
  readonly mode?: MeetingMode
  readonly place?: string
  readonly isExample: boolean
}

/** What a body hands over to another: a year plan, a follow-up, an annual report, a compilation, or that it gathered the groups below it. */
export type DeliveryKind = 'yearPlan' | 'followUp' | 'annualReport' | 'compilation' | 'gathering'

/** What a charter rule needs to know of something handed over. */
export interface DeliveryFact {
  readonly id: string
  readonly bodyId: string
  readonly kind: DeliveryKind
  readonly on: CalendarDay
  /** The calendar year it is about. */
  readonly forYear: number
  readonly toBodyId?: string
  readonly isExample: boolean
}
