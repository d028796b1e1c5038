import { isUuid } from '../../matter/matter.rows.ts'
import type { Register } from '../../register/register.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { accept, refuse } from '../../shared/result.ts'
import { listItems } from '../agenda/agenda.repository.ts'
import { listKeptSeats } from '../attendance/attendance.repository.ts'
import { mayDiffer, mayMarkDone, mayReadMeeting, mayRunMeeting } from '../meeting.policy.ts'
import { isOpenForNotes, type Meeting, type MeetingRefusal } from '../meeting.ts'
import {
  actAt,
  type MeetingActed,
  type MeetingGround,
  type MeetingTarget,
  notAt,
} from '../meeting-change.ts'
import {
  deleteOpinion,
  deleteOutcome,
  isOfAnotherMeeting,
  listOpinions,
  listOutcomes,
  saveOpinion,
  saveOutcome,
} from './outcome.repository.ts'
import {
  allowedOutcomesOf,
  countsVotes,
  type DifferingOpinion,
  isInformal,
  longestOutcome,
  type MeetingOutcome,
  type OutcomeContent,
  outcomeProblems,
} from './outcome.ts'

/** Which item an outcome is of, and which outcome it is: a new one, or one that is put right. */
export interface OutcomeTarget extends MeetingTarget {
  readonly itemId: string
  /** From the form that was sent: sent twice, there is still one outcome. */
  readonly outcomeId?: string
  /** Which version of it was put right; what is new has none. */
  readonly seenOutcomeVersion?: number
}

/**
 * Föra in ett utfall, or put one right, until the notes are approved. Only what the charter and the form in law
 * allow; what concerns a matter and comes after the meeting is told in its story at once.
 */
export function recordOutcome(
  ground: MeetingGround,
  { itemId, outcomeId, seenOutcomeVersion, ...target }: OutcomeTarget,
  register: Register,
  content: OutcomeContent,
): MeetingActed<MeetingOutcome> {
  return actAt<MeetingOutcome>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      const why = whyClosed(meeting)
      if (why) return notAt(why)
      const { bodyId, on } = meeting
      const codes = outcomeProblems(content, {
        allowed: allowedOutcomesOf(register, bodyId, on),
        isInformal: isInformal(register, bodyId, on),
        on,
      })
      if (codes.length > 0) return refuse({ kind: 'content', codes })
      const item = (await listItems(trx, meeting)).find(({ id }) => id === itemId)
      if (!item) return notAt('no-such-item')
      const { personId, toBodyId } = content
      if (personId !== undefined && !register.personById(personId)) return notAt('unknown-person')
      if (toBodyId !== undefined && !register.bodyById(toBodyId)) {
        return refuse({ kind: 'content', codes: ['receiver-missing'] })
      }
      const id = outcomeId !== undefined && isUuid(outcomeId) ? outcomeId : ground.newId()
      const before = (await listOutcomes(trx, meeting)).find((one) => one.id === id)
      if (before && isSameOutcome(before, content)) return accept({ value: before, meeting })
      const isSeen = seenOutcomeVersion === undefined || seenOutcomeVersion === before?.version
      if (!isSeen) return notAt(before ? 'outcome-changed' : 'no-such-outcome')
      // An id that stands elsewhere is from no form of ours.
      if (!before && (await isOfAnotherMeeting(trx, meeting, id))) return notAt('no-such-outcome')
      const outcome: MeetingOutcome = {
        ...content,
        text: content.text.trim(),
        id,
        itemId,
        at: before?.at ?? now,
        by: before?.by ?? { accountId: target.actor.accountId, name: target.actor.name },
        version: (before?.version ?? 0) + 1,
        ...(before?.done && content.kind === 'assignment' && { done: before.done }),
      }
      await saveOutcome(trx, meeting, outcome)
      const { matterId } = item
      const isLate = meeting.state === 'notes' && before?.kind !== outcome.kind
      return accept({
        value: outcome,
        meeting,
        told: { act: 'outcome-noted', facts: { itemId, kind: outcome.kind } },
        matters:
          isLate && matterId !== undefined
            ? [
                {
                  matterId,
                  kind: 'outcomeReached',
                  data: { bodyId, meetingId: meeting.id, meetingOn: on, outcomeKind: outcome.kind },
                },
              ]
            : [],
      })
    },
  })
}

