import type { Actor, AuthorityHat } from '../actor/actor.ts'
import type { MailAddress } from '../post/mail-address.ts'
import { post } from '../post/post.repository.ts'
import type { Language } from '../shared/language.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { newSecret } from '../sign-in/secret.ts'
import { mayRemind } from './adoption.policy.ts'
import { putIn, type TypedDecision } from './decision.actions.ts'
import { saveReminded } from './decision.repository.ts'
import { isWaiting, rowOf } from './decision.ts'
import { decisionLetter } from './decision-letter.text.ts'
import { findDecisionLink, saveDecisionLink } from './decision-link.repository.ts'
import { betweenReminders, type DecisionLink, whyNot } from './decision-link.ts'
import { findLedger } from './ledger.repository.ts'
import {
  type AdoptionActed,
  type AdoptionGround,
  type AdoptionRefusal,
  actOnLedger,
  type LedgerTarget,
  notNow,
} from './ledger-change.ts'
import type { Ledger } from './recommendation.ts'

/** What opening a link in a letter comes to: the row it is for, or why not. Opening never records anything. */
export async function openDecisionLink(
  { db, now }: Pick<AdoptionGround, 'db' | 'now'>,
  token: string,
): Promise<
  Result<
    { readonly link: DecisionLink; readonly ledger: Ledger },
    Extract<AdoptionRefusal, { readonly kind: 'link' }>
  >
> {
  const link = await findDecisionLink(db, token)
  const ledger = link && (await findLedger(db, link.collaborationId, link.recommendationId))
  const code = whyNot(link, ledger, now())
  if (code !== undefined || !link || !ledger) {
    return refuse({ kind: 'link', code: code ?? 'unknown' })
  }
  return accept({ link, ledger })
}

/**
 * Anteckna beslutet med länken i brevet, utan att logga in. The link is used by it, once, and only when the
 * decision was recorded: what was typed wrong can be mended. The same form sent twice is one entry.
 */
export async function recordDecisionByLink(
  ground: AdoptionGround,
  token: string,
  typed: Omit<TypedDecision, 'principalId'> & {
    /** Who the holder of the link says that they are; who the letter was written to when left empty. */
    readonly name?: string
  },
): AdoptionActed {
  const link = await findDecisionLink(ground.db, token)
  if (!link) return refuse({ kind: 'link', code: 'unknown' })
  const { principalId, recommendationId } = link
  const actor = actorOfLink(link, typed.name?.trim() || link.name)
  const target = { actor, recommendationId }
  return putIn(ground, target, { ...typed, principalId }, { isByLink: true, token })
}

/** Who holds a link: the principal's registrar for this and nothing else, told apart by the id of the link. */
function actorOfLink({ id, collaborationId, principalId }: DecisionLink, name: string): Actor {
  const hat: AuthorityHat = {
    kind: 'authority',
    id: `${collaborationId}:${id}`,
    collaborationId,
    principalId,
    role: 'registrar',
  }
  return { accountId: id, personId: id, collaborationId, name, isExample: false, hats: [hat], hat }
}

/** Who is reminded, and how the letter leads them to their row. */
export interface Reminder {
  readonly principalId: string
  readonly to: MailAddress
  /** Who the letter is written to, and who the body and the principal are, in the letter's language. */
  readonly name: string
  readonly names: { readonly body: string; readonly principal: string }
  /** The address of the page that a token opens. */
  readonly addressOf: (token: string) => string
  readonly language: Language
}

/** A letter that waits in the outbox. */
export interface Reminded {
  readonly letterId: string
  readonly until: Date
}

/** Påminn en huvudman: a letter with a link, by which its registrar records the decision. Goes in the outbox at once with the act. */
export function remind(
  ground: AdoptionGround,
  target: LedgerTarget,
  { principalId, to, name, names, addressOf, language }: Reminder,
): AdoptionActed<Reminded> {
  return actOnLedger<Reminded>(ground, target, {
    may: mayRemind,
    written: [name],
    act: async (ledger, trx, { at }) => {
      const row = rowOf(ledger, principalId)
      if (!row) return notNow('not-asked')
      if (ledger.ended) return notNow('recommendation-ended')
      if (!isWaiting(row.standing?.outcome ?? 'pending')) return notNow('not-waited-for')
      const since = at.getTime() - (row.remindedAt?.getTime() ?? 0)
      if (since < betweenReminders) return notNow('reminded-just-now')
      const token = newSecret()
      const { collaborationId, id: recommendationId } = ledger
      const link = { id: ground.newId(), collaborationId, recommendationId, principalId, name }
      const until = await saveDecisionLink(trx, { ...link, token, at })
      await saveReminded(trx, ledger, principalId, at)
      const letterId = await post(trx, {
        to,
        ...decisionLetter(language, { ledger, row, name, names, link: addressOf(token), until }),
        purpose: 'decision',
        at,
        isSecret: true,
      })
      const data = { principalId, recommendationId }
      const told = { kind: 'reminded', data, facts: { ...data, letterId } } as const
      return accept({ value: { letterId, until }, ledger, told })
    },
  })
}
