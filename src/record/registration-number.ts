import { accept, type Result, refuse } from '../shared/result.ts'

/** Why a registration number does not do. */
export type NumberProblem = 'number-missing' | 'number-too-long' | 'number-malformed'

/** As long as a registration number may be, in characters. */
export const longestNumber = 60

/** A registration number as it is kept, or what is wrong with it. */
export function parseRegistrationNumber(typed: string): Result<string, NumberProblem> {
  const number = typed.trim().replace(/\s+/g, ' ')
  if (number === '') return refuse('number-missing')
  if (number.length > longestNumber) return refuse('number-too-long')
  // Letters, figures and the signs that registers use; at least one figure.
  if (!/^[\p{L}\d .,:;/_()#+-]+$/u.test(number) || !/\d/.test(number)) {
    return refuse('number-malformed')
  }
  return accept(number)
}
