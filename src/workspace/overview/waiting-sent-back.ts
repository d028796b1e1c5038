import { supports, takesPartIn } from '../../actor/actor.ts'
import { listSentBack } from '../../matter/list/waiting-matters.repository.ts'
import { sayBody } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingSource } from './waiting.ts'

/** Matters that were sent back to be completed: the person's own, and those raised in a body they support. */
export const waitingSentBack: WaitingSource = async (asked) => {
  const { db, place, language, to } = asked
  const text = waitingText[language].sentBack
  const { collaborationId, accountId, hats } = place.actor
  const bodyHats = hats.filter((hat) => hat.kind === 'body')
  const bodyIds = bodyHats.map(({ bodyId }) => bodyId)
  const supported = bodyHats.filter((hat) => supports(hat, hat.bodyId)).map(({ bodyId }) => bodyId)
  const matters = await listSentBack(db, collaborationId, { accountId, bodyIds, supported })
  return matters.flatMap(({ number, title, originBodyId, handlingBodyId, raisedBy, since }) => {
    const isOwn = raisedBy.accountId === accountId
    const hat = hatFor(place, (one) =>
      isOwn ? takesPartIn(one, originBodyId) : supports(one, originBodyId),
    )
    if (hat === undefined || number === undefined) return []
    const href = to.matter(collaborationId, number)
    const about = text.about(number, sayBody(asked, handlingBodyId))
    return {
      id: `sent-back ${number}`,
      since,
      title: text.title(title),
      about: isOwn ? about : `${about} ${text.by(raisedBy.name)}`,
      href,
      act: { text: text.act, href: to.matter(collaborationId, number, 'komplettera') },
      hatId: hat.id,
    }
  })
}
