import { z } from 'zod'
import { parseCalendarDay } from './calendar-day.ts'
import { type PartialDate, parsePartialDate } from './partial-date.ts'
import { isSlug } from './slug.ts'
import { parseSwedishDate } from './swedish-date.ts'

/** A date as precise as its source, in plain form or in Swedish: `2016`, `2017-spring`, `våren 2017`, `1 januari 2017`. */
export const partialDateValue = z
  .union([z.string(), z.number()])
  .transform((typed, context): PartialDate => {
    const text = String(typed).trim()
    const plain = parsePartialDate(text)
    const parsed = plain.ok ? plain : parseSwedishDate(text)
    if (parsed.ok) return parsed.value
    context.addIssue({ code: 'custom', params: { code: parsed.refusal } })
    return z.NEVER
  })

/** A day that returns every year, month first: `06-01` is 1 June. 29 February counts as a day. */
export const monthDayValue = z
  .string()
  .refine((text) => parseCalendarDay(`2028-${text}`).ok, { params: { code: 'not-a-month-day' } })

/** A text that says something: not empty, without spaces around it. */
export const textValue = z.string().trim().min(1)

/** A text in Swedish alone, or in both languages. */
export const localizedValue = z.union([
  textValue.transform((sv) => ({ sv })),
  z
    .strictObject({ sv: textValue, en: textValue.optional() })
    .transform(({ sv, en }) => (en === undefined ? { sv } : { sv, en })),
])

/** An id: lower-case plain letters, digits and hyphens. */
export const idValue = z.string().refine(isSlug, { params: { code: 'not-an-id' } })
