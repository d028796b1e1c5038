import { type MatterDenial, mayEnterOwnSpace } from '../../matter/matter.policy.ts'
import { mayShare } from '../../record/record.policy.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import type { Verdict } from '../../shared/verdict.ts'
import type { Room } from '../preparation/room.ts'

/** A room of a matter as one person meets it, before it is known whether they have a space there. */
export interface PrivateRoom extends Room {
  readonly part: 'own'
}

/** The space of one principal, and that the person may enter it in the hat they wear. */
export interface OwnRoom extends PrivateRoom {
  readonly principalId: string
}

/**
 * The space of the principal whose hat is worn. Refused alike whatever is in it, and whatever was asked for, when the
 * hat opens none.
 */
export function enter(room: PrivateRoom): Result<OwnRoom, MatterDenial> {
  const { place, matter } = room.found
  const { principalId } = place.actor.hat
  if (principalId === undefined) return refuse('only-concerned-authority')
  const verdict = mayEnterOwnSpace(place.actor, matter, principalId)
  return verdict.allowed ? accept({ ...room, principalId }) : refuse(verdict.code)
}

/** What acts in the space are done with. */
export function targetOf({ found, principalId }: OwnRoom) {
  return { actor: found.place.actor, matterId: found.matter.id, principalId }
}

/** Whether the person may share from the space. Whether it can be done now is the matter's state. */
export function maySharing({ found, principalId }: OwnRoom): Verdict<MatterDenial> {
  return mayShare(found.place.actor, found.matter, principalId)
}

/** Whether something can be shared by this person now. */
export function canShare(room: OwnRoom): boolean {
  return room.found.matter.state === 'inPreparation' && maySharing(room).allowed
}
