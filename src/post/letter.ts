import type { CalendarPart, LetterAttachment, ListedAttachment } from './enclosed.ts'
import type { MailAddress } from './mail-address.ts'

/** Brev. A letter to be sent by mail: to one person, always readable as plain text. */
export interface NewLetter {
  readonly to: MailAddress
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** What it is for, as a code: `sign-in`, `notice`. */
  readonly purpose: string
  readonly at: Date
  /** When it is no longer worth sending, such as a link that stops working; otherwise a day later. */
  readonly until?: Date
  /** Holds something that must not lie about: text, calendar and files are removed once it has been sent. */
  readonly isSecret?: boolean
  /** For the calendar of whoever gets the letter. */
  readonly calendar?: CalendarPart
  readonly attachments?: readonly LetterAttachment[]
}

/** What has become of a letter. */
export type LetterState =
  | { readonly state: 'waiting'; readonly attempts: number; readonly nextTryAt: Date }
  | { readonly state: 'sent'; readonly at: Date; readonly transport: string }
  /** `refused`: the mail server will not take it. `gave-up`: it could not be sent in time. */
  | { readonly state: 'failed'; readonly at: Date; readonly because: 'refused' | 'gave-up' }

/** A letter in the outbox. A secret one has no text once it has been sent. */
export interface Letter {
  readonly id: string
  readonly to: MailAddress
  readonly subject: string
  readonly text?: string
  readonly html?: string
  readonly calendar?: CalendarPart
  /** The files with it; their content is read one at a time. */
  readonly attachments: readonly ListedAttachment[]
  readonly purpose: string
  readonly createdAt: Date
  /** Its name among all letters (RFC 5322), given when it is first sent. */
  readonly messageId?: string
  readonly became: LetterState
  /** What the mail server, or the line to it, said the last time it did not go well. */
  readonly lastError?: string
}

const second = 1_000
const minute = 60 * second

/** How long a letter is tried: a day. Later than that nobody expects it any more. */
export const patience = 24 * 60 * minute

/** How long a letter belongs to whoever took it. A program cut off in the middle leaves it to others after that. */
export const lease = 5 * minute

/** How long to wait after so many attempts: 15 seconds, then twice as long each time, up to ten minutes. */
export function waitAfter(attempts: number): number {
  return Math.min(15 * second * 2 ** Math.max(0, attempts - 1), 10 * minute)
}

const longestSubject = 200

/** A subject in one line: whatever would begin another line, or steer the writing, becomes a space. */
export function subjectLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  return line.length <= longestSubject
    ? line
    : `${line
        .slice(0, longestSubject - 1)
        .toWellFormed()
        .trimEnd()}…`
}

/** A text that the database and every mail program can hold. */
export function letterText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}

const longestAttachmentName = 150

/** The name of a file as one line that can be saved anywhere: the slashes of folders become hyphens. */
export function attachmentName(name: string): string {
  const line = subjectLine(name)
    .replace(/[/\\]+/g, '-')
    .replace(/^[-. ]+/, '')
  if (line.length <= longestAttachmentName) return line || 'bilaga'
  const ending = /\.[a-z0-9]{1,5}$/i.exec(line)?.[0] ?? ''
  return `${line.slice(0, longestAttachmentName - ending.length).toWellFormed()}${ending}`
}
