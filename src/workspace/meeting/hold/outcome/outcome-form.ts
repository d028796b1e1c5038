import type {
  AllowedOutcome,
  MeetingOutcome,
  OutcomeContent,
  OutcomeKind,
  OutcomeProblem,
} from '../../../../meeting/outcome/outcome.ts'
import { type CalendarDay, parseCalendarDay } from '../../../../shared/calendar-day.ts'
import type { Typed } from '../../../preparation/typed.ts'

/** Every kind of outcome, in the order people choose from them. */
export const outcomeKinds: readonly OutcomeKind[] = [
  'informationNoted',
  'views',
  'recommendation',
  'proposalToCommissioner',
  'analysisRequest',
  'workingGroup',
  'assignment',
  'priority',
  'appointment',
]

/** What somebody has typed of an outcome. */
export interface TypedOutcome {
  readonly id: string
  /** Which version is put right; empty when it is new. */
  readonly version: string
  readonly kind: OutcomeKind
  readonly text: string
  readonly toBody: string
  readonly person: string
  readonly due: string
  readonly ends: string
}

/** Which fields a kind of outcome has, beside its text. */
export const fieldsOf: Readonly<Record<OutcomeKind, readonly OutcomeField[]>> = {
  informationNoted: [],
  views: [],
  proposalToCommissioner: ['till'],
  recommendation: [],
  analysisRequest: ['till'],
  workingGroup: ['slutar'],
  assignment: ['vem', 'senast', 'till'],
  priority: ['till'],
  appointment: [],
}

/** A field of the form, by its name there. */
export type OutcomeField = 'text' | 'till' | 'vem' | 'senast' | 'slutar'

/** A form that has nothing in it yet. */
export function emptyOutcome(id: string, kind: OutcomeKind, toBody: string): TypedOutcome {
  return { id, kind, version: '', text: '', toBody, person: '', due: '', ends: '' }
}

/** An outcome as its form has it. */
export function typedFromOutcome(outcome: MeetingOutcome): TypedOutcome {
  return {
    id: outcome.id,
    version: String(outcome.version),
    kind: outcome.kind,
    text: outcome.text,
    toBody: outcome.toBodyId ?? '',
    person: outcome.personId ?? '',
    due: outcome.dueOn ?? '',
    ends: outcome.endsOn ?? '',
  }
}

/** What a form has. A kind that nobody knows is none. */
export function readOutcome(typed: Typed): TypedOutcome | undefined {
  const kind = outcomeKinds.find((one) => one === typed.text('slag'))
  if (kind === undefined) return undefined
  return {
    id: typed.text('id'),
    version: typed.text('version'),
    kind,
    text: typed.text('text'),
    toBody: typed.text('till'),
    person: typed.text('vem'),
    due: typed.text('senast'),
    ends: typed.text('slutar'),
  }
}

/** The outcome that a form says, with only what its kind has; and the days that cannot be read. */
export function contentOf(typed: TypedOutcome): {
  readonly content: OutcomeContent
  readonly badDays: readonly OutcomeField[]
} {
  const has = (field: OutcomeField) => fieldsOf[typed.kind].includes(field)
  const due = has('senast') ? dayOf(typed.due) : undefined
  const ends = has('slutar') ? dayOf(typed.ends) : undefined
  const badDays: readonly OutcomeField[] = [
    ...(due === 'bad' ? (['senast'] as const) : []),
    ...(ends === 'bad' ? (['slutar'] as const) : []),
  ]
  return {
    badDays,
    content: {
      kind: typed.kind,
      text: typed.text,
      ...(has('till') && typed.toBody !== '' && { toBodyId: typed.toBody }),
      ...(has('vem') && typed.person !== '' && { personId: typed.person }),
      ...(due !== undefined && due !== 'bad' && { dueOn: due }),
      ...(ends !== undefined && ends !== 'bad' && { endsOn: ends }),
    },
  }
}

function dayOf(text: string): CalendarDay | 'bad' | undefined {
  if (text === '') return undefined
  const parsed = parseCalendarDay(text)
  return parsed.ok ? parsed.value : 'bad'
}

/** At which field a problem is told. */
export function fieldOf(problem: OutcomeProblem, kind: OutcomeKind): OutcomeField {
  switch (problem) {
    case 'receiver-missing':
      return 'till'
    case 'person-missing':
      return 'vem'
    case 'due-missing':
      return 'senast'
    case 'end-missing':
      return 'slutar'
    case 'day-before-meeting':
      return kind === 'workingGroup' ? 'slutar' : 'senast'
    default:
      return 'text'
  }
}

/** The kinds that a body may come to, in the order people choose from them, and those it may not. */
export function sortedOutcomes(allowed: readonly AllowedOutcome[]): {
  readonly may: readonly AllowedOutcome[]
  readonly mayNot: readonly OutcomeKind[]
} {
  return {
    may: outcomeKinds.flatMap((kind) => allowed.find((one) => one.kind === kind) ?? []),
    mayNot: outcomeKinds.filter((kind) => !allowed.some((one) => one.kind === kind)),
  }
}
