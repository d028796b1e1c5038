import type { Charter } from '../charter/charter.ts'
import type { Period } from '../shared/period.ts'
import type { RegisterData } from './register.ts'

/**
 * The same register with its lists by id, as the database gives it back. Lists whose order means something,
 * such as the rules of a charter and the names of a body, keep theirs. A period that says nothing is no period.
 */
export function inNormalOrder(data: RegisterData): RegisterData {
  return {
    collaboration: data.collaboration,
    sources: byId(data.sources),
    principals: byId(data.principals),
    divisions: byId(data.divisions),
    bodies: byId(data.bodies),
    relations: byId(data.relations),
    charters: byId(data.charters.map(withoutEmptyPeriods)),
    seats: byId(data.seats),
    persons: byId(data.persons),
    mandates: byId(data.mandates),
    meetings: byId(data.meetings),
    deliveries: byId(data.deliveries),
    announcements: byId(data.announcements),
  }
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function withoutEmptyPeriods(charter: Charter): Charter {
  const { mandatePeriod, ...rest } = charter
  const parts = charter.composition.parts.map(({ period, ...part }) =>
    saysSomething(period) ? { ...part, period } : part,
  )
  return {
    ...rest,
    ...(saysSomething(mandatePeriod) && { mandatePeriod }),
    composition: { ...charter.composition, parts },
  }
}

function saysSomething(period: Period | undefined): period is Period {
  return period !== undefined && Object.values(period).some((date) => date !== undefined)
}
