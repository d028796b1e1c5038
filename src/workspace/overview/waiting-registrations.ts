import type { Hat } from '../../actor/actor.ts'
import { registerBy } from '../../record/register-entry.ts'
import { waitingRegistrations as listMissing } from '../../record/register-lists.repository.ts'
import { sayCount, sayDay, startSentence } from '../../shared/format.ts'
import { sayPrincipal } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingAsked, type WaitingSource, type WaitingThing } from './waiting.ts'

/** As many as are looked up; more than that are said to be at least as many. */
const most = 200

/** What the person's authorities have not given a number: one thing for each authority, by its oldest record. */
export const waitingRegistrations: WaitingSource = async (asked) => {
  const { db, place } = asked
  const { collaborationId, hats } = place.actor
  const principalIds = hats.flatMap((hat) => (hat.kind === 'authority' ? [hat.principalId] : []))
  const entries = await listMissing(db, collaborationId, [...new Set(principalIds)])
  const byPrincipal = Map.groupBy(entries, ({ principalId }) => principalId)
  return [...byPrincipal].flatMap(([principalId, missing]) => {
    const [oldest] = missing
    if (oldest === undefined) return []
    const due = registerBy(oldest.datedOn)
    const isLate = due < asked.today
    const hat = hatFor(place, (one) => isWaitedFor(one, principalId, isLate))
    if (hat === undefined) return []
    const count = entries.length < most ? missing.length : undefined
    return thingOf(asked, { principalId, count, oldest, due, hat })
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

interface Missing {
  readonly principalId: string
  /** How many; undefined when they were not counted to the end. */
  readonly count: number | undefined
  readonly oldest: Awaited<ReturnType<typeof listMissing>>[number]
  readonly due: NonNullable<WaitingThing['due']>
  readonly hat: Hat
}

function thingOf(asked: WaitingAsked, missing: Missing): WaitingThing {
  const { place, language, to } = asked
  const text = waitingText[language].registration
  const { principalId, count, oldest, due, hat } = missing
  const { collaborationId } = place.actor
  const href = to.register(collaborationId)
  const documents = count === undefined ? text.moreThan(most) : sayCount(count, language, text.noun)
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
