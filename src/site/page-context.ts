import type { Mode } from '../config.ts'
import type { Announcement, Register } from '../register/register.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'
import type { Addresses } from './addresses.ts'

/** What every page knows: the language, which day it shows, what day it is, and how to link so that both are kept. */
export interface PageContext {
  readonly language: Language
  readonly mode: Mode
  readonly today: CalendarDay
  /** The day whose bodies, names and seats the page shows. */
  readonly day: CalendarDay
  /** The page's own path, without language prefix and day: used to switch either. */
  readonly path: string
  readonly to: Addresses
}

/** A page inside one collaboration. */
export interface CollaborationContext extends PageContext {
  readonly register: Register
  readonly announcements: readonly Announcement[]
  /** The database does not answer: what is shown is the last that was known. */
  readonly isStale: boolean
}

/** Whether the page shows the day it is. */
export function showsToday(context: PageContext): boolean {
  return context.day === context.today
}
