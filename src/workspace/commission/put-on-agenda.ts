import { findMatter } from '../../matter/matter.repository.ts'
import { addItem } from '../../meeting/agenda/agenda.actions.ts'
import { longestOfItem } from '../../meeting/agenda/agenda.ts'
import {
  type CommissionRefusal,
  followCommission,
} from '../../meeting/commission/commission.actions.ts'
import { findCommission } from '../../meeting/commission/commission.repository.ts'
import {
  mayFollow,
  mayReadCommission,
  possibleSteps,
  seenToBy,
} from '../../meeting/commission/commission.ts'
import { findMeeting } from '../../meeting/meeting.repository.ts'
import { isToCome, type Meeting } from '../../meeting/meeting.ts'
import type { MeetingActRefusal } from '../../meeting/meeting-change.ts'
import { NotFound } from '../../shared/errors.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import type { FoundGroup } from '../group/find-group.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** What is put where: by the id of the form, so that a form sent twice puts one item. */
export interface ToPut {
  readonly outcomeId: string
  readonly meetingId: string
  readonly id: string
}

/** Why it was not put there. */
export type PutRefusal =
  | CommissionRefusal
  | { readonly kind: 'no-meeting' }
  | { readonly kind: 'meeting'; readonly meeting: Meeting; readonly refusal: MeetingActRefusal }

/**
 * Sätta upp på dagordningen: an item of a meeting to come, with the matter when the group has it, and a step that
 * tells where. A fault in between leaves the item, and the same form puts the step.
 */
export async function putOnAgenda(
  ground: WorkspaceGround,
  { place, body }: Pick<FoundGroup, 'place' | 'body'>,
  { outcomeId, meetingId, id }: ToPut,
): Promise<Result<unknown, PutRefusal>> {
  const { actor } = place
  const { db } = ground
  const commission = await findCommission(db, actor.collaborationId, outcomeId)
  if (!commission || !mayReadCommission(actor, commission)) throw new NotFound('a commission')
  const verdict = mayFollow(actor, commission)
  if (!verdict.allowed) {
    return refuse({ kind: 'denied', code: verdict.code, bodyId: seenToBy(commission) })
  }
  if (commission.steps.some((step) => step.id === id)) return accept(commission)
  if (!possibleSteps(commission).includes('placed')) return refuse({ kind: 'settled' })
  const meeting = await findMeeting(db, actor.collaborationId, meetingId)
  if (!meeting || meeting.bodyId !== body.id || !isToCome(meeting))
    return refuse({ kind: 'no-meeting' })
  const matter =
    commission.matterId === undefined
      ? undefined
      : await findMatter(db, actor.collaborationId, commission.matterId)
  const hasMatter = matter?.bodyIds.includes(body.id) ?? false
  const put = await addItem(
    ground,
    { actor, meetingId },
    {
      id,
      title: commission.title.slice(0, longestOfItem.title),
      kind: 'discussion',
      minutes: 15,
      papers: [],
      ...(matter && hasMatter && { matterId: matter.id }),
    },
  )
  if (!put.ok) return refuse({ kind: 'meeting', meeting, refusal: put.refusal })
  return followCommission(ground, actor, {
    outcomeId,
    kind: 'placed',
    placed: { meetingId, itemId: id },
    id,
  })
}
