import { type Charter, rulesFor } from '../charter/charter.ts'
import type { DemoData } from '../files/convert/demo.ts'
import { withIds } from '../files/convert/derived-ids.ts'
import type { RegisterData } from '../register/register.ts'
import type { Mandate, Seat } from '../seat/seat.ts'
import { addDays, type CalendarDay } from '../shared/calendar-day.ts'
import { firstDay, lastDay, overlaps, type Period } from '../shared/period.ts'
import { exactly } from './exactly.ts'
import { sharedRole, withExamplePosts } from './example-posts.ts'
import { inventor } from './names.ts'
import { electedOffice, equivalentOffice, isForElected, officeOf } from './offices.ts'

/**
 * The collaboration with the invented activity of its example file, and with invented people on the seats that
 * the file wants filled. The same data gives the same people each time. Whoever really holds a seat keeps it,
 * and a seat that the source calls vacant stays so.
 */
export function withExamples(data: RegisterData, plain: DemoData): RegisterData {
  const { demo, ...posts } = withExamplePosts(plain, data)
  const seats = demo.seats
  const people = inventor()
  const filled = fillings(demo, seats).filter(({ seat }) => !isSaidToBeEmpty(seat))
  const equivalent = filled.find(isForMunicipalEquivalent)
  const mandates = filled.flatMap((filling) => [
    ...member(filling, data, people.personFor, isSameOffice(filling, equivalent)),
    ...deputy(filling, data, people.personFor),
  ])
  return {
    ...data,
    charters: demo.charters,
    seats,
    persons: [...data.persons, ...people.everybody(), ...posts.persons],
    mandates: [
      ...data.mandates,
      ...withIds(
        [...mandates, ...posts.mandates],
        ({ seatId, as, personId }) => `${seatId} ${as} ${personId}`,
      ),
    ],
    meetings: [...data.meetings, ...demo.meetings],
    deliveries: [...data.deliveries, ...demo.deliveries],
    announcements: [...data.announcements, ...demo.announcements],
  }
}

/** A seat to put people on, and when. */
interface Filling {
  readonly seat: Seat
  readonly charter: Charter
  readonly from: CalendarDay
  readonly until: CalendarDay | undefined
  /** The last day of the member, when the seat is to be empty after that. */
  readonly leaves: CalendarDay | undefined
  /** How many seats in the same body, for the same principal and office, come before it. */
  readonly nth: number
  /** Whether its member is to chair the body. */
  readonly chairs: boolean
}

type NewMandate = Omit<Mandate, 'id'> & { readonly id?: string }
type PersonFor = ReturnType<typeof inventor>['personFor']

function fillings(demo: DemoData, seats: readonly Seat[]): readonly Filling[] {
  const emptyFrom = new Map(demo.vacancies.map(({ seatId, from }) => [seatId, from]))
  return demo.fill.flatMap(({ charterId, from, until }) => {
    const charter = demo.charters.find(({ id }) => id === charterId)
    if (charter === undefined) return []
    const ofCharter = seats.filter((seat) => seat.charterId === charterId)
    const chairs = new Set(charter.bodyIds.map((bodyId) => seatOfChair(charter, bodyId, ofCharter)))
    const before = new Map<string, number>()
    return ofCharter.flatMap((seat) => {
      // The mandate period is that of the elected: those who support the body go on until somebody ends it.
      const days = within(seat.period, from, seat.place === 'support' ? undefined : until)
      if (days === undefined) return []
      const post = `${seat.bodyId} ${seat.principalId} ${officeOf(seat)}`
      const nth = before.get(post) ?? 0
      before.set(post, nth + 1)
      const empty = emptyFrom.get(seat.id)
      const leaves = empty && addDays(empty, -1)
      return [{ seat, charter, ...days, leaves, nth, chairs: chairs.has(seat.id) }]
    })
  })
}

/** The days of a filling that the seat exists. */
function within(
  period: Period,
  from: CalendarDay,
  until: CalendarDay | undefined,
): { readonly from: CalendarDay; readonly until: CalendarDay | undefined } | undefined {
  const first = firstDay(period)
  const last = lastDay(period)
  const start = first !== undefined && first > from ? first : from
  const end = earlier(last, until)
  return end !== undefined && end < start ? undefined : { from: start, until: end }
}

