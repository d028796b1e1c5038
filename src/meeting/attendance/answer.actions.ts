import { factsOfHat } from '../../matter/hat-facts.ts'
import type { Register } from '../../register/register.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { inTransaction } from '../../store/store.ts'
import { recordAct } from '../../trail/trail.repository.ts'
import type { ActedBy } from '../../trail/trail.ts'
import { mayAnswerFor } from '../meeting.policy.ts'
import { findMeeting, getMeetingToChange, touchMeeting } from '../meeting.repository.ts'
import { endOf, type Meeting } from '../meeting.ts'
import type {
  MeetingActed,
  MeetingGround,
  MeetingTarget,
  MeetingTransaction,
} from '../meeting-change.ts'
import { actAt, notAt } from '../meeting-change.ts'
import { listNotices } from '../notice/notice.repository.ts'
import { type AnswerLink, findAnswerLink } from './answer-link.repository.ts'
import { listAnswers, saveAnswer } from './attendance.repository.ts'
import {
  type Answer,
  type AnswerWay,
  answerOf,
  calledBy,
  type ExpectedSeat,
  expectedSeats,
  invitedIds,
  type MeetingSeat,
  seatsFrom,
} from './attendance.ts'

/** What an answer came to, and which deputies are to be told of it. */
export interface Answered {
  readonly meeting: Meeting
  readonly personId: string
  readonly answer: Answer
  /** The seats whose personal deputy is called in by it. */
  readonly called: readonly ExpectedSeat[]
  /** The seats whose deputy is no longer needed. */
  readonly stoodDown: readonly ExpectedSeat[]
}

/** Told in the same transaction: the letters to deputies are kept with the answer, or neither is. */
export type TellDeputies = (trx: MeetingTransaction, answered: Answered) => Promise<void>

/** The seats of a meeting to come, from the register. */
export function seatsOfMeeting(
  register: Register,
  { bodyId, on }: Pick<Meeting, 'bodyId' | 'on'>,
): readonly MeetingSeat[] {
  return seatsFrom(register.holdingsOn(bodyId, on))
}

/** Why a link does not let anybody answer. */
export type LinkRefusal =
  | 'unknown-link'
  | 'link-expired'
  | 'meeting-cancelled'
  | 'meeting-has-begun'
  | 'no-longer-invited'

/** What opening a link shows. */
export interface OpenedLink {
  readonly meeting: Meeting
  readonly personId: string
  /** What has been answered for the meeting as it now stands. */
  readonly answer: Answer | 'none'
  /** In which seats the person is invited, and whether they are called in as somebody's deputy. */
  readonly seats: readonly ExpectedSeat[]
}

/**
 * What a link to answer opens. Opening never answers: programs that look through mail open links too. What is gone
 * is told for what it is, and a link that nobody made tells nothing.
 */
export async function openAnswerLink(
  { db, now }: Pick<MeetingGround, 'db' | 'now'>,
  token: string,
  registerOf: (collaborationId: string) => Promise<Register | undefined>,
): Promise<Result<OpenedLink, LinkRefusal>> {
  const link = await findAnswerLink(db, token)
  const meeting = link && (await findMeeting(db, link.collaborationId, link.meetingId))
  const register = link && (await registerOf(link.collaborationId))
  if (!link || !meeting || !register) return refuse('unknown-link')
  const why = whyNoAnswer(link, meeting, register, now())
  if (why) return refuse(why)
  const answers = await listAnswers(db, meeting)
  const seats = expectedSeats(seatsOfMeeting(register, meeting), answers, meeting)
  const { personId } = link
  return accept({
    meeting,
    personId,
    answer: answerOf(answers, meeting, personId),
    seats: seats.filter((seat) => seat.memberId === personId || seat.deputyId === personId),
  })
}

function whyNoAnswer(
  { personId, expiresAt }: AnswerLink,
  meeting: Meeting,
  register: Register,
  now: Date,
): LinkRefusal | undefined {
  if (meeting.state === 'cancelled') return 'meeting-cancelled'
  if (meeting.state !== 'noticed') return 'meeting-has-begun'
  if (now >= expiresAt) return 'link-expired'
  const invited = invitedIds(seatsOfMeeting(register, meeting))
  return invited.includes(personId) ? undefined : 'no-longer-invited'
}

/** What is needed to answer: who is invited, and how deputies are told. */
export interface Answering {
  readonly register: Register
  readonly tell?: TellDeputies
}

