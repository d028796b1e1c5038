import { adoptionText } from '../../adoption/adoption.text.ts'
import type { Standing } from '../../adoption/decision/decision.ts'
import { sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { type LedgerStatus, statusOf } from '../../adoption/ledger/ledger-status.ts'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import type { Tone } from '../../design/status.tsx'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { startSentence } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { ledgerText } from './ledger.text.ts'

/** What a principal is called in short; one that is no longer in the register by its id. */
export function shortName({ register, day }: CollaborationContext, id: string): string {
  const principal = register.principalById(id)
  return principal ? nameOfPrincipal(principal, day).short : id
}

/** What a principal is called in full. */
export function fullName({ register, day }: CollaborationContext, id: string): string {
  const principal = register.principalById(id)
  return principal ? nameOfPrincipal(principal, day).full : id
}

/** How a ledger stands, as the colour says it: it holds for all, it will not unless somebody decides anew, or neither. */
export function toneOfLedger(ledger: PublicLedger, { isForAll, condition }: LedgerStatus): Tone {
  if (ledger.hasEnded) return 'neutral'
  if (isForAll) return 'ok'
  return condition === 'stopped' ? 'warn' : 'open'
}

/** The status sentence, beginning a line: `Gäller för 9 av 11`. */
export function sayLedgerStatus(
  { language, day }: CollaborationContext,
  ledger: PublicLedger,
): string {
  return startSentence(sayStatus(ledger, day, language))
}

const counted = ['adopted', 'rejected', 'referredBack', 'pending', 'notNeeded'] as const

/** How many have adopted, rejected and so on: only what there is any of, but for those that have adopted. */
export function sumsOf(
  { language, day }: CollaborationContext,
  ledger: PublicLedger,
): readonly { readonly value: number; readonly label: string }[] {
  const { counts, adopted } = statusOf(ledger, day)
  const words = ledgerText[language].sum
  return counted
    .map((standing) => ({
      value: standing === 'adopted' ? adopted : counts[standing],
      label: words[standing],
      isAlways: standing === 'adopted',
    }))
    .filter(({ value, isAlways }) => isAlways || value > 0)
    .map(({ value, label }) => ({ value, label }))
}

/** The sums in one sentence: `9 har antagit, 1 har avslagit, 1 har inte beslutat`. */
export function saySums(context: CollaborationContext, ledger: PublicLedger): string {
  return sumsOf(context, ledger)
    .map(({ value, label }) => `${value}\u00a0${label}`)
    .join(', ')
}

/** Where a principal stands, as the word for it in a sentence. */
export function sayStanding({ language }: CollaborationContext, standing: Standing): string {
  return adoptionText[language].standing[standing].name
}
