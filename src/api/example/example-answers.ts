import { indexRegister } from '../../register/index-register.ts'
import { day } from '../../shared/calendar-day.ts'
import { root } from '../paths.ts'
import type { ProblemCode } from '../problem.text.ts'
import { badQuery, type ProblemDetails, problemDetails } from '../problem.ts'
import type { Resource } from '../resource.ts'
import { exampleCollaboration } from './example-collaboration.ts'
import { exampleLedgerId, exampleLedgers } from './example-ledgers.ts'
import { exampleMatters } from './example-matters.ts'
import { exampleMeetingId, exampleNotes } from './example-notes.ts'

const today = day('2027-03-15')

/** What the examples ask about. */
export const examplePath = {
  collaboration: 'exempellan',
  principal: 'ekby',
  body: 'samradet',
  matter: '2027-3',
  ledger: exampleLedgerId,
  meeting: exampleMeetingId,
} as const

/** The address that an example asks for. */
export function exampleAsked({ path: pattern }: Resource): string {
  return (
    root +
    pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      // Only names that the example has are looked up.
      Object.hasOwn(examplePath, name) ? examplePath[name as keyof typeof examplePath] : whole,
    )
  )
}

/** What the program answers to the example. */
export function exampleAnswer(resource: Resource): unknown {
  const register = indexRegister(exampleCollaboration)
  const answered = resource.answer(
    { today, path: examplePath, given: {}, address: { path: exampleAsked(resource), query: '' } },
    {
      collaborations: [register.collaboration],
      register,
      matters: exampleMatters,
      ledgers: exampleLedgers,
      notes: exampleNotes,
    },
  )
  if (!answered.ok)
    throw new Error(`The example of ${resource.path} is refused: ${answered.refusal.code}`)
  return answered.value
}

const values: Readonly<Record<string, string>> = {
  typed: 'samradt',
  near: 'samradet',
  name: 'Samrådet',
  on: '2020-01-01',
  others: 'samradet-2027 (2027 – …)',
  method: 'POST',
  accept: 'text/csv',
}

/** A problem of each kind. */
export function exampleProblem(code: ProblemCode): ProblemDetails {
  const found =
    code === 'bad-query'
      ? badQuery([{ parameter: 'datum', code: 'no-such-day', values: { typed: '2026-02-31' } }])
      : { code, values }
  return problemDetails(found, `${root}/collaborations/exempellan`, 'sv')
}
