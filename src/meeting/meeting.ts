import type { MeetingFact, MeetingMode } from '../charter/activity.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { accept, type Result, refuse } from '../shared/result.ts'

/**
 * Where a meeting stands. `planned`: it has a day. `agenda`: its agenda is being made. `noticed`: the notice has
 * been sent. `held`: it is under way. `notes`: it is over, and its notes are written and approved. `approved` and
 * `cancelled` are ends.
 */
export type MeetingState =
  | 'planned'
  | 'agenda'
  | 'noticed'
  | 'held'
  | 'notes'
  | 'approved'
  | 'cancelled'

/** How a body approves its notes: its chair, its next meeting, or everybody who was there. */
export type NotesApproval = 'chair' | 'nextMeeting' | 'participants'

/** When and how people meet: what a notice tells, and what moving a meeting changes. */
export interface MeetingPlan {
  readonly on: CalendarDay
  /** The time in Sweden it begins: `09:00`. */
  readonly at: string
  /** How long it is meant to take. */
  readonly minutes: number
  readonly mode: MeetingMode
  readonly place?: string
  /** The address where people join from a screen. */
  readonly link?: string
}

/** Möte. A meeting of a body, from the first day in the calendar to approved notes. */
export interface Meeting extends MeetingPlan {
  readonly id: string
  readonly collaborationId: string
  readonly bodyId: string
  readonly state: MeetingState
  readonly lastDayForMatters: CalendarDay
  readonly dispatchDay: CalendarDay
  /** Of the calendar invitation: grows when what it says changes (RFC 5546). */
  readonly sequence: number
  /** Grows with every change of the agenda: two who edit it at once are told. */
  readonly agendaVersion: number
  readonly notesApproval: NotesApproval
  /** When the group was given the notes to read; until then they are their writers' own draft. */
  readonly notesSharedAt?: Date
  readonly notesApprovedAt?: Date
  readonly notesPublishedAt?: Date
  readonly cancelledBecause?: string
  readonly isExample: boolean
  /** Grows with every change of the meeting itself. */
  readonly version: number
}

/** Why an act does not fit where the meeting stands. */
export type MeetingRefusal =
  | 'already-cancelled'
  | 'already-held'
  | 'not-noticed'
  | 'before-its-day'
  | 'day-has-passed'
  | 'not-under-way'
  | 'not-over'
  | 'already-approved'
  | 'notes-not-shared'
  | 'notes-already-shared'
  | 'notes-not-approved'
  | 'notes-already-public'
  | 'notes-not-public'
  | 'reason-missing'
  | 'nothing-changed'
  | 'agenda-closed'

