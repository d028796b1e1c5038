import { z } from 'zod'
import { agreedException, attestation, interpretation } from './charter.ts'
import { exampleAnnouncement } from './collaboration.ts'
import {
  bodyId,
  calendarDay,
  charterId,
  example,
  madeId,
  periodKeys,
  personId,
  principalId,
  seatReference,
  sourcePlace,
  text,
} from './values.ts'

const meeting = z.strictObject({
  id: madeId.optional(),
  body: bodyId,
  on: calendarDay,
  status: z.enum(['planned', 'held', 'cancelled']),
  hours: z.number().positive().max(24).optional(),
  mode: z.enum(['physical', 'digital', 'hybrid']).optional(),
  place: text.optional(),
})

const delivery = z.strictObject({
  id: madeId.optional(),
  body: bodyId,
  kind: z.enum(['yearPlan', 'followUp', 'annualReport', 'compilation', 'gathering']),
  on: calendarDay,
  forYear: z.int().min(1900).max(2200),
  to: bodyId.optional(),
})

const mandate = z.strictObject({
  id: madeId.optional(),
  seat: seatReference,
  person: personId,
  as: z.enum(['member', 'deputy']).default('member'),
  office: z.enum(['chair', 'viceChair']).optional(),
  homeOffice: text.optional(),
  equivalence: z.strictObject({ reason: text, attestedBy: text }).optional(),
  ...periodKeys,
  appointedBy: principalId.optional(),
  source: sourcePlace.optional(),
})

/** `forteckning.yaml`: who sits where, and what the bodies have done. Written by export, or by hand. */
export const rosterFile = z.strictObject({
  persons: z.array(z.strictObject({ id: madeId, name: text, example })).default([]),
  mandates: z.array(mandate).default([]),
  meetings: z.array(meeting.extend({ example })).default([]),
  deliveries: z.array(delivery.extend({ example })).default([]),
})

/**
 * `exempel.yaml`: invented activity for the demo. Everything in it is marked as an example; people are
 * invented by the program for every seat that is not listed as vacant.
 */
export const demoFile = z.strictObject({
  announcements: z.array(exampleAnnouncement).default([]),
  meetings: z.array(meeting).default([]),
  deliveries: z.array(delivery).default([]),
  interpretations: z.array(interpretation).default([]),
  exceptions: z.array(agreedException).default([]),
  attestations: z.array(attestation).default([]),
  /** Seats that stand empty in the demo, from which day. */
  vacancies: z.array(z.strictObject({ seat: seatReference, from: calendarDay })).default([]),
  /** Charters whose seats the demo fills with invented people. */
  fill: z
    .array(z.strictObject({ charter: charterId, from: calendarDay, until: calendarDay.optional() }))
    .default([]),
})
