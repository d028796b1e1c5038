import { z } from '@hono/zod-openapi'
import {
  bodyRef,
  both,
  calendarDay,
  citation,
  clause,
  contact,
  localized,
  orNull,
  partialDate,
  period,
  principalRef,
} from './values.ts'

const announcement = z
  .object({
    id: z.string(),
    title: localized,
    text: localized,
    from: calendarDay,
    until: calendarDay,
    isExample: z.boolean(),
  })
  .openapi(
    'Announcement',
    both(
      'Viktig information, från en dag till en annan.',
      'An important announcement, from one day to another.',
    ),
  )

const division = z
  .object({
    id: z.string(),
    level: z.enum(['subRegional', 'local']),
    name: z.string(),
    statedCount: z.number().int().nullable(),
    areas: z.array(
      z.object({ id: z.string(), name: z.string(), principals: z.array(principalRef) }),
    ),
    clause: orNull(clause),
    period,
  })
  .openapi(
    'Division',
    both(
      'Hur området delas in. Antalet som källan anger står för sig och de områden den nämner för sig.',
      'How the territory is divided. The number that the source states is kept apart from the areas it names.',
    ),
  )

export const collaborationSummary = z
  .object({
    id: z.string().openapi({ example: 'vastmanland' }),
    name: z.string(),
    summary: localized,
    updatedOn: calendarDay,
    link: z.string(),
  })
  .openapi('CollaborationSummary', both('En samverkan i korthet.', 'A collaboration in brief.'))

export const collaboration = collaborationSummary
  .extend({
    day: calendarDay,
    contacts: z.array(contact),
    announcements: z.array(announcement),
    divisions: z.array(division),
    counts: z.object({
      principals: z.number().int(),
      bodies: z.number().int(),
      seats: z.number().int(),
      charters: z.number().int(),
      relations: z.number().int(),
      sources: z.number().int(),
    }),
    links: z.record(z.string(), z.string()),
  })
  .openapi(
    'Collaboration',
    both(
      'En samverkan: en region och kommunerna den samverkar med, som den var en viss dag.',
      'A collaboration: a region and the municipalities it collaborates with, as it was on a day.',
    ),
  )

export const principal = principalRef
  .extend({
    kind: z.enum(['region', 'municipality', 'localFederation', 'independentOrganiser']),
    period,
    source: orNull(citation),
    link: z.string(),
  })
  .openapi(
    'Principal',
    both(
      'En huvudman: ett självständigt offentligt organ som ansvarar enligt lag. Ingen annan beslutar för den.',
      'A principal: a sovereign public body, responsible by law. Nobody else decides for it.',
    ),
  )

export const principalDetail = principal
  .extend({
    day: calendarDay,
    collaboration: z.string(),
    names: z.array(z.object({ full: z.string(), short: z.string(), period })),
    bodies: z.array(
      z.object({
        body: bodyRef,
        seats: z.number().int(),
        filled: z.number().int(),
        vacant: z.number().int(),
        unknown: z.number().int(),
      }),
    ),
  })
  .openapi(
    'PrincipalDetail',
    both(
      'En huvudman med sina namn genom tiden och de organ där den har platser den dagen.',
      'A principal with its names through time and the bodies in which it has seats on the day.',
    ),
  )

export const source = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    dated: orNull(partialDate),
    datingNote: z.string().nullable(),
    url: z.string().nullable(),
    verified: z.boolean(),
    readOn: calendarDay.nullable(),
  })
  .openapi(
    'Source',
    both(
      'Ett dokument som uppgifterna kommer från. `verified` är falskt så länge ingen har rättat en inläst text.',
      'A document that the data comes from. `verified` is false until a person has corrected a scanned text.',
    ),
  )

export const meeting = z
  .object({
    id: z.string(),
    body: bodyRef,
    on: calendarDay,
    status: z.enum(['planned', 'held', 'cancelled']),
    hours: z.number().nullable(),
    mode: z.enum(['physical', 'digital', 'hybrid']).nullable(),
    place: z.string().nullable(),
    isExample: z.boolean(),
  })
  .openapi('Meeting', both('Ett möte i ett organ.', 'A meeting of a body.'))
