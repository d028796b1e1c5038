import { type ProblemCode, problemText } from './problem.text.ts'
import { problemStatus, problemType } from './problem.ts'

/** What a kind of problem is, found at the address that names it. */
export interface ProblemExplanation {
  readonly type: string
  readonly status: number
  readonly title: { readonly sv: string; readonly en: string }
}

/** Explains a kind of problem, or nothing when there is no such kind. */
export function problemExplanation(code: string): ProblemExplanation | undefined {
  if (!isProblemCode(code)) return undefined
  return {
    type: problemType(code),
    status: problemStatus[code],
    title: { sv: problemText.sv[code].title, en: problemText.en[code].title },
  }
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemStatus, code)
}
