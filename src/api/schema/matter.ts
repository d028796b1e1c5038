import { z } from '@hono/zod-openapi'
import { bodyRef, both, calendarDay, localized, orNull, principalRef } from './values.ts'

/** The kinds a matter may be of. */
export const matterKinds = [
  'question',
  'interpretationDispute',
  'focusAssignment',
  'analysisRequest',
  'jointDocumentProposal',
  'information',
] as const

/** Where a published matter may stand. */
export const matterStates = [
  'raised',
  'askedBack',
  'inPreparation',
  'declined',
  'merged',
  'closed',
] as const

export const matter = z
  .object({
    number: z.string().openapi({ example: '2026:14' }),
    title: z.string(),
    kind: z.enum(matterKinds),
    state: z.enum(matterStates),
    concerns: z.array(principalRef),
    sectors: z.array(z.string()),
    raisedIn: bodyRef,
    body: bodyRef.openapi(both('Organet som har ärendet nu.', 'The body that has the matter now.')),
    raisedOn: calendarDay,
    publishedOn: calendarDay,
    link: z.string(),
  })
  .openapi(
    'Matter',
    both(
      'Ett ärende som någon har beslutat att publicera, i korthet. Texten är på svenska.',
      'A matter that somebody has decided to publish, in brief. The text is in Swedish.',
    ),
  )

export const listedMatter = matter
  .extend({ thereSince: calendarDay, latestOn: calendarDay })
  .openapi(
    'ListedMatter',
    both(
      'Ett ärende i listan. `thereSince`: sedan när organet har det. `latestOn`: när något senast hände i den öppna delen.',
      'A matter in the list. `thereSince`: since when the body has it. `latestOn`: when something last happened in its public part.',
    ),
  )

const event = z
  .object({
    number: z.number().int(),
    on: calendarDay,
    kind: z.enum([
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
    ]),
    text: localized,
    body: orNull(bodyRef),
    fromBody: orNull(bodyRef),
    principal: orNull(principalRef),
    registrationNumber: z.string().nullable(),
    meetingOn: orNull(calendarDay),
    ledger: z.string().nullable(),
    clause: z
      .object({
        quote: z.string(),
        source: z.string().nullable(),
        sourceId: z.string().nullable(),
        place: z.string().nullable(),
        ruleId: z.string().nullable(),
      })
      .nullable(),
  })
  .openapi(
    'MatterEvent',
    both(
      'Ett steg på ärendets väg. `clause` är de ord som ärendet lämnades vidare med. `meetingOn` är mötets dag, och `ledger` en länk till huvudmännens beslut.',
      'A step of the way of the matter. `clause` is the words it was handed on by. `meetingOn` is the day of the meeting, and `ledger` a link to what the principals have decided.',
    ),
  )

export const matterDetail = matter
  .extend({
    day: calendarDay,
    collaboration: z.string(),
    question: z.string(),
    wanted: z.string(),
    outcome: z.string().nullable(),
    bodies: z.array(bodyRef),
    registrationNumbers: z.array(z.object({ principal: principalRef, number: z.string() })),
    events: z.array(event),
  })
  .openapi(
    'MatterDetail',
    both(
      'Den öppna delen av ett ärende, med dess väg mellan organ och huvudmän.',
      'The public part of a matter, with its way between bodies and principals.',
    ),
  )
