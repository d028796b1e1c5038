import type { Actor } from '../../actor/actor.ts'
import {
  mayAnswer,
  mayClose,
  mayComplete,
  mayPrepare,
  mayPublish,
  mayTakeIn,
} from '../../matter/matter.policy.ts'
import type { Matter } from '../../matter/matter.ts'
import { type Ask, isOpen } from '../../matter/preparation/preparation.ts'

/** Something that somebody can do in a matter, on a page of its own. */
export type PossibleAct =
  | 'takeIn'
  | 'complete'
  | 'answer'
  | 'prepare'
  | 'handOn'
  | 'close'
  | 'publish'
  | 'unpublish'

/** What the actor can do in a matter as it stands, in the hat worn; the most pressing first. */
export function possibleActs(
  actor: Actor,
  matter: Matter,
  asks: readonly Ask[],
): readonly PossibleAct[] {
  const { state } = matter
  const isPublic = matter.publishedAt !== undefined
  const asked = asks.some((ask) => isOpen(ask) && mayAnswer(actor, matter, ask.principalId).allowed)
  const found: readonly (readonly [PossibleAct, boolean])[] = [
    ['takeIn', state === 'raised' && mayTakeIn(actor, matter).allowed],
    ['complete', state === 'askedBack' && mayComplete(actor, matter).allowed],
    ['answer', asked],
    ['prepare', state === 'inPreparation' && mayPrepare(actor, matter).allowed],
    ['close', state === 'inPreparation' && mayClose(actor, matter).allowed],
    ['handOn', state === 'inPreparation' && mayTakeIn(actor, matter).allowed],
    ['publish', !isPublic && mayPublish(actor, matter).allowed],
    ['unpublish', isPublic && mayPublish(actor, matter).allowed],
  ]
  return found.filter(([, can]) => can).map(([act]) => act)
}

/** The part of a matter's address where it is done. */
export const placeOfAct: Readonly<Record<PossibleAct, string>> = {
  takeIn: 'ta-emot',
  complete: 'komplettera',
  answer: 'beredning',
  prepare: 'beredning',
  handOn: 'ta-emot',
  close: 'avsluta',
  publish: 'publicera',
  unpublish: 'avpublicera',
}
