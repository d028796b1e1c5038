import { mayRead } from '../../matter/matter.policy.ts'
import { listAnswered } from '../../matter/preparation/answered-asks.repository.ts'
import { beginningOf, sayPrincipal } from './says.ts'
import { waitingText } from './waiting.text.ts'
import { hatFor, type WaitingSource } from './waiting.ts'

/** Nobody marks an answer as read. After fourteen days it is taken to be. */
const newFor = 14 * 24 * 60 * 60 * 1_000

/** Answers to what the person has asked, in matters that they still may read and have done nothing in since. */
export const waitingAnswers: WaitingSource = async (asked) => {
  const { db, place, language, to, now } = asked
  const text = waitingText[language].answer
  const { actor } = place
  const { collaborationId, accountId } = actor
  const from = new Date(now.getTime() - newFor)
  const answers = await listAnswered(db, collaborationId, { accountId, from })
  return answers.flatMap(({ askId, principalId, question, answeredAt, matter }) => {
    const hat = hatFor(place, (one) => mayRead({ ...actor, hat: one }, matter).allowed)
    if (hat === undefined || matter.number === undefined) return []
    const href = `${to.matter(collaborationId, matter.number, 'beredning')}#fraga-${askId}`
    return {
      id: `answer ${askId}`,
      since: answeredAt,
      title: text.title(sayPrincipal(asked, principalId), matter.title),
      about: text.about(matter.number, beginningOf(question)),
      href,
      act: { text: text.act, href },
      hatId: hat.id,
    }
  })
}
