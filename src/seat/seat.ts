import { addDays, type CalendarDay } from '../shared/calendar-day.ts'
import type { Localized } from '../shared/language.ts'
import { latest, type PartialDate } from '../shared/partial-date.ts'
import { holdsOn, type Period } from '../shared/period.ts'
import type { Clause, SourcePlace } from '../shared/source.ts'

/** What the holder of a seat does there (domain A4). */
export type SeatRole =
  | 'member'
  | 'chair'
  | 'viceChair'
  | 'convener'
  | 'groupLead'
  | 'matterIntake'
  | 'supportOfficial'
  | 'leadSupportOfficial'
  | 'municipalSupportOfficial'
  | 'programmeOwner'
  | 'programmeCoordinator'
  | 'processLead'
  | 'supportFunction'

/** Whether the seat's holder takes part when the body concludes something. */
export type DecisionRight = 'full' | 'none' | 'conditional'

/** Who must sit: elected or an official, in which function, and whether an equivalent will do ("eller motsvarande"). */
export interface SeatRequirement {
  readonly category: 'elected' | 'official'
  readonly functionTitle?: string
  readonly orEquivalent: boolean
}

export type YesNoUnknown = 'yes' | 'no' | 'unknown'

/** How a seat is filled, as far as is known. `unknown`: the sources say that the seat exists, not who sits there. */
export type Occupancy = 'filled' | 'vacant' | 'appointmentPending' | 'unknown'

/** What a source itself says about a seat's holder, without the name ("Tillsätts inom kort"). */
export interface StatedOccupancy {
  readonly occupancy: Occupancy
  readonly since?: PartialDate
  readonly clause?: Clause
}

/** Plats. A place in a body, owned by the one who appoints; it exists whether or not anybody sits there. */
export interface Seat {
  readonly id: string
  readonly bodyId: string
  /** The charter that sets it up, and the part of its composition it comes from. */
  readonly charterId: string
  readonly partId: string
  /** A seat in the body, or a support function beside it. Only seats are counted as members. */
  readonly place: 'seat' | 'support'
  readonly role: SeatRole
  readonly label: Localized
  readonly decisionRight: DecisionRight
  /** The principal whose mandate it is; undefined when the source does not say. */
  readonly principalId?: string
  /** On whose behalf the holder speaks, when it is not the own principal alone. Undefined when nobody says. */
  readonly represents?: readonly string[]
  readonly requires?: SeatRequirement
  readonly personalDeputy: YesNoUnknown
  /** Sectors whose matters the holder attends for; undefined when always (R07). */
  readonly attendsForSectors?: readonly string[]
  readonly period: Period
  readonly stated: StatedOccupancy
}

/** Person. Matched by id, never by name: spellings vary and one person holds several roles over time (domain A4). */
export interface Person {
  readonly id: string
  readonly name: string
  /** Invented for the demo. Shown as such wherever the name is shown. */
  readonly isExample: boolean
}

/** Uppdrag, förordnande. That a person holds a seat, or is somebody's deputy there, during a period. */
export interface Mandate {
  readonly id: string
  readonly seatId: string
  readonly personId: string
  readonly as: 'member' | 'deputy'
  /** An office in the body that goes with the mandate though the seat is an ordinary one. */
  readonly office?: 'chair' | 'viceChair'
  /** The holder's office at home: "socialchef", "ordförande i socialnämnden". */
  readonly homeOffice?: string
  /** Why another function counts as the one required, and who attested it. */
  readonly equivalence?: { readonly reason: string; readonly attestedBy: string }
  readonly period: Period
  readonly appointedBy?: string
  readonly source?: SourcePlace
}

/** Who holds a seat on a day: the holder's mandate, the personal deputy's, and since when it is empty. */
export interface SeatHolding {
  readonly seat: Seat
  readonly holder?: Mandate
  readonly deputy?: Mandate
  readonly occupancy: Occupancy
  /** Until when somebody last sat there, when the seat is vacant after a holder: as precisely as the mandate says. */
  readonly lastHeld?: PartialDate
}

/**
 * How a seat is held on a day. A seat that has ever had a registered holder is filled or vacant by its
 * mandates; before that, what the source states counts.
 */
export function holdingOn(seat: Seat, mandates: readonly Mandate[], on: CalendarDay): SeatHolding {
  const holds = (as: Mandate['as']) =>
    mandates.find((mandate) => mandate.as === as && holdsOn(mandate.period, on))
  const holder = holds('member')
  const deputy = holds('deputy')
  const ended = mandates
    .flatMap(({ as, period: { until } }) => (as === 'member' && until ? [until] : []))
    .filter((until) => latest(until) < on)
    .toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1))
    .at(-1)
  const occupancy: Occupancy = holder
    ? 'filled'
    : ended !== undefined
      ? 'vacant'
      : seat.stated.occupancy
  return {
    seat,
    occupancy,
    ...(holder && { holder }),
    ...(deputy && { deputy }),
    ...(occupancy === 'vacant' && ended !== undefined && { lastHeld: ended }),
  }
}

/** Whether nobody sits there, whatever is promised. */
export function isVacant(holding: SeatHolding): boolean {
  return holding.occupancy === 'vacant' || holding.occupancy === 'appointmentPending'
}

/** When a seat became empty: from a date on, or at some time up to the end of one. Neither is known when nobody says. */
export interface EmptySince {
  readonly since?: PartialDate
  readonly after?: PartialDate
}

/** When an empty seat became so, as precisely as its last mandate or the source says, and never more. */
export function emptySince({ seat, lastHeld }: SeatHolding): EmptySince {
  if (lastHeld === undefined) {
    return seat.stated.since === undefined ? {} : { since: seat.stated.since }
  }
  return lastHeld.precision === 'day'
    ? { since: { precision: 'day', day: addDays(lastHeld.day, 1) } }
    : { after: lastHeld }
}
