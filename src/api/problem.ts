import type { Language } from '../shared/language.ts'
import { type ParameterCode, type ProblemCode, parameterText, problemText } from './problem.text.ts'

type Values = Readonly<Record<string, string>>

/** Something that is wrong with one parameter of a question. */
export interface ParameterProblem {
  readonly parameter: string
  readonly code: ParameterCode
  readonly values: Values
}

/** Why a question is not answered, before it is put into words. */
export interface Problem {
  readonly code: ProblemCode
  readonly values: Values
  readonly parameters?: readonly ParameterProblem[]
}

/** Which HTTP status tells of each problem. */
export const problemStatus = {
  'unknown-path': 404,
  'unknown-collaboration': 404,
  'unknown-body': 404,
  'unknown-principal': 404,
  'unknown-matter': 404,
  'unknown-ledger': 404,
  'unknown-notes': 404,
  'no-charter': 404,
  'bad-query': 400,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'store-down': 503,
  fault: 500,
} as const satisfies Record<ProblemCode, number>

/** A problem as it is sent, by RFC 9457. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly errors?: readonly {
    readonly parameter: string
    readonly code: ParameterCode
    readonly detail: string
  }[]
}

/** Says that something is wrong. */
export function problem(code: ProblemCode, values: Values = {}): Problem {
  return { code, values }
}

/** Says what is wrong with the parameters, all of them at once. */
export function badQuery(parameters: readonly ParameterProblem[]): Problem {
  return { code: 'bad-query', values: {}, parameters }
}

/** The address of a problem's explanation; it is also the problem's name. */
export function problemType(code: ProblemCode): string {
  return `/api/problem/${code}`
}

/** Puts a problem into words. `instance` is the path that was asked for. */
export function problemDetails(
  { code, values, parameters }: Problem,
  instance: string,
  language: Language,
): ProblemDetails {
  const text = problemText[language][code]
  const errors = parameters?.map((wrong) => ({
    parameter: wrong.parameter,
    code: wrong.code,
    detail: parameterText[language][wrong.code](wrong.values),
  }))
  const said = errors?.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' ')
  return {
    type: problemType(code),
    title: text.title,
    status: problemStatus[code],
    detail: text.detail(said === undefined ? values : { ...values, errors: said }),
    instance,
    ...(errors && { errors }),
  }
}

/** What is shown of what somebody typed: never so long that it fills the answer. */
export function shortened(typed: string): string {
  return typed.length > 80 ? `${typed.slice(0, 80)}…` : typed
}
