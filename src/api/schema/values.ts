import { z } from '@hono/zod-openapi'

// The values that recur in the answers. Every key is always there: `null` says that nobody has said,
// so that a reader can tell a gap in the sources from a field that does not exist.

/** A description in both languages, the Swedish first, as the national profile asks (DOK.06). */
export function both(sv: string, en: string): { readonly description: string } {
  return { description: `${sv}\n\n${en}` }
}

/** A thing, or `null` when nobody has said. For schemas with a name, which `.nullable()` would describe as never null. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.null()])
}

export const calendarDay = z.iso
  .date()
  .openapi({ ...both('En dag, enligt RFC 3339.', 'A day, as in RFC 3339.'), example: '2026-11-22' })

export const slug = z.string().openapi({ example: 'chefsforum' })

export const localized = z
  .object({ sv: z.string(), en: z.string().nullable() })
  .openapi(
    'Localized',
    both(
      'En text på svenska och, när någon har skrivit den, på engelska.',
      'A text in Swedish and, when somebody has written it, in English.',
    ),
  )

export const partialDate = z
  .object({
    value: z.string().openapi({ example: '2017-spring' }),
    precision: z.enum(['year', 'season', 'month', 'day']),
    earliest: calendarDay,
    latest: calendarDay,
  })
  .openapi(
    'PartialDate',
    both(
      'Ett datum precis så noggrant som källan anger det, och de dagar det kan betyda. Inget är ifyllt i efterhand.',
      'A date exactly as precise as its source, and the days it may mean. Nothing has been filled in.',
    ),
  )

export const period = z
  .object({
    from: orNull(partialDate),
    until: orNull(partialDate),
    seenFrom: orNull(partialDate),
  })
  .openapi(
    'Period',
    both(
      'När något gällde. `until` är den sista dagen det gällde. `seenFrom` är när det först syns i en källa, när ingen källa säger när det började.',
      'When something held. `until` is the last day it held. `seenFrom` is when a source first shows it, when no source says when it began.',
    ),
  )

export const citation = z
  .object({
    source: z
      .string()
      .openapi({ example: 'Uppdragsbeskrivning för samverkansgrupper, avsnitt 2.5' }),
    sourceId: z.string(),
    place: z.string().nullable(),
  })
  .openapi(
    'Citation',
    both(
      'Var något står: dokumentet och stället, i läsbar form och som id.',
      'Where something is said: the document and the place, readable and as ids.',
    ),
  )

export const clause = z
  .object({
    quote: z.string(),
    source: z.string(),
    sourceId: z.string(),
    place: z.string().nullable(),
  })
  .openapi(
    'Clause',
    both(
      'Källans egna ord, alltid på källans språk, och var de står.',
      'The very words of the source, in its language, and where they stand.',
    ),
  )

export const contact = z
  .object({
    label: localized,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    url: z.string().nullable(),
  })
  .openapi(
    'Contact',
    both(
      'Vart man vänder sig: en funktion, aldrig en privatperson.',
      'Where to turn: an office, never a private person.',
    ),
  )

export const principalRef = z
  .object({ id: z.string(), name: z.string(), shortName: z.string() })
  .openapi(
    'PrincipalRef',
    both(
      'En huvudman, med namnet den dag svaret gäller.',
      'A principal, by its name on the day of the answer.',
    ),
  )

export const bodyRef = z
  .object({ id: z.string(), slug, name: localized })
  .openapi(
    'BodyRef',
    both(
      'Ett organ, med namnet den dag svaret gäller.',
      'A body, by its name on the day of the answer.',
    ),
  )

export const relationEnd = z
  .object({
    kind: z.enum(['body', 'principal', 'each']),
    id: z.string().nullable(),
    slug: slug.nullable(),
    name: localized,
  })
  .openapi(
    'RelationEnd',
    both(
      'Ena änden av en relation: ett organ, en huvudman, eller varje kommun eller huvudman.',
      'One end of a relation: a body, a principal, or each municipality or principal.',
    ),
  )
