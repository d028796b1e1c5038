import type { SeatHolding } from '../../seat/seat.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { AgendaItem } from '../agenda/agenda.ts'
import type { MeetingPlan } from '../meeting.ts'

/** What somebody has answered a notice. */
export type Answer = 'comes' | 'digital' | 'cannot'

/** How an answer came. */
export type AnswerWay = 'link' | 'calendar' | 'signedIn' | 'support'

/** An answer as it is kept: for the day and time that were asked about. */
export interface GivenAnswer {
  readonly personId: string
  readonly answer: Answer
  readonly on: CalendarDay
  readonly time: string
  readonly way: AnswerWay
  readonly at: Date
}

/** How somebody is at a meeting. */
export type PresenceMode = 'physically' | 'digitally' | 'absent'

/** Närvaro. Whether somebody is there, and the items they were away for. */
export interface Presence {
  readonly personId: string
  readonly mode: PresenceMode
  readonly absentFor: readonly string[]
  /** Away from then on: also for what is raised later. */
  readonly leftAt?: Date
}

/** Who holds a seat on the day of a meeting, and who is that holder's personal deputy. */
export interface MeetingSeat {
  readonly seatId: string
  readonly principalId?: string
  readonly memberId?: string
  readonly deputyId?: string
  /** A seat in the body. A support function beside it is invited, but represents nobody. */
  readonly isCounted: boolean
}

/** The seats of a meeting, from the register of its day. */
export function seatsFrom(holdings: readonly SeatHolding[]): readonly MeetingSeat[] {
  return holdings.map(({ seat, holder, deputy }) => ({
    seatId: seat.id,
    ...(seat.principalId !== undefined && { principalId: seat.principalId }),
    ...(holder && { memberId: holder.personId }),
    ...(deputy && { deputyId: deputy.personId }),
    isCounted: seat.place === 'seat',
  }))
}

/** Everybody who is invited: members and deputies alike (R18), and the support; each person once. */
export function invitedIds(seats: readonly MeetingSeat[]): readonly string[] {
  return [
    ...new Set(
      seats.flatMap(({ memberId, deputyId }) =>
        [memberId, deputyId].filter((id) => id !== undefined),
      ),
    ),
  ]
}

/** What a person has answered for the meeting as it now stands; an answer for another day or time is none. */
export function answerOf(
  answers: readonly GivenAnswer[],
  plan: Pick<MeetingPlan, 'on' | 'at'>,
  personId: string | undefined,
): Answer | 'none' {
  const given = answers.find((one) => one.personId === personId)
  return given && given.on === plan.on && given.time === plan.at ? given.answer : 'none'
}

/** How a seat stands before the meeting. */
export interface ExpectedSeat extends MeetingSeat {
  readonly member: Answer | 'none'
  readonly deputy: Answer | 'none'
  /** The member cannot come, so the personal deputy is asked to. */
  readonly isDeputyCalled: boolean
  /** Who is expected in the seat: nobody when it is vacant, or when neither can. */
  readonly expectedId?: string
}

/**
 * How each seat stands before the meeting. "Cannot" calls in that member's personal deputy and nobody else's; so
 * does a seat whose holder is missing while it has a deputy.
 */
export function expectedSeats(
  seats: readonly MeetingSeat[],
  answers: readonly GivenAnswer[],
  plan: Pick<MeetingPlan, 'on' | 'at'>,
): readonly ExpectedSeat[] {
  return seats.map((seat) => {
    const member = answerOf(answers, plan, seat.memberId)
    const deputy = answerOf(answers, plan, seat.deputyId)
    const isDeputyCalled =
      seat.deputyId !== undefined && (seat.memberId === undefined || member === 'cannot')
    const expectedId = isDeputyCalled
      ? deputy === 'cannot'
        ? undefined
        : seat.deputyId
      : member === 'cannot'
        ? undefined
        : seat.memberId
    return {
      ...seat,
      member,
      deputy,
      isDeputyCalled,
      ...(expectedId !== undefined && { expectedId }),
    }
  })
}

/** The deputies who are called in by an answer, or stood down by it: who is to be told. */
export function calledBy(
  before: readonly ExpectedSeat[],
  after: readonly ExpectedSeat[],
): { readonly called: readonly ExpectedSeat[]; readonly stoodDown: readonly ExpectedSeat[] } {
  const was = new Map(before.map((seat) => [seat.seatId, seat]))
  const isTurned = (seat: ExpectedSeat, from: boolean) =>
    was.get(seat.seatId)?.isDeputyCalled === from && seat.isDeputyCalled !== from
  return {
    called: after.filter((seat) => isTurned(seat, false)),
    stoodDown: after.filter((seat) => isTurned(seat, true)),
  }
}

