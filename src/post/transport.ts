import type { CalendarPart, LetterAttachment } from './enclosed.ts'
import type { MailAddress } from './mail-address.ts'

/** A letter on its way out: everything that is sent. */
export interface Outgoing {
  readonly to: MailAddress
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly calendar?: CalendarPart
  readonly attachments: readonly LetterAttachment[]
  readonly messageId: string
  readonly date: Date
}

/** How it went: taken over; not now but perhaps later; or never, with the words of whoever said so. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'later'; readonly words: string }
  | { readonly outcome: 'refused'; readonly words: string }

/** What carries letters away. */
export interface Transport {
  /** Kept with the letter: what carried it. */
  readonly name: string
  /** The domain after the at-sign in the name of each letter. */
  readonly domain: string
  /** Whether the letters stay readable here, also the secret ones: only where nothing is sent for real. */
  readonly keepsText: boolean
  /** Never rejects. The signal tells that time is up; whether the letter was taken over is then unknown. */
  deliver(letter: Outgoing, signal: AbortSignal): Promise<Delivery>
}

/** Carries nothing away: the letters stay in the outbox, to be read in the mailbox of the demo. */
export const demoTransport: Transport = {
  name: 'demo',
  domain: 'radslag.example',
  keepsText: true,
  deliver: async () => ({ outcome: 'sent' }),
}
