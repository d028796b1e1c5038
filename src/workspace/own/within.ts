import type { Actor } from '../../actor/actor.ts'
import { mayEnterOwnSpace } from '../../matter/matter.policy.ts'
import type { Matter } from '../../matter/matter.ts'
import { denied } from '../../shared/verdict.ts'
import type { ActingContext } from '../acting.ts'
import { actInMatter, refuseIn } from '../preparation/refusal.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { enter, type OwnRoom, type PrivateRoom } from './own-room.ts'

/** How a page of the space is answered to somebody who may enter it. */
export type Answer<Of> = (room: Of) => Promise<Response> | Response

/**
 * Lets a page be answered to those who may read the matter. In a role that may not, while another of their own may,
 * what they typed comes back beside the way to that role.
 */
export function inPrivateRoom(ground: WorkspaceGround) {
  return (
    c: ActingContext,
    answer: Answer<PrivateRoom>,
    typed: readonly string[] = [],
  ): Promise<Response> =>
    actInMatter(ground, c, typed, async (room) => answer({ ...room, part: 'own' }), 'own')
}

/**
 * Lets a page of the space be answered only to those who may enter. Everybody else who may read the matter gets the
 * same refusal for whatever they ask for there, whether it exists or not; what they had typed is kept in it.
 */
export function inOwnRoom(ground: WorkspaceGround) {
  const within = inPrivateRoom(ground)
  return (
    c: ActingContext,
    answer: Answer<OwnRoom>,
    typed: readonly string[] = [],
  ): Promise<Response> =>
    within(
      c,
      (room) => {
        const entered = enter(room)
        if (entered.ok) return answer(entered.value)
        const refusal = { kind: 'denied', code: entered.refusal } as const
        return refuseIn(ground, c, room, refusal, typed, { may: mayEnterOne })
      },
      typed,
    )
}

/** Whether the hat opens a space of its own in the matter, whichever. */
function mayEnterOne(actor: Actor, matter: Matter) {
  const { principalId } = actor.hat
  return principalId === undefined
    ? denied('only-concerned-authority')
    : mayEnterOwnSpace(actor, matter, principalId)
}
