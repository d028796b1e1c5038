import { type Actor, receivesMattersFor, supports, takesPartIn, worksFor } from '../actor/actor.ts'
import { allowed, denied, type Verdict } from '../shared/verdict.ts'
import { hasEnded, type Matter } from './matter.ts'

/** Why an act in a matter is refused. The words for each say who may instead (matter.text.ts). */
export type MatterDenial =
  | 'only-participants-raise'
  | 'only-support-raises-for-others'
  | 'only-author-edits-draft'
  | 'only-author-or-support-completes'
  | 'only-intake'
  | 'only-handling-body'
  | 'only-support-closes'
  | 'only-intake-publishes'
  | 'only-body-sees'
  | 'only-concerned-authority'
  | 'only-authority-or-support-names'
  | 'only-registrar'
  | 'matter-ended'

type Ruling = Verdict<MatterDenial>

/** Väcka ett ärende: anybody who sits in the body or supports it (S2, A11). */
export function mayRaise({ hat }: Actor, bodyId: string): Ruling {
  return takesPartIn(hat, bodyId) ? allowed : denied('only-participants-raise')
}

/** Väcka åt någon annan: only those who support the body. */
export function mayRaiseForOthers({ hat }: Actor, bodyId: string): Ruling {
  return supports(hat, bodyId) ? allowed : denied('only-support-raises-for-others')
}

/** Läsa den interna delen. A draft is its author's alone; after that, everybody in a body that has or had it, and the principals it concerns. */
export function mayRead(actor: Actor, matter: Matter): Ruling {
  if (actor.collaborationId !== matter.collaborationId) return denied('only-body-sees')
  if (matter.state === 'draft') {
    return isAuthor(actor, matter) ? allowed : denied('only-body-sees')
  }
  const inABody = matter.bodyIds.some((bodyId) => takesPartIn(actor.hat, bodyId))
  const atAPrincipal =
    actor.hat.kind === 'authority' && matter.concerns.includes(actor.hat.principalId)
  return inABody || atAPrincipal || isAuthor(actor, matter) ? allowed : denied('only-body-sees')
}

/** Ändra ett utkast: its author. */
export function mayEditDraft(actor: Actor, matter: Matter): Ruling {
  return matter.state === 'draft' && isAuthor(actor, matter)
    ? allowed
    : denied('only-author-edits-draft')
}

/** Väcka sitt utkast: its author. Whether it is still a draft is seen when it is done: a form sent twice is told so. */
export function mayHandIn(actor: Actor, matter: Matter): Ruling {
  return isAuthor(actor, matter) ? allowed : denied('only-author-edits-draft')
}

/** Komplettera: whoever raised it, or the support of the body it was raised in. */
export function mayComplete(actor: Actor, matter: Matter): Ruling {
  if (isUnseen(actor, matter)) return denied('only-body-sees')
  if (hasEnded(matter)) return denied('matter-ended')
  return isAuthor(actor, matter) || supports(actor.hat, matter.originBodyId)
    ? allowed
    : denied('only-author-or-support-completes')
}

/** Ta emot, skicka tillbaka, avböja, slå samman och lämna vidare: the intake of the body that has it. */
export function mayTakeIn(actor: Actor, matter: Matter): Ruling {
  const { hat } = actor
  if (isUnseen(actor, matter)) return denied('only-body-sees')
  if (hasEnded(matter)) return denied('matter-ended')
  return receivesMattersFor(hat, matter.handlingBodyId) ? allowed : denied('only-intake')
}

/** Skriva i beredningen, lägga till underlag, fråga och kommentera: everybody in the body that has it, and officials of the principals it concerns. */
export function mayPrepare(actor: Actor, matter: Matter): Ruling {
  const { hat } = actor
  if (isUnseen(actor, matter)) return denied('only-body-sees')
  if (hasEnded(matter)) return denied('matter-ended')
  const concerned =
    hat.kind === 'authority' && hat.role === 'official' && matter.concerns.includes(hat.principalId)
  return takesPartIn(hat, matter.handlingBodyId) || concerned
    ? allowed
    : denied('only-handling-body')
}

/** Lägga till underlag: the author of a draft, whoever completes what was sent back, and everybody who prepares the matter. */
export function mayAddPaper(actor: Actor, matter: Matter): Ruling {
  if (matter.state === 'draft') return mayEditDraft(actor, matter)
  const completes = matter.state === 'askedBack' && mayComplete(actor, matter).allowed
  return completes ? allowed : mayPrepare(actor, matter)
}

/** Avsluta: the support of the body that has it. */
export function mayClose(actor: Actor, matter: Matter): Ruling {
  const { hat } = actor
  if (isUnseen(actor, matter)) return denied('only-body-sees')
  if (hasEnded(matter)) return denied('matter-ended')
  return supports(hat, matter.handlingBodyId) ? allowed : denied('only-support-closes')
}

/** Publicera den öppna delen: the intake of the body that has it. Nothing is public unless somebody decided so. */
export function mayPublish(actor: Actor, matter: Matter): Ruling {
  if (isUnseen(actor, matter)) return denied('only-body-sees')
  return receivesMattersFor(actor.hat, matter.handlingBodyId)
    ? allowed
    : denied('only-intake-publishes')
}

/** Läsa och skriva i en huvudmans eget rum i ärendet: only in a hat of that principal's, and only when it concerns it (B4). A draft has none. */
export function mayEnterOwnSpace(actor: Actor, matter: Matter, principalId: string): Ruling {
  const belongs =
    matter.state !== 'draft' &&
    worksFor(actor.hat, principalId) &&
    matter.concerns.includes(principalId) &&
    mayRead(actor, matter).allowed
  return belongs ? allowed : denied('only-concerned-authority')
}

/** Föra in huvudmannens diarienummer: its registrar, or an official of its own. */
export function mayRegister({ hat }: Actor, principalId: string): Ruling {
  return hat.kind === 'authority' && hat.principalId === principalId
    ? allowed
    : denied('only-registrar')
}

/** Svara på det som en huvudman har fått frågan om: those who work for it. */
export function mayAnswer(actor: Actor, matter: Matter, principalId: string): Ruling {
  const { hat } = actor
  if (isUnseen(actor, matter)) return denied('only-body-sees')
  if (hasEnded(matter)) return denied('matter-ended')
  return worksFor(hat, principalId) ? allowed : denied('only-concerned-authority')
}

/** Utse ansvarig hos en huvudman: those who work for it, or the support of the body that has the matter. */
export function mayNameResponsible(actor: Actor, matter: Matter, principalId: string): Ruling {
  const { hat } = actor
  if (isUnseen(actor, matter)) return denied('only-body-sees')
  if (hasEnded(matter)) return denied('matter-ended')
  const isOwn = hat.kind === 'authority' && worksFor(hat, principalId)
  return (isOwn || supports(hat, matter.handlingBodyId)) && matter.concerns.includes(principalId)
    ? allowed
    : denied('only-authority-or-support-names')
}

/** Nothing is done to a draft but by its author, and nothing at all from another collaboration. */
function isUnseen({ collaborationId }: Actor, matter: Matter): boolean {
  return matter.state === 'draft' || collaborationId !== matter.collaborationId
}

/** Whoever raised it, for as long as they have a hat in the body they raised it in: access ends with the mandate. */
function isAuthor(actor: Actor, matter: Matter): boolean {
  return (
    matter.raisedBy.accountId === actor.accountId &&
    actor.collaborationId === matter.collaborationId &&
    actor.hats.some((hat) => takesPartIn(hat, matter.originBodyId))
  )
}
