import { type Hat, supports } from '../../actor/actor.ts'
import { listUnanswered, type UnansweredAsk } from '../../matter/list/waiting-matters.repository.ts'
import { beginningOf, sayPrincipal } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingSource } from './waiting.ts'

/** What the person's principal has been asked and not answered. */
export const waitingAsks: WaitingSource = async (asked) => {
  const { db, place, language, to } = asked
  const text = waitingText[language].ask
  const { collaborationId, hats } = place.actor
  const principalIds = hats.flatMap((hat) =>
    hat.principalId !== undefined && mayBeAsked(hat) ? [hat.principalId] : [],
  )
  const asks = await listUnanswered(db, collaborationId, [...new Set(principalIds)])
  return asks.flatMap((ask) => {
    const hat =
      hatFor(place, (one) => isOfficial(one, ask)) ?? hatFor(place, (one) => holdsSeat(one, ask))
    if (hat === undefined) return []
    const href = to.matter(collaborationId, ask.matterNumber, 'beredning')
    return {
      id: `ask ${ask.askId}`,
      ...(ask.due !== undefined && { due: ask.due }),
      since: ask.at,
      title: text.title(ask.matterTitle),
      about: text.about(
        ask.matterNumber,
        sayPrincipal(asked, ask.principalId),
        beginningOf(ask.question),
      ),
      href,
      act: { text: text.act, href: `${href}/fragor/${ask.askId}` },
      hatId: hat.id,
    }
  })
}

/** Whether anything is asked of somebody with this hat. Registrars, deputies and support may answer, but are not waited for. */
function mayBeAsked(hat: Hat): boolean {
  return hat.kind === 'authority'
    ? hat.role === 'official'
    : hat.as === 'member' && !supports(hat, hat.bodyId)
}

/** The principal's officials are those who answer first. */
function isOfficial(hat: Hat, { principalId }: UnansweredAsk): boolean {
  return hat.kind === 'authority' && hat.principalId === principalId && mayBeAsked(hat)
}

/** Whoever holds the principal's seat in the body that asks. */
function holdsSeat(hat: Hat, { principalId, handlingBodyId }: UnansweredAsk): boolean {
  return (
    hat.kind === 'body' &&
    hat.principalId === principalId &&
    hat.bodyId === handlingBodyId &&
    mayBeAsked(hat)
  )
}
