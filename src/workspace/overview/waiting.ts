import type { Kysely } from 'kysely'
import type { Hat } from '../../actor/actor.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import type { Place } from '../acting.ts'
import type { WorkspacePaths } from '../workspace.paths.ts'
import type { WorkspaceTables } from '../workspace-ground.ts'

/** Something that waits for the person: what, since or by when, and the one button that deals with it. */
export interface WaitingThing {
  /** The same for the same thing each time: `intake 2026:14`. */
  readonly id: string
  /** The day it must be done by, when there is one. */
  readonly due?: CalendarDay
  /** Since when it has waited: among things without a day the oldest come first. */
  readonly since: Date
  /** What is to be done, in a few words. */
  readonly title: string
  /** What it is about: the matter, the group, what has happened. */
  readonly about: string
  /** Where one reads more. */
  readonly href: string
  /** The button: what happens, and where. It leads on to the page where it is done. */
  readonly act: { readonly text: string; readonly href: string }
  /** In which hat it is done. */
  readonly hatId: string
}

/** Of whom it is asked what waits for them. */
export interface WaitingAsked {
  readonly db: Kysely<WorkspaceTables>
  readonly place: Place
  readonly today: CalendarDay
  readonly now: Date
  readonly language: Language
  readonly to: WorkspacePaths
}

/**
 * A kind of thing that may wait for somebody. Given a person with all their hats in one collaboration, it answers
 * with everything of its kind that needs just them, in few queries whatever the number of hats.
 */
export type WaitingSource = (asked: WaitingAsked) => Promise<readonly WaitingThing[]>

/** Most urgent first: what has a day, by that day; then the rest, the longest waiting first. */
export function byUrgency(a: WaitingThing, b: WaitingThing): number {
  if (a.due !== undefined && b.due !== undefined && a.due !== b.due) return a.due < b.due ? -1 : 1
  if ((a.due === undefined) !== (b.due === undefined)) return a.due === undefined ? 1 : -1
  return a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1)
}

/** Whether it should have been done before this day. */
export function isLate({ due }: Pick<WaitingThing, 'due'>, today: CalendarDay): boolean {
  return due !== undefined && due < today
}

/** The hat to do something in: the one that is worn there when it will do, so that nobody changes without need. */
export function hatFor({ actor }: Place, fits: (hat: Hat) => boolean): Hat | undefined {
  return fits(actor.hat) ? actor.hat : actor.hats.find(fits)
}
