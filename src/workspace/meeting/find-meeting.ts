import type { Body } from '../../body/body.ts'
import { mayReadMeeting, mayRunMeeting } from '../../meeting/meeting.policy.ts'
import { findMeeting } from '../../meeting/meeting.repository.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingContext, Place } from '../acting.ts'
import { OtherHatNeeded } from '../matter/find-matter.ts'
import { placeOf } from '../place.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** A meeting that the person may know of in the role they use, and where they read it. */
export interface FoundMeeting {
  readonly place: Place
  readonly meeting: Meeting
  readonly body: Body
  /** Whether they plan the meeting, make its agenda, send its notice and lead it: its support or chair. */
  readonly canRun: boolean
}

/**
 * The meeting of the address, when the person may know of it in the role they use. Throws `NotFound` alike when
 * there is none and when they may not know of it, and `OtherHatNeeded` when another of their own roles may.
 */
export async function findMeetingOf(
  ground: Pick<WorkspaceGround, 'db'>,
  c: ActingContext,
): Promise<FoundMeeting> {
  const place = placeOf(c)
  const { actor, register } = place
  const meeting = await findMeeting(ground.db, actor.collaborationId, c.req.param('meeting') ?? '')
  const body = meeting && register.bodyById(meeting.bodyId)
  if (!meeting || !body) throw new NotFound('a meeting by that id')
  if (mayReadMeeting(actor, meeting).allowed) {
    return { place, meeting, body, canRun: mayRunMeeting(actor, meeting).allowed }
  }
  const hat = actor.hats.find((other) => mayReadMeeting({ ...actor, hat: other }, meeting).allowed)
  if (hat === undefined) throw new NotFound('a meeting by that id')
  throw new OtherHatNeeded(place, hat)
}