function earlier(
  one: CalendarDay | undefined,
  other: CalendarDay | undefined,
): CalendarDay | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}

/** The member who chairs: where the charter says which principal appoints the chair, but has no seat for it. */
function seatOfChair(charter: Charter, bodyId: string, seats: readonly Seat[]): string | undefined {
  const ofBody = seats.filter((seat) => seat.bodyId === bodyId && seat.place === 'seat')
  if (ofBody.some(({ role }) => role === 'chair')) return undefined
  const rule = rulesFor(charter, bodyId).find(({ kind }) => kind === 'chair-appointed-by')
  const by = principalNamedBy(rule?.params)
  return ofBody.find(({ role, principalId }) => role === 'member' && principalId === by)?.id
}

function principalNamedBy(params: unknown): string | undefined {
  const by: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, 'by') : undefined
  return typeof by === 'string' ? by : undefined
}

function isSaidToBeEmpty({ stated }: Seat): boolean {
  return stated.occupancy === 'vacant' || stated.occupancy === 'appointmentPending'
}

/** Where "or equivalent" can be shown: a municipality's seat with a function that another may be as good as. */
function isForMunicipalEquivalent({ seat }: Filling): boolean {
  return (
    seat.requires?.orEquivalent === true &&
    equivalentOffice(seat.requires.functionTitle) !== undefined &&
    seat.principalId !== undefined
  )
}

/** Whether two seats are for one office, and so for one person. */
function isSameOffice(one: Filling, other: Filling | undefined): boolean {
  const office = officeOf(one.seat)
  return (
    other !== undefined &&
    office !== undefined &&
    office === officeOf(other.seat) &&
    one.seat.principalId === other.seat.principalId &&
    one.nth === other.nth
  )
}

function member(
  { seat, charter, from, until, leaves, nth, chairs }: Filling,
  data: RegisterData,
  personFor: PersonFor,
  isEquivalent: boolean,
): readonly NewMandate[] {
  const last = earlier(until, leaves)
  if (last !== undefined && last < from) return []
  const period = exactly(from, last)
  if (isHeld(data, seat.id, 'member', period)) return []
  const title = seat.requires?.functionTitle
  const equivalent = isEquivalent ? equivalentOffice(title) : undefined
  // Whoever has an office at home sits for it wherever it is asked for; all others have one seat each.
  const held = officeOf(seat)
  const role =
    sharedRole(seat.id) ??
    (held === undefined ? `${seat.id} ${from}` : `${seat.principalId ?? ''} ${held} ${nth}`)
  const office = isForElected(seat, charter) ? electedOffice(seat, role, data) : title
  return [
    {
      seatId: seat.id,
      personId: personFor(role).id,
      as: 'member',
      ...(chairs && { office: 'chair' as const }),
      ...(equivalent
        ? {
            homeOffice: equivalent.office,
            ...(seat.requires?.orEquivalent && { equivalence: equivalent.equivalence }),
          }
        : office !== undefined && { homeOffice: office }),
      period,
      ...(seat.principalId !== undefined && { appointedBy: seat.principalId }),
    },
  ]
}

function deputy(
  { seat, charter, from, until }: Filling,
  data: RegisterData,
  personFor: PersonFor,
): readonly NewMandate[] {
  const period = exactly(from, until)
  if (seat.personalDeputy !== 'yes' || isHeld(data, seat.id, 'deputy', period)) return []
  const role = `${seat.id} ${from} ersättare`
  return [
    {
      seatId: seat.id,
      personId: personFor(role).id,
      as: 'deputy',
      ...(isForElected(seat, charter) && { homeOffice: electedOffice(seat, role, data) }),
      period,
      ...(seat.principalId !== undefined && { appointedBy: seat.principalId }),
    },
  ]
}

function isHeld(data: RegisterData, seatId: string, as: Mandate['as'], period: Period): boolean {
  return data.mandates.some(
    (mandate) => mandate.seatId === seatId && mandate.as === as && overlaps(mandate.period, period),
  )
}
