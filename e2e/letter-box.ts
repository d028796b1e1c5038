import { parseICS } from 'node-ical'
import { vi } from 'vitest'
import type { ReceivedLetter, TestMailServer } from '../test/mail-server.ts'
import { patience } from './hands.ts'

/** What a mail server receives from now on. */
export interface LetterBox {
  /** The letters that have come since it was opened, once there are so many. */
  readonly untilThereAre: (count: number) => Promise<readonly ReceivedLetter[]>
  /** The letter to an address, once it has come. */
  readonly untilOneTo: (address: string) => Promise<ReceivedLetter>
}

/** Begins to count what comes. */
export function letterBox({ received }: TestMailServer): LetterBox {
  const before = received.length
  return {
    untilThereAre: (count) =>
      vi.waitFor(
        () => {
          const come = received.slice(before)
          if (come.length < count) throw new Error(`${come.length} of ${count} letters have come`)
          return come
        },
        { timeout: patience, interval: 50 },
      ),
    untilOneTo: (address) =>
      vi.waitFor(
        () => {
          const letter = received.slice(before).find(({ to }) => to.includes(address))
          if (!letter) throw new Error(`no letter to ${address} has come`)
          return letter
        },
        { timeout: patience, interval: 50 },
      ),
  }
}

/** The letter that says something. */
export function letterThatSays(letters: readonly ReceivedLetter[], words: string): ReceivedLetter {
  const letter = letters.find(({ mail }) => inOneLine(mail.text).includes(words))
  if (!letter) throw new Error(`no letter says ‘${words}’`)
  return letter
}

/** What a letter says, without where its lines end. */
function inOneLine(text = ''): string {
  return text.replace(/\s+/g, ' ')
}

/** The address in a letter that leads to a kind of page: `kallelse`. */
export function linkIn({ mail }: ReceivedLetter, to: string): string {
  const [link = ''] = new RegExp(`http://\\S+/${to}/\\S+`).exec(mail.text ?? '') ?? []
  return link
}

/** What a calendar makes of a letter: read by another library than the one that wrote it. */
export function eventIn({ mail }: ReceivedLetter) {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  const content = part?.content ?? ''
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  const event = Object.values(parseICS(text)).find((one) => one?.type === 'VEVENT')
  if (event?.type !== 'VEVENT') throw new Error('no event')
  const { uid, sequence, start, end, summary } = event
  return {
    method: part?.method,
    uid,
    sequence: Number(sequence),
    start: start.toISOString(),
    end: end?.toISOString(),
    summary,
  }
}
