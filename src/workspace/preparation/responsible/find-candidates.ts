import { listAssignments } from '../../../actor/actor.repository.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { Room } from '../room.ts'
import { type Candidate, candidatesAt } from './candidates.ts'

/** Who can be named at a principal. */
export type CandidatesOf = (principalId: string) => readonly Candidate[]

/** Who can be named at each principal today. */
export async function findCandidates(
  ground: Pick<WorkspaceGround, 'db'>,
  { acting, found }: Room,
): Promise<CandidatesOf> {
  const { register } = found.place
  const assignments = await listAssignments(ground.db, register.collaboration.id)
  return (principalId) => candidatesAt(register, assignments, principalId, acting.today)
}
