import type { CalendarDay } from '../shared/calendar-day.ts'
import { BadAddress } from '../shared/errors.ts'
import { parseTypedDay } from '../shared/shown-days.ts'

/**
 * The day an address asks for (`?datum=2019-10-01`, or as people type a day), or today. A day that cannot be is
 * refused with what was typed.
 */
export function askedDay(typed: string | undefined, today: CalendarDay): CalendarDay {
  if (typed === undefined || typed.trim() === '') return today
  const parsed = parseTypedDay(typed)
  if (!parsed.ok) throw new BadAddress(parsed.refusal, typed.replace(/\p{Cc}/gu, ' '))
  return parsed.value
}
