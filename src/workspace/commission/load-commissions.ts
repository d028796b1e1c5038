import { listByIds } from '../../matter/list/matter-lists.repository.ts'
import { mayRead } from '../../matter/matter.policy.ts'
import { listCommissions } from '../../meeting/commission/commission.repository.ts'
import { type Commission, isSettled } from '../../meeting/commission/commission.ts'
import { listMeetings } from '../../meeting/meeting.repository.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import type { FoundGroup } from '../group/find-group.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** What has gone to and from a group, and what its page needs to tell of it. */
export interface LoadedCommissions {
  readonly incoming: readonly Commission[]
  readonly outgoing: readonly Commission[]
  readonly workingGroups: readonly Commission[]
  /** The numbers of the matters that the reader may read, by id. */
  readonly numbers: ReadonlyMap<string, string>
  /** The group's meetings to come, where something can be put on the agenda. */
  readonly toCome: readonly Meeting[]
}

/** Everything the page shows, what is still open first. */
export async function loadCommissions(
  { db }: Pick<WorkspaceGround, 'db'>,
  { acting, place, body }: FoundGroup,
): Promise<LoadedCommissions> {
  const { actor } = place
  const [all, toCome] = await Promise.all([
    listCommissions(db, actor.collaborationId, { bodyIds: [body.id] }),
    listMeetings(db, actor.collaborationId, {
      bodyIds: [body.id],
      states: ['planned', 'agenda', 'noticed'],
      from: acting.today,
    }),
  ])
  const ids = [...new Set(all.flatMap(({ matterId }) => matterId ?? []))]
  const matters = await listByIds(db, actor.collaborationId, ids)
  const sorted = all.toSorted((one, other) => Number(isSettled(one)) - Number(isSettled(other)))
  return {
    incoming: sorted.filter(({ toBodyId }) => toBodyId === body.id),
    outgoing: sorted.filter(
      ({ bodyId, toBodyId }) =>
        bodyId === body.id && toBodyId !== undefined && toBodyId !== body.id,
    ),
    workingGroups: sorted.filter(
      ({ bodyId, toBodyId, kind }) =>
        kind === 'workingGroup' && bodyId === body.id && toBodyId === undefined,
    ),
    numbers: new Map(
      matters.flatMap((matter) =>
        matter.number !== undefined && mayRead(actor, matter).allowed
          ? [[matter.id, matter.number] as const]
          : [],
      ),
    ),
    toCome,
  }
}
