import { listCommissions } from '../../meeting/commission/commission.repository.ts'
import {
  type Commission,
  isSettled,
  runsBody,
  seenToBy,
  stateOfCommission,
} from '../../meeting/commission/commission.ts'
import { addDays, dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, startSentence } from '../../shared/format.ts'
import { sayBody } from '../overview/says.ts'
import {
  hatFor,
  type WaitingAsked,
  type WaitingSource,
  type WaitingThing,
} from '../overview/waiting.ts'
import { waitingCommissionsText } from './waiting-commissions.text.ts'

/** For how long an answer is told of in the overview, and how long before its last day a working group is. */
const days = { answer: 14, before: 7 } as const

/**
 * What waits between groups for those who lead one: what has come and nobody has received, working groups whose last
 * day is near or past, and for fourteen days what has been answered.
 */
export const waitingCommissions: WaitingSource = async (asked) => {
  const { db, place } = asked
  const { actor } = place
  const bodyIds = actor.hats.flatMap((hat) =>
    hat.kind === 'body' && runsBody({ hat }, hat.bodyId) ? [hat.bodyId] : [],
  )
  const all = await listCommissions(db, actor.collaborationId, { bodyIds: [...new Set(bodyIds)] })
  return all.flatMap((one) => [
    ...toReceive(asked, one),
    ...toFollowUp(asked, one),
    ...toRead(asked, one),
  ])
}

function toReceive(asked: WaitingAsked, one: Commission): readonly WaitingThing[] {
  if (stateOfCommission(one) !== 'new') return []
  const text = waitingCommissionsText[asked.language]
  return thing(asked, one, seenToBy(one), {
    id: `commission ${one.id}`,
    ...(one.dueOn !== undefined && { due: one.dueOn }),
    since: one.at,
    title: text.from(text.arrived[one.kind] ?? text.anything, sayBody(asked, one.bodyId)),
    about: text.about(
      one.title,
      sayDay(one.meetingOn, asked.language),
      sayBody(asked, seenToBy(one)),
    ),
    act: text.receive,
  })
}

function toFollowUp(asked: WaitingAsked, one: Commission): readonly WaitingThing[] {
  const { endsOn } = one
  if (endsOn === undefined || isSettled(one) || addDays(asked.today, days.before) < endsOn)
    return []
  const text = waitingCommissionsText[asked.language]
  return thing(asked, one, seenToBy(one), {
    id: `working-group ${one.id}`,
    due: endsOn,
    since: one.at,
    title: text.ends(one.title),
    about: startSentence(
      text.endsAbout(sayBody(asked, one.bodyId), sayDay(endsOn, asked.language)),
    ),
    act: text.tell,
  })
}

function toRead(asked: WaitingAsked, one: Commission): readonly WaitingThing[] {
  const last = one.steps.findLast(({ kind }) => kind === 'answered' || kind === 'done')
  if (!last || last.byBodyId === one.bodyId) return []
  if (dayInSweden(last.at) < addDays(asked.today, -days.answer)) return []
  const text = waitingCommissionsText[asked.language]
  const said = last.kind === 'answered' ? text.answered : text.doneBy
  return thing(asked, one, one.bodyId, {
    id: `commission-answer ${last.id}`,
    since: last.at,
    title: startSentence(said(sayBody(asked, last.byBodyId), one.title)),
    about: startSentence(
      text.answeredAbout(sayBody(asked, one.bodyId), sayDay(one.meetingOn, asked.language)),
    ),
    act: text.read,
  })
}

type Told = Pick<WaitingThing, 'id' | 'due' | 'since' | 'title' | 'about'> & {
  readonly act: string
}

/** As something that waits for whoever leads the body, in the role in which they do. */
function thing(
  { place, to }: WaitingAsked,
  one: Commission,
  bodyId: string,
  { act, ...told }: Told,
): readonly WaitingThing[] {
  const hat = hatFor(place, (worn) => runsBody({ hat: worn }, bodyId))
  if (hat === undefined) return []
  const href = `${to.group(place.actor.collaborationId, bodyId, 'uppdrag')}#uppdrag-${one.id}`
  return [{ ...told, href, act: { text: act, href }, hatId: hat.id }]
}
