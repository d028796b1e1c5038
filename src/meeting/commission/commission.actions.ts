import type { Kysely } from 'kysely'
import type { Actor } from '../../actor/actor.ts'
import { factsOfHat } from '../../matter/hat-facts.ts'
import { addEvent, findMatter, lockMatters } from '../../matter/matter.repository.ts'
import { isUuid } from '../../matter/matter.rows.ts'
import { type ActTables, authorOf } from '../../matter/matter-change.ts'
import { NotFound } from '../../shared/errors.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { inTransaction } from '../../store/store.ts'
import { recordAct } from '../../trail/trail.repository.ts'
import { getMeetingToChange } from '../meeting.repository.ts'
import type { MeetingTables } from '../meeting.table.ts'
import { findCommission, insertStep } from './commission.repository.ts'
import type { CommissionTables } from './commission.table.ts'
import {
  type Commission,
  type CommissionDenial,
  type CommissionProblem,
  type CommissionStep,
  type CommissionStepKind,
  mayFollow,
  mayReadCommission,
  possibleSteps,
  seenToBy,
  stepProblems,
} from './commission.ts'

/** What a step needs. */
export interface CommissionGround {
  readonly db: Kysely<MeetingTables & CommissionTables & ActTables>
  readonly now: () => Date
  readonly newId: () => string
}

/** Why a step was not taken: the actor may not, nothing more is to be done, or what was typed does not do. */
export type CommissionRefusal =
  | { readonly kind: 'denied'; readonly code: CommissionDenial; readonly bodyId: string }
  | { readonly kind: 'settled' }
  | { readonly kind: 'content'; readonly codes: readonly CommissionProblem[] }

/** What somebody does with a commission. The id comes from the form: sent twice, it is done once. */
export interface StepToTake {
  readonly outcomeId: string
  readonly kind: CommissionStepKind
  readonly text?: string
  readonly placed?: CommissionStep['placed']
  readonly id?: string
}

/**
 * Ta emot, sätta upp, svara, återrapportera or end what has come from another body, or a working group. Told in the
 * story of its matter, and in the trail without its words. Whoever may not know of it is told that there is none.
 */
export function followCommission(
  ground: CommissionGround,
  actor: Actor,
  { outcomeId, kind, text = '', placed, id: formId }: StepToTake,
): Promise<Result<Commission, CommissionRefusal>> {
  return inTransaction(ground, async (trx) => {
    const { collaborationId } = actor
    const known = await findCommission(trx, collaborationId, outcomeId)
    if (!known || !mayReadCommission(actor, known)) throw new NotFound(`commission '${outcomeId}'`)
    const verdict = mayFollow(actor, known)
    if (!verdict.allowed) {
      return refuse({ kind: 'denied', code: verdict.code, bodyId: seenToBy(known) })
    }
    // Two who follow the same commission at once do it one after the other.
    await getMeetingToChange(trx, collaborationId, known.meetingId)
    const commission = (await findCommission(trx, collaborationId, outcomeId)) ?? known
    const id = formId !== undefined && isUuid(formId) ? formId : ground.newId()
    if (commission.steps.some((step) => step.id === id)) return accept(commission)
    if (!possibleSteps(commission).includes(kind)) return refuse({ kind: 'settled' })
    const codes = stepProblems(kind, text)
    if (codes.length > 0) return refuse({ kind: 'content', codes })
    const at = ground.now()
    const words = text.trim()
    const step: CommissionStep = {
      id,
      outcomeId,
      kind,
      byBodyId: seenToBy(commission),
      ...(words !== '' && { text: words }),
      ...(placed && { placed }),
      at,
      byName: actor.name,
    }
    if (!(await insertStep(trx, commission, { ...step, byAccountId: actor.accountId }))) {
      return accept(commission)
    }
    const data = {
      bodyId: step.byBodyId,
      fromBodyId: commission.bodyId,
      outcomeKind: commission.kind,
      step: kind,
    }
    const { matterId } = commission
    if (matterId !== undefined) {
      await lockMatters(trx, collaborationId, [matterId])
      const matter = await findMatter(trx, collaborationId, matterId)
      if (matter) {
        const event = {
          at,
          kind: 'commissionFollowed',
          by: authorOf(actor),
          isPublic: true,
          data,
        } as const
        await addEvent(trx, matter, event)
      }
    }
    await recordAct(trx, {
      collaborationId,
      at,
      by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
      act: `commission-${kind}`,
      subject: { kind: 'outcome', id: outcomeId },
      details: { ...data, meetingId: commission.meetingId },
    })
    return accept({ ...commission, steps: [...commission.steps, step] })
  })
}
