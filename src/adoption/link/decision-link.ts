import { isWaiting, type PrincipalDecision, rowOf } from '../decision/decision.ts'
import type { Ledger } from '../recommendation.ts'

/** How long a link in a letter can be used, in milliseconds: minutes may take weeks to be attested. */
export const linkLife = 60 * 24 * 60 * 60_000

/** How soon, in milliseconds, the same principal may be reminded again. */
const betweenReminders = 10 * 60_000

/** Whether the principal was sent a letter so lately that it gets no other yet. */
export function isJustReminded({ remindedAt }: PrincipalDecision, now: Date): boolean {
  return now.getTime() - (remindedAt?.getTime() ?? 0) < betweenReminders
}

/**
 * Länk i ett brev. Lets whoever holds it record one principal's decision on one recommendation, once. Only the
 * fingerprint of its secret is kept.
 */
export interface DecisionLink {
  /** Stands for an account in what is told: nobody has signed in. */
  readonly id: string
  readonly collaborationId: string
  readonly recommendationId: string
  readonly principalId: string
  /** Who the letter was written to. */
  readonly name: string
  readonly expiresAt: Date
  readonly usedAt?: Date
}

/** Whether a decision is still to be recorded in a row, so that a link to it is of any use. */
export function isLinkUseful(ledger: Ledger, { standing }: PrincipalDecision): boolean {
  return !ledger.ended && isWaiting(standing?.outcome ?? 'pending')
}

/** Why a link records nothing. */
export type LinkRefusal = 'unknown' | 'used' | 'too-old' | 'already-decided' | 'ended'

/** Why a link cannot be used now; undefined when it can. */
export function whyNot(
  link: DecisionLink | undefined,
  ledger: Ledger | undefined,
  now: Date,
): LinkRefusal | undefined {
  const row = link && ledger && rowOf(ledger, link.principalId)
  if (!link || !row) return 'unknown'
  if (link.usedAt) return 'used'
  if (link.expiresAt <= now) return 'too-old'
  if (ledger.ended) return 'ended'
  return isLinkUseful(ledger, row) ? undefined : 'already-decided'
}
