import type { Hat } from '../actor/actor.ts'
import type { Facts } from '../trail/trail.ts'

/** A hat as the trail keeps it: which, where and for whom. */
export function factsOfHat(hat: Hat): Facts {
  return hat.kind === 'body'
    ? {
        id: hat.id,
        bodyId: hat.bodyId,
        role: hat.role,
        as: hat.as,
        ...(hat.principalId !== undefined && { principalId: hat.principalId }),
      }
    : { id: hat.id, principalId: hat.principalId, role: hat.role }
}
