import { type EndedTerm, endedTerm } from '../../charter/ended-term.ts'
import type { ReadableMatter } from '../../matter/list/readable-matters.repository.ts'
import { listReadableMatters } from '../../matter/list/readable-matters.repository.ts'
import { listCommissions } from '../../meeting/commission/commission.repository.ts'
import type { Commission } from '../../meeting/commission/commission.ts'
import { listMeetings } from '../../meeting/meeting.repository.ts'
import { isToCome, isUntold, type Meeting } from '../../meeting/meeting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import type { FoundGroup } from './find-group.ts'
import { type LeftOver, loadLeftOver } from './left-to-finish.ts'

/** What the page of a group shows beside its people, who are in the register. */
export interface GroupStory {
  readonly toCome: readonly Meeting[]
  /** The latest first. */
  readonly past: readonly Meeting[]
  readonly matters: readonly ReadableMatter[]
  readonly came: readonly Commission[]
  readonly sent: readonly Commission[]
  /** When the group's task has ended and nobody has decided what comes next: the term that ended. */
  readonly ended?: EndedTerm
  /** … and what is left for its support to finish. */
  readonly left?: LeftOver
}

const mostMatters = 20

/** Reads what has happened in a group. */
export async function loadGroup(
  { db }: Pick<WorkspaceGround, 'db'>,
  { acting, place, body, canRun }: FoundGroup,
): Promise<GroupStory> {
  const collaborationId = place.register.collaboration.id
  const { actor } = place
  const readBy = {
    bodyIds: [body.id],
    principalIds: [],
    own: { accountId: actor.accountId, bodyIds: [body.id] },
  }
  const willCome = (one: Meeting) => isToCome(one) && !isUntold(one, acting.today)
  const ended = endedTerm(place.register, body.id, acting.today)
  const [meetings, matters, commissions, left] = await Promise.all([
    listMeetings(db, collaborationId, { bodyIds: [body.id] }),
    listReadableMatters(
      db,
      collaborationId,
      readBy,
      { bodyId: body.id, state: 'inPreparation' },
      { page: 1, size: mostMatters },
    ),
    listCommissions(db, collaborationId, { bodyIds: [body.id] }),
    ended && canRun ? loadLeftOver(db, collaborationId, body.id) : undefined,
  ])
  return {
    toCome: meetings.filter(willCome),
    past: meetings.filter((one) => !willCome(one) && one.state !== 'cancelled').toReversed(),
    matters: matters.matters.filter(({ handlingBodyId }) => handlingBodyId === body.id),
    came: commissions.filter(({ toBodyId }) => toBodyId === body.id),
    sent: commissions.filter(({ bodyId, toBodyId }) => bodyId === body.id && toBodyId !== body.id),
    ...(ended && { ended }),
    ...(left && { left }),
  }
}
