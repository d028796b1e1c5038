import type { Answer } from '../../invitation/reply.ts'

// The rows of migrations/0030_create_meeting_letter.sql.

interface MeetingInvitationRow {
  readonly collaboration_id: string
  readonly meeting_id: string
  readonly person_id: string
  readonly uid: string
}

/** Why somebody has had a letter about a meeting. */
export type MeetingLetterKind =
  | 'notice'
  | 'cancelled'
  | 'uninvited'
  | 'called'
  | 'stoodDown'
  | 'notTaken'

interface MeetingLetterRow {
  readonly collaboration_id: string
  readonly meeting_id: string
  readonly letter_id: string
  readonly person_id: string
  readonly kind: MeetingLetterKind
  readonly notice_version: number | null
  readonly at: Date
}

interface CalendarReplyRow {
  readonly hash: string
  readonly came_at: Date
  readonly collaboration_id: string | null
  readonly meeting_id: string | null
  readonly person_id: string | null
  readonly answer: Answer | null
  readonly given_at: Date | null
  readonly comment: string | null
  readonly sender: string | null
  readonly refused_because: string | null
  readonly proposed_start: Date | null
  readonly proposed_end: Date | null
}

/** The tables of a meeting's letters, and of what calendars answer to them. */
export interface MeetingLetterTables {
  meeting_invitation: MeetingInvitationRow
  meeting_letter: MeetingLetterRow
  calendar_reply: CalendarReplyRow
}
