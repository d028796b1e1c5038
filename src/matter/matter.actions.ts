import type { Actor } from '../actor/actor.ts'
import type { Principal } from '../principal/principal.ts'
import { dayInSweden, yearOf } from '../shared/calendar-day.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, refuse } from '../shared/result.ts'
import { inTransaction } from '../store/store.ts'
import { changeMatter, fits } from './change-matter.ts'
import {
  mayClose,
  mayComplete,
  mayEditDraft,
  mayHandIn,
  mayPublish,
  mayRaise,
  mayRaiseForOthers,
  mayRead,
  mayTakeIn,
} from './matter.policy.ts'
import { addEvent, findMatter, insertMatter, lockMatters, nextNumber } from './matter.repository.ts'
import { isUuid } from './matter.rows.ts'
import {
  acceptMatter,
  askBack,
  close,
  complete,
  completionProblems,
  contentProblems,
  decline,
  forward,
  type Matter,
  type MatterContent,
  merge,
  publish,
  raise,
  textsOf,
  unpublish,
} from './matter.ts'
import {
  type Acted,
  type ActTransaction,
  authorOf,
  type MatterGround,
  notNow,
  type Target,
} from './matter-change.ts'
import { listPapers } from './preparation/preparation.repository.ts'
import type { Paper } from './preparation/preparation.ts'

export type { Acted, MatterGround, Target } from './matter-change.ts'

/** Where a new draft belongs. */
export interface NewDraft {
  readonly bodyId: string
  readonly content: MatterContent
  /** For whom, when a support official writes for somebody else. */
  readonly onBehalfOf?: string
  /** From the form that was sent: sent twice, there is still one draft. */
  readonly id?: string
}

/** Saves a new draft: only its author sees it. */
export function saveNewDraft(ground: MatterGround, actor: Actor, draft: NewDraft): Acted {
  return inTransaction(ground, async (trx) => {
    const { bodyId, content, onBehalfOf, id } = draft
    const verdict = onBehalfOf ? mayRaiseForOthers(actor, bodyId) : mayRaise(actor, bodyId)
    if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
    if ([...textsOf(content), onBehalfOf ?? ''].some(hasPersonalNumber)) {
      return refuse({ kind: 'content', codes: ['personal-number'] })
    }
    const matter: Matter = {
      ...content,
      id: id !== undefined && isUuid(id) ? id : ground.newId(),
      collaborationId: actor.collaborationId,
      state: 'draft',
      raisedBy: {
        ...authorOf(actor),
        ...(onBehalfOf !== undefined && { onBehalfOf }),
      },
      originBodyId: bodyId,
      handlingBodyId: bodyId,
      bodyIds: [bodyId],
      version: 1,
    }
    if (await insertMatter(trx, matter, ground.now())) return accept(matter)
    const stored = await findMatter(trx, actor.collaborationId, matter.id)
    return stored && mayEditDraft(actor, stored).allowed ? accept(stored) : notNow('not-a-draft')
  })
}

/**
 * Saves a draft again. Nothing is told of it: only its author knows that there is one. For whom it is written is
 * left as it is unless stated; an empty name is nobody else.
 */
export function saveDraft(
  ground: MatterGround,
  target: Target,
  content: MatterContent,
  onBehalfOf?: string,
): Acted {
  return changeMatter(ground, target, {
    may: mayHandIn,
    written: [...textsOf(content), onBehalfOf ?? ''],
    decide: (matter) => {
      if (matter.state !== 'draft') return notNow('not-a-draft')
      const written = { ...withContent(matter, content), version: matter.version + 1 }
      if (onBehalfOf === undefined || onBehalfOf === (matter.raisedBy.onBehalfOf ?? '')) {
        return accept(written)
      }
      const { onBehalfOf: _, ...raisedBy } = matter.raisedBy
      if (onBehalfOf === '') return accept({ ...written, raisedBy })
      const verdict = mayRaiseForOthers(target.actor, matter.originBodyId)
      if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
      return accept({ ...written, raisedBy: { ...raisedBy, onBehalfOf } })
    },
  })
}

/** Hands a draft to the body's intake, when nothing is missing. It gets its number here. */
export function raiseMatter(
  ground: MatterGround,
  target: Target,
  principals: readonly Pick<Principal, 'id' | 'kind'>[],
): Acted {
  let papers: readonly Paper[] = []
  return changeMatter(ground, target, {
    may: mayHandIn,
    decide: async (matter, trx, now) => {
      if (matter.state !== 'draft') return notNow('not-a-draft')
      papers = await listPapers(trx, matter)
      const codes = contentProblems(matter, principals)
      if (codes.length > 0) return refuse({ kind: 'content', codes })
      const year = yearOf(dayInSweden(now))
      return fits(raise(matter, await nextNumber(trx, matter.collaborationId, year), now))
    },
    told: ({ handlingBodyId }) => ({
      kind: 'raised',
      data: { bodyId: handlingBodyId },
      ...(papers.length > 0 && { facts: { paperHashes: papers.map(({ hash }) => hash) } }),
    }),
  })
}

/** The intake asks whoever raised it to complete it. */
export function askMatterBack(ground: MatterGround, target: Target, what: string): Acted {
  return changeMatter(ground, target, {
    may: mayTakeIn,
    written: [what],
    decide: (matter) => fits(askBack(matter, what)),
    told: () => ({ kind: 'askedBack', data: { what } }),
  })
}

