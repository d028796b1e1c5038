import type { Hat } from '../../actor/actor.ts'
import { listUnanswered, type UnansweredAsk } from '../../matter/waiting-matters.repository.ts'
import { beginningOf, sayPrincipal } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingSource } from './waiting.ts'

/** What the person's principal has been asked and not answered. */
export const waitingAsks: WaitingSource = async (asked) => {
  const { db, place, language, to } = asked
  const text = waitingText[language].ask
  const { collaborationId, hats } = place.actor
  const principalIds = hats.flatMap(({ principalId }) => principalId ?? [])
  const asks = await listUnanswered(db, collaborationId, [...new Set(principalIds)])
  return asks.flatMap((ask) => {
    const hat = hatFor(place, (one) => answers(one, ask))
    if (hat === undefined) return []
    const href = to.matter(collaborationId, ask.matterNumber, 'beredning')
    return {
      id: `ask ${ask.askId}`,
      ...(ask.due !== undefined && { due: ask.due }),
      since: ask.at,
      title: text.title(sayPrincipal(asked, ask.principalId)),
      about: text.about(ask.matterTitle, ask.matterNumber, beginningOf(ask.question)),
      href,
      act: { text: text.act, href },
      hatId: hat.id,
    }
  })
}

/**
 * Whether it needs somebody with this hat: the principal's officials, and whoever holds its seat in the body that
 * asks. Deputies and registrars may answer too, but are not waited for.
 */
function answers(hat: Hat, { principalId, handlingBodyId }: UnansweredAsk): boolean {
  if (hat.principalId !== principalId) return false
  return hat.kind === 'authority'
    ? hat.role === 'official'
    : hat.bodyId === handlingBodyId && hat.as === 'member'
}
