import type { MatterEventKind } from './matter-event.ts'

/** What the sentence of an event may speak of, each as it is said: a name, a day, a count. */
export interface Said {
  readonly body: string
  readonly fromBody: string
  readonly principal: string
  readonly person: string
  readonly other: string | undefined
  readonly what: string
  readonly name: string
  readonly version: string
  readonly due: string
  readonly number: string
  /** The day of a meeting, and the one it was moved to. */
  readonly meetingOn: string
  readonly newMeetingOn: string
  /** What a meeting came to, as its slice calls it. */
  readonly outcomeKind: string
  /** What a body did with what another had sent it, or whether principals were asked or reminded. */
  readonly step: string
  /** What a principal came to, as its slice calls it, and on which day. */
  readonly decision: string
  readonly decidedOn: string
  readonly count: string
}

/** A sentence for each kind of event, in one language. */
export type EventSentences = Readonly<Record<MatterEventKind, (said: Said) => string>>
