import { type DecisionRight, isVacant, type SeatHolding } from './seat.ts'

/** How many seats there are and how they stand. A seat nobody has told us about is neither filled nor vacant. */
export interface SeatCount {
  readonly seats: number
  readonly filled: number
  readonly vacant: number
  readonly unknown: number
}

/** The seats of one principal with the same decision right. */
export interface RosterGroup {
  readonly principalId?: string
  readonly holdings: readonly SeatHolding[]
}

/** The seats of a body with the same decision right, by principal. */
export interface RosterPart {
  readonly decisionRight: DecisionRight
  readonly groups: readonly RosterGroup[]
  readonly count: SeatCount
}

/** Förteckning. Who sits in a body on a day: by decision right, then by principal; and who supports it. */
export interface Roster {
  readonly parts: readonly RosterPart[]
  readonly support: readonly SeatHolding[]
  readonly count: SeatCount
  readonly chair?: SeatHolding
}

const rightOrder: readonly DecisionRight[] = ['full', 'conditional', 'none']

/**
 * Who sits where, from how each seat is held on a day. `principalOrder` gives the principals in the order they are shown (the region
 * first, then the municipalities by name); seats of no known principal come last.
 */
export function rosterFrom(
  holdings: readonly SeatHolding[],
  principalOrder: readonly string[],
): Roster {
  const sitting = holdings.filter(({ seat }) => seat.place === 'seat')
  const parts = rightOrder
    .map((decisionRight) => {
      const same = sitting.filter(({ seat }) => seat.decisionRight === decisionRight)
      return { decisionRight, groups: byPrincipal(same, principalOrder), count: countSeats(same) }
    })
    .filter(({ groups }) => groups.length > 0)
  const chair = sitting.find(isChair)
  return {
    parts,
    support: holdings.filter(({ seat }) => seat.place === 'support'),
    count: countSeats(sitting),
    ...(chair && { chair }),
  }
}

/** Whether the seat is the chair's, or its holder chairs from an ordinary seat. */
export function isChair({ seat, holder }: SeatHolding): boolean {
  return seat.role === 'chair' || holder?.office === 'chair'
}

/** Counts seats by how they stand. */
export function countSeats(holdings: readonly SeatHolding[]): SeatCount {
  const filled = holdings.filter(({ occupancy }) => occupancy === 'filled').length
  const vacant = holdings.filter(isVacant).length
  return { seats: holdings.length, filled, vacant, unknown: holdings.length - filled - vacant }
}

function byPrincipal(
  holdings: readonly SeatHolding[],
  order: readonly string[],
): readonly RosterGroup[] {
  const known = order
    .map((principalId) => ({
      principalId,
      holdings: holdings
        .filter(({ seat }) => seat.principalId === principalId)
        .toSorted(chairFirst),
    }))
    .filter((group) => group.holdings.length > 0)
  const rest = holdings.filter(
    ({ seat }) => seat.principalId === undefined || !order.includes(seat.principalId),
  )
  return rest.length > 0 ? [...known, { holdings: rest.toSorted(chairFirst) }] : known
}

function chairFirst(a: SeatHolding, b: SeatHolding): number {
  return Number(isChair(b)) - Number(isChair(a))
}