/** Ta bort ett utfall that was written by mistake, while the meeting lasts. After it, outcomes are put right and not taken away. */
export function removeOutcome(
  ground: MeetingGround,
  target: MeetingTarget,
  outcomeId: string,
): MeetingActed<readonly MeetingOutcome[]> {
  return actAt<readonly MeetingOutcome[]>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx) => {
      if (meeting.state !== 'held') return notAt(whyClosed(meeting) ?? 'not-under-way')
      const outcomes = await listOutcomes(trx, meeting)
      if (!outcomes.some(({ id }) => id === outcomeId)) return notAt('no-such-outcome')
      await deleteOutcome(trx, meeting, outcomeId)
      return accept({
        value: outcomes.filter(({ id }) => id !== outcomeId),
        meeting,
        told: { act: 'outcome-removed', facts: { outcomeId } },
      })
    },
  })
}

/** A differing opinion as its form holds it. */
export interface TypedOpinion extends Pick<DifferingOpinion, 'principalId' | 'text'> {
  /** What the principal thought when the form was made, empty when nothing: somebody may have written since. */
  readonly seenText?: string
}

/**
 * Föra in en avvikande mening for a principal that has a seat. An empty text takes it away. Nobody counts votes. Of
 * two who write at once for the same principal, the second is told, and overwrites nothing.
 */
export function recordOpinion(
  ground: MeetingGround,
  { itemId, ...target }: MeetingTarget & { readonly itemId: string },
  register: Register,
  { principalId, text, seenText }: TypedOpinion,
): MeetingActed<readonly DifferingOpinion[]> {
  return actAt<readonly DifferingOpinion[]>(ground, target, {
    may: (actor, meeting) => mayDiffer(actor, meeting, principalId),
    act: async (meeting, trx, now) => {
      const why = whyClosed(meeting)
      if (why) return notAt(why)
      if (text.length > longestOutcome) return refuse({ kind: 'content', codes: ['text-too-long'] })
      if (hasPersonalNumber(text)) return refuse({ kind: 'content', codes: ['personal-number'] })
      if (isInformal(register, meeting.bodyId, meeting.on) && countsVotes(text)) {
        return refuse({ kind: 'content', codes: ['votes-counted'] })
      }
      const items = await listItems(trx, meeting)
      if (!items.some(({ id }) => id === itemId)) return notAt('no-such-item')
      const seats = await listKeptSeats(trx, meeting)
      if (!seats.some((seat) => seat.principalId === principalId)) return notAt('unknown-principal')
      const opinions = await listOpinions(trx, meeting)
      const before =
        opinions.find((one) => one.itemId === itemId && one.principalId === principalId)?.text ?? ''
      if (before === text.trim()) return accept({ value: opinions, meeting })
      if (seenText !== undefined && seenText !== before) return notAt('outcome-changed')
      const byName = target.actor.name
      if (text.trim() === '') await deleteOpinion(trx, meeting, { itemId, principalId })
      else
        await saveOpinion(trx, meeting, { itemId, principalId, text: text.trim(), at: now, byName })
      return accept({
        value: await listOpinions(trx, meeting),
        meeting,
        told: { act: 'opinion-noted', facts: { itemId, principalId } },
      })
    },
  })
}

/** Anteckna att en uppgift är gjord, or that it is not after all: whoever has it, or the support of the body. */
export function markAssignment(
  ground: MeetingGround,
  { outcomeId, ...target }: MeetingTarget & { readonly outcomeId: string },
  isDone: boolean,
): MeetingActed<MeetingOutcome> {
  return actAt<MeetingOutcome>(ground, target, {
    may: mayReadMeeting,
    act: async (meeting, trx, now) => {
      const outcome = (await listOutcomes(trx, meeting)).find(({ id }) => id === outcomeId)
      if (outcome?.personId === undefined || outcome.kind !== 'assignment') {
        return notAt('no-such-outcome')
      }
      const verdict = mayMarkDone(target.actor, meeting, outcome.personId)
      if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
      if (isDone === (outcome.done !== undefined)) return accept({ value: outcome, meeting })
      const { done: _, ...rest } = outcome
      const marked: MeetingOutcome = isDone
        ? { ...rest, done: { at: now, byName: target.actor.name } }
        : rest
      await saveOutcome(trx, meeting, marked)
      const act = isDone ? 'assignment-done' : 'assignment-reopened'
      return accept({ value: marked, meeting, told: { act, facts: { outcomeId } } })
    },
  })
}

/** Whether an outcome already says just that: the same form sent again. */
function isSameOutcome(before: MeetingOutcome, content: OutcomeContent): boolean {
  return (
    before.text === content.text.trim() &&
    (['kind', 'toBodyId', 'personId', 'dueOn', 'endsOn'] as const).every(
      (part) => before[part] === content[part],
    )
  )
}

function whyClosed(meeting: Meeting): MeetingRefusal | undefined {
  if (isOpenForNotes(meeting)) return undefined
  if (meeting.state === 'approved') return 'already-approved'
  return meeting.state === 'cancelled' ? 'already-cancelled' : 'not-under-way'
}
