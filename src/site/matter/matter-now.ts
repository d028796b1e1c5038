import { sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import { matterText } from '../../matter/matter.text.ts'
import { hasEnded } from '../../matter/matter.ts'
import { bodyName } from '../../matter/public/public-event.text.ts'
import type { PublicStory } from '../../matter/public/public-matters.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { sayCount, sayDay, sayList, startSentence } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { type Asked, askedIn, comingMeeting } from './journey-steps.ts'
import { sayInstant } from './matter-words.ts'
import { mattersText } from './matters.text.ts'

/** Where the matter is now, in a sentence or two that anybody understands. */
export function sayNow(
  context: CollaborationContext,
  { matter, events }: PublicStory,
  ledgers: readonly PublicLedger[],
): string {
  const { language, day } = context
  const text = mattersText[language]
  const body = bodyName(context, matter.handlingBodyId)
  const { means } = matterText[language].state[matter.state]
  if (hasEnded(matter)) return `${text.lastAt(body)} ${means}`
  const asked = askedIn(ledgers, day)
  if (matter.state === 'inPreparation' && asked) return sayAsked(context, asked)
  const arrived = events.findLast(({ kind }) => kind === 'raised' || kind === 'forwarded')
  const where = text.at(body, sayInstant(arrived?.at ?? matter.raisedAt, language))
  const meeting = comingMeeting(events, day)
  if (!meeting) return `${where} ${means}`
  return `${where} ${text.takenUp(bodyName(context, meeting.bodyId), sayDay(meeting.on, language))}`
}

function sayAsked(context: CollaborationContext, asked: Asked): string {
  const { language, day } = context
  const text = mattersText[language]
  const [first, ...others] = asked.ledgers
  if (!first) return ''
  const isOne = others.length === 0
  if (asked.answers === 0) {
    const back = bodyName(context, first.returnsToBodyId)
    return isOne ? text.answered(sayStatus(first, day, language), back) : text.allAnswered(back)
  }
  return isOne
    ? `${text.deciding(sayStatus(first, day, language))} ${text.notDecided(sayWaiting(context, asked))}`
    : text.decidingMany(
        sayCount(asked.ledgers.length, language, text.recommendationNoun),
        startSentence(sayCount(asked.answers, language, text.decisionNoun)),
      )
}

/** More names than this are counted instead. */
const mostNamed = 3

/** Those that have not decided: by name when they are few, beginning a sentence. */
export function sayWaiting(context: CollaborationContext, { waitingIds }: Asked): string {
  const { register, day, language } = context
  if (waitingIds.length > mostNamed) {
    return startSentence(sayCount(waitingIds.length, language, mattersText[language].principalNoun))
  }
  return sayList(
    waitingIds.map((id) => {
      const principal = register.principalById(id)
      return principal ? nameOfPrincipal(principal, day).full : id
    }),
    language,
  )
}
