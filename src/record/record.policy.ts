import { type Actor, worksFor } from '../actor/actor.ts'
import {
  type MatterDenial,
  mayEnterOwnSpace,
  mayPrepare,
  mayRead,
  mayRegister,
} from '../matter/matter.policy.ts'
import type { Matter } from '../matter/matter.ts'
import { allowed, denied, type Verdict } from '../shared/verdict.ts'
import type { OfAuthority } from './register-entry.ts'

/** Why an act with records is refused. The words for each say who may instead (matter.text.ts and record.text.ts). */
export type RecordDenial = MatterDenial | 'only-authority-reads-register'

type Ruling<Code extends string = MatterDenial> = Verdict<Code>

/**
 * Dela med gruppen: those who work for the principal and may also prepare the matter. What is shared becomes the
 * group's, so whoever may only read there cannot put anything into it.
 */
export function mayShare(actor: Actor, matter: Matter, principalId: string): Ruling {
  const entering = mayEnterOwnSpace(actor, matter, principalId)
  return entering.allowed ? mayPrepare(actor, matter) : entering
}

/** Skriva en egen anteckning: whoever may read the matter. */
export function mayNote(actor: Actor, matter: Matter): Ruling {
  return mayRead(actor, matter)
}

/**
 * Läsa en huvudmans lista över allmänna handlingar: its registrar and officials, in that hat. It names matters of every
 * body, so a seat on the principal's mandate in one of them does not open it.
 */
export function mayReadRegister(
  { hat, collaborationId }: Actor,
  of: OfAuthority,
): Ruling<'only-authority-reads-register'> {
  const isAtAuthority = hat.kind === 'authority' && worksFor(hat, of.principalId)
  return isAtAuthority && collaborationId === of.collaborationId
    ? allowed
    : denied('only-authority-reads-register')
}

/** Ange diarienummer, och om rubriken ska döljas: the principal's registrar, or an official of it. */
export function mayGiveNumber(actor: Actor, principalId: string): Ruling {
  return mayRegister(actor, principalId)
}
