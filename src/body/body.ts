import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Localized } from '../shared/language.ts'
import { type Dated, holdsOn, lastDay, nearestValue, type Period } from '../shared/period.ts'
import type { Clause, SourcePlace } from '../shared/source.ts'

/** The level a body works on, from the whole country to one municipality. */
export type BodyLevel = 'national' | 'regional' | 'countyWide' | 'subRegional' | 'local'

/** A rule that there is one group in each of something, when the groups themselves are not registered one by one. */
export type InEach = 'municipality' | 'subRegion' | 'principal'

/** Kontakt. An office, never a private person: shown on public pages. */
export interface Contact {
  readonly label: Localized
  readonly email?: string
  readonly phone?: string
  readonly url?: string
}

/**
 * Organ. A group, forum, network or programme in which principals meet. What kind of body it is belongs to
 * its charter, since one body is described as different kinds in different years (domain A1).
 */
export interface Body {
  readonly id: string
  /** Its address: the latest name in plain letters. */
  readonly slug: string
  /** Addresses it has had; they keep working. */
  readonly formerSlugs: readonly string[]
  readonly names: readonly Dated<Localized>[]
  readonly shortName?: string
  readonly level: BodyLevel
  readonly period: Period
  /** When set, this stands for many groups: one in each municipality, sub-region or principal. */
  readonly inEach?: InEach
  /** When set, the body belongs to one principal and is not shared. */
  readonly ownedBy?: string
  /** What it is, in one or two plain sentences of our own, with an English summary. */
  readonly summary: Localized
  readonly contacts: readonly Contact[]
  readonly sources: readonly SourcePlace[]
  /** What the sources leave open about this body, in plain Swedish. */
  readonly notes: readonly Localized[]
}

/** What the body is called on a day. */
export function nameOfBody(body: Body, on: CalendarDay): Localized {
  return nearestValue(body.names, on) ?? { sv: body.id }
}

/** Whether principals meet in the body. One principal's own is not shared, nor is what each principal has for itself. */
export function isShared({ ownedBy, inEach }: Body): boolean {
  return ownedBy === undefined && inEach !== 'principal'
}

/** Whether a body has not begun, works, or has ended, on a day. */
export type BodyStatus = 'planned' | 'active' | 'discontinued'

/** The body's status on a day, from its period. */
export function statusOfBody(body: Body, on: CalendarDay): BodyStatus {
  if (holdsOn(body.period, on)) return 'active'
  const last = lastDay(body.period)
  return last !== undefined && last < on ? 'discontinued' : 'planned'
}

/** What one body or principal does to another. Each verb reads as a sentence: Chefsforum *commissions* the group. */
export type RelationVerb =
  | 'decides'
  | 'commissions'
  | 'appoints'
  | 'nominates'
  | 'delegatesTo'
  | 'setsUp'
  | 'replaces'
  | 'preparesFor'
  | 'reportsTo'
  | 'informs'
  | 'recommendsTo'
  | 'requestsFrom'
  | 'assignsTo'
  | 'supports'
  | 'leads'
  | 'isReferenceFor'
  | 'givesViewsTo'
  | 'gathers'
  | 'takesPartIn'
  | 'isPartOf'
  | 'isLinkedTo'

/** One end of a relation: a body, one principal, or all principals of a kind ("varje kommun"). */
export type RelationEnd =
  | { readonly kind: 'body'; readonly bodyId: string }
  | { readonly kind: 'principal'; readonly principalId: string }
  | { readonly kind: 'each'; readonly each: 'municipality' | 'principal' }

/** Relation. Who does what to whom, when, and where it is said. */
export interface Relation {
  readonly id: string
  readonly from: RelationEnd
  readonly verb: RelationVerb
  readonly to: RelationEnd
  /** What it concerns or how often, in a few words: "två gånger per år". */
  readonly about?: Localized
  readonly period: Period
  readonly clause?: Clause
}

/** Whether an end of a relation is the body. */
export function isBody(end: RelationEnd, bodyId: string): boolean {
  return end.kind === 'body' && end.bodyId === bodyId
}

/** The relations that hold on a day. */
export function relationsOn(relations: readonly Relation[], on: CalendarDay): readonly Relation[] {
  return relations.filter(({ period }) => holdsOn(period, on))
}
