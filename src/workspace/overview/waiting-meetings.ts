import { type Hat, onlyFinishes, supports, takesPartIn } from '../../actor/actor.ts'
import { addressesOf } from '../../contact/contact.repository.ts'
import { seatsOfMeeting } from '../../meeting/attendance/answer.actions.ts'
import {
  type ExpectedSeat,
  expectedSeats,
  type GivenAnswer,
  invitedIds,
} from '../../meeting/attendance/attendance.ts'
import { approvesForBody, mayRunMeeting } from '../../meeting/meeting.policy.ts'
import { listMeetings } from '../../meeting/meeting.repository.ts'
import { hasBegun, isUntold, type Meeting, startOf } from '../../meeting/meeting.ts'
import { heldOtherwise } from '../../meeting/notice/notice.repository.ts'
import { addDays, type CalendarDay, dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, sayList, startSentence } from '../../shared/format.ts'
import { personName, principalName } from '../matter/naming.ts'
import { sayHours } from '../meeting/say-meeting.ts'
import { sayWeekday } from './say-when.ts'
import { sayBody } from './says.ts'
import { hatFor, type WaitingAsked, type WaitingSource, type WaitingThing } from './waiting.ts'
import { answersToCome, attendedAndNotApproved } from './waiting-meetings.repository.ts'
import { type MeetingTask, waitingMeetingsText } from './waiting-meetings.text.ts'

/** From how long before they are due things are asked for, and for how long after: in days. */
const within = { agenda: 14, notice: 7, publish: 30, past: 120 } as const

/**
 * What waits at the meetings of the person's groups: their answer; for the support (the chair, where nobody supports
 * the group) its agenda, its notice, a seat nobody can come for, the meeting itself and its notes; for whoever
 * approves the notes, that. Five questions at most, whatever the number of meetings.
 */
export const waitingMeetings: WaitingSource = async (asked) => {
  const { db, place, today } = asked
  const { actor } = place
  const { collaborationId, personId } = actor
  const bodyIds = [
    ...new Set(actor.hats.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : []))),
  ]
  if (bodyIds.length === 0) return []
  const [meetings, answers] = await Promise.all([
    listMeetings(db, collaborationId, {
      bodyIds,
      states: ['planned', 'agenda', 'noticed', 'held', 'notes', 'approved'],
      from: addDays(today, -within.past),
    }),
    answersToCome(db, collaborationId, { bodyIds, from: today }),
  ])
  const shared = meetings.filter(({ state, notesSharedAt, notesApproval }) => {
    return state === 'notes' && notesSharedAt && notesApproval === 'participants'
  })
  const seats = new Map(
    meetings
      .filter((meeting) => meeting.state === 'noticed' && isRunBy(asked, meeting))
      .map((meeting) => [meeting.id, seatsOf(asked, meeting, answers.get(meeting.id))]),
  )
  const [otherwise, toApprove, addresses] = await Promise.all([
    heldOtherwise(
      db,
      collaborationId,
      meetings.filter(({ on }) => on >= today),
    ),
    attendedAndNotApproved(db, collaborationId, personId, idsOf(shared)),
    addressesOf(db, collaborationId, [...seats.values()].flat().flatMap(calledId)),
  ])
  const hasAnswered = (one: readonly GivenAnswer[]) =>
    one.some((given) => given.personId === personId)
  const answered = new Set([...answers].flatMap(([id, one]) => (hasAnswered(one) ? [id] : [])))
  const known = { meetings, answered, otherwise, toApprove, seats, addresses }
  return meetings.flatMap((meeting) => [
    ...ownAnswer(asked, meeting, known),
    ...ofSupport(asked, meeting, known),
    ...withoutAnybody(asked, meeting, known),
    ...approval(asked, meeting, known),
  ])
}

