import type { MeetingMode } from '../charter/activity.ts'
import type { PaperColumns } from '../matter/paper-columns.ts'
import type { Formality, ItemKind, PaperRef } from './agenda/agenda.ts'
import type { Answer, AnswerWay, PresenceMode } from './attendance/attendance.ts'
import type { MeetingState, NotesApproval } from './meeting.ts'
import type { RecurringItem } from './meeting-days.ts'
import type { ShownPaper } from './notes/notes.ts'
import type { MeetingNotice, NoticeContent, Recipient } from './notice/notice.ts'
import type { OutcomeKind } from './outcome/outcome.ts'

// The rows of migrations/0020_create_meeting.sql.

/** What every row of a meeting's tables belongs to. */
interface OfMeeting {
  readonly collaboration_id: string
  readonly meeting_id: string
}

interface MeetingSettingRow {
  readonly collaboration_id: string
  readonly body_id: string
  readonly matter_days: number
  readonly dispatch_days: number
  readonly minutes: number
  readonly notes_approval: NotesApproval
  readonly recurring: readonly RecurringItem[] | string
}

export interface MeetingRow {
  readonly collaboration_id: string
  readonly id: string
  readonly body_id: string
  readonly state: MeetingState
  readonly on_day: string
  readonly at_time: string
  readonly minutes: number
  readonly mode: MeetingMode
  readonly place: string | null
  readonly link: string | null
  readonly last_day_for_matters: string
  readonly dispatch_day: string
  readonly sequence: number
  readonly agenda_version: number
  readonly notes_approval: NotesApproval
  readonly notes_shared_at: Date | null
  readonly notes_approved_at: Date | null
  readonly notes_published_at: Date | null
  readonly cancelled_because: string | null
  readonly is_example: boolean
  readonly created_at: Date
  readonly changed_at: Date
  readonly version: number
}

export interface AgendaItemRow extends OfMeeting {
  readonly id: string
  readonly position: number
  readonly title: string
  readonly kind: ItemKind
  readonly minutes: number
  readonly presenter: string | null
  readonly matter_id: string | null
  readonly papers: readonly PaperRef[] | string
  readonly is_raised_at_meeting: boolean
  readonly formality: Formality | null
  readonly notes_of_meeting_id: string | null
  readonly added_at: Date
  readonly version: number
}

export interface AgendaPaperRow extends OfMeeting, PaperColumns {
  readonly item_id: string
}

interface AgendaReturnedRow extends OfMeeting {
  readonly returned_id: string
  readonly item_id: string
  readonly title: string
  readonly matter_id: string | null
}

export interface MeetingNoticeRow extends OfMeeting {
  readonly version: number
  readonly method: MeetingNotice['method']
  readonly sequence: number
  readonly content: NoticeContent | string
  readonly recipients: readonly Recipient[] | string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
}

interface MeetingSeatRow extends OfMeeting {
  readonly seat_id: string
  readonly ordinal: number
  readonly principal_id: string | null
  readonly member_id: string | null
  readonly deputy_id: string | null
  readonly is_counted: boolean
}

interface MeetingAnswerRow extends OfMeeting {
  readonly person_id: string
  readonly answer: Answer
  readonly for_day: string
  readonly for_time: string
  readonly way: AnswerWay
  readonly at: Date
}

interface AnswerLinkRow extends OfMeeting {
  readonly hash: string
  readonly person_id: string
  readonly made_at: Date
  readonly expires_at: Date
}

interface MeetingPresenceRow extends OfMeeting {
  readonly person_id: string
  readonly mode: PresenceMode
  readonly absent_for: string[]
  readonly left_at: Date | null
}

export interface MeetingOutcomeRow extends OfMeeting {
  readonly item_id: string
  readonly id: string
  readonly kind: OutcomeKind
  readonly text: string
  readonly to_body_id: string | null
  readonly person_id: string | null
  readonly due_on: string | null
  readonly ends_on: string | null
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
  readonly version: number
  readonly done_at: Date | null
  readonly done_by_name: string | null
}

// Of migrations/0025_follow_held_meetings.sql.
interface ItemTurnRow extends OfMeeting {
  readonly turn: number
  readonly item_id: string
  readonly began_at: Date
}

interface DifferingOpinionRow extends OfMeeting {
  readonly item_id: string
  readonly principal_id: string
  readonly text: string
  readonly at: Date
  readonly by_name: string
}

interface MeetingNoteRow extends OfMeeting {
  readonly item_id: string
  readonly version: number
  readonly text: string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
}

interface NotesApprovalRow extends OfMeeting {
  readonly person_id: string
  readonly revision: number
  readonly at: Date
}

interface NotesPublicationRow extends OfMeeting {
  readonly shows_names: boolean
  readonly papers: readonly ShownPaper[] | string
}

/** The tables of meetings. */
export interface MeetingTables {
  meeting_setting: MeetingSettingRow
  meeting: MeetingRow
  agenda_item: AgendaItemRow
  agenda_paper: AgendaPaperRow
  agenda_returned: AgendaReturnedRow
  meeting_notice: MeetingNoticeRow
  meeting_seat: MeetingSeatRow
  meeting_answer: MeetingAnswerRow
  answer_link: AnswerLinkRow
  meeting_presence: MeetingPresenceRow
  meeting_outcome: MeetingOutcomeRow
  item_turn: ItemTurnRow
  differing_opinion: DifferingOpinionRow
  meeting_note: MeetingNoteRow
  notes_approval: NotesApprovalRow
  notes_publication: NotesPublicationRow
}
