import type { z } from 'zod'
import type { DeliveryFact, MeetingFact } from '../../charter/activity.ts'
import { type Charter, rulesFor } from '../../charter/charter.ts'
import { seatsFor } from '../../charter/composition.ts'
import type { Announcement, RegisterData } from '../../register/register.ts'
import type { Seat } from '../../seat/seat.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { demoFile } from '../format/activity.ts'
import { toDeliveries, toMeetings } from './activity.ts'
import { toAttestation, toException, toInterpretation } from './charters.ts'
import { toAnnouncement } from './collaboration.ts'
import { defined } from './values.ts'

/** What an example file invents for a collaboration. Everything in it is marked as an example. */
export interface DemoData {
  readonly announcements: readonly Announcement[]
  readonly meetings: readonly MeetingFact[]
  readonly deliveries: readonly DeliveryFact[]
  /** All charters of the collaboration, with the example's interpretations, exceptions and attestations in them. */
  readonly charters: readonly Charter[]
  /** The seats that those charters set up: a recorded reading may add some. */
  readonly seats: readonly Seat[]
  /** Seats that stand empty, and from which day. */
  readonly vacancies: readonly { readonly seatId: string; readonly from: CalendarDay }[]
  /** Charters whose seats are filled with invented people, and when. */
  readonly fill: readonly {
    readonly charterId: string
    readonly from: CalendarDay
    readonly until?: CalendarDay
  }[]
}

type DemoIn = z.output<typeof demoFile>

/** What an example file says; without one, nothing. */
export function toDemoData(
  typed: DemoIn | undefined,
  { charters: plain, principals }: Pick<RegisterData, 'charters' | 'principals'>,
): DemoData {
  const file = typed ?? demoFile.parse({})
  const charters = plain.map((charter) => withExamples(charter, plain, file))
  return {
    announcements: file.announcements.map((one) => toAnnouncement(one, true)),
    meetings: toMeetings(file.meetings, () => true),
    deliveries: toDeliveries(file.deliveries, () => true),
    charters,
    seats: charters.flatMap((charter) => seatsFor(charter, principals)),
    vacancies: file.vacancies.map(({ seat, from }) => ({ seatId: seat, from })),
    fill: file.fill.map(({ charter, from, until }) => defined({ charterId: charter, from, until })),
  }
}

function withExamples(charter: Charter, charters: readonly Charter[], file: DemoIn): Charter {
  const isAboutThis = (record: { readonly rule: string; readonly body: string }) =>
    charterOfRecord(charters, record) === charter
  return {
    ...charter,
    interpretations: [
      ...charter.interpretations,
      ...file.interpretations.filter(isAboutThis).map((one) => toInterpretation(one, true)),
    ],
    exceptions: [
      ...charter.exceptions,
      ...file.exceptions.filter(isAboutThis).map((one) => toException(one, true)),
    ],
    attestations: [
      ...charter.attestations,
      ...file.attestations.filter(isAboutThis).map((one) => toAttestation(one, true)),
    ],
  }
}

/** The charter that a record is about: of a body's several, the last that has the rule for it. */
export function charterOfRecord(
  charters: readonly Charter[],
  { rule, body }: { readonly rule: string; readonly body: string },
): Charter | undefined {
  return charters.findLast(
    (charter) =>
      charter.bodyIds.includes(body) && rulesFor(charter, body).some(({ id }) => id === rule),
  )
}
