import type { Actor } from '../../../actor/actor.ts'
import type { AnchoredState } from '../../../anchoring/anchored-state.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import {
  listAnswers,
  listKeptSeats,
  listPresences,
} from '../../../meeting/attendance/attendance.repository.ts'
import {
  type Answer,
  answerOf,
  type ExpectedSeat,
  expectedSeats,
  invitedIds,
  type MeetingSeat,
  type Presence,
} from '../../../meeting/attendance/attendance.ts'
import { approvesForBody, mayApproveNotes, mayReadNotes } from '../../../meeting/meeting.policy.ts'
import { hasBegun, isToCome, type Meeting } from '../../../meeting/meeting.ts'
import { hasMetSince } from '../../../meeting/notes/notes.repository.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import {
  changesSince,
  contentOf,
  isHeldOtherwise,
  type MeetingNotice,
} from '../../../meeting/notice/notice.ts'
import { listOutcomes } from '../../../meeting/outcome/outcome.repository.ts'
import type { MeetingOutcome } from '../../../meeting/outcome/outcome.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { isToAnchor, loadAnchored } from '../item/load-anchored.ts'
import { findNotesProgress, matterNumbersOf, type NotesProgress } from './hub.repository.ts'
import { nextStep, type SinceNotice, type Step } from './next-step.ts'

/** Everything a meeting's own page shows, for the one who reads it. */
export interface Hub {
  readonly items: readonly AgendaItem[]
  readonly matterNumbers: ReadonlyMap<string, string>
  readonly notices: readonly MeetingNotice[]
  /** Who holds which seat, and who is expected in it; as they were kept once the meeting had begun. */
  readonly seats: readonly ExpectedSeat[]
  readonly presences: readonly Presence[]
  readonly outcomes: readonly MeetingOutcome[]
  readonly anchored: ReadonlyMap<string, AnchoredState>
  readonly answer: Answer | 'none'
  readonly isInvited: boolean
  /** Called in for a member who cannot come. */
  readonly calledInFor: readonly ExpectedSeat[]
  readonly sinceNotice: SinceNotice
  readonly canReadNotes: boolean
  readonly step: Step
}

/** Loads a meeting's own page: what every state needs at once, and what only its own state needs. */
export async function loadHub(
  ground: Pick<WorkspaceGround, 'db'>,
  found: FoundMeeting,
  today: CalendarDay,
): Promise<Hub> {
  const { db } = ground
  const { meeting, place, canRun } = found
  const { actor, register } = place
  const isBegun = hasBegun(meeting)
  const [items, matterNumbers, notices, answers, kept, presences, outcomes, notes] =
    await Promise.all([
      listItems(db, meeting),
      matterNumbersOf(db, meeting),
      listNotices(db, meeting),
      isBegun ? [] : listAnswers(db, meeting),
      isBegun ? listKeptSeats(db, meeting) : [],
      isBegun ? listPresences(db, meeting) : [],
      isBegun ? listOutcomes(db, meeting) : [],
      notesOf(ground, meeting, actor),
    ])
  const toAnchor = isToCome(meeting) ? items.filter(isToAnchor) : []
  const anchored = await loadAnchored(ground, found, toAnchor)
  const places: readonly MeetingSeat[] = isBegun ? kept : seatsOfMeeting(register, meeting)
  const seats = expectedSeats(places, answers, meeting)
  const answer = answerOf(answers, meeting, actor.personId)
  const isInvited = invitedIds(places).includes(actor.personId)
  const sinceNotice = changedSince(meeting, items, notices)
  const present = presences.filter(({ mode }) => mode !== 'absent').map(({ personId }) => personId)
  const canReadNotes = isBegun && mayReadNotes(actor, meeting).allowed
  const canApprove =
    notes.isReadyToApprove && !notes.hasApproved && mayApproveNotes(actor, meeting, present).allowed
  return {
    items,
    matterNumbers,
    notices,
    seats,
    presences,
    outcomes,
    anchored,
    answer,
    isInvited,
    calledInFor: seats.filter(
      ({ deputyId, isDeputyCalled }) => isDeputyCalled && deputyId === actor.personId,
    ),
    sinceNotice,
    canReadNotes,
    step: nextStep(
      meeting,
      { canRun, isInvited, answer, canApprove, canReadNotes },
      { items: items.length, sinceNotice, hasNotes: notes.hasNotes },
      today,
    ),
  }
}

/** How far the notes have come; asked only while they wait to be approved. */
async function notesOf(
  { db }: Pick<WorkspaceGround, 'db'>,
  meeting: Meeting,
  actor: Actor,
): Promise<NotesProgress & { readonly isReadyToApprove: boolean }> {
  if (meeting.state !== 'notes') {
    return { hasNotes: false, hasApproved: false, isReadyToApprove: false }
  }
  const isShared = meeting.notesSharedAt !== undefined
  const waitsForNext =
    isShared && meeting.notesApproval === 'nextMeeting' && !approvesForBody(actor, meeting)
  const [progress, hasMet] = await Promise.all([
    findNotesProgress(db, meeting, actor.personId),
    waitsForNext ? hasMetSince(db, meeting) : true,
  ])
  return { ...progress, isReadyToApprove: isShared && hasMet }
}

/** What those who have been told would learn from another notice. */
function changedSince(
  meeting: Meeting,
  items: readonly AgendaItem[],
  notices: readonly MeetingNotice[],
): SinceNotice {
  const last = notices.at(-1)
  if (meeting.state !== 'noticed' || last === undefined) return 'nothing'
  if (isHeldOtherwise(last.content, meeting)) return 'plan'
  return changesSince(last.content, contentOf(meeting, items)).length > 0 ? 'agenda' : 'nothing'
}
