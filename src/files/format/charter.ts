import { z } from 'zod'
import { kindWords } from '../words/kind-words.ts'
import {
  bodyId,
  calendarDay,
  clause,
  end,
  example,
  id,
  listOf,
  localized,
  partialDate,
  periodKeys,
  principalId,
  readingId,
  ruleIdShape,
  ruleReference,
  sourceId,
  text,
  yesNoUnknown,
} from './values.ts'

const statement = z.strictObject({
  text: localized,
  clause: clause.optional(),
  onlyFor: listOf(bodyId).min(1).optional(),
})

const part = z.strictObject({
  id,
  label: localized,
  placement: z.enum(['seat', 'support']).default('seat'),
  role: z.enum([
    'member',
    'chair',
    'viceChair',
    'convener',
    'groupLead',
    'matterIntake',
    'supportOfficial',
    'leadSupportOfficial',
    'municipalSupportOfficial',
    'programmeOwner',
    'programmeCoordinator',
    'processLead',
    'supportFunction',
  ]),
  decisionRight: z.enum(['full', 'none', 'conditional']),
  count: z.int().positive().max(1000).optional(),
  each: z.enum(['municipality', 'principal']).optional(),
  principal: principalId.optional(),
  appointedBy: end.optional(),
  nominatedBy: end.optional(),
  requires: z
    .strictObject({
      category: z.enum(['elected', 'official']),
      functionTitle: text.optional(),
      orEquivalent: z.boolean().default(false),
    })
    .optional(),
  personalDeputy: yesNoUnknown.default('no'),
  represents: listOf(principalId).optional(),
  attendsForSectors: listOf(id).optional(),
  period: z.strictObject(periodKeys).optional(),
  stated: z
    .strictObject({
      occupancy: z.enum(['filled', 'vacant', 'appointmentPending', 'unknown']),
      since: partialDate.optional(),
      clause: clause.optional(),
    })
    .optional(),
  reading: readingId.optional(),
  clause: clause.optional(),
})

const composition = z.strictObject({
  statedTotal: z
    .strictObject({
      seats: z.int().positive(),
      deputies: z.int().positive().optional(),
      includesDeputies: yesNoUnknown,
      clause,
    })
    .optional(),
  isComplete: yesNoUnknown.default('unknown'),
  parts: z.array(part).default([]),
})

/** The names of the rule kinds. `Object.keys` forgets that they are more than text. */
const ruleKindNames = Object.keys(kindWords.rules) as (keyof typeof kindWords.rules)[]

/** A rule. Its parameters are checked by its kind, so that a new kind needs no change here. */
const rule = z.strictObject({
  id: z
    .string()
    .refine((typed) => ruleIdShape.test(typed), { params: { code: 'not-a-rule-id' } })
    .meta({ pattern: ruleIdShape.source }),
  kind: z.enum(ruleKindNames),
  modality: z.enum(['must', 'should', 'may', 'right', 'default']),
  check: z.enum(['auto', 'attest', 'info']),
  title: localized,
  clause,
  params: z.record(z.string(), z.unknown()).default({}),
  onlyFor: listOf(bodyId).min(1).optional(),
  appliesFrom: partialDate.optional(),
})

/** Tolkning, as the example file has it: always an example. */
export const interpretation = z.strictObject({
  rule: ruleReference,
  body: bodyId,
  reading: readingId,
  rationale: localized,
  by: text,
  on: calendarDay,
})

/** Överenskommet undantag. */
export const agreedException = z.strictObject({
  rule: ruleReference,
  body: bodyId,
  params: z.record(z.string(), z.unknown()),
  reference: text,
  by: text,
  on: calendarDay,
  period: z.strictObject(periodKeys).default({}),
})

/** Intyg. */
export const attestation = z.strictObject({
  rule: ruleReference,
  body: bodyId,
  note: localized,
  by: text,
  on: calendarDay,
  until: calendarDay,
})

/** `uppdrag/*.yaml`: one charter, for one body or several. */
export const charterFile = z.strictObject({
  id,
  title: localized,
  document: sourceId,
  bodies: listOf(bodyId).min(1),
  bodyKind: z.enum([
    'strategicPreparatoryCommittee',
    'politicalCollaborationGroup',
    'managementForum',
    'preparatoryGroup',
    'workingGroup',
    'regionalManagementGroup',
    'professionalNetwork',
    'localLeadershipGroup',
    'programme',
    'programmeBoard',
    'referenceGroup',
    'localGroup',
    'subRegionalGroup',
    'steeringGroup',
    'leadershipGroup',
    'decidingBody',
  ]),
  legalForm: z
    .enum([
      'informalCollaboration',
      'jointCommittee',
      'localFederation',
      'contractualCooperation',
      'principalsOwnBody',
    ])
    .default('informalCollaboration'),
  period: z.strictObject(periodKeys).default({}),
  mandatePeriod: z.strictObject(periodKeys).optional(),
  decidedBy: end.optional(),
  decidedOn: partialDate.optional(),
  underRevision: z
    .strictObject({ about: localized, clause, since: partialDate.optional() })
    .optional(),
  purposes: z.array(statement).default([]),
  tasks: z.array(statement).default([]),
  composition: composition.default({ isComplete: 'unknown', parts: [] }),
  rules: z.array(rule).default([]),
  interpretations: z.array(interpretation.extend({ example })).default([]),
  exceptions: z.array(agreedException.extend({ example })).default([]),
  attestations: z.array(attestation.extend({ example })).default([]),
})
