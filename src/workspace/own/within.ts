import type { ActingContext } from '../acting.ts'
import { refuseIn } from '../preparation/refusal.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { enter, type OwnRoom, privateRoomOf } from './own-room.ts'

/** How a page of the space is answered to somebody who may enter it. */
export type Answer = (room: OwnRoom) => Promise<Response> | Response

/**
 * Lets a page of the space be answered only to those who may enter. Everybody else who may read the matter gets the
 * same refusal for whatever they ask for there, whether it exists or not; what they had typed is kept in it.
 */
export function inOwnRoom(ground: WorkspaceGround) {
  return async (
    c: ActingContext,
    answer: Answer,
    typed: readonly string[] = [],
  ): Promise<Response> => {
    const room = await privateRoomOf(ground, c)
    const entered = enter(room)
    if (entered.ok) return answer(entered.value)
    return refuseIn(ground, c, room, { kind: 'denied', code: entered.refusal }, typed)
  }
}
