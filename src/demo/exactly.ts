import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Period } from '../shared/period.ts'

/** A period from one day to another, or without an end. */
export function exactly(from: CalendarDay, until: CalendarDay | undefined): Period {
  return {
    from: { precision: 'day', day: from },
    ...(until !== undefined && { until: { precision: 'day', day: until } }),
  }
}
