import { holdsOn } from '../../../shared/period.ts'
import { rulesFor } from '../../charter.ts'
import type { Situation } from '../../rule-kind.ts'

type Asking = Pick<Situation, 'charter' | 'body' | 'ground' | 'day'>

/** Whether the group is known to have a chair: by its text, or because somebody is one. */
export interface Chaired {
  readonly chair: boolean
}

/** Whether a chair can be spoken of. A network that somebody convenes has none. */
export function chaired({ charter, body, ground, day }: Asking): Chaired {
  const inText =
    charter.composition.parts.some(({ role }) => role === 'chair') ||
    rulesFor(charter, body.id).some(({ kind }) => kind === 'chair-appointed-by')
  return {
    chair:
      inText ||
      ground
        .seatsOf(body.id)
        .some(({ id }) =>
          ground
            .mandatesOf(id)
            .some(({ office, period }) => office === 'chair' && holdsOn(period, day)),
        ),
  }
}

/** Who in the group does something: `gruppens ordförande och stöd`, or its support alone. */
export const chairWords = {
  sv: ({ chair }: Chaired, and: 'och' | 'eller' = 'och') =>
    chair ? `Gruppens ordförande ${and} stöd` : 'Gruppens stöd',
  en: ({ chair }: Chaired, and: 'and' | 'or' = 'and') =>
    chair ? `The chair ${and} the support official of the group` : 'The group’s support official',
}
