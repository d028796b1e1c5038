import type { Hat } from '../../actor/actor.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'

/** Who wrote something in the preparation. */
export interface Writer {
  readonly accountId: string
  readonly name: string
}

/** Beredningstext. One version of the text the body works out together; the latest is the one people read. */
export interface TextVersion {
  readonly version: number
  readonly text: string
  readonly at: Date
  readonly by: Writer
}

/** Underlag. One version of a paper that the group has; what it holds is kept by its hash. */
export interface Paper {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly hash: string
  readonly size: number
  readonly contentKind: string
  readonly at: Date
  readonly by: Writer
}

/** Kommentar till gruppen. */
export interface Comment {
  readonly id: string
  readonly text: string
  readonly at: Date
  readonly by: Writer & { readonly hat: Hat }
}

/** Fråga till en huvudman. What is asked of whom by when, and the answer once there is one. */
export interface Ask {
  readonly id: string
  readonly principalId: string
  readonly question: string
  readonly due?: CalendarDay
  readonly at: Date
  readonly by: Writer
  readonly answer?: { readonly text: string; readonly at: Date; readonly byName: string }
}

/** Ansvarig tjänsteperson hos en huvudman. */
export interface Responsible {
  readonly principalId: string
  readonly personId: string
  readonly since: Date
}

/** Everything the group has in a matter beside the matter itself. */
export interface Preparation {
  /** The latest version of the text. */
  readonly text?: TextVersion
  /** The latest version of each paper, by when the paper was first added. */
  readonly papers: readonly Paper[]
  /** Oldest first. */
  readonly comments: readonly Comment[]
  /** Oldest first. */
  readonly asks: readonly Ask[]
  readonly responsible: readonly Responsible[]
}

/** Whether an ask still waits for its answer. */
export function isOpen({ answer }: Ask): boolean {
  return answer === undefined
}

/** Whether an ask should have been answered before this day. */
export function isLate(ask: Ask, on: CalendarDay): boolean {
  return isOpen(ask) && ask.due !== undefined && ask.due < on
}
