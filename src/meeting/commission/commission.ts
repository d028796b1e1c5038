import { type Actor, supports, takesPartIn } from '../../actor/actor.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { allowed, denied, type Verdict } from '../../shared/verdict.ts'
import type { MeetingOutcome, OutcomeKind } from '../outcome/outcome.ts'

/** What can be done with what has come from another body, or with a working group. */
export type CommissionStepKind = 'received' | 'placed' | 'answered' | 'reported' | 'done'

/** Steg. Something that was done with a commission: by which body, when, and in which words. */
export interface CommissionStep {
  readonly id: string
  readonly outcomeId: string
  readonly kind: CommissionStepKind
  readonly byBodyId: string
  readonly text?: string
  /** Where it was put on an agenda. */
  readonly placed?: { readonly meetingId: string; readonly itemId: string }
  /** The item was removed, or its meeting cancelled: what was put there is to be dealt with again. */
  readonly isOffAgenda?: boolean
  readonly at: Date
  readonly byName: string
}

/**
 * Uppdrag mellan grupper. What one body's meeting has sent to another: a proposal or a request up, a priority or an
 * assignment down; or a working group that the body has set up itself.
 */
export interface Commission extends MeetingOutcome {
  readonly collaborationId: string
  readonly meetingId: string
  readonly meetingOn: CalendarDay
  /** The body whose meeting it was. */
  readonly bodyId: string
  /** What the item of the agenda was called, and its matter. */
  readonly title: string
  readonly matterId?: string
  /** Oldest first. */
  readonly steps: readonly CommissionStep[]
}

/** Where a commission stands: nobody has looked at it, it is there, it is on an agenda, or nothing more is to be done. */
export type CommissionState = 'new' | 'received' | 'placed' | 'answered' | 'done'

const asking: readonly OutcomeKind[] = ['proposalToCommissioner', 'analysisRequest']

/** Whether it asks the receiver for an answer, and not for work. */
function asksForAnswer({ kind }: Pick<Commission, 'kind'>): boolean {
  return asking.includes(kind)
}

/** Where a commission stands. A working group is there from the beginning: the body that set it up has it. */
export function stateOfCommission({
  kind,
  toBodyId,
  steps,
}: Pick<Commission, 'kind' | 'toBodyId' | 'steps'>): CommissionState {
  const has = (step: CommissionStepKind) => steps.some((one) => one.kind === step)
  if (has('done')) return 'done'
  if (has('answered')) return 'answered'
  if (steps.some(({ kind: step, isOffAgenda }) => step === 'placed' && !isOffAgenda))
    return 'placed'
  // What has been put on an agenda has been received, also when it stands there no more.
  if (has('received') || has('reported') || has('placed')) return 'received'
  return kind === 'workingGroup' && toBodyId === undefined ? 'received' : 'new'
}

/** Whether nothing more is to be done with it. */
export function isSettled(commission: Pick<Commission, 'kind' | 'toBodyId' | 'steps'>): boolean {
  const state = stateOfCommission(commission)
  return state === 'answered' || state === 'done'
}

/** The body that has it to see to: the receiver, or the one that set a working group up. */
export function seenToBy({ toBodyId, bodyId }: Pick<Commission, 'toBodyId' | 'bodyId'>): string {
  return toBodyId ?? bodyId
}

/** What can be done with it now, the most natural first. */
export function possibleSteps(commission: Commission): readonly CommissionStepKind[] {
  if (isSettled(commission)) return []
  const state = stateOfCommission(commission)
  const first: readonly CommissionStepKind[] = state === 'new' ? ['received'] : []
  const onAgenda: readonly CommissionStepKind[] =
    state === 'placed' || commission.kind === 'workingGroup' ? [] : ['placed']
  const last: readonly CommissionStepKind[] = asksForAnswer(commission)
    ? ['answered']
    : ['reported', 'done']
  return [...first, ...onAgenda, ...last]
}

/** Whether the last day of a working group has passed, or of what was to be done, and nobody has said that it is done. */
export function isOverdue(commission: Commission, today: CalendarDay): boolean {
  const last = commission.endsOn ?? commission.dueOn
  return last !== undefined && last < today && !isSettled(commission)
}

/** Why a step is refused. The words for each say who may instead (commission.text.ts). */
export type CommissionDenial = 'only-receiver-follows'

/** Läsa: whoever takes part in the body that sent it, or in the one that has it. */
export function mayReadCommission(
  { hat }: Pick<Actor, 'hat'>,
  { bodyId, toBodyId }: Commission,
): boolean {
  return takesPartIn(hat, bodyId) || (toBodyId !== undefined && takesPartIn(hat, toBodyId))
}

/** Ta emot, sätta upp, svara, återrapportera: the support of the body that has it, or its chair. */
export function mayFollow(
  actor: Pick<Actor, 'hat'>,
  commission: Commission,
): Verdict<CommissionDenial> {
  return runsBody(actor, seenToBy(commission)) ? allowed : denied('only-receiver-follows')
}

/** Whether somebody leads the work of a body: its support or chair. */
export function runsBody({ hat }: Pick<Actor, 'hat'>, bodyId: string): boolean {
  return takesPartIn(hat, bodyId) && (supports(hat, bodyId) || (hat.kind === 'body' && hat.isChair))
}

/** What is wrong with what was typed. */
export type CommissionProblem = 'text-missing' | 'text-too-long' | 'personal-number'

/** As long as an answer or a report may be, in characters. */
export const longestStep = 4_000

/** What is wrong with the words of a step. What is received or put on an agenda needs none. */
export function stepProblems(kind: CommissionStepKind, text: string): readonly CommissionProblem[] {
  const needsWords = kind === 'answered' || kind === 'reported'
  const found: readonly (readonly [CommissionProblem, boolean])[] = [
    ['text-missing', needsWords && text.trim() === ''],
    ['text-too-long', text.length > longestStep],
    ['personal-number', hasPersonalNumber(text)],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}
