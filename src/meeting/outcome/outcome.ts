import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { chartersParams } from '../meeting-days.ts'

/** What an item at a meeting can lead to. Never a decision: no meeting here decides for a principal (domain B1). */
export type OutcomeKind =
  | 'informationNoted'
  | 'views'
  | 'proposalToCommissioner'
  | 'recommendation'
  | 'analysisRequest'
  | 'workingGroup'
  | 'assignment'
  | 'priority'
  | 'appointment'

/** What somebody writes of an outcome. */
export interface OutcomeContent {
  readonly kind: OutcomeKind
  /** In the body's words; a working group's is its task. */
  readonly text: string
  /** Whom a proposal, request, priority or assignment goes to. */
  readonly toBodyId?: string
  /** Who has the assignment. */
  readonly personId?: string
  readonly dueOn?: CalendarDay
  /** When a working group ends: it is temporary (R25). */
  readonly endsOn?: CalendarDay
}

/** Utfall. What an item led to. */
export interface MeetingOutcome extends OutcomeContent {
  readonly id: string
  readonly itemId: string
  readonly at: Date
  readonly by: { readonly accountId: string; readonly name: string }
  readonly version: number
  /** When an assignment was done, and who said so. */
  readonly done?: { readonly at: Date; readonly byName: string }
}

/** Avvikande mening. What those who sit for a principal thought otherwise, told by principal. */
export interface DifferingOpinion {
  readonly itemId: string
  readonly principalId: string
  readonly text: string
  readonly at: Date
  readonly byName: string
}

/** An outcome that the body may come to, and the rule that says so; without a rule, what every meeting may. */
export interface AllowedOutcome {
  readonly kind: OutcomeKind
  readonly ruleId?: string
}

/** What the words of a charter are called here. Its `decision` is nothing a meeting here can come to. */
const fromCharter: Readonly<Record<string, OutcomeKind>> = {
  information: 'informationNoted',
  view: 'views',
  proposal: 'proposalToCommissioner',
  recommendation: 'recommendation',
  analysisRequest: 'analysisRequest',
  workingGroup: 'workingGroup',
  priority: 'priority',
  appointment: 'appointment',
}

/** What any meeting may do: take note of something, say what it thinks, and ask one of its own to do something. */
export const usualOutcomes: readonly OutcomeKind[] = ['informationNoted', 'views', 'assignment']

/** What a body may come to when its charter says nothing of it. */
const unlessStated: readonly OutcomeKind[] = [
  'proposalToCommissioner',
  'recommendation',
  'analysisRequest',
]

/**
 * What a body may come to on a day: what every meeting may, and what its charter allows. Where the charter says
 * nothing of outcomes, proposals, recommendations and requests; a working group needs a rule that allows it (R25).
 */
export function allowedOutcomesOf(
  register: Register,
  bodyId: string,
  on: CalendarDay,
): readonly AllowedOutcome[] {
  const rules = chartersParams(register, bodyId, on)
  const stated = rules
    .filter(({ kind }) => kind === 'allowed-outcomes')
    .flatMap(({ ruleId, params }): readonly AllowedOutcome[] => {
      const outcomes: readonly unknown[] = Array.isArray(params.outcomes) ? params.outcomes : []
      return outcomes.flatMap((outcome) => {
        const kind = typeof outcome === 'string' ? fromCharter[outcome] : undefined
        return kind === undefined ? [] : [{ kind, ruleId }]
      })
    })
  const isStated = rules.some(({ kind }) => kind === 'allowed-outcomes')
  const groups = rules
    .filter(({ kind }) => kind === 'temporary-groups')
    .map(({ ruleId }): AllowedOutcome => ({ kind: 'workingGroup', ruleId }))
  const usual = [...usualOutcomes, ...(isStated ? [] : unlessStated)].map((kind) => ({ kind }))
  const found = new Map<OutcomeKind, AllowedOutcome>()
  for (const one of [...stated, ...groups, ...usual]) {
    if (!found.has(one.kind)) found.set(one.kind, one)
  }
  return [...found.values()]
}

/** Why an outcome does not do. */
export type OutcomeProblem =
  | 'not-allowed'
  | 'text-missing'
  | 'text-too-long'
  | 'worded-as-decision'
  | 'votes-counted'
  | 'receiver-missing'
  | 'person-missing'
  | 'due-missing'
  | 'end-missing'
  | 'day-before-meeting'
  | 'personal-number'

/** As long as an outcome or an opinion may be, in characters. */
export const longestOutcome = 4_000

/** What an outcome is judged by: what the body may come to, whether its form in law lets it decide, and the day. */
export interface OutcomeGround {
  readonly allowed: readonly AllowedOutcome[]
  readonly isInformal: boolean
  readonly on: CalendarDay
}

/** What is wrong with an outcome, and must be mended before it is kept. */
export function outcomeProblems(
  outcome: OutcomeContent,
  { allowed, isInformal, on }: OutcomeGround,
): readonly OutcomeProblem[] {
  const { kind, text, toBodyId, personId, dueOn, endsOn } = outcome
  const isGroup = kind === 'workingGroup'
  const isAssignment = kind === 'assignment'
  const goesSomewhere = kind === 'proposalToCommissioner' || kind === 'analysisRequest'
  const found: readonly (readonly [OutcomeProblem, boolean])[] = [
    ['not-allowed', !allowed.some((one) => one.kind === kind)],
    ['text-missing', text.trim() === ''],
    ['text-too-long', text.length > longestOutcome],
    ['worded-as-decision', isInformal && isWordedAsDecision(text)],
    ['votes-counted', isInformal && countsVotes(text)],
    ['receiver-missing', goesSomewhere && toBodyId === undefined],
    ['person-missing', isAssignment && personId === undefined],
    ['due-missing', isAssignment && dueOn === undefined],
    ['end-missing', isGroup && endsOn === undefined],
    ['day-before-meeting', [dueOn, endsOn].some((day) => day !== undefined && day < on)],
    ['personal-number', hasPersonalNumber(text)],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

/**
 * Whether a text says that the group itself decides: "Samverkansgruppen beslutar att …", "Mötet beslutade". That the
 * principals decide may of course be said.
 */
export function isWordedAsDecision(text: string): boolean {
  return /(?:^|[.!?]\s+|\n)\s*(?:(?:\p{L}*(?:gruppen|forum|forumet|mötet|beredningen|rådet|styrelsen|nätverket)|vi)\s+(?:\p{L}+\s+)?beslut(?:ar|ade|at)|beslutar\s|beslut\s*:|beslutades\s)/iu.test(
    text,
  )
}

/**
 * Whether a text tells of votes that were counted: "bifölls med 8 röster mot 5", "efter votering". An informal body
 * agrees or notes who thinks otherwise; no majority binds the principals.
 */
export function countsVotes(text: string): boolean {
  return /\p{L}*röstsiffr|\p{L}*votering|omröstning|\p{N}+\s+(?:ja-?|nej-?)?röst(?:er)?(?!\p{L})|\p{N}+\s+ja\s+(?:mot|och)\s+\p{N}+\s+nej|röstade\s+(?:för|emot|mot|ja|nej|ner|ned)/iu.test(
    text,
  )
}

/** Whether a body is an informal collaboration on a day, which is what it is taken for when no charter says. */
export function isInformal(register: Register, bodyId: string, on: CalendarDay): boolean {
  const form = register.charterOn(bodyId, on)?.legalForm ?? 'informalCollaboration'
  return form === 'informalCollaboration'
}
