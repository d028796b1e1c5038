import type { z } from '@hono/zod-openapi'
import type { MeetingFact } from '../../charter/activity.ts'
import type { Principal } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import type { Collaboration } from '../../register/register.ts'
import { countSeats } from '../../seat/roster.ts'
import { holdsOn } from '../../shared/period.ts'
import type { SourceDocument } from '../../shared/source.ts'
import { collaborationParts, paths } from '../paths.ts'
import type * as schema from '../schema/collaboration.ts'
import {
  type OnDay,
  orNull,
  presentBodyId,
  presentBodyRef,
  presentCitation,
  presentClause,
  presentContact,
  presentDate,
  presentPeriod,
  presentPrincipalId,
  presentPrincipalRef,
  presentText,
} from './values.ts'

/** A collaboration in a list. */
export function presentCollaborationSummary(
  collaboration: Collaboration,
): z.infer<typeof schema.collaborationSummary> {
  return {
    id: collaboration.id,
    name: collaboration.name,
    summary: presentText(collaboration.summary),
    updatedOn: collaboration.updatedOn,
    link: paths.collaboration(collaboration.id),
  }
}

/** A collaboration as it was on the day, and how much there is of everything. */
export function presentCollaboration(on: OnDay): z.infer<typeof schema.collaboration> {
  const { register, day } = on
  const { collaboration } = register
  const bodies = register.bodies.filter(({ period }) => holdsOn(period, day))
  return {
    ...presentCollaborationSummary(collaboration),
    day,
    contacts: collaboration.contacts.map(presentContact),
    announcements: register.announcements
      .filter(({ from, until }) => from <= day && day <= until)
      .map(({ id, title, text, from, until, isExample }) => ({
        id,
        title: presentText(title),
        text: presentText(text),
        from,
        until,
        isExample,
      })),
    divisions: register.divisions
      .filter(({ period }) => holdsOn(period, day))
      .map((division) => ({
        id: division.id,
        level: division.level,
        name: division.name,
        statedCount: division.statedCount ?? null,
        areas: division.areas.map(({ id, name, principalIds }) => ({
          id,
          name,
          principals: principalIds.map((principalId) => presentPrincipalId(on, principalId)),
        })),
        clause: orNull(division.clause, (clause) => presentClause(on, clause)),
        period: presentPeriod(division.period),
      })),
    counts: {
      principals: principalsInOrder(register.principals, day).length,
      bodies: bodies.length,
      seats: bodies.flatMap((body) => on.register.holdingsOn(body.id, on.day)).filter(isSeat)
        .length,
      charters: new Set(
        bodies.map((body) => register.charterOn(body.id, day)?.id).filter((id) => id !== undefined),
      ).size,
      relations: register.relations.filter(({ period }) => holdsOn(period, day)).length,
      sources: register.sources.length,
    },
    links: Object.fromEntries(
      collaborationParts.map((part) => [part, paths.part(collaboration.id, part)]),
    ),
  }
}

/** A principal in a list. */
export function presentPrincipal(on: OnDay, one: Principal): z.infer<typeof schema.principal> {
  return {
    ...presentPrincipalRef(on, one),
    kind: one.kind,
    period: presentPeriod(one.period),
    source: orNull(one.source, (place) => presentCitation(on, place)),
    link: paths.principal(on.register.collaboration.id, one.id),
  }
}

/** A principal with its names through time, and where it has seats on the day. */
export function presentPrincipalDetail(
  on: OnDay,
  one: Principal,
): z.infer<typeof schema.principalDetail> {
  return {
    ...presentPrincipal(on, one),
    day: on.day,
    collaboration: on.register.collaboration.id,
    names: one.names.map(({ value, period }) => ({ ...value, period: presentPeriod(period) })),
    bodies: on.register.bodies.flatMap((body) => {
      const own = on.register
        .holdingsOn(body.id, on.day)
        .filter((holding) => isSeat(holding) && holding.seat.principalId === one.id)
      return own.length > 0 ? [{ body: presentBodyRef(on, body), ...countSeats(own) }] : []
    }),
  }
}

function isSeat({ seat }: { readonly seat: { readonly place: 'seat' | 'support' } }): boolean {
  return seat.place === 'seat'
}

/** A document that the data comes from. */
export function presentSource(source: SourceDocument): z.infer<typeof schema.source> {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher ?? null,
    dated: orNull(source.dated, presentDate),
    datingNote: source.datingNote ?? null,
    url: source.url ?? null,
    verified: source.verified,
    readOn: source.readOn ?? null,
  }
}

/** A meeting of a body. */
export function presentMeeting(on: OnDay, one: MeetingFact): z.infer<typeof schema.meeting> {
  return {
    id: one.id,
    body: presentBodyId(on, one.bodyId),
    on: one.on,
    status: one.status,
    hours: one.hours ?? null,
    mode: one.mode ?? null,
    place: one.place ?? null,
    isExample: one.isExample,
  }
}
