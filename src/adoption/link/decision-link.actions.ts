import type { Actor, AuthorityHat } from '../../actor/actor.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { putIn, type TypedDecision } from '../decision/decision.actions.ts'
import { findLedger } from '../ledger/ledger.repository.ts'
import type { AdoptionActed, AdoptionGround, AdoptionRefusal } from '../ledger/ledger-change.ts'
import type { Ledger } from '../recommendation.ts'
import { findDecisionLink } from './decision-link.repository.ts'
import { type DecisionLink, whyNot } from './decision-link.ts'

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
