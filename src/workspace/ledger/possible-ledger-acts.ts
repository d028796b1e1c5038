import type { Actor } from '../../actor/actor.ts'
import {
  mayEndRecommendation,
  mayPublishLedger,
  mayRecordDecision,
  mayRemind,
} from '../../adoption/adoption.policy.ts'
import { isAdopting, isWaiting, type PrincipalDecision } from '../../adoption/decision/decision.ts'
import type { Ledger } from '../../adoption/recommendation.ts'

/** Something that can be done with the row of one principal. */
export type RowAct = 'record' | 'correct' | 'remind'

/** What the actor can do with a principal's row as it stands, in the hat worn. */
export function possibleRowActs(
  actor: Actor,
  ledger: Ledger,
  row: PrincipalDecision,
): readonly RowAct[] {
  const { principalId, standing } = row
  const isOwn = mayRecordDecision(actor, ledger, principalId).allowed
  const isOpen = !ledger.ended
  const isWaitedFor = isWaiting(standing?.outcome ?? 'pending')
  const found: readonly (readonly [RowAct, boolean])[] = [
    ['record', isOwn && isOpen && !(standing && isAdopting(standing.outcome))],
    ['correct', isOwn && standing !== undefined],
    ['remind', isOpen && isWaitedFor && mayRemind(actor, ledger).allowed],
  ]
  return found.filter(([, can]) => can).map(([act]) => act)
}

/** Something that can be done with the ledger as a whole. */
export type LedgerAct = 'publish' | 'unpublish' | 'end'

/** What the actor can do with a ledger as it stands, in the hat worn. */
export function possibleLedgerActs(actor: Actor, ledger: Ledger): readonly LedgerAct[] {
  const isPublic = ledger.publishedAt !== undefined
  const found: readonly (readonly [LedgerAct, boolean])[] = [
    ['publish', !isPublic && mayPublishLedger(actor, ledger).allowed],
    ['end', !ledger.ended && mayEndRecommendation(actor, ledger).allowed],
    ['unpublish', isPublic && mayPublishLedger(actor, ledger).allowed],
  ]
  return found.filter(([, can]) => can).map(([act]) => act)
}

/** The part of a ledger's address where each is done. */
export const placeOfLedgerAct: Readonly<Record<LedgerAct, string>> = {
  publish: 'publicera',
  unpublish: 'avpublicera',
  end: 'avsluta',
}

/** The part of a ledger's address where each is done with a principal's row. */
export const placeOfRowAct: Readonly<
  Record<RowAct | 'closeLinks', (principalId: string) => string>
> = {
  record: (principalId) => `anteckna/${principalId}`,
  correct: (principalId) => `ratta/${principalId}`,
  remind: (principalId) => `paminn/${principalId}`,
  closeLinks: (principalId) => `stang-lank/${principalId}`,
}
