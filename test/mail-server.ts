import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A letter as a mail server received it. */
export interface ReceivedLetter {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly mail: Email
}

/** A mail server of a test's own, on this machine, that keeps what it receives. */
export interface TestMailServer {
  readonly port: number
  readonly received: readonly ReceivedLetter[]
  close(): Promise<void>
}

/** How the server may behave otherwise than taking every letter. */
export interface TestMailSettings {
  /** The port of a server that was closed, to be that server again. */
  readonly port?: number
  /** What it says to a recipient: `550 no such user`, `451 try again later`. */
  readonly refuse?: (to: string) => string | undefined
  /** What it says to a sender. */
  readonly refuseSender?: (from: string) => string | undefined
  /** What it says when it has read the letter. */
  readonly refuseContent?: () => string | undefined
  /** Reads the letter and never answers. */
  readonly isSilent?: boolean
  /** Called when a letter has been read, before the answer. */
  readonly onLetter?: (letter: ReceivedLetter) => void
}

/** Starts a mail server on this machine. */
export async function startMailServer(settings: TestMailSettings = {}): Promise<TestMailServer> {
  const { port = 0, refuse, refuseSender, refuseContent, isSilent, onLetter } = settings
  const received: ReceivedLetter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: ({ address }, _, answer) => answer(refusal(refuseSender?.(address))),
    onRcptTo: ({ address }, _, answer) => answer(refusal(refuse?.(address))),
    onData: (stream, session, answer) => {
      // A program that is gone before the letter was told in full has sent none.
      void (async () => {
        const raw = Buffer.concat(await stream.toArray()).toString()
        const { mailFrom, rcptTo } = session.envelope
        const letter = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw,
          mail: await PostalMime.parse(raw),
        }
        const words = refuseContent?.()
        if (words === undefined) received.push(letter)
        onLetter?.(letter)
        if (!isSilent) answer(refusal(words))
      })().catch((error: Error) => answer(error))
    },
  })
  server.on('error', () => undefined)
  const { server: listening } = server
  listening.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  return {
    // A server on a port has an address of this kind.
    port: (listening.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** An answer in the way the server wants it: `550 no such user`. */
function refusal(words: string | undefined): Error | null {
  if (words === undefined) return null
  return Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) })
}
