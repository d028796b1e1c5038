import {
  type Actor,
  onlyFinishes,
  receivesMattersFor,
  supports,
  takesPartIn,
  worksFor,
} from '../actor/actor.ts'
import { allowed, denied, type Verdict } from '../shared/verdict.ts'
import { rowOf } from './decision/decision.ts'
import type { Ledger } from './recommendation.ts'

/** Why an act with a ledger is refused. The words for each say who may instead (adoption.text.ts). */
export type AdoptionDenial =
  | 'only-support-opens'
  | 'term-is-over'
  | 'only-own-authority-records'
  | 'only-support-reminds'
  | 'only-support-and-own-authority-close'
  | 'only-support-ends'
  | 'only-intake-publishes'
  | 'only-asked-and-group-read'

type Ruling = Verdict<AdoptionDenial>

/**
 * Öppna ett beslutsläge: the support of the body that recommends. When the body's task has ended it recommends nothing
 * new: only what it recommended at a meeting can still be asked about (domain B18).
 */
export function mayOpenLedger(
  { hat }: Actor,
  byBodyId: string,
  { isFromMeeting }: { readonly isFromMeeting: boolean },
): Ruling {
  if (!supports(hat, byBodyId)) return denied('only-support-opens')
  return onlyFinishes(hat, byBodyId) && !isFromMeeting ? denied('term-is-over') : allowed
}

/** Avsluta ett ärende där allt är avgjort: the support of the body that has it. */
export function maySettle({ hat }: Actor, bodyId: string): Ruling {
  return supports(hat, bodyId) ? allowed : denied('only-support-ends')
}

/** Läsa beslutsläget: everybody once it is published; before that the group, the body it returns to, and those who were asked. */
export function mayReadLedger(actor: Actor, ledger: Ledger): Ruling {
  const { hat, collaborationId } = actor
  if (collaborationId !== ledger.collaborationId) return denied('only-asked-and-group-read')
  const isAsked = ledger.decisions.some(({ principalId }) => worksFor(hat, principalId))
  const isInGroup = takesPartIn(hat, ledger.byBodyId) || takesPartIn(hat, ledger.returnsToBodyId)
  return ledger.publishedAt || isAsked || isInGroup ? allowed : denied('only-asked-and-group-read')
}

/** Anteckna och rätta en huvudmans beslut: its own registrar and officials, and nobody for somebody else. */
export function mayRecordDecision(actor: Actor, ledger: Ledger, principalId: string): Ruling {
  const { hat, collaborationId } = actor
  const isOwn =
    collaborationId === ledger.collaborationId &&
    hat.kind === 'authority' &&
    worksFor(hat, principalId) &&
    rowOf(ledger, principalId) !== undefined
  return isOwn ? allowed : denied('only-own-authority-records')
}

/** Påminna en huvudman och skicka länken: the support of the body that recommended. */
export function mayRemind(actor: Actor, ledger: Ledger): Ruling {
  return supportsIt(actor, ledger) ? allowed : denied('only-support-reminds')
}

/** Stänga länkarna till en huvudmans beslut: those who sent them, and the principal's own registrar and officials. */
export function mayCloseLinks(actor: Actor, ledger: Ledger, principalId: string): Ruling {
  return supportsIt(actor, ledger) || mayRecordDecision(actor, ledger, principalId).allowed
    ? allowed
    : denied('only-support-and-own-authority-close')
}

/** Avsluta rekommendationen: the support of the body that recommended. */
export function mayEndRecommendation(actor: Actor, ledger: Ledger): Ruling {
  return supportsIt(actor, ledger) ? allowed : denied('only-support-ends')
}

/** Publicera beslutsläget: the intake of the body that recommended. Nothing is public unless somebody decided so. */
export function mayPublishLedger({ hat, collaborationId }: Actor, ledger: Ledger): Ruling {
  return collaborationId === ledger.collaborationId && receivesMattersFor(hat, ledger.byBodyId)
    ? allowed
    : denied('only-intake-publishes')
}

function supportsIt({ hat, collaborationId }: Actor, ledger: Ledger): boolean {
  return collaborationId === ledger.collaborationId && supports(hat, ledger.byBodyId)
}