interface Known {
  readonly meetings: readonly Meeting[]
  readonly answered: ReadonlySet<string>
  /** Those who are called do not know that they have been moved or changed. */
  readonly otherwise: ReadonlySet<string>
  readonly toApprove: ReadonlySet<string>
  /** How the seats stand at the noticed meetings that the person is to see to. */
  readonly seats: ReadonlyMap<string, readonly ExpectedSeat[]>
  /** Where the deputies who are called in get letters. */
  readonly addresses: ReadonlyMap<string, string>
}

function idsOf(meetings: readonly Meeting[]): readonly string[] {
  return meetings.map(({ id }) => id)
}

function ownAnswer(asked: WaitingAsked, meeting: Meeting, { answered }: Known) {
  const { place, today } = asked
  if (meeting.state !== 'noticed' || meeting.on < today || answered.has(meeting.id)) return []
  const { personId } = place.actor
  if (!invitedIds(seatsOfMeeting(place.register, meeting)).includes(personId)) return []
  const fits = (hat: Hat) => takesPartIn(hat, meeting.bodyId)
  return thing(asked, meeting, { task: 'answer', fits, due: meeting.on, hash: '#svara' })
}

function ofSupport(asked: WaitingAsked, meeting: Meeting, { otherwise }: Known) {
  const { place, today, now } = asked
  const { state, on, dispatchDay, lastDayForMatters } = meeting
  const fits = (hat: Hat) => isWaitedFor(asked, hat, meeting)
  const one = (task: MeetingTask, part: string | undefined, due?: CalendarDay) =>
    thing(asked, meeting, { task, fits, ...(part && { part }), ...(due && { due }) })
  if (isUntold(meeting, today)) return one('untold', undefined)
  // Where the group's task has ended nobody is called any more: what is left of such a meeting stands at the group.
  const calls = (hat: Hat) => fits(hat) && !onlyFinishes(hat, meeting.bodyId)
  if (!hasBegun(meeting) && !place.actor.hats.some(calls)) return []
  switch (state) {
    case 'planned':
      if (addDays(lastDayForMatters, -within.agenda) > today) return []
      return one('agenda', 'dagordning', dispatchDay)
    case 'agenda':
      if (addDays(dispatchDay, -within.notice) > today) return []
      return one('notice', undefined, dispatchDay)
    case 'noticed':
      return [
        ...(otherwise.has(meeting.id) ? one('newNotice', 'kallelse', today) : []),
        ...(on === today ? one('hold', 'genomfor', on) : []),
      ]
    case 'held':
      return one('lead', 'genomfor', on)
    case 'notes':
      return meeting.notesSharedAt ? [] : one('notes', 'anteckningar')
    case 'approved': {
      const { notesApprovedAt, notesPublishedAt } = meeting
      const isRecent =
        notesApprovedAt && addDays(dayInSweden(notesApprovedAt), within.publish) >= dayInSweden(now)
      return isRecent && !notesPublishedAt ? one('publish', 'anteckningar/publicera') : []
    }
    case 'cancelled':
      return []
  }
}

function isRunBy(asked: WaitingAsked, meeting: Meeting): boolean {
  return asked.place.actor.hats.some((hat) => isWaitedFor(asked, hat, meeting))
}

/** The seats in the body, with what has been answered for them. */
function seatsOf(
  { place }: WaitingAsked,
  meeting: Meeting,
  answers: readonly GivenAnswer[] = [],
): readonly ExpectedSeat[] {
  const seats = expectedSeats(seatsOfMeeting(place.register, meeting), answers, meeting)
  return seats.filter(({ isCounted }) => isCounted)
}

/** The deputy who is called in by somebody's "cannot", as long as the deputy has not answered. */
function calledId({ member, deputy, isDeputyCalled, deputyId }: ExpectedSeat): readonly string[] {
  const waits = isDeputyCalled && member === 'cannot' && deputy === 'none'
  return waits && deputyId !== undefined ? [deputyId] : []
}

