import type { Hat } from '../../actor/actor.ts'
import type { Body } from '../../body/body.ts'
import type { MeetingFact } from '../../charter/activity.ts'
import { seatsOfMeeting } from '../../meeting/attendance/answer.actions.ts'
import { type Answer, invitedIds } from '../../meeting/attendance/attendance.ts'
import { mayRunMeeting } from '../../meeting/meeting.policy.ts'
import { listMeetings } from '../../meeting/meeting.repository.ts'
import { isToCome, type Meeting } from '../../meeting/meeting.ts'
import { addDays, type CalendarDay } from '../../shared/calendar-day.ts'
import type { Place } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { listOwnAnswers } from './list.repository.ts'

/** A meeting of one of the person's groups, as it stands for them. */
export interface OwnMeeting {
  readonly meeting: Meeting
  /** Those of their hats that may read it, and whether one of them plans and leads it. */
  readonly hats: readonly Hat[]
  readonly runningHat?: Hat
  readonly isInvited: boolean
  readonly answer: Answer | 'none'
}

/** The meetings of the person's groups. */
export interface OwnMeetings {
  readonly bodies: readonly Body[]
  readonly coming: readonly OwnMeeting[]
  /** The latest first. */
  readonly past: readonly OwnMeeting[]
  /** Older ones are left out. */
  readonly isMore: boolean
  /** Meetings to come that stand in the register only. */
  readonly onlyInRegister: readonly MeetingFact[]
  /** Groups that have no meeting planned, in any way. */
  readonly withoutMeeting: readonly Body[]
}

/** How far back the list looks unless all is asked for, in days. */
const lookBack = 400

/** The bodies that somebody sits in or supports, in any of their roles, as people list them. */
export function ownBodies({ actor, register }: Place): readonly Body[] {
  const ids = new Set(actor.hats.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : [])))
  return register.bodies.filter(({ id }) => ids.has(id))
}

/** The meetings of all the person's groups, or of one of them: two questions to the database. */
export async function loadOwnMeetings(
  { db }: Pick<WorkspaceGround, 'db'>,
  place: Place,
  today: CalendarDay,
  asked: { readonly body?: Body | undefined; readonly isAll: boolean },
): Promise<OwnMeetings> {
  const { actor, register } = place
  const bodies = ownBodies(place)
  const shown = asked.body ? [asked.body] : bodies
  const bodyIds = shown.map(({ id }) => id)
  const from = asked.isAll ? undefined : addDays(today, -lookBack)
  const [meetings, answers] = await Promise.all([
    listMeetings(db, actor.collaborationId, { bodyIds, ...(from && { from }) }),
    listOwnAnswers(db, actor.collaborationId, { personId: actor.personId, bodyIds, from: today }),
  ])
  const all = meetings.map((meeting) => ownMeeting(place, meeting, answers))
  const isComing = ({ meeting }: OwnMeeting) =>
    (meeting.on >= today && meeting.state !== 'notes' && meeting.state !== 'approved') ||
    meeting.state === 'held' ||
    (isToCome(meeting) && meeting.on >= addDays(today, -7))
  const coming = all.filter(isComing)
  const known = new Set(meetings.map(({ id }) => id))
  const onlyInRegister = register.meetings
    .filter(({ bodyId, on, status }) => {
      return bodyIds.includes(bodyId) && on >= today && status === 'planned'
    })
    .filter(({ id }) => !known.has(id))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const hasMeeting = new Set([
    ...coming
      .filter(({ meeting }) => meeting.state !== 'cancelled')
      .map(({ meeting }) => meeting.bodyId),
    ...onlyInRegister.map(({ bodyId }) => bodyId),
  ])
  return {
    bodies,
    coming,
    past: all.filter((one) => !isComing(one)).toReversed(),
    isMore: !asked.isAll,
    onlyInRegister,
    withoutMeeting: shown.filter(({ id }) => !hasMeeting.has(id)),
  }
}

function ownMeeting(
  { actor, register }: Place,
  meeting: Meeting,
  answers: ReadonlyMap<string, Answer>,
): OwnMeeting {
  const hats = [actor.hat, ...actor.hats].filter(
    (hat) => hat.kind === 'body' && hat.bodyId === meeting.bodyId,
  )
  const runningHat = hats.find((hat) => mayRunMeeting({ ...actor, hat }, meeting).allowed)
  const isInvited =
    meeting.state === 'noticed' &&
    invitedIds(seatsOfMeeting(register, meeting)).includes(actor.personId)
  return {
    meeting,
    hats,
    ...(runningHat && { runningHat }),
    isInvited,
    answer: answers.get(meeting.id) ?? 'none',
  }
}
