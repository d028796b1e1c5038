import type { z } from '@hono/zod-openapi'
import { sayPublicEvent } from '../../matter/public/public-event.text.ts'
import type { PublicEvent, PublicMatter } from '../../matter/public/public-matter.ts'
import type { ListedMatter, PublicStory } from '../../matter/public/public-matters.ts'
import { routeClause } from '../../matter/route-clause.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { paths } from '../paths.ts'
import type * as schema from '../schema/matter.ts'
import { type OnDay, orNull, presentBodyId, presentCitation, presentPrincipalId } from './values.ts'

/** A published matter in brief. */
function presentMatter(on: OnDay, matter: PublicMatter): z.infer<typeof schema.matter> {
  return {
    number: matter.number,
    title: matter.title,
    kind: matter.kind,
    state: matter.state,
    concerns: matter.concerns.map((id) => presentPrincipalId(on, id)),
    sectors: [...matter.sectors],
    raisedIn: presentBodyId(on, matter.originBodyId),
    body: presentBodyId(on, matter.handlingBodyId),
    raisedOn: dayInSweden(matter.raisedAt),
    publishedOn: dayInSweden(matter.publishedAt),
    link: paths.matter(on.register.collaboration.id, matter.number),
  }
}

/** A published matter in the list. */
export function presentListedMatter(
  on: OnDay,
  matter: ListedMatter,
): z.infer<typeof schema.listedMatter> {
  return {
    ...presentMatter(on, matter),
    thereSince: dayInSweden(matter.thereSince),
    latestOn: dayInSweden(matter.latestAt),
  }
}

/** A published matter with its way, and what each authority calls it. */
export function presentStory(
  on: OnDay,
  { matter, events, registrations }: PublicStory,
): z.infer<typeof schema.matterDetail> {
  return {
    ...presentMatter(on, matter),
    day: on.day,
    collaboration: on.register.collaboration.id,
    question: matter.question,
    wanted: matter.wanted,
    outcome: matter.outcome ?? null,
    bodies: matter.bodyIds.map((id) => presentBodyId(on, id)),
    registrationNumbers: registrations.map(({ principalId, registrationNumber }) => ({
      principal: presentPrincipalId(on, principalId),
      number: registrationNumber,
    })),
    events: events.flatMap((event) => presentEvent(on, event) ?? []),
  }
}

type Step = z.infer<typeof schema.matterDetail>['events'][number]

const told: readonly Step['kind'][] = [
  'raised',
  'accepted',
  'declined',
  'merged',
  'forwarded',
  'registered',
  'published',
  'closed',
  'noticed',
  'meetingMoved',
  'meetingCancelled',
  'outcomeReached',
  'notesPublished',
  'recommended',
  'decided',
  'decisionCorrected',
  'recommendationEnded',
]

/** A step of a kind that the description knows; what else may come to be public is told once it is described. */
function presentEvent(on: OnDay, event: PublicEvent): Step | undefined {
  const kind = told.find((known) => known === event.kind)
  if (kind === undefined) return undefined
  const { register, day } = on
  const text = (name: string) => {
    const value = event.data[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    number: event.number,
    on: dayInSweden(event.at),
    kind,
    text: {
      sv: sayPublicEvent({ register, day, language: 'sv' }, event),
      en: sayPublicEvent({ register, day, language: 'en' }, event),
    },
    body: orNull(text('bodyId'), (id) => presentBodyId(on, id)),
    fromBody: orNull(text('fromBodyId'), (id) => presentBodyId(on, id)),
    principal: orNull(text('principalId'), (id) => presentPrincipalId(on, id)),
    registrationNumber: text('registrationNumber') ?? null,
    meetingOn: text('newMeetingOn') ?? text('meetingOn') ?? null,
    ledger: orNull(text('recommendationId'), (id) => paths.ledger(register.collaboration.id, id)),
    clause: orNull(routeClause(register, event), ({ quote, source, ruleId }) => ({
      quote,
      ...(source ? presentCitation(on, source) : { source: null, sourceId: null, place: null }),
      ruleId: ruleId ?? null,
    })),
  }
}
