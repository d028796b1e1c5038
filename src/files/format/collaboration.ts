import { z } from 'zod'
import {
  calendarDay,
  clause,
  end,
  example,
  id,
  listOf,
  localized,
  madeId,
  partialDate,
  periodKeys,
  principalId,
  sourcePlace,
  text,
} from './values.ts'

/** A web address that a page may link to. */
const webAddress = z.url({ protocol: /^https?$/ })

/** Kontakt. */
export const contact = z.strictObject({
  label: localized,
  email: z.email().optional(),
  phone: text.optional(),
  url: webAddress.optional(),
})

/** Viktig information. */
const announcement = z.strictObject({
  id,
  title: localized,
  text: localized,
  from: calendarDay,
  until: calendarDay,
})

/** Viktig information that a real collaboration shows; an exported demo marks its own as examples. */
const markedAnnouncement = announcement.extend({ example })

/** `samverkan.yaml`: the collaboration itself. Its id is the folder's name unless it is written out. */
export const collaborationFile = z.strictObject({
  id: id.optional(),
  name: text,
  summary: localized,
  contacts: z.array(contact).default([]),
  updatedOn: calendarDay,
  announcements: z.array(markedAnnouncement).default([]),
})

/** Viktig information of `exempel.yaml`: always an example. */
export const exampleAnnouncement = announcement

/** `kallor.yaml`: the documents that say something. */
export const sourcesFile = z.strictObject({
  sources: z.array(
    z.strictObject({
      id,
      title: text,
      publisher: text.optional(),
      dated: partialDate.optional(),
      datingNote: text.optional(),
      url: webAddress.optional(),
      verified: z.boolean().default(true),
      readOn: calendarDay.optional(),
    }),
  ),
})

/** Whether exactly one of `namn` and `namnhistorik` is there. */
function hasOneNaming({ name, names }: { name?: unknown; names?: unknown }): boolean {
  return (name === undefined) !== (names === undefined)
}

const oneNaming = {
  path: ['name'],
  params: { code: 'name-or-names' },
  // Told together with the other mistakes of the same thing, not first when they are mended.
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
}

/** `huvudman.yaml`: the principals. */
export const principalsFile = z.strictObject({
  principals: z
    .array(
      z
        .strictObject({
          id,
          kind: z.enum(['region', 'municipality', 'localFederation', 'independentOrganiser']),
          name: text.optional(),
          short: text.optional(),
          names: z
            .array(z.strictObject({ name: text, short: text, ...periodKeys }))
            .min(1)
            .optional(),
          ...periodKeys,
          source: sourcePlace.optional(),
        })
        .refine(hasOneNaming, oneNaming)
        .refine(({ name, names, short }) => names || name === undefined || short !== undefined, {
          path: ['short'],
          params: { code: 'missing' },
        })
        .refine(({ names, short }) => names === undefined || short === undefined, {
          path: ['short'],
          params: { code: 'short-in-names' },
        })
        .meta({ oneOf: [{ required: ['name', 'short'] }, { required: ['names'] }] }),
    )
    .min(1),
})

/** `omraden.yaml`: how the territory is divided. */
export const divisionsFile = z.strictObject({
  divisions: z.array(
    z.strictObject({
      id,
      level: z.enum(['subRegional', 'local']),
      name: text,
      statedCount: z.int().positive().optional(),
      areas: z
        .array(z.strictObject({ id, name: text, principals: listOf(principalId).default([]) }))
        .default([]),
      clause: clause.optional(),
      ...periodKeys,
    }),
  ),
})

/** `relationer.yaml`: who does what to whom. */
export const relationsFile = z.strictObject({
  relations: z.array(
    z.strictObject({
      id: madeId.optional(),
      from: end,
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
      to: end,
      about: localized.optional(),
      period: z.strictObject(periodKeys).default({}),
      clause: clause.optional(),
    }),
  ),
})

/** `organ/*.yaml`: one body. */
export const bodyFile = z
  .strictObject({
    id,
    name: localized.optional(),
    names: z
      .array(z.strictObject({ name: localized, ...periodKeys }))
      .min(1)
      .optional(),
    shortName: text.optional(),
    address: id.optional(),
    formerAddresses: listOf(id).default([]),
    level: z.enum(['national', 'regional', 'countyWide', 'subRegional', 'local']),
    period: z.strictObject(periodKeys).default({}),
    inEach: z.enum(['municipality', 'subRegion', 'principal']).optional(),
    ownedBy: principalId.optional(),
    summary: localized,
    contacts: z.array(contact).default([]),
    sources: z.array(sourcePlace).min(1),
    notes: z.array(localized).default([]),
  })
  .refine(hasOneNaming, oneNaming)
  .meta({ oneOf: [{ required: ['name'] }, { required: ['names'] }] })
