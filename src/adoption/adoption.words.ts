import type { AdoptionDenial } from './adoption.policy.ts'
import type { DecisionLevel, DecisionProblem, Standing } from './decision/decision.ts'
import type { DecisionRefusal } from './decision/record-decision.ts'
import type { ReminderRefusal } from './ledger/ledger-change.ts'
import type { LinkRefusal } from './link/decision-link.ts'
import type { Condition, LedgerProblem, LedgerRefusal } from './recommendation.ts'

/** The names that a refusal needs: the body that recommended, and the principal it is about. */
export interface AdoptionNames {
  readonly body: string
  readonly principal: string
  /** Who decides what comes after the body's task, as a sentence, when that has ended. */
  readonly next?: string | undefined
}

/** What the words of recommendations and decisions are, in one language. */
export interface AdoptionWords {
  readonly standing: Readonly<Record<Standing, { readonly name: string; readonly means: string }>>
  readonly level: Readonly<Record<DecisionLevel, string>>
  readonly condition: Readonly<Record<Condition['kind'], string>>
  readonly problem: Readonly<Record<LedgerProblem | DecisionProblem, string>>
  readonly refusal: Readonly<Record<LedgerRefusal | DecisionRefusal | ReminderRefusal, string>>
  readonly link: Readonly<Record<LinkRefusal, string>>
  readonly denial: Readonly<Record<AdoptionDenial, (names: AdoptionNames) => string>>
  readonly editedMeanwhile: string
  readonly notSettled: string
  /** Said wherever a ledger is shown. */
  readonly bindsNobody: string
  /** Said wherever a decision is shown: this is no notice board, and no minutes. */
  readonly notTheMinutes: string
}
