import { z } from '@hono/zod-openapi'
import { bodyKind, legalForm, occupancy, seatRequirement, seatRole } from './body.ts'
import {
  bodyRef,
  both,
  calendarDay,
  citation,
  clause,
  localized,
  orNull,
  partialDate,
  period,
  principalRef,
  relationEnd,
} from './values.ts'

export const modality = z.enum(['must', 'should', 'may', 'right', 'default'])

const statement = z
  .object({ text: localized, clause: orNull(clause) })
  .openapi(
    'Statement',
    both(
      'Ett syfte eller en uppgift i våra ord, och i källans.',
      'A purpose or task in our words, and in those of the source.',
    ),
  )

const rule = z
  .object({
    id: z.string().openapi({ example: 'R05' }),
    kind: z.string().openapi({ example: 'meetings-per-year' }),
    modality,
    check: z.enum(['auto', 'attest', 'info']),
    title: localized,
    clause,
    params: z.record(z.string(), z.unknown()),
    appliesFrom: orNull(partialDate),
  })
  .openapi(
    'Rule',
    both(
      'En regel i uppdraget: i klara ord, ordagrant, och som data. `check` säger hur den följs upp: beräknas, intygas av någon, eller bara visas.',
      'A rule of the charter: in plain words, to the letter, and as data. `check` says how it is followed up: computed, attested by somebody, or only shown.',
    ),
  )

const part = z
  .object({
    id: z.string(),
    label: localized,
    place: z.enum(['seat', 'support']),
    role: seatRole,
    decisionRight: z.enum(['full', 'none', 'conditional']),
    count: z.number().int().nullable(),
    each: z.enum(['municipality', 'principal']).nullable(),
    principal: orNull(principalRef),
    appointedBy: orNull(relationEnd),
    nominatedBy: orNull(relationEnd),
    requires: seatRequirement.nullable(),
    personalDeputy: z.enum(['yes', 'no', 'unknown']),
    represents: z.array(principalRef).nullable(),
    attendsForSectors: z.array(z.string()).nullable(),
    period: orNull(period),
    occupancy: occupancy.nullable(),
    readingId: z.string().nullable(),
    clause: orNull(clause),
  })
  .openapi(
    'CompositionPart',
    both(
      'En del av sammansättningen. `count` är tom när källan nämner slaget men inte antalet.',
      'A part of the composition. `count` is null when the source names the category but not the number.',
    ),
  )

const statedTotal = z.object({
  seats: z.number().int(),
  deputies: z.number().int().nullable(),
  includesDeputies: z.enum(['yes', 'no', 'unknown']),
  clause,
})

export const interpretation = z
  .object({
    rule: z.string(),
    readingId: z.string(),
    rationale: localized,
    by: z.string(),
    on: calendarDay,
    isExample: z.boolean(),
  })
  .openapi(
    'Interpretation',
    both(
      'Hur en oklar text ska läsas, nedskrivet av någon. Texten själv ändras aldrig.',
      'How an unclear text shall be read, recorded by somebody. The text itself is never changed.',
    ),
  )

export const exception = z
  .object({
    rule: z.string(),
    params: z.record(z.string(), z.unknown()),
    reference: z.string(),
    by: z.string(),
    on: calendarDay,
    period,
    isExample: z.boolean(),
  })
  .openapi(
    'AgreedException',
    both('Vad gruppen har kommit överens om i stället.', 'What the group has agreed instead.'),
  )

export const attestation = z
  .object({
    rule: z.string(),
    note: localized,
    by: z.string(),
    on: calendarDay,
    until: calendarDay,
    isExample: z.boolean(),
  })
  .openapi(
    'Attestation',
    both(
      'Att någon intygar att en regel följs, som inga data kan visa.',
      'That somebody attests that a rule is followed which no data can show.',
    ),
  )

export const charter = z
  .object({
    id: z.string(),
    day: calendarDay,
    collaboration: z.string(),
    body: bodyRef,
    title: localized,
    document: citation,
    bodies: z.array(bodyRef),
    bodyKind,
    legalForm,
    period,
    mandatePeriod: orNull(period),
    decidedBy: orNull(relationEnd),
    decidedOn: orNull(partialDate),
    underRevision: z.object({ about: localized, clause, since: orNull(partialDate) }).nullable(),
    purposes: z.array(statement),
    tasks: z.array(statement),
    composition: z.object({
      statedTotal: statedTotal.nullable(),
      isComplete: z.enum(['yes', 'no', 'unknown']),
      parts: z.array(part),
    }),
    rules: z.array(rule),
    interpretations: z.array(interpretation),
    exceptions: z.array(exception),
    attestations: z.array(attestation),
  })
  .openapi(
    'Charter',
    both(
      'Uppdragsbeskrivningen som gäller för ett organ en viss dag, som data: varje regel med sin ordalydelse.',
      'The charter in force for a body on a day, as data: each rule with its wording.',
    ),
  )
