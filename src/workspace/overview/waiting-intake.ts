import { receivesMattersFor } from '../../actor/actor.ts'
import { listToReceive } from '../../matter/list/waiting-matters.repository.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { sayBody, sayFrom } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingSource } from './waiting.ts'

/** Matters that the person's bodies have been handed, and that the person receives there. */
export const waitingIntake: WaitingSource = async (asked) => {
  const { db, place, language, to } = asked
  const text = waitingText[language].intake
  const { collaborationId, hats } = place.actor
  const bodyIds = hats.flatMap((hat) =>
    hat.kind === 'body' && receivesMattersFor(hat, hat.bodyId) ? [hat.bodyId] : [],
  )
  const matters = await listToReceive(db, collaborationId, [...new Set(bodyIds)])
  return matters.flatMap(({ number, kind, title, raisedBy, raisedAt, since, ...matter }) => {
    const { handlingBodyId, originBodyId } = matter
    const hat = hatFor(place, (one) => receivesMattersFor(one, handlingBodyId))
    if (hat === undefined || number === undefined) return []
    const href = to.matter(collaborationId, number)
    const body = sayBody(asked, handlingBodyId)
    const day = sayDay(dayInSweden(raisedAt ?? since), language)
    return {
      id: `intake ${number}`,
      since,
      title: text.from(text.arrived[kind], sayFrom(asked, raisedBy)),
      about:
        originBodyId === handlingBodyId
          ? text.about(title, number, day, body)
          : text.forwarded(title, number, day, sayBody(asked, originBodyId), body),
      href,
      act: { text: text.act, href: to.matter(collaborationId, number, 'ta-emot') },
      hatId: hat.id,
    }
  })
}
