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
  relationEnd,
  slug,
} from './values.ts'

const seatCount = z
  .object({
    seats: z.number().int(),
    filled: z.number().int(),
    vacant: z.number().int(),
    unknown: z.number().int(),
  })
  .openapi(
    'SeatCount',
    both(
      'Hur platserna står. En plats som ingen källa berättar om är varken tillsatt eller vakant: `unknown`.',
      'How the seats stand. A seat that no source tells about is neither filled nor vacant: `unknown`.',
    ),
  )

export const relation = z
  .object({
    id: z.string(),
    from: relationEnd,
    verb: z.enum([
      'decides',
      'commissions',
      'appoints',
      'nominates',
      'delegatesTo',
      'setsUp',
      'replaces',
      'preparesFor',
      'reportsTo',
      'informs',
      'recommendsTo',
      'requestsFrom',
      'assignsTo',
      'supports',
      'leads',
      'isReferenceFor',
      'givesViewsTo',
      'gathers',
      'takesPartIn',
      'isPartOf',
      'isLinkedTo',
    ]),
    to: relationEnd,
    about: orNull(localized),
    period,
    clause: orNull(clause),
  })
  .openapi(
    'Relation',
    both(
      'Vem som gör vad gentemot vem, när, och var det står.',
      'Who does what to whom, when, and where it is said.',
    ),
  )

export const bodyKind = z.enum([
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
])

export const legalForm = z.enum([
  'informalCollaboration',
  'jointCommittee',
  'localFederation',
  'contractualCooperation',
  'principalsOwnBody',
])

export const body = bodyRef
  .extend({
    shortName: z.string().nullable(),
    level: z.enum(['national', 'regional', 'countyWide', 'subRegional', 'local']),
    status: z.enum(['planned', 'active', 'discontinued']),
    inEach: z.enum(['municipality', 'subRegion', 'principal']).nullable(),
    ownedBy: orNull(principalRef),
    period,
    summary: localized,
    charterId: z.string().nullable(),
    link: z.string(),
  })
  .openapi(
    'Body',
    both(
      'Ett organ: en grupp, ett forum, ett nätverk eller ett program. Med `inEach` står det för många grupper, en i varje.',
      'A body: a group, forum, network or programme. With `inEach` it stands for many groups, one in each.',
    ),
  )

export const bodyDetail = body
  .extend({
    day: calendarDay,
    collaboration: z.string(),
    formerSlugs: z.array(slug),
    names: z.array(z.object({ name: localized, period })),
    kind: bodyKind.nullable(),
    legalForm: legalForm.nullable(),
    charters: z.array(z.object({ id: z.string(), title: localized, period, inForce: z.boolean() })),
    seatCount,
    relations: z.array(relation),
    contacts: z.array(contact),
    sources: z.array(citation),
    notes: z.array(localized),
    links: z.record(z.string(), z.string()),
  })
  .openapi(
    'BodyDetail',
    both(
      'Ett organ med sina namn, uppdrag och relationer. `notes` säger vad källorna lämnar öppet.',
      'A body with its names, charters and relations. `notes` says what the sources leave open.',
    ),
  )

const person = z
  .object({ id: z.string(), name: z.string(), isExample: z.boolean() })
  .openapi(
    'Person',
    both(
      'Den som innehar en plats. `isExample` betyder att personen är påhittad för att visa hur en förteckning ser ut.',
      'Who holds a seat. `isExample` means that the person is invented, to show what a roster looks like.',
    ),
  )

const mandate = z
  .object({
    person,
    office: z.enum(['chair', 'viceChair']).nullable(),
    homeOffice: z.string().nullable(),
    equivalence: z.object({ reason: z.string(), attestedBy: z.string() }).nullable(),
    appointedBy: z.string().nullable(),
    period,
    source: orNull(citation),
  })
  .openapi(
    'Mandate',
    both(
      'Att en person innehar en plats under en tid.',
      'That a person holds a seat during a period.',
    ),
  )

export const seatRequirement = z.object({
  category: z.enum(['elected', 'official']),
  functionTitle: z.string().nullable(),
  orEquivalent: z.boolean(),
})

export const seatRole = z.enum([
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
])

export const occupancy = z.enum(['filled', 'vacant', 'appointmentPending', 'unknown'])

export const seat = z
  .object({
    id: z.string(),
    charterId: z.string(),
    place: z.enum(['seat', 'support']),
    role: seatRole,
    label: localized,
    decisionRight: z.enum(['full', 'none', 'conditional']),
    principal: orNull(principalRef),
    represents: z.array(principalRef).nullable(),
    requires: seatRequirement.nullable(),
    personalDeputy: z.enum(['yes', 'no', 'unknown']),
    attendsForSectors: z.array(z.string()).nullable(),
    period,
    occupancy,
    lastHeld: orNull(partialDate),
    statedSince: orNull(partialDate),
    stated: orNull(clause),
    holder: orNull(mandate),
    deputy: orNull(mandate),
  })
  .openapi(
    'Seat',
    both(
      'En plats. Den finns oavsett om någon sitter där. `principal` är tom när källan inte säger vems platsen är, `represents` när ingen säger för vem den talar.',
      'A seat. It exists whether or not anybody sits there. `principal` is null when the source does not say whose it is, `represents` when nobody says whom it speaks for.',
    ),
  )