/**
 * Whoever raised it completes it. What was public is public no longer, until the intake has read it again. More
 * principals may be added, but nobody whom it concerns taken away.
 */
export function completeMatter(
  ground: MatterGround,
  target: Target,
  content: MatterContent,
  principals: readonly Pick<Principal, 'id' | 'kind'>[],
): Acted {
  return changeMatter(ground, target, {
    may: mayComplete,
    written: textsOf(content),
    decide: async (matter, trx, at) => {
      const codes = completionProblems(matter, content, principals)
      if (codes.length > 0) return refuse({ kind: 'content', codes })
      const completed = fits(complete(matter, content))
      if (completed.ok && matter.publishedAt) {
        const by = authorOf(target.actor)
        await addEvent(trx, matter, { at, kind: 'unpublished', by, isPublic: false, data: {} })
      }
      return completed
    },
    told: (_, before) => ({
      kind: 'completed',
      data: {},
      ...(before.publishedAt && { facts: { unpublished: true } }),
    }),
  })
}

/** The intake accepts it, and the body begins to prepare it. */
export function takeInMatter(ground: MatterGround, target: Target): Acted {
  return changeMatter(ground, target, {
    may: mayTakeIn,
    decide: (matter) => fits(acceptMatter(matter)),
    told: ({ handlingBodyId }) => ({ kind: 'accepted', data: { bodyId: handlingBodyId } }),
  })
}

/** The intake says no, with a reason that whoever raised it reads. */
export function declineMatter(ground: MatterGround, target: Target, reason: string): Acted {
  return changeMatter(ground, target, {
    may: mayTakeIn,
    written: [reason],
    decide: (matter) => fits(decline(matter, reason)),
    told: ({ handlingBodyId }) => ({
      kind: 'declined',
      data: { bodyId: handlingBodyId, reason },
    }),
  })
}

/** Where a matter is handed on to, and the clause that says that this body handles it. */
export interface Destination {
  readonly bodyId: string
  readonly ruleId?: string
  readonly quote?: string
}

/** Another body may handle it, as its charter says: the clause goes with it. */
export function forwardMatter(ground: MatterGround, target: Target, to: Destination): Acted {
  return changeMatter(ground, target, {
    may: mayTakeIn,
    decide: (matter) => fits(forward(matter, to.bodyId)),
    told: (_, before) => ({
      kind: 'forwarded',
      data: { fromBodyId: before.handlingBodyId, ...to },
      facts: {
        fromBodyId: before.handlingBodyId,
        toBodyId: to.bodyId,
        ...(to.ruleId !== undefined && { ruleId: to.ruleId }),
      },
    }),
  })
}

/** A duplicate goes into the matter that is already there. Both tell of it. */
export function mergeMatter(ground: MatterGround, target: Target, intoId: string): Acted {
  return changeMatter(ground, target, {
    may: mayTakeIn,
    // Both in one order, so that two who merge each other's matters wait instead of stopping each other.
    before: async (trx) => {
      await lockMatters(trx, target.actor.collaborationId, [target.matterId, intoId])
    },
    decide: async (matter, trx, now) => {
      const into = await findMatter(trx, matter.collaborationId, intoId)
      if (!into || !mayRead(target.actor, into).allowed) return notNow('merge-into-ended')
      const merged = fits(merge(matter, into))
      if (merged.ok) {
        await addEvent(trx, into, {
          at: now,
          kind: 'received',
          by: authorOf(target.actor),
          isPublic: false,
          data: { fromId: matter.id, fromNumber: matter.number ?? '' },
        })
      }
      return merged
    },
    told: () => ({ kind: 'merged', data: { intoId }, facts: { intoId } }),
  })
}

/** Whether something in a matter is still waited for, so that nobody closes it too soon. */
export type StillWaits = (trx: ActTransaction, matter: Matter, now: Date) => Promise<boolean>

/** The body is done with it, and says with what. Not while something in it is waited for. */
export function closeMatter(
  ground: MatterGround,
  target: Target,
  outcome: string,
  stillWaits?: StillWaits,
): Acted {
  return changeMatter(ground, target, {
    may: mayClose,
    written: [outcome],
    decide: async (matter, trx, now) => {
      const closed = fits(close(matter, outcome))
      if (closed.ok && (await stillWaits?.(trx, matter, now))) return notNow('decisions-awaited')
      return closed
    },
    told: ({ handlingBodyId }) => ({ kind: 'closed', data: { bodyId: handlingBodyId, outcome } }),
  })
}

/** Somebody decides that everybody may read the public part. */
export function publishMatter(ground: MatterGround, target: Target): Acted {
  return changeMatter(ground, target, {
    may: mayPublish,
    decide: (matter, _trx, now) => fits(publish(matter, now)),
    told: () => ({ kind: 'published', data: {} }),
  })
}

/** Somebody decides that the public part is public no longer. What was read meanwhile cannot be taken back. */
export function unpublishMatter(ground: MatterGround, target: Target): Acted {
  return changeMatter(ground, target, {
    may: mayPublish,
    decide: (matter) => fits(unpublish(matter)),
    told: () => ({ kind: 'unpublished', data: {} }),
  })
}

/** The content of a matter replaced whole: a dispute that is taken away is gone. */
function withContent(matter: Matter, content: MatterContent): Matter {
  const { dispute: _, ...rest } = matter
  return { ...rest, ...content }
}
