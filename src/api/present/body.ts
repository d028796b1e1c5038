import type { z } from '@hono/zod-openapi'
import { type Body, isBody, type Relation, relationsOn, statusOfBody } from '../../body/body.ts'
import { countSeats } from '../../seat/roster.ts'
import type { Mandate, SeatHolding } from '../../seat/seat.ts'
import { bodyParts, paths } from '../paths.ts'
import type * as schema from '../schema/body.ts'
import {
  type OnDay,
  orNull,
  presentBodyRef,
  presentCitation,
  presentClause,
  presentContact,
  presentDate,
  presentEnd,
  presentPeriod,
  presentPrincipalId,
  presentText,
} from './values.ts'

/** A body in a list. */
export function presentBody(on: OnDay, body: Body): z.infer<typeof schema.body> {
  return {
    ...presentBodyRef(on, body),
    shortName: body.shortName ?? null,
    level: body.level,
    status: statusOfBody(body, on.day),
    inEach: body.inEach ?? null,
    ownedBy: orNull(body.ownedBy, (id) => presentPrincipalId(on, id)),
    period: presentPeriod(body.period),
    summary: presentText(body.summary),
    charterId: on.register.charterOn(body.id, on.day)?.id ?? null,
    link: paths.body(on.register.collaboration.id, body.slug),
  }
}

/** A body with all that is said of it. */
export function presentBodyDetail(on: OnDay, body: Body): z.infer<typeof schema.bodyDetail> {
  const { register, day } = on
  const id = register.collaboration.id
  const charter = register.charterOn(body.id, day)
  return {
    ...presentBody(on, body),
    day,
    collaboration: id,
    formerSlugs: [...body.formerSlugs],
    names: body.names.map(({ value, period }) => ({
      name: presentText(value),
      period: presentPeriod(period),
    })),
    kind: charter?.bodyKind ?? null,
    legalForm: charter?.legalForm ?? null,
    charters: register.chartersOf(body.id).map((one) => ({
      id: one.id,
      title: presentText(one.title),
      period: presentPeriod(one.period),
      inForce: one.id === charter?.id,
    })),
    seatCount: countSeats(
      register.holdingsOn(body.id, day).filter(({ seat }) => seat.place === 'seat'),
    ),
    relations: relationsOn(register.relations, day)
      .filter(({ from, to }) => isBody(from, body.id) || isBody(to, body.id))
      .map((relation) => presentRelation(on, relation)),
    contacts: body.contacts.map(presentContact),
    sources: body.sources.map((place) => presentCitation(on, place)),
    notes: body.notes.map(presentText),
    links: Object.fromEntries(bodyParts.map((part) => [part, paths.bodyPart(id, body.slug, part)])),
  }
}

/** Who does what to whom. */
export function presentRelation(on: OnDay, relation: Relation): z.infer<typeof schema.relation> {
  return {
    id: relation.id,
    from: presentEnd(on, relation.from),
    verb: relation.verb,
    to: presentEnd(on, relation.to),
    about: orNull(relation.about, presentText),
    period: presentPeriod(relation.period),
    clause: orNull(relation.clause, (clause) => presentClause(on, clause)),
  }
}

/** A seat and who holds it on the day. */
export function presentSeat(on: OnDay, holding: SeatHolding): z.infer<typeof schema.seat> {
  const { seat, holder, deputy } = holding
  return {
    id: seat.id,
    charterId: seat.charterId,
    place: seat.place,
    role: seat.role,
    label: presentText(seat.label),
    decisionRight: seat.decisionRight,
    principal: orNull(seat.principalId, (id) => presentPrincipalId(on, id)),
    represents: orNull(seat.represents, (ids) => ids.map((id) => presentPrincipalId(on, id))),
    requires: orNull(seat.requires, presentRequirement),
    personalDeputy: seat.personalDeputy,
    attendsForSectors: orNull(seat.attendsForSectors, (sectors) => [...sectors]),
    period: presentPeriod(seat.period),
    occupancy: holding.occupancy,
    lastHeld: orNull(holding.lastHeld, presentDate),
    statedSince: orNull(seat.stated.since, presentDate),
    stated: orNull(seat.stated.clause, (clause) => presentClause(on, clause)),
    holder: orNull(holder, (mandate) => presentMandate(on, mandate)),
    deputy: orNull(deputy, (mandate) => presentMandate(on, mandate)),
  }
}

/** Who must sit there. */
export function presentRequirement(requirement: {
  readonly category: 'elected' | 'official'
  readonly functionTitle?: string
  readonly orEquivalent: boolean
}): z.infer<typeof schema.seatRequirement> {
  return {
    category: requirement.category,
    functionTitle: requirement.functionTitle ?? null,
    orEquivalent: requirement.orEquivalent,
  }
}

/** Names are shown, and what belongs to the office; never a party, and nothing private (domain B11). */
function presentMandate(
  on: OnDay,
  mandate: Mandate,
): NonNullable<z.infer<typeof schema.seat>['holder']> {
  const person = on.register.personById(mandate.personId)
  return {
    person: {
      id: mandate.personId,
      name: person?.name ?? mandate.personId,
      isExample: person?.isExample ?? false,
    },
    office: mandate.office ?? null,
    homeOffice: mandate.homeOffice ?? null,
    equivalence: orNull(mandate.equivalence, ({ reason, attestedBy }) => ({ reason, attestedBy })),
    appointedBy: mandate.appointedBy ?? null,
    period: presentPeriod(mandate.period),
    source: orNull(mandate.source, (place) => presentCitation(on, place)),
  }
}
