import type { Actor } from '../actor/actor.ts'
import { accept, type Result } from '../shared/result.ts'
import type { Verdict } from '../shared/verdict.ts'
import type { MatterDenial } from './matter.policy.ts'
import { updateMatter } from './matter.repository.ts'
import type { Matter, StateRefusal } from './matter.ts'
import {
  type Acted,
  type ActRefusal,
  type ActTransaction,
  actIn,
  type Done,
  type MatterGround,
  notNow,
  type Target,
  type Told,
} from './matter-change.ts'

/** The matter after an act, or why it was not done. */
export type Decided = Result<Matter, ActRefusal>

/** The parts of an act that changes the matter itself. */
export interface Change {
  readonly may: (actor: Actor, matter: Matter) => Verdict<MatterDenial>
  readonly written?: readonly string[]
  readonly before?: (trx: ActTransaction) => Promise<void>
  readonly decide: (matter: Matter, trx: ActTransaction, now: Date) => Decided | Promise<Decided>
  readonly told?: (matter: Matter, before: Matter) => Told
}

/** An act that changes the matter itself: decided, stored as its next version, and told. */
export function changeMatter(ground: MatterGround, target: Target, parts: Change): Acted {
  const { may, written = [], decide, told, before } = parts
  return actIn<Matter>(ground, target, {
    may,
    written,
    ...(before && { before }),
    act: async (matter, trx, now) => {
      const decided = await decide(matter, trx, now)
      if (!decided.ok) return decided
      await updateMatter(trx, decided.value, now)
      const done: Done<Matter> = {
        value: decided.value,
        matter: decided.value,
        ...(told && { told: told(decided.value, matter) }),
      }
      return accept(done)
    },
  })
}

/** What a rule of the matter's states has decided, as an act's own answer. */
export function fits(decided: Result<Matter, StateRefusal>): Decided {
  return decided.ok ? decided : notNow(decided.refusal)
}
