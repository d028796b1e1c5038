import { takesPartIn } from '../../actor/actor.ts'
import { listDrafts } from '../../matter/list/waiting-matters.repository.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { sayBody } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingSource } from './waiting.ts'

/** A draft that was saved less than a day ago is being written, and needs no reminder. */
const restingAfter = 24 * 60 * 60 * 1_000

/** The person's own drafts that have rested for a day. */
export const waitingDrafts: WaitingSource = async (asked) => {
  const { db, place, language, to, now } = asked
  const text = waitingText[language].draft
  const { collaborationId, accountId, hats } = place.actor
  const bodyIds = hats.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : []))
  const before = new Date(now.getTime() - restingAfter)
  const drafts = await listDrafts(db, collaborationId, { accountId, bodyIds, before })
  return drafts.flatMap(({ id, title, originBodyId, since }) => {
    const hat = hatFor(place, (one) => takesPartIn(one, originBodyId))
    if (hat === undefined) return []
    const href = to.draft(collaborationId, id)
    return {
      id: `draft ${id}`,
      since,
      title: title.trim() === '' ? text.untitled : title,
      about: text.about(sayBody(asked, originBodyId), sayDay(dayInSweden(since), language)),
      href,
      act: { text: text.act, href },
      hatId: hat.id,
    }
  })
}
