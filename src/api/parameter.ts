import { z } from '@hono/zod-openapi'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { nearest } from '../shared/nearest.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { parseShownDay } from '../shared/shown-days.ts'
import { type ParameterProblem, shortened } from './problem.ts'
import { both } from './schema/values.ts'

type Refusal = Omit<ParameterProblem, 'parameter'>

/** A parameter that a question may hold: how it is documented, and how it is read. */
export interface Parameter<Value> {
  readonly documented: z.ZodType
  readonly read: (typed: string) => Result<Value, Refusal>
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>

/** The values that were given. A parameter that was left out is undefined. */
export type Given<Asked extends Parameters> = {
  readonly [Name in keyof Asked]: Asked[Name] extends Parameter<infer Value>
    ? Value | undefined
    : never
}

/** A day, within the days that pages can show: from when Swedish municipalities began. */
export function dayParameter(sv: string, en: string): Parameter<CalendarDay> {
  return {
    documented: z.iso
      .date()
      .optional()
      .openapi({ ...both(sv, en), example: '2026-11-22' }),
    read: (text) => {
      const parsed = parseShownDay(text)
      return parsed.ok
        ? parsed
        : refuse({ code: parsed.refusal, values: { typed: shortened(text) } })
    },
  }
}

/** A whole number between two bounds. */
export function numberParameter(
  bounds: { readonly least: number; readonly most: number; readonly default: number },
  sv: string,
  en: string,
): Parameter<number> {
  const { least, most } = bounds
  return {
    documented: z.int().min(least).max(most).default(bounds.default).openapi(both(sv, en)),
    read: (text) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
      return number >= least && number <= most
        ? accept(number)
        : refuse({
            code: 'not-a-number',
            values: { typed: shortened(text), least: String(least), most: String(most) },
          })
    },
  }
}

/** One of several words, or several of them with commas between. */
export function choiceParameter<const Choice extends string>(
  choices: readonly Choice[],
  sv: string,
  en: string,
): Parameter<readonly Choice[]> {
  return {
    documented: z
      .string()
      .optional()
      .openapi({
        ...both(`${sv} (${choices.join(', ')})`, `${en} (${choices.join(', ')})`),
        example: choices[0] ?? '',
      }),
    read: (text) => {
      const chosen: Choice[] = []
      for (const word of text.split(',').map((typed) => typed.trim())) {
        const choice = choices.find((known) => known === word)
        if (choice === undefined) {
          return refuse({
            code: 'not-a-choice',
            values: {
              typed: shortened(word),
              allowed: choices.join(', '),
              near: nearest(word, choices) ?? '',
            },
          })
        }
        chosen.push(choice)
      }
      return accept(chosen)
    },
  }
}

/** One of several words, and no more than one. */
export function oneChoiceParameter<const Choice extends string>(
  choices: readonly Choice[],
  sv: string,
  en: string,
): Parameter<Choice> {
  return {
    documented: z
      .enum(choices as readonly [Choice, ...Choice[]]) // never called without a choice
      .optional()
      .openapi({ ...both(sv, en), example: choices[0] }),
    read: (text) => {
      const choice = choices.find((known) => known === text)
      return choice === undefined
        ? refuse({
            code: 'not-a-choice',
            values: {
              typed: shortened(text),
              allowed: choices.join(', '),
              near: nearest(text, choices) ?? '',
            },
          })
        : accept(choice)
    },
  }
}

/** Any words. What they find is known only once the list has been read. */
export function wordsParameter(sv: string, en: string, example: string): Parameter<string> {
  return {
    documented: z
      .string()
      .optional()
      .openapi({ ...both(sv, en), example }),
    read: accept,
  }
}

/** A body by its address. Whether there is one is known only once the collaboration has been read. */
export function slugParameter(sv: string, en: string): Parameter<string> {
  return {
    documented: z
      .string()
      .optional()
      .openapi({ ...both(sv, en), example: 'chefsforum' }),
    read: accept,
  }
}

/** Reads the parameters of a question, or says everything that is wrong with them at once. An empty one counts as left out. */
export function readParameters<Asked extends Parameters>(
  typed: Readonly<Record<string, readonly string[]>>,
  parameters: Asked,
): Result<Given<Asked>, readonly ParameterProblem[]> {
  const names = Object.keys(parameters)
  const problems: ParameterProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [name, texts] of Object.entries(typed)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (parameter === undefined) {
      problems.push({
        parameter: shortened(name),
        code: 'unknown-parameter',
        values: {
          typed: shortened(name),
          allowed: names.join(', '),
          near: nearest(name, names) ?? '',
        },
      })
    } else if (texts.length > 1) {
      problems.push({ parameter: name, code: 'given-twice', values: {} })
    } else if (texts[0] !== undefined && texts[0].trim() !== '') {
      const read = parameter.read(texts[0].trim())
      if (read.ok) values[name] = read.value
      else problems.push({ parameter: name, ...read.refusal })
    }
  }
  // Each value came from the parameter of the same name, so the record has the type those parameters give.
  return problems.length > 0 ? refuse(problems) : accept(values as Given<Asked>)
}
