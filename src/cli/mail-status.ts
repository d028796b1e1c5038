import { postStatus } from '../post/post-status.repository.ts'
import { sayCount, startSentence } from '../shared/format.ts'
import { sayMoment } from '../sign-in/say-moment.ts'
import type { Answer, ManageGround } from './order.ts'
import { stateText } from './state.text.ts'

/** A day, in milliseconds. */
const aDay = 24 * 60 * 60_000

/** How the post is, without a word of what any letter holds. Answers 1 when mail does not get through. */
export async function mailStatus({ db, now, talk: { language } }: ManageGround): Promise<Answer> {
  const text = stateText[language]
  const status = await postStatus(db, new Date(now.getTime() - aDay))
  const { waiting, oldest, delayed, since, failed } = status
  const latestFault = status.latestFault && withoutNames(status.latestFault)
  const letters = (number: number) => sayCount(number, language, text.letter)
  const lines = [
    delayed > 0 && since !== undefined
      ? text.delayed(letters(delayed), sayMoment(since, language))
      : text.getsThrough,
    waiting > 0 && oldest !== undefined
      ? startSentence(text.wait(letters(waiting), sayMoment(oldest, language)))
      : text.noneWaits,
    ...(failed > 0 ? [text.failed(letters(failed))] : []),
    ...(latestFault === undefined ? [] : [text.fault(latestFault)]),
  ]
  return {
    lines,
    data: { getsThrough: delayed === 0, ...status, latestFault },
    code: delayed === 0 ? 0 : 1,
  }
}

/** The words of the mail server, without whose the address was: where letters go wrong is enough to mend it. */
function withoutNames(words: string): string {
  return words.replace(/[^\s<>()@:,;"]+@/g, '…@')
}