/** Whether the meeting is still to come: its plan and agenda may change. */
export function isToCome({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'planned' || state === 'agenda' || state === 'noticed'
}

/** Whether the day of the meeting has passed though it was neither opened, cancelled nor moved: nobody has said what happened. */
export function isUntold(meeting: Pick<Meeting, 'state' | 'on'>, today: CalendarDay): boolean {
  return isToCome(meeting) && meeting.on < today
}

/** Whether the meeting has begun: its people, outcomes and notes are kept. */
export function hasBegun({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'held' || state === 'notes' || state === 'approved'
}

/** Whether what was said at the meeting may still be written: it has begun, and the notes are not approved. */
export function isOpenForNotes({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'held' || state === 'notes'
}

/** Börja med dagordningen. */
export function openAgenda(meeting: Meeting): Result<Meeting, MeetingRefusal> {
  if (meeting.state !== 'planned') return refuse(whyNotToCome(meeting) ?? 'nothing-changed')
  return accept(changed(meeting, { state: 'agenda' }))
}

/** Flytta eller ändra. Another day, time, place or form; whoever has been told is told again by a new notice. */
export function move(
  meeting: Meeting,
  plan: MeetingPlan,
  days: Pick<Meeting, 'lastDayForMatters' | 'dispatchDay'>,
): Result<Meeting, MeetingRefusal> {
  const why = whyNotToCome(meeting)
  if (why) return refuse(why)
  if (samePlan(meeting, plan)) return refuse('nothing-changed')
  const { place: _, link: __, ...rest } = meeting
  return accept(
    changed(rest, {
      ...plan,
      ...days,
      sequence: meeting.state === 'noticed' ? meeting.sequence + 1 : meeting.sequence,
    }),
  )
}

/** Ställa in. Nobody meets, and everybody who was told is told so. */
export function cancel(meeting: Meeting, because: string): Result<Meeting, MeetingRefusal> {
  const why = whyNotToCome(meeting)
  if (why) return refuse(why)
  if (because.trim() === '') return refuse('reason-missing')
  return accept(
    changed(meeting, {
      state: 'cancelled',
      cancelledBecause: because.trim(),
      sequence: meeting.state === 'noticed' ? meeting.sequence + 1 : meeting.sequence,
    }),
  )
}

/** Skicka kallelse. The first notice, or one that says what has changed since; after its day nobody is called. */
export function notice(meeting: Meeting, today: CalendarDay): Result<Meeting, MeetingRefusal> {
  const why = whyNotToCome(meeting)
  if (why) return refuse(why)
  if (isUntold(meeting, today)) return refuse('day-has-passed')
  return accept(changed(meeting, { state: 'noticed' }))
}

/** Öppna mötet, on its day at the earliest. After its day also when no notice was sent: it was held all the same. */
export function begin(meeting: Meeting, today: CalendarDay): Result<Meeting, MeetingRefusal> {
  const why = whyNotToCome(meeting)
  if (why) return refuse(why)
  if (meeting.state !== 'noticed' && !isUntold(meeting, today)) return refuse('not-noticed')
  if (today < meeting.on) return refuse('before-its-day')
  return accept(changed(meeting, { state: 'held' }))
}

/** Avsluta mötet. What is left is the notes. */
export function end(meeting: Meeting): Result<Meeting, MeetingRefusal> {
  if (meeting.state !== 'held') return refuse('not-under-way')
  return accept(changed(meeting, { state: 'notes' }))
}

/** Dela anteckningarna med gruppen, to be read and approved. */
export function shareNotes(meeting: Meeting, now: Date): Result<Meeting, MeetingRefusal> {
  if (meeting.state !== 'notes') return refuse(whyNotOver(meeting))
  if (meeting.notesSharedAt) return refuse('notes-already-shared')
  return accept(changed(meeting, { notesSharedAt: now }))
}

/** Godkänna anteckningarna. A light approval of the body's own: no attestation of minutes in the sense of the law. */
export function approveNotes(meeting: Meeting, now: Date): Result<Meeting, MeetingRefusal> {
  if (meeting.state !== 'notes') return refuse(whyNotOver(meeting))
  if (!meeting.notesSharedAt) return refuse('notes-not-shared')
  return accept(changed(meeting, { state: 'approved', notesApprovedAt: now }))
}

/** Publicera anteckningarna, by the body's choice. */
export function publishNotes(meeting: Meeting, now: Date): Result<Meeting, MeetingRefusal> {
  if (meeting.state !== 'approved') return refuse('notes-not-approved')
  if (meeting.notesPublishedAt) return refuse('notes-already-public')
  return accept(changed(meeting, { notesPublishedAt: now }))
}

/** Avpublicera anteckningarna. What was read meanwhile cannot be taken back. */
export function unpublishNotes(meeting: Meeting): Result<Meeting, MeetingRefusal> {
  const { notesPublishedAt, ...internal } = meeting
  return notesPublishedAt ? accept(changed(internal, {})) : refuse('notes-not-public')
}

/** Why the meeting is no longer to come; undefined while it is. */
export function whyNotToCome(meeting: Pick<Meeting, 'state'>): MeetingRefusal | undefined {
  if (isToCome(meeting)) return undefined
  return meeting.state === 'cancelled' ? 'already-cancelled' : 'already-held'
}

function whyNotOver({ state }: Meeting): MeetingRefusal {
  if (state === 'approved') return 'already-approved'
  return state === 'cancelled' ? 'already-cancelled' : 'not-over'
}

function samePlan(one: MeetingPlan, other: MeetingPlan): boolean {
  return (['on', 'at', 'minutes', 'mode', 'place', 'link'] as const).every(
    (part) => one[part] === other[part],
  )
}

function changed(meeting: Meeting, changes: Partial<Meeting>): Meeting {
  return { ...meeting, ...changes, version: meeting.version + 1 }
}

/** When the meeting begins, as a moment in Sweden. A time that the clock skips in spring is the next that there is. */
export function startOf({ on, at }: Pick<MeetingPlan, 'on' | 'at'>): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(on).toZonedDateTime({
    timeZone: 'Europe/Stockholm',
    plainTime: Temporal.PlainTime.from(at),
  })
}

/** When the meeting is meant to end. */
export function endOf(plan: Pick<MeetingPlan, 'on' | 'at' | 'minutes'>): Temporal.ZonedDateTime {
  return startOf(plan).add({ minutes: plan.minutes })
}

/** What the rules of the charter are told of the meeting. */
export function factOf(meeting: Meeting): MeetingFact {
  const { id, bodyId, on, mode, place, minutes, isExample } = meeting
  return {
    id,
    bodyId,
    on,
    status: hasBegun(meeting) ? 'held' : isToCome(meeting) ? 'planned' : 'cancelled',
    hours: minutes / 60,
    mode,
    ...(place !== undefined && { place }),
    isExample,
  }
}
