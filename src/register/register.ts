import type { Body, Contact, Relation } from '../body/body.ts'
import type { DeliveryFact, MeetingFact } from '../charter/activity.ts'
import type { Charter } from '../charter/charter.ts'
import type { Ground } from '../charter/ground.ts'
import type { Division, Principal } from '../principal/principal.ts'
import type { Mandate, Person, Seat, SeatHolding } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Localized } from '../shared/language.ts'
import type { SourceDocument } from '../shared/source.ts'

/** Samverkan. A region and the municipalities it collaborates with, as one place in the program. */
export interface Collaboration {
  /** Its address: `vastmanland`. */
  readonly id: string
  /** What people call it: `Västmanland`. */
  readonly name: string
  /** What it is, in plain words. */
  readonly summary: Localized
  readonly contacts: readonly Contact[]
  /** The day its content was last changed in a way a reader would notice. */
  readonly updatedOn: CalendarDay
}

/** Viktig information. Shown on every page of the collaboration from one day to another. */
export interface Announcement {
  readonly id: string
  readonly title: Localized
  readonly text: Localized
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly isExample: boolean
}

/** Everything known of one collaboration, through all time, as plain data. */
export interface RegisterData {
  readonly collaboration: Collaboration
  readonly sources: readonly SourceDocument[]
  readonly principals: readonly Principal[]
  readonly divisions: readonly Division[]
  readonly bodies: readonly Body[]
  readonly relations: readonly Relation[]
  readonly charters: readonly Charter[]
  readonly seats: readonly Seat[]
  readonly persons: readonly Person[]
  readonly mandates: readonly Mandate[]
  readonly meetings: readonly MeetingFact[]
  readonly deliveries: readonly DeliveryFact[]
  readonly announcements: readonly Announcement[]
}

/** Registret. The data of one collaboration with what it takes to find things in it quickly. */
export interface Register extends RegisterData, Ground {
  readonly bodyBySlug: (slug: string) => Body | undefined
  readonly seatById: (seatId: string) => Seat | undefined
  readonly personById: (personId: string) => Person | undefined
  readonly sourceById: (documentId: string) => SourceDocument | undefined
  /** The charter that holds for a body on a day; when none does, undefined. */
  readonly charterOn: (bodyId: string, on: CalendarDay) => Charter | undefined
  /**
   * How the seats of a body are held on a day: those of the charter it follows, as its findings are. Seats that
   * outlast every charter remain.
   */
  readonly holdingsOn: (bodyId: string, on: CalendarDay) => readonly SeatHolding[]
}
