import type { CalendarDay } from '../shared/calendar-day.ts'
import { type Dated, nearestValue, type Period } from '../shared/period.ts'
import type { Clause, SourcePlace } from '../shared/source.ts'

/** What a principal is by law. An independent school organiser may take part without being a public body (domain B17). */
export type PrincipalKind = 'region' | 'municipality' | 'localFederation' | 'independentOrganiser'

/** A principal's name: as its letters are headed, and as people say it (`Sala kommun`, `Sala`). */
export interface PrincipalName {
  readonly full: string
  readonly short: string
}

/** Huvudman. A sovereign public body, responsible by law; nobody else decides for it. */
export interface Principal {
  readonly id: string
  readonly kind: PrincipalKind
  readonly names: readonly Dated<PrincipalName>[]
  readonly period: Period
  readonly source?: SourcePlace
}

/** What the principal is called on a day: Landstinget Västmanland before 2017, Region Västmanland after. */
export function nameOfPrincipal(principal: Principal, on: CalendarDay): PrincipalName {
  return nearestValue(principal.names, on) ?? { full: principal.id, short: principal.id }
}

export type AreaLevel = 'subRegional' | 'local'

/**
 * Områdesindelning. How the territory is divided for the collaboration. The number a source states is
 * kept apart from the areas it names: Västra Götaland has six sub-regions, but the page names none.
 */
export interface Division {
  readonly id: string
  readonly level: AreaLevel
  readonly name: string
  readonly statedCount?: number
  readonly areas: readonly Area[]
  readonly clause?: Clause
  readonly period: Period
}

/** Område. A named part of the territory and, when known, the principals in it. */
export interface Area {
  readonly id: string
  readonly name: string
  readonly principalIds: readonly string[]
}
