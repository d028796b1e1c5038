import type { z } from '@hono/zod-openapi'
import { type Body, type Contact, nameOfBody, type RelationEnd } from '../../body/body.ts'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import { citationOf } from '../../register/finding-record.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { Localized } from '../../shared/language.ts'
import { earliest, latest, type PartialDate, plainForm } from '../../shared/partial-date.ts'
import type { Period } from '../../shared/period.ts'
import type { Clause, SourcePlace } from '../../shared/source.ts'
import type * as schema from '../schema/values.ts'

// From the program's own values to those of the open data. The compiler holds each against its schema.

/** The register and the day an answer is about. */
export interface OnDay {
  readonly register: Register
  readonly day: CalendarDay
}

/** A text in both languages; `null` when nobody has written it in English. */
export function presentText({ sv, en }: Localized): z.infer<typeof schema.localized> {
  return { sv, en: en ?? null }
}

/** A date as precise as its source, with the days it may mean. */
export function presentDate(date: PartialDate): z.infer<typeof schema.partialDate> {
  return {
    value: plainForm(date),
    precision: date.precision,
    earliest: earliest(date),
    latest: latest(date),
  }
}

/** A period, its unknown ends as `null`. */
export function presentPeriod({ from, until, seenFrom }: Period): z.infer<typeof schema.period> {
  return {
    from: orNull(from, presentDate),
    until: orNull(until, presentDate),
    seenFrom: orNull(seenFrom, presentDate),
  }
}

/** Where something is said. */
export function presentCitation(
  { register }: OnDay,
  place: SourcePlace,
): z.infer<typeof schema.citation> {
  return {
    source: citationOf(register, place),
    sourceId: place.documentId,
    place: place.place ?? null,
  }
}

/** The words of a source, and where they stand. */
export function presentClause(on: OnDay, clause: Clause): z.infer<typeof schema.clause> {
  return { quote: clause.quote, ...presentCitation(on, clause.source) }
}

/** Where to turn. */
export function presentContact(contact: Contact): z.infer<typeof schema.contact> {
  return {
    label: presentText(contact.label),
    email: contact.email ?? null,
    phone: contact.phone ?? null,
    url: contact.url ?? null,
  }
}

/** A principal by its name on the day. */
export function presentPrincipalRef(
  { day }: OnDay,
  principal: Principal,
): z.infer<typeof schema.principalRef> {
  const { full, short } = nameOfPrincipal(principal, day)
  return { id: principal.id, name: full, shortName: short }
}

/** A principal by its id. One that is not registered keeps its id as its name, so that nothing is lost. */
export function presentPrincipalId(on: OnDay, id: string): z.infer<typeof schema.principalRef> {
  const principal = on.register.principalById(id)
  return principal ? presentPrincipalRef(on, principal) : { id, name: id, shortName: id }
}

/** A body by its name on the day. */
export function presentBodyRef({ day }: OnDay, body: Body): z.infer<typeof schema.bodyRef> {
  return { id: body.id, slug: body.slug, name: presentText(nameOfBody(body, day)) }
}

/** A body by its id. One that is not registered keeps its id as its name. */
export function presentBodyId(on: OnDay, id: string): z.infer<typeof schema.bodyRef> {
  const body = on.register.bodyById(id)
  return body ? presentBodyRef(on, body) : { id, slug: id, name: { sv: id, en: null } }
}

const each = {
  municipality: { sv: 'varje kommun', en: 'each municipality' },
  principal: { sv: 'varje huvudman', en: 'each principal' },
} as const

/** One end of a relation. */
export function presentEnd(on: OnDay, end: RelationEnd): z.infer<typeof schema.relationEnd> {
  switch (end.kind) {
    case 'body':
      return { kind: 'body', ...presentBodyId(on, end.bodyId) }
    case 'principal': {
      const { id, name } = presentPrincipalId(on, end.principalId)
      return { kind: 'principal', id, slug: null, name: { sv: name, en: null } }
    }
    case 'each':
      return { kind: 'each', id: null, slug: null, name: each[end.each] }
  }
}

/** What a value becomes, or `null` when there is none. */
export function orNull<Value, Presented>(
  value: Value | undefined,
  present: (value: Value) => Presented,
): Presented | null {
  return value === undefined ? null : present(value)
}
