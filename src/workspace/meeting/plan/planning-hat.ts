import type { Actor, BodyHat } from '../../../actor/actor.ts'
import type { Body } from '../../../body/body.ts'
import { mayPlanMeeting } from '../../../meeting/meeting.policy.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { Place } from '../../acting.ts'
import { OtherHatNeeded } from '../../matter/find-matter.ts'

/** A body whose meetings the person plans, and the hat they do it in. */
export interface PlanningPlace {
  readonly body: Body
  readonly hat: BodyHat
}

/** Whether somebody plans the meetings of a body in a hat of theirs. */
function plansIn(actor: Actor, bodyId: string): boolean {
  return mayPlanMeeting(actor, { collaborationId: actor.collaborationId, bodyId }).allowed
}

/** Every body whose meetings the person plans, the one of the worn hat first. */
export function planningPlaces({ actor, register }: Place): readonly PlanningPlace[] {
  const found = new Map<string, PlanningPlace>()
  for (const hat of [actor.hat, ...actor.hats]) {
    if (hat.kind !== 'body' || found.has(hat.bodyId)) continue
    const body = register.bodyById(hat.bodyId)
    if (body && plansIn({ ...actor, hat }, hat.bodyId)) found.set(hat.bodyId, { body, hat })
  }
  return [...found.values()]
}

/**
 * The body whose meeting is to be planned, when the person may in the role they use. Throws `OtherHatNeeded` when
 * another of their own roles may; undefined when none may.
 */
export function planningBody(place: Place, asked: string): Body | undefined {
  const { actor, register } = place
  const body = register.bodyById(asked) ?? register.bodyBySlug(asked)
  if (!body) throw new NotFound('a body by that name')
  if (plansIn(actor, body.id)) return body
  const hat = actor.hats.find((other) => plansIn({ ...actor, hat: other }, body.id))
  if (hat) throw new OtherHatNeeded(place, hat)
  return undefined
}
