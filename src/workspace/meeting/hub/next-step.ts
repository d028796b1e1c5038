import type { Answer } from '../../../meeting/attendance/attendance.ts'
import { isUntold, type Meeting } from '../../../meeting/meeting.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'

/** What comes next at a meeting for somebody: something they do, or something they wait for. */
export type Step =
  | 'makeAgenda'
  | 'sendNotice'
  | 'sendNewNotice'
  | 'open'
  | 'lead'
  | 'writeNotes'
  | 'shareNotes'
  | 'approveNotes'
  | 'publishNotes'
  | 'planAnother'
  | 'sayWhatHappened'
  | 'answer'
  | 'prepare'
  | 'follow'
  | 'readNotes'
  | 'waitForNotice'
  | 'waitForDay'
  | 'waitForOpening'
  | 'waitForNotes'
  | 'waitForApproval'
  | 'waitForNextMeeting'
  | 'waitForWord'
  | 'cancelled'

/** Who asks what comes next. */
export interface StepReader {
  /** Plans and leads the meeting: its support or chair. */
  readonly canRun: boolean
  readonly isInvited: boolean
  readonly answer: Answer | 'none'
  /** Whether it is theirs to approve the notes, and they have not. */
  readonly canApprove: boolean
  /** Whether they may read the notes as they stand. */
  readonly canReadNotes: boolean
}

/** What is otherwise than the last notice says: when, how or where people meet; nothing but the agenda; or nothing. */
export type SinceNotice = 'plan' | 'agenda' | 'nothing'

/** What has been done at the meeting so far, beside its state. */
export interface StepFacts {
  readonly items: number
  readonly sinceNotice: SinceNotice
  readonly hasNotes: boolean
}

/** The one thing that comes next at a meeting, for whoever asks. */
export function nextStep(
  meeting: Pick<
    Meeting,
    'state' | 'on' | 'notesSharedAt' | 'notesPublishedAt' | 'notesApproval' | 'dispatchDay'
  >,
  reader: StepReader,
  { items, sinceNotice, hasNotes }: StepFacts,
  today: CalendarDay,
): Step {
  if (isUntold(meeting, today)) return reader.canRun ? 'sayWhatHappened' : 'waitForWord'
  switch (meeting.state) {
    case 'planned':
      return reader.canRun ? 'makeAgenda' : 'waitForNotice'
    case 'agenda':
      if (!reader.canRun) return 'waitForNotice'
      return items === 0 ? 'makeAgenda' : 'sendNotice'
    case 'noticed':
      return beforeOpening(meeting, reader, sinceNotice, today)
    case 'held':
      return reader.canRun ? 'lead' : 'follow'
    case 'notes':
      if (meeting.notesSharedAt) return afterSharing(meeting, reader)
      if (!reader.canRun) return 'waitForNotes'
      return hasNotes ? 'shareNotes' : 'writeNotes'
    case 'approved':
      return reader.canRun && !meeting.notesPublishedAt ? 'publishNotes' : 'readNotes'
    case 'cancelled':
      return reader.canRun ? 'planAnother' : 'cancelled'
  }
}

function beforeOpening(
  { on }: Pick<Meeting, 'on'>,
  { canRun, isInvited, answer }: StepReader,
  sinceNotice: SinceNotice,
  today: CalendarDay,
): Step {
  const isDay = today === on
  // People who are on their way must be told of another time or place; what is new on the agenda they see when they are there.
  if (canRun && (sinceNotice === 'plan' || (sinceNotice === 'agenda' && !isDay))) {
    return 'sendNewNotice'
  }
  if (canRun && isDay) return 'open'
  if (isInvited && answer === 'none') return 'answer'
  if (isDay) return 'waitForOpening'
  return canRun ? 'waitForDay' : 'prepare'
}

function afterSharing(
  { notesApproval }: Pick<Meeting, 'notesApproval'>,
  { canApprove, canReadNotes }: StepReader,
): Step {
  if (canApprove) return 'approveNotes'
  if (notesApproval === 'nextMeeting') return 'waitForNextMeeting'
  return canReadNotes ? 'waitForApproval' : 'waitForNotes'
}

/** Where a step is done, as a part of the meeting's address; undefined for what one waits for. */
export const partOfStep: Readonly<Partial<Record<Step, string>>> = {
  makeAgenda: 'dagordning',
  sendNotice: 'kallelse',
  sendNewNotice: 'kallelse',
  open: 'genomfor',
  lead: 'genomfor',
  sayWhatHappened: 'genomfor',
  follow: 'folj',
  writeNotes: 'anteckningar',
  shareNotes: 'anteckningar',
  approveNotes: 'anteckningar#godkannande',
  publishNotes: 'anteckningar/publicera',
  readNotes: 'anteckningar',
  waitForApproval: 'anteckningar',
  waitForNextMeeting: 'anteckningar',
}
