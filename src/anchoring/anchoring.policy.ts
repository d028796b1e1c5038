import { type Actor, takesPartIn, worksFor } from '../actor/actor.ts'
import { allowed, denied, type Verdict } from '../shared/verdict.ts'
import type { AnchoringRecord } from './anchoring.ts'

/** Why an act with anchoring is refused. The words for each say who may instead (anchoring.text.ts). */
export type AnchoringDenial =
  | 'only-own-members-anchor'
  | 'only-group-sees-anchoring'
  | 'only-writer-removes'

type Ruling = Verdict<AnchoringDenial>

/** Läsa vad som är förankrat: those who sit in the group or support it. Never public, and for no other group. */
export function mayReadAnchoring(
  { hat, collaborationId }: Actor,
  of: Pick<AnchoringRecord, 'collaborationId' | 'bodyId'>,
): Ruling {
  return collaborationId === of.collaborationId && takesPartIn(hat, of.bodyId)
    ? allowed
    : denied('only-group-sees-anchoring')
}

/** Anteckna en förankring: whoever sits in the group on the principal's mandate, and nobody for somebody else's. */
export function mayAnchor({ hat }: Actor, bodyId: string, principalId: string): Ruling {
  return takesPartIn(hat, bodyId) && worksFor(hat, principalId)
    ? allowed
    : denied('only-own-members-anchor')
}

/** Ta bort en förankring: whoever wrote it, while they still sit in the group. */
export function mayRemoveAnchoring(actor: Actor, record: AnchoringRecord): Ruling {
  const isOwn = actor.accountId === record.by.accountId
  return isOwn && mayReadAnchoring(actor, record).allowed ? allowed : denied('only-writer-removes')
}
