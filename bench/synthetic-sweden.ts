import type { Body } from '../src/body/body.ts'
import type { DeliveryFact, MeetingFact } from '../src/charter/activity.ts'
import { seatsFor } from '../src/charter/composition.ts'
import type { Principal } from '../src/principal/principal.ts'
import type { RegisterData } from '../src/register/register.ts'
import type { Mandate, Person, Seat } from '../src/seat/seat.ts'
import { day } from '../src/shared/calendar-day.ts'
import { partialDate } from '../src/shared/partial-date.ts'
import { always } from '../src/shared/period.ts'
import { charterOf } from './synthetic-charter.ts'

// A Sweden that does not exist: as many regions, municipalities, groups and seats as there would be if all of it
// collaborated as Västmanland does. The same each time, with nothing random in it.

/** How large it is. */
export const size = { regions: 21, municipalities: 290, bodies: 1_200, seats: 12_000 } as const

/** Every collaboration of the synthetic Sweden. */
export function syntheticSweden(): readonly RegisterData[] {
  return Array.from({ length: size.regions }, (_, n) => collaboration(n))
}

/** How many of some things the nth of the regions has, when they are shared as evenly as they can be. */
function share(of: number, n: number): number {
  return Math.floor(of / size.regions) + (n < of % size.regions ? 1 : 0)
}

function collaboration(n: number): RegisterData {
  const id = `lan-${n + 1}`
  const municipalities = Array.from({ length: share(size.municipalities, n) }, (_, m) =>
    principal('municipality', `kommun-${n + 1}-${m + 1}`),
  )
  const principals = [principal('region', `region-${n + 1}`), ...municipalities]
  const bodies = Array.from({ length: share(size.bodies, n) }, (_, b) =>
    body(`organ-${n + 1}-${b + 1}`),
  )
  const charters = bodies.flatMap(({ id: bodyId }, b) => [
    charterOf({ bodyId, principals, nth: b, years: 'earlier' }),
    charterOf({ bodyId, principals, nth: b, years: 'present' }),
  ])
  const seats = charters.flatMap((charter) => seatsFor(charter, principals)).filter(isPresent)
  const held = seats.flatMap((seat, s) => holders(seat, s))
  return {
    collaboration: {
      id,
      name: `Län ${n + 1}`,
      summary: { sv: 'Ett påhittat län.' },
      contacts: [],
      updatedOn: day('2026-11-22'),
    },
    sources: [{ id: 'uppdragsbeskrivning', title: 'Uppdragsbeskrivning', verified: true }],
    principals,
    divisions: [],
    bodies,
    relations: bodies.slice(1).map(({ id: bodyId }, b) => ({
      id: `relation-${bodyId}`,
      from: { kind: 'body' as const, bodyId },
      verb: 'reportsTo' as const,
      to: { kind: 'body' as const, bodyId: bodies[Math.floor(b / 8)]?.id ?? bodyId },
      period: always,
    })),
    charters,
    seats,
    persons: held.map(({ person }) => person),
    mandates: held.map(({ mandate }) => mandate),
    meetings: bodies.flatMap(({ id: bodyId }, b) => meetings(bodyId, b)),
    deliveries: bodies.flatMap(({ id: bodyId }, b) => deliveries(bodyId, b)),
    announcements: [],
  }
}

/** The earlier charter's seats are gone; only those of the present one are counted as seats. */
function isPresent(seat: Seat): boolean {
  return seat.charterId.endsWith('present')
}

function principal(kind: Principal['kind'], id: string): Principal {
  const full = kind === 'region' ? `Region ${id}` : `${id} kommun`
  return { id, kind, names: [{ value: { full, short: id }, period: always }], period: always }
}

function body(id: string): Body {
  return {
    id,
    slug: id,
    formerSlugs: [],
    names: [
      { value: { sv: `Forum ${id}` }, period: { until: partialDate('2022') } },
      { value: { sv: `Samverkansgrupp ${id}` }, period: { from: partialDate('2023') } },
    ],
    level: 'countyWide',
    period: { from: partialDate('2016') },
    summary: { sv: 'En påhittad grupp.' },
    contacts: [],
    sources: [],
    notes: [],
  }
}

/** Nine seats of ten have a member, six of ten a personal deputy; one in seven of the members has replaced another. */
function holders(seat: Seat, s: number): readonly { person: Person; mandate: Mandate }[] {
  const hold = (as: Mandate['as'], from: string, until?: string) => {
    const id = `${seat.id}/${as}/${from}`
    return {
      person: { id, name: `Person ${id}`, isExample: true },
      mandate: {
        id,
        seatId: seat.id,
        personId: id,
        as,
        ...(seat.requires?.functionTitle && { homeOffice: seat.requires.functionTitle }),
        period: { from: partialDate(from), ...(until && { until: partialDate(until) }) },
        ...(seat.principalId && { appointedBy: seat.principalId }),
      },
    }
  }
  if (s % 10 === 9) return []
  const members =
    s % 7 === 0
      ? [hold('member', '2023', '2024'), hold('member', '2025')]
      : [hold('member', '2023')]
  return s % 10 < 6 ? [...members, hold('deputy', '2023')] : members
}

const days = ['01-28', '03-11', '05-06', '09-09', '10-21', '12-02']

function meetings(bodyId: string, b: number): readonly MeetingFact[] {
  return ['2025', '2026'].flatMap((year) =>
    days.slice(0, 4 + (b % 3)).map((monthDay) => {
      const on = day(`${year}-${monthDay}`)
      const hasBeen = on < '2026-11-22'
      return {
        id: `${bodyId}/${on}`,
        bodyId,
        on,
        status: hasBeen ? ('held' as const) : ('planned' as const),
        hours: 2 + (b % 3),
        mode: b % 2 === 0 ? ('physical' as const) : ('digital' as const),
        isExample: true,
      }
    }),
  )
}

function deliveries(bodyId: string, b: number): readonly DeliveryFact[] {
  const handed = (kind: DeliveryFact['kind'], on: string, forYear: number): DeliveryFact => ({
    id: `${bodyId}/${kind}/${forYear}`,
    bodyId,
    kind,
    on: day(on),
    forYear,
    isExample: true,
  })
  const plan = handed('yearPlan', '2025-12-04', 2026)
  return b % 4 === 0 ? [plan] : [plan, handed('followUp', '2026-05-20', 2026)]
}
