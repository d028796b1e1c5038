import type { Hat } from '../../actor/actor.ts'
import { registerBy } from '../../record/register-entry.ts'
import {
  mostWaiting,
  type WaitingRegistrations,
  waitingRegistrations as waitingIn,
} from '../../record/register-lists.repository.ts'
import { sayCount, sayDay, startSentence } from '../../shared/format.ts'
import { sayPrincipal } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingAsked, type WaitingSource, type WaitingThing } from './waiting.ts'

/** What the person's authorities have not given a number: one thing for each authority, by its oldest record. */
export const waitingRegistrations: WaitingSource = async (asked) => {
  const { db, place } = asked
  const { collaborationId, hats } = place.actor
  const principalIds = hats.flatMap((hat) => (hat.kind === 'authority' ? [hat.principalId] : []))
  const waiting = await waitingIn(db, collaborationId, [...new Set(principalIds)])
  return waiting.flatMap(({ oldest, count }) => {
    const { principalId } = oldest
    const due = registerBy(oldest.datedOn)
    const isLate = due < asked.today
    const hat = hatFor(place, (one) => isWaitedFor(one, principalId, isLate))
    if (hat === undefined) return []
    return thingOf(asked, { count, oldest, due, hat })
  })
}

/** The registrar's task. When it is late, the authority's officials are told too. */
function isWaitedFor(hat: Hat, principalId: string, isLate: boolean): boolean {
  return (
    hat.kind === 'authority' &&
    hat.principalId === principalId &&
    (hat.role === 'registrar' || isLate)
  )
}

interface Missing extends WaitingRegistrations {
  readonly due: NonNullable<WaitingThing['due']>
  readonly hat: Hat
}

function thingOf(asked: WaitingAsked, missing: Missing): WaitingThing {
  const { place, language, to } = asked
  const text = waitingText[language].registration
  const { count, oldest, due, hat } = missing
  const { principalId } = oldest
  const { collaborationId } = place.actor
  const href = `${to.register(collaborationId)}?visa=saknas`
  const documents =
    count === undefined ? text.moreThan(mostWaiting) : sayCount(count, language, text.noun)
  return {
    id: `registration ${principalId}`,
    due,
    since: oldest.createdAt,
    title: text.title(sayPrincipal(asked, principalId), startSentence(documents)),
    about: text.about(oldest.matterNumber, sayDay(oldest.datedOn, language)),
    href,
    act: { text: text.act, href },
    hatId: hat.id,
  }
}
