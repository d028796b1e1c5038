import { z } from 'zod'
import { parseCalendarDay } from '../../shared/calendar-day.ts'
import { parseSwedishDate, swedishDateShape } from '../../shared/swedish-date.ts'
import { idValue, localizedValue, textValue } from '../../shared/zod-values.ts'

// The values that recur in the files of a collaboration. Keys and choices are English here and Swedish in
// the files: `words.ts` holds the dictionary, `docs/decisions` the reason.

/** What an id in a file may point to. An `end` is a body or a principal. */
export type ReferenceKind =
  | 'body'
  | 'principal'
  | 'end'
  | 'source'
  | 'charter'
  | 'person'
  | 'seat'
  | 'rule'
  | 'reading'
  | 'part'

/** A text that says something: not empty, without spaces around it. */
export const text = textValue

/** A text in Swedish alone, or in both languages. */
export const localized = localizedValue

/** An id: lower-case plain letters, digits and hyphens. Editors are told its shape. */
export const id = idValue.meta({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 })

/** An id that the program has made, for things that need no address of their own. */
export const madeId = z
  .string()
  .refine((typed) => /^\S{1,300}$/.test(typed), { params: { code: 'not-an-id' } })

/** An id that must exist somewhere else in the collaboration. */
const idOf = (refersTo: ReferenceKind) => id.meta({ refersTo })

/** A list in which nothing is named twice. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .superRefine((items, context) => {
      for (const [index, one] of items.entries()) {
        if (items.indexOf(one) === index) continue
        context.addIssue({ code: 'custom', path: [index], params: { code: 'twice' } })
      }
    })
    .meta({ uniqueItems: true })
}

/** The id of a body of the collaboration. */
export const bodyId = idOf('body')
/** The id of a principal. */
export const principalId = idOf('principal')
/** The id of a document in `kallor.yaml`. */
export const sourceId = idOf('source')
/** The id of a charter. */
export const charterId = idOf('charter')
/** The id of a person in the roster. */
export const personId = madeId.meta({ refersTo: 'person' })
/** The id of a way to read an unclear text. */
export const readingId = idOf('reading')

/** A rule's id as the catalogue numbers it: `R01`. */
export const ruleIdShape = /^[A-Z]{1,3}\d{2,3}[a-z]?$/
/** The id of a rule of the charter that something is about. */
export const ruleReference = z.string().meta({ refersTo: 'rule', pattern: ruleIdShape.source })

/** The id of a seat, as the program makes it from the charter's composition. */
export const seatReference = z.string().meta({ refersTo: 'seat' })

/** A date as precise as the source: `2016`, `våren 2017`, `juni 2016`, `2017-01-01`. */
export const partialDate = z
  .union([z.string(), z.number()])
  .meta({ pattern: swedishDateShape.source })
  .transform((typed, context) => {
    const parsed = parseSwedishDate(String(typed))
    if (parsed.ok) return parsed.value
    context.addIssue({ code: 'custom', params: { code: parsed.refusal, typed } })
    return z.NEVER
  })

/** A whole day: `2026-11-22`. */
export const calendarDay = z
  .string()
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
  .transform((typed, context) => {
    const parsed = parseCalendarDay(typed)
    if (parsed.ok) return parsed.value
    context.addIssue({
      code: 'custom',
      params: { code: parsed.refusal === 'not-a-day' ? 'not-a-day' : 'no-such-day', typed },
    })
    return z.NEVER
  })

/** The keys of a period, spread into the thing that has one. */
export const periodKeys = {
  from: partialDate.optional(),
  until: partialDate.optional(),
  seenFrom: partialDate.optional(),
}

/** Where something is said: the source's id and the place in it, `avsnitt 2.5`. */
export const sourcePlace = z.strictObject({ document: sourceId, place: text.optional() })

/** The source's own words, and where they stand. */
export const clause = z.strictObject({ quote: text, source: sourcePlace })

/** One end of a relation: a body's or principal's id, `varje-kommun` or `varje-huvudman`. */
export const end = z
  .union([id, z.enum(['eachMunicipality', 'eachPrincipal'])])
  .meta({ refersTo: 'end' })

/** Whether a source says so, says otherwise, or does not say. */
export const yesNoUnknown = z.enum(['yes', 'no', 'unknown'])

/** Invented, not real: shown as such wherever it is shown. */
export const example = z.boolean().default(false)
