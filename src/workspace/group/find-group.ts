import type { Actor } from '../../actor/actor.ts'
import type { Body } from '../../body/body.ts'
import { mayReadMeeting, mayRunMeeting } from '../../meeting/meeting.policy.ts'
import { NotFound } from '../../shared/errors.ts'
import type { Acting, ActingContext, Place } from '../acting.ts'
import { OtherHatNeeded } from '../matter/find-matter.ts'
import { placeOf } from '../place.ts'

/** A group whose pages the person may read in the role they use. */
export interface FoundGroup {
  readonly acting: Acting
  readonly place: Place
  readonly body: Body
  /** Whether they lead its work: its support or chair. */
  readonly canRun: boolean
}

/** Whether somebody in a role takes part in a body, and so reads its pages. */
function mayReadGroup({ collaborationId, ...rest }: Actor, bodyId: string) {
  return mayReadMeeting({ collaborationId, ...rest }, { collaborationId, bodyId })
}

/** Whether somebody in a role leads a body's work: its settings and its members are theirs to change. */
export function mayRunGroup({ collaborationId, ...rest }: Actor, bodyId: string) {
  return mayRunMeeting({ collaborationId, ...rest }, { collaborationId, bodyId })
}

/**
 * The group of the address, for those who take part in it. Throws `NotFound` alike when there is none and when it is
 * not theirs, and `OtherHatNeeded` when another of their own roles takes part in it.
 */
export function findGroupOf(c: ActingContext): FoundGroup {
  const place = placeOf(c)
  const { actor, register } = place
  const body = register.bodyById(c.req.param('body') ?? '')
  if (!body) throw new NotFound('a group by that id')
  if (mayReadGroup(actor, body.id).allowed) {
    return { acting: c.var.acting, place, body, canRun: mayRunGroup(actor, body.id).allowed }
  }
  const hat = actor.hats.find((other) => mayReadGroup({ ...actor, hat: other }, body.id).allowed)
  if (hat === undefined) throw new NotFound('a group by that id')
  throw new OtherHatNeeded(place, hat)
}