/** For the support: seats that nobody can come for, and deputies who are called in and that no letter reaches. */
function withoutAnybody(asked: WaitingAsked, meeting: Meeting, { seats, addresses }: Known) {
  const own = seats.get(meeting.id) ?? []
  const { language, place, today } = asked
  const naming = { register: place.register, today, language }
  const empty = own.filter(
    ({ expectedId, member, deputy }) =>
      expectedId === undefined && (member === 'cannot' || deputy === 'cannot'),
  )
  const unreached = own.flatMap(calledId).filter((id) => !addresses.has(id))
  const fits = (hat: Hat) => isWaitedFor(asked, hat, meeting)
  const places = empty.map(({ principalId, memberId = '' }) =>
    principalId === undefined ? personName(naming, memberId) : principalName(naming, principalId),
  )
  const names = unreached.map((id) => personName(naming, id))
  const one = (task: MeetingTask, people: readonly string[], part?: string) =>
    people.length === 0
      ? []
      : thing(asked, meeting, {
          task,
          fits,
          due: meeting.on,
          people: sayList([...new Set(people)], language),
          ...(part && { part }),
        })
  return [...one('nobodyComes', places), ...one('callDeputy', names, 'kallelse/utskrift')]
}

/** The support's task; the chair's where nobody supports the group. */
function isWaitedFor({ place, today }: WaitingAsked, hat: Hat, { bodyId }: Meeting): boolean {
  if (supports(hat, bodyId)) return true
  const { actor, register } = place
  if (!mayRunMeeting({ ...actor, hat }, { ...actor, bodyId }).allowed) return false
  return !register
    .holdingsOn(bodyId, today)
    .some(({ seat, holder }) => holder && seat.place !== 'seat')
}

/** The notes, for whoever approves them in the way of the group. */
function approval(asked: WaitingAsked, meeting: Meeting, { meetings, toApprove }: Known) {
  const { state, notesSharedAt, notesApproval, bodyId, on } = meeting
  if (state !== 'notes' || !notesSharedAt) return []
  const hasMetSince = meetings.some(
    (later) => later.bodyId === bodyId && later.on > on && hasBegun(later),
  )
  const fits = (hat: Hat) => {
    if (hat.kind !== 'body' || hat.bodyId !== bodyId) return false
    if (approvesForBody({ ...asked.place.actor, hat }, meeting)) return true
    if (notesApproval === 'chair') return hat.isChair
    if (notesApproval === 'nextMeeting') return hasMetSince && isWaitedFor(asked, hat, meeting)
    return toApprove.has(meeting.id)
  }
  return thing(asked, meeting, {
    task: 'approve',
    fits,
    part: 'anteckningar',
    hash: '#godkannande',
  })
}

interface Task {
  readonly task: MeetingTask
  readonly fits: (hat: Hat) => boolean
  readonly part?: string
  readonly hash?: string
  readonly due?: CalendarDay
  /** Whom it is about, as a list in words. */
  readonly people?: string
}

function thing(
  asked: WaitingAsked,
  meeting: Meeting,
  { task, fits, part, hash = '', due, people = '' }: Task,
): readonly WaitingThing[] {
  const { place, language, to, today } = asked
  const { collaborationId } = place.actor
  const hat = hatFor(place, fits)
  if (hat === undefined) return []
  const text = waitingMeetingsText[language][task]
  const { id, on, bodyId, lastDayForMatters, dispatchDay } = meeting
  const name = `${startSentence(sayBody(asked, bodyId))}, ${sayDay(on, language)}`
  return [
    {
      id: `meeting ${task} ${id}`,
      ...(due && { due }),
      since: new Date(startOf(meeting).epochMilliseconds),
      title: text.title(name),
      about: text.about({
        hours: `${sayWeekday(on, language)}, ${sayHours(meeting, language)}`,
        lastDay: sayDay(lastDayForMatters, language),
        dispatchDay: sayDay(dispatchDay, language),
        people,
        isClosed: lastDayForMatters < today,
        isLate: dispatchDay < today,
      }),
      href: to.meeting(collaborationId, id),
      act: { text: text.act, href: `${to.meeting(collaborationId, id, part)}${hash}` },
      hatId: hat.id,
    },
  ]
}
