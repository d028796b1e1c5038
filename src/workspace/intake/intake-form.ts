import type { ActRefusal } from '../../matter/matter-change.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from '../matter/find-matter.ts'
import type { Naming } from '../matter/naming.ts'
import type { Destinations } from './destinations.ts'
import type { Candidates } from './merge-candidates.ts'

/** What one can do with a matter that waits to be received, each a form of its own. */
export type IntakeForm = 'accept' | 'forward' | 'askBack' | 'merge' | 'decline'

/** The addresses that the forms are sent to, below that of the matter. */
export const intakeAddress: Readonly<Record<IntakeForm, string>> = {
  accept: 'ta-emot',
  forward: 'ta-emot/lamna-vidare',
  askBack: 'ta-emot/skicka-tillbaka',
  merge: 'ta-emot/sla-samman',
  decline: 'ta-emot/avboj',
}

/** The field of each form whose answer is needed. */
export const intakeField = {
  forward: 'organ',
  askBack: 'saknas',
  merge: 'arende',
  decline: 'skal',
} as const

/** A form that was sent and not done: what was typed in it, and why. */
export interface TriedForm {
  readonly form: IntakeForm
  readonly typed: string
  /** What is wrong at its field. */
  readonly error?: string
  readonly refusal?: ActRefusal
}

/** Everything the page of receiving a matter shows. */
export interface Intake {
  readonly acting: Acting
  readonly naming: Naming
  readonly found: FoundMatter
  readonly destinations: Destinations
  readonly candidates: Candidates
  readonly tried?: TriedForm
}

/** What was typed in a form, when it was the one that was sent. */
export function typedIn({ tried }: Intake, form: IntakeForm): string | undefined {
  return tried?.form === form ? tried.typed : undefined
}

/** What is wrong at the field of a form, when it was the one that was sent. */
export function errorIn({ tried }: Intake, form: IntakeForm): string | undefined {
  return tried?.form === form ? tried.error : undefined
}
