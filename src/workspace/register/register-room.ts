import type { Hat } from '../../actor/actor.ts'
import { mayReadRegister } from '../../record/record.policy.ts'
import type { OfAuthority } from '../../record/register-entry.ts'
import type { Acting, Place } from '../acting.ts'
import { bodyName, type Naming, principalName } from '../matter/naming.ts'

/** One authority's list as one person meets it. */
export interface RegisterRoom {
  readonly acting: Acting
  readonly place: Place
  readonly of: OfAuthority
  readonly naming: Naming
}

/** The list that the worn hat opens; undefined when it opens none. */
export function registerRoom(acting: Acting, place: Place): RegisterRoom | undefined {
  const { actor, register } = place
  const { principalId } = actor.hat
  if (principalId === undefined) return undefined
  const of = { collaborationId: actor.collaborationId, principalId }
  if (!mayReadRegister(actor, of).allowed) return undefined
  const naming = { register, today: acting.today, language: acting.language }
  return { acting, place, of, naming }
}

/** The person's hats at authorities other than the one whose hat is worn, one for each. */
export function otherAuthorityHats({ actor }: Place): readonly Hat[] {
  const worn = actor.hat.kind === 'authority' ? actor.hat.principalId : undefined
  const others = actor.hats.filter((hat) => hat.kind === 'authority' && hat.principalId !== worn)
  return [...Map.groupBy(others, ({ principalId }) => principalId).values()].flatMap(
    ([first]) => first ?? [],
  )
}

/** The names that a list is written with. */
export function namesOf(naming: Naming) {
  return {
    principal: (id: string) => principalName(naming, id),
    body: (id: string) => bodyName(naming, id),
  }
}
