import fc from 'fast-check'
import { addDays, type CalendarDay, day } from '../../../src/shared/calendar-day.ts'
import type { Localized } from '../../../src/shared/language.ts'
import type { PartialDate } from '../../../src/shared/partial-date.ts'
import type { Clause, SourcePlace } from '../../../src/shared/source.ts'
import { sourceIds } from './given.ts'

/** Texts that quoting could hurt: Swedish letters, quotation marks, braces, line breaks, backslashes. */
export const text = fc
  .string({ unit: fc.constantFrom(...'aåäöÅÄÖé "\'\\{},()\n…–1'), minLength: 1, maxLength: 12 })
  .map((any) => `x${any}`)
export const id = fc.stringMatching(/^[a-z]{1,4}-[0-9]$/)
export const calendarDay: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => addDays(day('2005-01-01'), days))
export const year = fc.integer({ min: 2005, max: 2030 })
export const partial: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ precision: fc.constant('year' as const), year }),
  fc.record({
    precision: fc.constant('season' as const),
    year,
    season: fc.constantFrom('spring' as const, 'autumn' as const),
  }),
  fc.record({
    precision: fc.constant('month' as const),
    year,
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ precision: fc.constant('day' as const), day: calendarDay }),
)
export const localized: fc.Arbitrary<Localized> = fc.record(
  { sv: text, en: text },
  { requiredKeys: ['sv'] },
)
export const source: fc.Arbitrary<SourcePlace> = fc.record(
  { documentId: fc.constantFrom(...sourceIds), place: text },
  { requiredKeys: ['documentId'] },
)
export const clause: fc.Arbitrary<Clause> = fc.record({ quote: text, source })
export const yesNoUnknown = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
export const each = fc.constantFrom('municipality' as const, 'principal' as const)
