import type { CalendarDay } from '../../shared/calendar-day.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { parseTypedDay } from '../../shared/shown-days.ts'

/** What may be wrong with a day typed in a form. */
export type DayProblem = 'missing' | 'not-a-day' | 'no-such-day' | 'day-out-of-range'

/** What was typed, and what is wrong with it. */
export interface AskedDays {
  readonly typed: { readonly from: string; readonly until: string }
  readonly problems: { readonly from?: DayProblem; readonly until?: DayProblem }
}

/** Two days to compare, the earlier first. */
export interface TwoDays {
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly swapped: boolean
}

/** Reads the two days of the form. Days the wrong way round are put right, and that is said. */
export function readTwoDays(from: string, until: string): Result<TwoDays, AskedDays> {
  const first = readDay(from)
  const second = readDay(until)
  if (!first.ok || !second.ok) {
    return refuse({
      typed: { from: shown(from), until: shown(until) },
      problems: {
        ...(!first.ok && { from: first.refusal }),
        ...(!second.ok && { until: second.refusal }),
      },
    })
  }
  const swapped = second.value < first.value
  return accept(
    swapped
      ? { from: second.value, until: first.value, swapped }
      : { from: first.value, until: second.value, swapped },
  )
}

function readDay(typed: string): Result<CalendarDay, DayProblem> {
  return typed.trim() === '' ? refuse('missing') : parseTypedDay(typed)
}

/** What was typed as it can be shown: signs that cannot be seen stand as spaces. */
function shown(typed: string): string {
  return typed.replace(/\p{Cc}/gu, ' ')
}
