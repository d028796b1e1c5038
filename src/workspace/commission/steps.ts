import type { CommissionProblem, CommissionStepKind } from '../../meeting/commission/commission.ts'

/** What a step is called in an address. */
const inAddress: Readonly<Record<CommissionStepKind, string>> = {
  received: 'mottaget',
  placed: 'uppsatt',
  answered: 'besvarat',
  reported: 'rapporterat',
  done: 'klart',
}

/** What a step is called in an address. */
export function addressOfStep(kind: CommissionStepKind): string {
  return inAddress[kind]
}

/** The step of an address; undefined when there is none by that name. */
export function stepFromAddress(name: string): CommissionStepKind | undefined {
  const kinds = Object.keys(inAddress) as CommissionStepKind[] // the keys are just those of the record
  return kinds.find((kind) => inAddress[kind] === name)
}

/** A form of a step as it came, with what is wrong in it. */
export interface StepForm {
  readonly outcomeId: string
  readonly kind: CommissionStepKind
  readonly id: string
  readonly text: string
  readonly problems: readonly (CommissionProblem | 'no-meeting')[]
}
