import type { DecidingAuthority, DecisionOutcome } from '../../adoption/decision/decision.ts'
import type { AnchoringDirection } from '../../anchoring/anchoring.ts'
import type { MeetingMode } from '../../charter/activity.ts'
import type { ItemKind } from '../../meeting/agenda/agenda.ts'
import type { Answer } from '../../meeting/attendance/attendance.ts'
import type { CommissionStepKind } from '../../meeting/commission/commission.ts'
import type { NotesApproval } from '../../meeting/meeting.ts'
import type { OutcomeKind } from '../../meeting/outcome/outcome.ts'
import type { PersonaKey } from '../cast/cast.ts'
import type { Moment } from '../story/story.ts'

/** What somebody does with a meeting, or with what came of it. */
export type MeetingDeed =
  /** How the group approves its notes, said before the meeting is planned. */
  | { readonly does: 'setting'; readonly approval: NotesApproval }
  | { readonly does: 'plan' }
  /** Begins with the agenda: what belongs there by itself is put there. */
  | { readonly does: 'prepare' }
  | {
      readonly does: 'addItem'
      readonly item: string
      readonly title: string
      readonly kind: ItemKind
      readonly minutes: number
      readonly presenter?: string
      /** The story whose matter it is about. */
      readonly about?: string
    }
  /** Sends the notice; with letters, they land in the mailbox of the demo. */
  | { readonly does: 'notify'; readonly byMail?: boolean }
  /** The support writes down what people have answered by telephone; everybody not named comes. */
  | {
      readonly does: 'answers'
      readonly cannot?: readonly string[]
      readonly digitally?: readonly string[]
      readonly silent?: readonly string[]
    }
  | { readonly does: 'answerNotice'; readonly answer: Answer }
  | { readonly does: 'begin' }
  /** Who was there: every member, or the deputy of one who was away. */
  | {
      readonly does: 'attendance'
      readonly away?: readonly string[]
      readonly digitally?: readonly string[]
    }
  | { readonly does: 'note'; readonly item: string; readonly text: string }
  | {
      readonly does: 'outcome'
      readonly item: string
      readonly outcome: string
      readonly kind: OutcomeKind
      readonly text: string
      readonly toBody?: string
      readonly person?: PersonaKey
      readonly due?: string
      readonly ends?: string
    }
  | { readonly does: 'end' }
  | { readonly does: 'shareNotes' }
  | { readonly does: 'approveNotes' }
  | { readonly does: 'publishNotes' }
  | {
      readonly does: 'anchor'
      readonly item: string
      readonly direction: AnchoringDirection
      readonly with: string
      readonly on: string
      readonly text?: string
    }
  | LedgerDeed
  | {
      readonly does: 'follow'
      readonly outcome: string
      readonly step: Exclude<CommissionStepKind, 'placed'>
      readonly text?: string
      /** The body for which it is done. */
      readonly forBody: string
    }

/** What is done with a recommendation, at the principals and in the group. */
export type LedgerDeed =
  | {
      readonly does: 'openLedger'
      readonly item: string
      readonly outcome: string
      readonly about?: string
      readonly title: string
      readonly text: string
      readonly due: string
      readonly asked: readonly { readonly of: string; readonly authority: DecidingAuthority }[]
    }
  | {
      readonly does: 'decide'
      readonly of: string
      readonly outcome: DecisionOutcome
      readonly on: string
      readonly paragraph: string
      readonly number?: string
      readonly reservation?: string
      /** The day its attested minutes were announced. */
      readonly announced?: string
      /** Recorded with the link of a letter, by somebody who does not sign in here. */
      readonly byLink?: string
    }
  | { readonly does: 'publishLedger' }

/** One thing that happens: when, by whom, and what. */
export type MeetingStep = { readonly at: Moment; readonly by: PersonaKey } & MeetingDeed

/** Mötesberättelse. A meeting of the demo: when it is, and who did what before, at and after it. */
export interface MeetingStory {
  /** What it is known by; the ids of the meeting, its items and outcomes are made from it. */
  readonly key: string
  readonly collaborationId: string
  readonly bodyId: string
  readonly on: string
  readonly time: string
  readonly minutes: number
  readonly mode: MeetingMode
  readonly place?: string
  readonly link?: string
  readonly steps: readonly MeetingStep[]
}
