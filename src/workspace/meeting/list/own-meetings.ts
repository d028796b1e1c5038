import type { Hat } from '../../../actor/actor.ts'
import type { Body } from '../../../body/body.ts'
import type { MeetingFact } from '../../../charter/activity.ts'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import { type Answer, invitedIds } from '../../../meeting/attendance/attendance.ts'
import { mayRunMeeting } from '../../../meeting/meeting.policy.ts'
import { listMeetings } from '../../../meeting/meeting.repository.ts'
import { isUntold, type Meeting } from '../../../meeting/meeting.ts'
import { heldOtherwise } from '../../../meeting/notice/notice.repository.ts'
import { addDays, type CalendarDay } from '../../../shared/calendar-day.ts'
import type { Place } from '../../acting.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { listOwnAnswers } from './list.repository.ts'

/** A meeting of one of the person's groups, as it stands for them. */
export interface OwnMeeting {
  readonly meeting: Meeting
  /** Those of their hats that may read it, and whether one of them plans and leads it. */
  readonly hats: readonly Hat[]
  readonly runningHat?: Hat
  readonly isInvited: boolean
  readonly answer: Answer | 'none'
  /** Those who are called do not know that it has been moved or changed. */
  readonly isHeldOtherwise: boolean
}

/** The meetings of the person's groups. */
export interface OwnMeetings {
  readonly bodies: readonly Body[]
  readonly coming: readonly OwnMeeting[]
  /** Their day has passed, and nobody has said what happened. */
  readonly untold: readonly OwnMeeting[]
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

/** The meetings of all the person's groups, or of one of them: three questions to the database at most. */
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
  const toCome = meetings.filter(({ on }) => on >= today)
  const otherwise = await heldOtherwise(db, actor.collaborationId, toCome)
  const all = meetings.map((meeting) => ownMeeting(place, meeting, { answers, otherwise }))
  const isComing = ({ meeting }: OwnMeeting) =>
    (meeting.on >= today && meeting.state !== 'notes' && meeting.state !== 'approved') ||
    meeting.state === 'held'
  const coming = all.filter(isComing)
  const untold = all.filter(({ meeting }) => isUntold(meeting, today))
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
    untold,
    past: all.filter((one) => !isComing(one) && !untold.includes(one)).toReversed(),
    isMore: !asked.isAll,
    onlyInRegister,
    withoutMeeting: shown.filter(({ id }) => !hasMeeting.has(id)),
  }
}

function ownMeeting(
  { actor, register }: Place,
  meeting: Meeting,
  known: {
    readonly answers: ReadonlyMap<string, Answer>
    readonly otherwise: ReadonlySet<string>
  },
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
    answer: known.answers.get(meeting.id) ?? 'none',
    isHeldOtherwise: known.otherwise.has(meeting.id),
  }
}