/** Svara med länken i brevet: the press of a button, never the opening of the page. */
export async function answerByLink(
  ground: MeetingGround,
  token: string,
  answer: Answer,
  registerOf: (collaborationId: string) => Promise<Register | undefined>,
  tell?: TellDeputies,
): Promise<Result<Answered, LinkRefusal>> {
  const link = await findAnswerLink(ground.db, token)
  const register = link && (await registerOf(link.collaborationId))
  if (!link || !register) return refuse('unknown-link')
  return inTransaction(ground, async (trx) => {
    const now = ground.now()
    const meeting = await getMeetingToChange(trx, link.collaborationId, link.meetingId)
    const why = whyNoAnswer(link, meeting, register, now)
    if (why) return refuse(why)
    const { personId } = link
    const by = { name: register.personById(personId)?.name ?? personId }
    const given = { personId, answer, way: 'link' as const, by, now }
    return accept(await keepAnswer(trx, meeting, { register, ...(tell && { tell }) }, given))
  })
}

/** Svara med kalendern: the reply of a calendar to the notice with that sequence, by somebody who is known. */
export function answerByCalendar(
  ground: MeetingGround,
  reply: {
    readonly collaborationId: string
    readonly meetingId: string
    readonly personId: string
    readonly sequence: number
    readonly answer: Answer
  },
  { register, tell }: Answering,
): Promise<Result<Answered, LinkRefusal | 'older-notice'>> {
  return inTransaction(ground, async (trx) => {
    const now = ground.now()
    const { collaborationId, meetingId, personId, sequence, answer } = reply
    const meeting = await getMeetingToChange(trx, collaborationId, meetingId)
    const expiresAt = new Date(endOf(meeting).epochMilliseconds)
    const why = whyNoAnswer(
      { collaborationId, meetingId, personId, expiresAt },
      meeting,
      register,
      now,
    )
    if (why) return refuse(why)
    const asked = (await listNotices(trx, meeting)).find((one) => one.sequence === sequence)
    const isSameTime = asked?.content.on === meeting.on && asked.content.at === meeting.at
    if (!isSameTime) return refuse('older-notice')
    const by = { name: register.personById(personId)?.name ?? personId }
    const given = { personId, answer, way: 'calendar' as const, by, now }
    return accept(await keepAnswer(trx, meeting, { register, ...(tell && { tell }) }, given))
  })
}

/** Svara som inloggad: for oneself, or for somebody who has called the support of the body. */
export function answerNotice(
  ground: MeetingGround,
  target: MeetingTarget,
  { register, tell }: Answering,
  { personId, answer }: { readonly personId: string; readonly answer: Answer },
): MeetingActed<Answered> {
  const { actor } = target
  return actAt<Answered>(ground, target, {
    may: (who, meeting) => mayAnswerFor(who, meeting, personId),
    act: async (meeting, trx, now) => {
      if (meeting.state === 'cancelled') return notAt('already-cancelled')
      if (meeting.state !== 'noticed') {
        return notAt(
          meeting.state === 'planned' || meeting.state === 'agenda'
            ? 'not-noticed'
            : 'already-held',
        )
      }
      if (!invitedIds(seatsOfMeeting(register, meeting)).includes(personId)) {
        return notAt('not-invited')
      }
      const by = { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) }
      const way = actor.personId === personId ? 'signedIn' : 'support'
      const given = { personId, answer, way, by, now } as const
      const value = await keepAnswer(trx, meeting, { register, ...(tell && { tell }) }, given)
      return accept({ value, meeting })
    },
  })
}

async function keepAnswer(
  trx: MeetingTransaction,
  meeting: Meeting,
  { register, tell }: Answering,
  given: {
    readonly personId: string
    readonly answer: Answer
    readonly way: AnswerWay
    readonly by: ActedBy
    readonly now: Date
  },
): Promise<Answered> {
  const { personId, answer, way, by, now } = given
  const seats = seatsOfMeeting(register, meeting)
  const before = expectedSeats(seats, await listAnswers(trx, meeting), meeting)
  const { on, at: time } = meeting
  await saveAnswer(trx, meeting, { personId, answer, on, time, way, at: now })
  const after = expectedSeats(seats, await listAnswers(trx, meeting), meeting)
  const answered: Answered = { meeting, personId, answer, ...calledBy(before, after) }
  await touchMeeting(trx, meeting, now)
  await tell?.(trx, answered)
  await recordAct(trx, {
    collaborationId: meeting.collaborationId,
    at: now,
    by,
    act: 'meeting-answered',
    subject: { kind: 'meeting', id: meeting.id, version: meeting.version },
    details: { personId, answer, way, called: answered.called.map(({ seatId }) => seatId) },
  })
  return answered
}
