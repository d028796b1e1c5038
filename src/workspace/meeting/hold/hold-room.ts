import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import {
  listAnswers,
  listKeptSeats,
  listPresences,
} from '../../../meeting/attendance/attendance.repository.ts'
import type { GivenAnswer, MeetingSeat, Presence } from '../../../meeting/attendance/attendance.ts'
import { listTurns } from '../../../meeting/attendance/turn.repository.ts'
import { currentItemOf, type ItemTurn } from '../../../meeting/attendance/turn.ts'
import { mayRunMeeting } from '../../../meeting/meeting.policy.ts'
import { hasBegun } from '../../../meeting/meeting.ts'
import type { MeetingTarget } from '../../../meeting/meeting-change.ts'
import { listOpinions, listOutcomes } from '../../../meeting/outcome/outcome.repository.ts'
import type { DifferingOpinion, MeetingOutcome } from '../../../meeting/outcome/outcome.ts'
import type { Acting, ActingContext } from '../../acting.ts'
import type { Naming } from '../../matter/naming.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundMeeting, findMeetingOf } from '../find-meeting.ts'
import { sendNotDone } from '../not-done.tsx'

/** A meeting that is held, as one person meets it. */
export interface HoldRoom {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly items: readonly AgendaItem[]
  readonly turns: readonly ItemTurn[]
  /** The item that the meeting is at, while it is under way. */
  readonly current?: AgendaItem
  readonly outcomes: readonly MeetingOutcome[]
  readonly opinions: readonly DifferingOpinion[]
  readonly seats: readonly MeetingSeat[]
  readonly presences: readonly Presence[]
  readonly answers: readonly GivenAnswer[]
}

/** Reads what the pages of a held meeting show, all at once. */
export async function holdRoomOf(
  { db }: Pick<WorkspaceGround, 'db'>,
  acting: Acting,
  found: FoundMeeting,
): Promise<HoldRoom> {
  const { meeting, place } = found
  const isBegun = hasBegun(meeting)
  const [items, turns, outcomes, opinions, kept, presences, answers] = await Promise.all([
    listItems(db, meeting),
    isBegun ? listTurns(db, meeting) : [],
    isBegun ? listOutcomes(db, meeting) : [],
    isBegun ? listOpinions(db, meeting) : [],
    isBegun ? listKeptSeats(db, meeting) : [],
    isBegun ? listPresences(db, meeting) : [],
    listAnswers(db, meeting),
  ])
  const currentId = meeting.state === 'held' ? currentItemOf(turns) : undefined
  const current = items.find(({ id }) => id === currentId)
  return {
    acting,
    found,
    items,
    turns,
    ...(current && { current }),
    outcomes,
    opinions,
    seats: isBegun ? kept : seatsOfMeeting(place.register, meeting),
    presences,
    answers,
  }
}

/** Lets somebody who runs the meeting of the address do something there; others are told who may. */
export async function asRunner(
  ground: WorkspaceGround,
  c: ActingContext,
  part: string,
  act: (found: FoundMeeting) => Response | Promise<Response>,
  typed: readonly string[] = [],
): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const verdict = mayRunMeeting(found.place.actor, found.meeting)
  if (verdict.allowed) return act(found)
  const refusal = { kind: 'denied', code: verdict.code } as const
  return sendNotDone(ground, c, found, { refusal, may: mayRunMeeting, part, typed })
}

/** The address of the meeting, or of a part of it. */
export function addressAt({ acting, found }: Pick<HoldRoom, 'acting' | 'found'>, part?: string) {
  return acting.to.meeting(found.place.register.collaboration.id, found.meeting.id, part)
}

/** What names at the meeting are said from: those of its day. */
export function namingOf({ acting, found }: Pick<HoldRoom, 'acting' | 'found'>): Naming {
  return {
    register: found.place.register,
    today: found.meeting.on,
    language: acting.language,
  }
}

/** The meeting as the person acts at it. */
export function targetOf({ place, meeting }: FoundMeeting): MeetingTarget {
  return { actor: place.actor, meetingId: meeting.id }
}

/** Which item of the agenda it is, from 1. */
export function numberOf({ items }: Pick<HoldRoom, 'items'>, itemId: string): number {
  return items.findIndex(({ id }) => id === itemId) + 1
}