/** Whether somebody was there for an item. */
function isPresentFor(
  presence: Presence | undefined,
  item: Pick<AgendaItem, 'id' | 'addedAt'>,
): boolean {
  if (presence === undefined || presence.mode === 'absent') return false
  const { absentFor, leftAt } = presence
  return !absentFor.includes(item.id) && (leftAt === undefined || item.addedAt <= leftAt)
}

/** Who stood for a seat: its member, else the member's own deputy, else nobody. */
export interface Represented extends MeetingSeat {
  readonly by: 'member' | 'deputy' | 'nobody'
  readonly personId?: string
  readonly mode?: Exclude<PresenceMode, 'absent'>
}

/**
 * Who represented whom for an item, every seat counted once. A deputy who is there beside the member is there by
 * right, and represents nobody; somebody with two seats stands for both.
 */
export function representedFor(
  seats: readonly MeetingSeat[],
  presences: readonly Presence[],
  item: Pick<AgendaItem, 'id' | 'addedAt'>,
): readonly Represented[] {
  return represented(seats, presences, (presence) => isPresentFor(presence, item))
}

/** Who represented whom at the meeting: whoever was there for any part of it. */
export function representedAt(
  seats: readonly MeetingSeat[],
  presences: readonly Presence[],
): readonly Represented[] {
  return represented(seats, presences, ({ mode }) => mode !== 'absent')
}

function represented(
  seats: readonly MeetingSeat[],
  presences: readonly Presence[],
  isThere: (presence: Presence) => boolean,
): readonly Represented[] {
  const found = new Map(presences.map((presence) => [presence.personId, presence]))
  const there = (personId: string | undefined) => {
    const presence = personId === undefined ? undefined : found.get(personId)
    if (presence === undefined || presence.mode === 'absent' || !isThere(presence)) return undefined
    return { personId: presence.personId, mode: presence.mode }
  }
  return seats
    .filter(({ isCounted }) => isCounted)
    .map((seat): Represented => {
      const member = there(seat.memberId)
      if (member) return { ...seat, by: 'member', ...member }
      const deputy = there(seat.deputyId)
      return deputy ? { ...seat, by: 'deputy', ...deputy } : { ...seat, by: 'nobody' }
    })
}

/** The items that somebody was away for who came at one and left after another; each unstated: from the start, to the end. */
export function awayFor(
  items: readonly Pick<AgendaItem, 'id'>[],
  { from, until }: { readonly from?: string; readonly until?: string },
): readonly string[] {
  const ids = items.map(({ id }) => id)
  const first = from === undefined ? 0 : Math.max(ids.indexOf(from), 0)
  const at = until === undefined ? -1 : ids.indexOf(until)
  const last = at < 0 ? ids.length - 1 : at
  return ids.filter((_, index) => index < first || index > last)
}

/** How often a seat has been represented over some meetings, and by whom (R22). For the group, never a public ranking. */
export interface SeatStatistics {
  readonly seatId: string
  readonly principalId?: string
  readonly meetings: number
  readonly byMember: number
  readonly byDeputy: number
  readonly byNobody: number
}

/** The attendance of some meetings seat by seat, in the order seats are first met. */
export function attendanceStatistics(
  meetings: readonly {
    readonly seats: readonly MeetingSeat[]
    readonly presences: readonly Presence[]
  }[],
): readonly SeatStatistics[] {
  const found = new Map<string, SeatStatistics>()
  for (const { seats, presences } of meetings) {
    for (const { seatId, principalId, by } of representedAt(seats, presences)) {
      const { meetings, byMember, byDeputy, byNobody } = found.get(seatId) ?? nothingYet
      found.set(seatId, {
        seatId,
        ...(principalId !== undefined && { principalId }),
        meetings: meetings + 1,
        byMember: byMember + (by === 'member' ? 1 : 0),
        byDeputy: byDeputy + (by === 'deputy' ? 1 : 0),
        byNobody: byNobody + (by === 'nobody' ? 1 : 0),
      })
    }
  }
  return [...found.values()]
}

const nothingYet = { meetings: 0, byMember: 0, byDeputy: 0, byNobody: 0 }
