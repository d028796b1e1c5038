import { createHash } from 'node:crypto'
import type { AuthorityRole } from '../../actor/actor.ts'

/** Under which heading somebody stands where one chooses whom to sign in as. */
export type PersonaGroup = 'support' | 'elected' | 'managers' | 'authorities'

/** Roll i demonstrationen. Somebody invented whom one may sign in as, and who acts in the matters of the demo. */
export interface Persona {
  readonly collaborationId: string
  readonly group: PersonaGroup
  /** Whoever holds a seat, or is the personal deputy there; or somebody named by id. */
  readonly who:
    | { readonly seatId: string; readonly as: 'member' | 'deputy' }
    | { readonly personId: string }
  /** What the person does for principals outside the groups. */
  readonly tasks?: readonly { readonly principalId: string; readonly role: AuthorityRole }[]
}

/** An id that is the same at every start and on every machine, made from words. */
export function idFor(words: string): string {
  const hex = createHash('sha256').update(`rådslag demo ${words}`).digest('hex')
  // The shape of a random id (version 4), which is what ids otherwise are.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
