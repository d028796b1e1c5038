/** What a calendar is to do with the invitation in a letter: enter it or change it, or take it away. */
export type CalendarMethod = 'REQUEST' | 'CANCEL'

/** An invitation for the calendar, in iCalendar's own form (RFC 5545). */
export interface CalendarPart {
  readonly method: CalendarMethod
  readonly content: string
}

/** A file sent with a letter. */
export interface LetterAttachment {
  readonly name: string
  /** `application/pdf`: a kind alone, without parameters. */
  readonly contentType: string
  readonly content: Uint8Array
}

/** A file of a letter as it is listed, without its content. */
export interface ListedAttachment {
  readonly ordinal: number
  readonly name: string
  readonly contentType: string
  /** In bytes. */
  readonly size: number
}
