import { formFields } from '../../http/form-fields.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import type { ActingContext } from '../acting.ts'

/** What somebody has typed in a form, by field. */
export interface Typed {
  /** The first text of a field, cleaned; nothing is an empty text. */
  readonly text: (field: string) => string
  /** Every text of a field, such as the boxes that are checked. */
  readonly all: (field: string) => readonly string[]
}

/** As much as a form without files may be, in bytes: far more than its longest text, so that what is too long is told. */
export const largestForm = 4 * 1024 ** 2

/** As long as the texts may be, in characters. A report is a paper. */
export const longest = { text: 100_000, comment: 10_000, question: 5_000, answer: 10_000 } as const

/** Reads a form without files. What is no form at all has nothing typed in it. */
export async function readTyped(c: ActingContext): Promise<Typed> {
  const fields = await formFields(c)
  return typedFrom((field) => [fields[field]].flat())
}

/** What is typed, from the values that a form has for a field. */
export function typedFrom(valuesOf: (field: string) => readonly unknown[]): Typed {
  const all = (field: string) =>
    valuesOf(field).flatMap((value) => (typeof value === 'string' ? [cleaned(value)] : []))
  return { all, text: (field) => all(field)[0] ?? '' }
}

/**
 * A text as it is kept: lines end as in a file, and signs that no database takes or nobody sees are left out. Else
 * nothing is changed: the spaces within are somebody's own.
 */
function cleaned(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unkept, '').trim()
}

// Control signs but the tab and the end of a line; PostgreSQL refuses the first of them outright.
const unkept = /[^\P{Cc}\t\n]/gu

/** What is wrong with a text that must be written. */
export type TextProblem = 'missing' | 'too-long' | 'personal-number'

/** What is wrong with a text, when anything is. */
export function problemOf(text: string, most: number): TextProblem | undefined {
  if (text === '') return 'missing'
  if (text.length > most) return 'too-long'
  return hasPersonalNumber(text) ? 'personal-number' : undefined
}
