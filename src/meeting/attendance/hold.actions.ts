import type { Register } from '../../register/register.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { accept } from '../../shared/result.ts'
import { listItems } from '../agenda/agenda.repository.ts'
import type { AgendaItem } from '../agenda/agenda.ts'
import { mayOpenMeeting, mayRunMeeting } from '../meeting.policy.ts'
import { begin, end, isOpenForNotes, type Meeting } from '../meeting.ts'
import {
  actAt,
  fits,
  type MeetingActed,
  type MeetingGround,
  type MeetingTarget,
  notAt,
  type ToldToMatter,
} from '../meeting-change.ts'
import { listOutcomes } from '../outcome/outcome.repository.ts'
import { seatsOfMeeting } from './answer.actions.ts'
import {
  keepSeats,
  listAnswers,
  listKeptSeats,
  listPresences,
  savePresences,
} from './attendance.repository.ts'
import { awayFor, invitedIds, type Presence, type PresenceMode } from './attendance.ts'
import { everybodyThere, thoseWhoAnswered } from './everybody-there.ts'
import { insertTurn, listTurns } from './turn.repository.ts'
import { currentItemOf, type ItemTurn } from './turn.ts'

/**
 * Öppna mötet. Who holds which seat that day is kept, and those who have said that they come are noted as there, to
 * be changed by whoever leads it.
 */
export function beginMeeting(
  ground: MeetingGround,
  target: MeetingTarget,
  register: Register,
): MeetingActed {
  return actAt<Meeting>(ground, target, {
    may: mayOpenMeeting,
    act: async (meeting, trx, now) => {
      const begun = fits(begin(meeting, dayInSweden(now)))
      if (!begun.ok) return begun
      const seats = seatsOfMeeting(register, meeting)
      await keepSeats(trx, meeting, seats)
      const answers = await listAnswers(trx, meeting)
      await savePresences(trx, meeting, thoseWhoAnswered(seats, answers, meeting))
      const told = { act: 'begun', facts: { seats: seats.length } }
      return accept({ value: begun.value, meeting: begun.value, told })
    },
  })
}

/** Gå till en punkt. Those who follow along see it at once, and its time is counted from here. */
export function turnToItem(
  ground: MeetingGround,
  target: MeetingTarget,
  itemId: string,
): MeetingActed<readonly ItemTurn[]> {
  return actAt<readonly ItemTurn[]>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      if (meeting.state !== 'held') return notAt('not-under-way')
      const items = await listItems(trx, meeting)
      if (!items.some(({ id }) => id === itemId)) return notAt('no-such-item')
      const turns = await listTurns(trx, meeting)
      if (currentItemOf(turns) === itemId) return accept({ value: turns, meeting })
      const next: ItemTurn = { turn: (turns.at(-1)?.turn ?? 0) + 1, itemId, beganAt: now }
      await insertTurn(trx, meeting, next)
      const told = { act: 'turned-to-item', facts: { itemId } }
      return accept({ value: [...turns, next], meeting, told })
    },
  })
}

/** How somebody is at the meeting, and for which part of it: from one item, until another; unstated is all of it. */
export interface Attending {
  readonly personId: string
  readonly mode: PresenceMode
  readonly from?: string
  readonly until?: string
}

/** Föra närvaro. Until the notes are approved, so that what was forgotten can be put right. */
export function recordPresence(
  ground: MeetingGround,
  target: MeetingTarget,
  attending: readonly Attending[],
): MeetingActed<readonly Presence[]> {
  return notePresence(ground, target, attending, () => [])
}

/**
 * Alla andra är på plats. Notes the exceptions that are told, and with them everybody who is expected and whom nobody
 * has noted yet: one act. Whoever is noted already stays as noted, so that a second press changes nothing.
 */
export function recordEverybodyThere(
  ground: MeetingGround,
  target: MeetingTarget,
  exceptions: readonly Attending[] = [],
): MeetingActed<readonly Presence[]> {
  return notePresence(ground, target, exceptions, everybodyThere)
}

function notePresence(
  ground: MeetingGround,
  target: MeetingTarget,
  attending: readonly Attending[],
  othersFrom: typeof everybodyThere,
): MeetingActed<readonly Presence[]> {
  return actAt<readonly Presence[]>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      if (!isOpenForNotes(meeting)) {
        return notAt(meeting.state === 'approved' ? 'already-approved' : 'not-under-way')
      }
      const seats = await listKeptSeats(trx, meeting)
      const invited = invitedIds(seats)
      if (!attending.every(({ personId }) => invited.includes(personId)))
        return notAt('not-invited')
      const items = await listItems(trx, meeting)
      const ids = new Set(items.map(({ id }) => id))
      const named = attending.flatMap(({ from, until }) =>
        [from, until].filter((id) => id !== undefined),
      )
      if (!named.every((id) => ids.has(id))) return notAt('no-such-item')
      const told = attending.map((one) => presenceOf(one, items, now))
      const noted = [...(await listPresences(trx, meeting)), ...told]
      const others = othersFrom(seats, await listAnswers(trx, meeting), meeting, noted)
      const presences = [...told, ...others]
      await savePresences(trx, meeting, presences)
      const value = await listPresences(trx, meeting)
      if (presences.length === 0) return accept({ value, meeting })
      const facts = {
        personIds: presences.map(({ personId }) => personId).slice(0, 100),
        ...(others.length > 0 && { asExpected: others.length }),
      }
      return accept({ value, meeting, told: { act: 'presence-noted', facts } })
    },
  })
}

function presenceOf(
  { personId, mode, from, until }: Attending,
  items: readonly AgendaItem[],
  now: Date,
): Presence {
  const part = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) }
  const hasLeft = until !== undefined && items.at(-1)?.id !== until
  return {
    personId,
    mode,
    absentFor: mode === 'absent' ? [] : awayFor(items, part),
    ...(mode !== 'absent' && hasLeft && { leftAt: now }),
  }
}

/** Avsluta mötet. What it came to is told in the story of each matter; the notes are what is left. */
export function endMeeting(ground: MeetingGround, target: MeetingTarget): MeetingActed {
  return actAt<Meeting>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx) => {
      const ended = fits(end(meeting))
      if (!ended.ok) return ended
      const items = await listItems(trx, meeting)
      const outcomes = await listOutcomes(trx, meeting)
      const matters = items.flatMap(({ id, matterId }): readonly ToldToMatter[] =>
        matterId === undefined
          ? []
          : outcomes
              .filter(({ itemId }) => itemId === id)
              .map(({ kind }) => ({
                matterId,
                kind: 'outcomeReached',
                data: reached(meeting, kind),
              })),
      )
      const told = { act: 'ended', facts: { outcomes: outcomes.length } }
      return accept({ value: ended.value, meeting: ended.value, told, matters })
    },
  })
}

function reached({ bodyId, id, on }: Meeting, outcomeKind: string) {
  return { bodyId, meetingId: id, meetingOn: on, outcomeKind }
}
