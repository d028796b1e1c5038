import { isDeepStrictEqual } from 'node:util'
import { type Body, nameOfBody, type Relation, relationsOn } from '../body/body.ts'
import { type CharterRule, rulesFor } from '../charter/charter.ts'
import { nameOfPrincipal, type Principal } from '../principal/principal.ts'
import type { SeatHolding } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Localized } from '../shared/language.ts'
import { holdsOn } from '../shared/period.ts'
import type { Register } from './register.ts'

/** Something that was renamed between two days. */
export interface Renaming<Thing, Name> {
  readonly thing: Thing
  readonly before: Name
  readonly after: Name
}

/** A seat whose holding is not what it was. */
export interface SeatChange {
  readonly body: Body
  readonly before?: SeatHolding
  readonly after?: SeatHolding
}

/** A rule that came, went or was put differently for a body. */
export interface RuleChange {
  readonly body: Body
  readonly before?: CharterRule
  readonly after?: CharterRule
}

/** What is different in a collaboration between two days. */
export interface Comparison {
  readonly bodiesCome: readonly Body[]
  readonly bodiesGone: readonly Body[]
  readonly bodiesRenamed: readonly Renaming<Body, Localized>[]
  readonly principalsRenamed: readonly Renaming<Principal, string>[]
  readonly seats: readonly SeatChange[]
  readonly rules: readonly RuleChange[]
  readonly relationsCome: readonly Relation[]
  readonly relationsGone: readonly Relation[]
}

/** Compares a collaboration on two days: which bodies, names, seats, rules and relations differ. */
export function compareDays(
  register: Register,
  before: CalendarDay,
  after: CalendarDay,
): Comparison {
  const worked = (body: Body, on: CalendarDay) => holdsOn(body.period, on)
  return {
    bodiesCome: register.bodies.filter((body) => !worked(body, before) && worked(body, after)),
    bodiesGone: register.bodies.filter((body) => worked(body, before) && !worked(body, after)),
    bodiesRenamed: register.bodies
      .filter((body) => worked(body, before) && worked(body, after))
      .map((thing) => ({
        thing,
        before: nameOfBody(thing, before),
        after: nameOfBody(thing, after),
      }))
      .filter((renaming) => renaming.before.sv !== renaming.after.sv),
    principalsRenamed: register.principals
      .map((thing) => ({
        thing,
        before: nameOfPrincipal(thing, before).full,
        after: nameOfPrincipal(thing, after).full,
      }))
      .filter((renaming) => renaming.before !== renaming.after),
    seats: register.bodies.flatMap((body) => seatChanges(register, body, before, after)),
    rules: register.bodies.flatMap((body) => ruleChanges(register, body, before, after)),
    relationsCome: relationsOnlyOn(register, after, before),
    relationsGone: relationsOnlyOn(register, before, after),
  }
}

/** Whether nothing is different. */
export function isUnchanged(comparison: Comparison): boolean {
  return Object.values(comparison).every((changes) => changes.length === 0)
}

function seatChanges(
  register: Register,
  body: Body,
  before: CalendarDay,
  after: CalendarDay,
): readonly SeatChange[] {
  const seatsOn = (day: CalendarDay) =>
    new Map(register.holdingsOn(body.id, day).map((holding) => [holding.seat.id, holding]))
  const had = seatsOn(before)
  const has = seatsOn(after)
  return register.seatsOf(body.id).flatMap(({ id }) => {
    const was = had.get(id)
    const is = has.get(id)
    return sameHolding(was, is)
      ? []
      : [{ body, ...(was && { before: was }), ...(is && { after: is }) }]
  })
}

function sameHolding(one: SeatHolding | undefined, other: SeatHolding | undefined): boolean {
  return (
    one?.seat.id === other?.seat.id &&
    one?.occupancy === other?.occupancy &&
    one?.holder?.id === other?.holder?.id &&
    one?.deputy?.id === other?.deputy?.id
  )
}

function ruleChanges(
  register: Register,
  body: Body,
  before: CalendarDay,
  after: CalendarDay,
): readonly RuleChange[] {
  const rulesOn = (day: CalendarDay) => {
    const charter = register.charterOn(body.id, day)
    return new Map(charter ? rulesFor(charter, body.id).map((rule) => [rule.id, rule]) : [])
  }
  const was = rulesOn(before)
  const is = rulesOn(after)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const old = was.get(id)
    const now = is.get(id)
    if (old && now && sameRule(old, now)) return []
    return [{ body, ...(old && { before: old }), ...(now && { after: now }) }]
  })
}

/** The same words may bind harder, or be read with other figures, in a later charter. */
function sameRule(one: CharterRule, other: CharterRule): boolean {
  return (
    one.clause.quote === other.clause.quote &&
    one.modality === other.modality &&
    isDeepStrictEqual(one.params, other.params)
  )
}

/** The relations that hold on one day but not on the other; which source says so is no difference. */
function relationsOnlyOn(
  { relations }: Register,
  day: CalendarDay,
  other: CalendarDay,
): readonly Relation[] {
  const then = relationsOn(relations, other)
  return relationsOn(relations, day).filter((one) => !then.some((same) => saysTheSame(one, same)))
}

function saysTheSame(one: Relation, other: Relation): boolean {
  return (
    one.verb === other.verb &&
    isDeepStrictEqual(one.from, other.from) &&
    isDeepStrictEqual(one.to, other.to) &&
    one.about?.sv === other.about?.sv
  )
}
