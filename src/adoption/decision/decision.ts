import { parseRegistrationNumber } from '../../record/registration-number.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'

/** On which level a principal decides: its assembly, its executive committee, another committee, or its officials. */
export type DecisionLevel = 'assembly' | 'executiveCommittee' | 'committee' | 'officials'

/** Beslutande organ hos en huvudman: who decides there, as it is called, and on which level. */
export interface DecidingAuthority {
  readonly name: string
  readonly level: DecisionLevel
}

/** What a principal came to. `referredBack`: sent back to be prepared again. `notNeeded`: it need not decide. */
export type DecisionOutcome =
  | 'adopted'
  | 'adoptedWithReservation'
  | 'rejected'
  | 'referredBack'
  | 'notNeeded'

/** Where a principal stands: with no decision yet, or with what it came to. */
export type Standing = 'pending' | DecisionOutcome

/** Beslut. What is told of a principal's own decision, as its minutes have it. */
export interface DecisionFacts {
  readonly outcome: DecisionOutcome
  readonly decidedOn: CalendarDay
  /** The paragraph of the minutes, as it is written there: `§ 131`. */
  readonly paragraph?: string
  readonly registrationNumber?: string
  /** Where the minutes can be read. */
  readonly link?: string
  /** What the principal makes a reservation for. */
  readonly reservation?: string
  /** The day the minutes were attested, and the day that was announced on the principal's notice board. */
  readonly attestedOn?: CalendarDay
  readonly announcedOn?: CalendarDay
  /** Who decided, as the minutes have it; whoever was asked when nothing is said. */
  readonly authority?: DecidingAuthority
}

/** The decision that stands, and when it was recorded by whom. */
export interface StandingDecision extends DecisionFacts {
  readonly entryId: string
  readonly recordedAt: Date
  readonly recordedBy: string
}

/** A principal's row in the ledger. */
export interface PrincipalDecision {
  readonly principalId: string
  readonly authority: DecidingAuthority
  readonly dueOn?: CalendarDay
  readonly standing?: StandingDecision
  /** How many entries its history has. */
  readonly entries: number
  readonly reminders: number
  readonly remindedAt?: Date
}

/** Who records something, when, and the id that the form carried. */
export interface Recorder {
  readonly entryId: string
  readonly at: Date
  readonly today: CalendarDay
  readonly accountId: string
  readonly name: string
  /** By the link in a letter, without signing in. */
  readonly isByLink?: boolean
}

/** An entry in the history of a principal's row: never changed. Without facts: the decision was taken back. */
export interface DecisionEntry {
  readonly id: string
  readonly principalId: string
  readonly number: number
  readonly way: 'recorded' | 'corrected'
  readonly facts?: DecisionFacts
  /** Why it was corrected. */
  readonly because?: string
  readonly at: Date
  readonly by: { readonly accountId: string; readonly name: string }
  readonly isByLink: boolean
}

/** What is wrong with a decision as it was typed. */
export type DecisionProblem =
  | 'decided-before-recommended'
  | 'decided-in-future'
  | 'attested-before-decided'
  | 'attested-in-future'
  | 'announced-before-decided'
  | 'announced-before-attested'
  | 'announced-in-future'
  | 'reservation-missing'
  | 'reservation-without-adoption'
  | 'reservation-too-long'
  | 'paragraph-too-long'
  | 'number-is-none'
  | 'link-is-none'
  | 'reason-too-long'
  | 'name-too-long'
  | 'authority-missing'
  | 'authority-too-long'
  | 'personal-number'

/** As long as the texts may be, in characters. */
export const longestOf = {
  paragraph: 40,
  reservation: 2_000,
  link: 500,
  because: 2_000,
  name: 150,
  authority: 150,
} as const

/** Everything that is wrong with a decision as it was typed. */
export function decisionProblems(
  facts: DecisionFacts,
  { recommendedOn }: { readonly recommendedOn: CalendarDay },
  today: CalendarDay,
): readonly DecisionProblem[] {
  const { outcome, decidedOn, attestedOn, announcedOn, paragraph, reservation, link } = facts
  const { registrationNumber, authority } = facts
  const written = [paragraph, reservation, link, registrationNumber, authority?.name]
  const isReserved = outcome === 'adoptedWithReservation'
  const found: readonly (readonly [DecisionProblem, boolean])[] = [
    ['decided-before-recommended', decidedOn < recommendedOn],
    ['decided-in-future', decidedOn > today],
    ['attested-before-decided', attestedOn !== undefined && attestedOn < decidedOn],
    ['attested-in-future', attestedOn !== undefined && attestedOn > today],
    ['announced-before-decided', announcedOn !== undefined && announcedOn < decidedOn],
    [
      'announced-before-attested',
      announcedOn !== undefined && attestedOn !== undefined && announcedOn < attestedOn,
    ],
    ['announced-in-future', announcedOn !== undefined && announcedOn > today],
    ['reservation-missing', isReserved && (reservation ?? '').trim() === ''],
    ['reservation-without-adoption', !isReserved && reservation !== undefined],
    ['reservation-too-long', (reservation ?? '').length > longestOf.reservation],
    ['paragraph-too-long', (paragraph ?? '').length > longestOf.paragraph],
    [
      'number-is-none',
      registrationNumber !== undefined && !parseRegistrationNumber(registrationNumber).ok,
    ],
    ['link-is-none', link !== undefined && !isWebAddress(link)],
    ['authority-missing', authority !== undefined && authority.name.trim() === ''],
    ['authority-too-long', (authority?.name ?? '').length > longestOf.authority],
    ['personal-number', written.some((text) => text !== undefined && hasPersonalNumber(text))],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

function isWebAddress(text: string): boolean {
  if (text.length > longestOf.link || !URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}

const adopting: readonly Standing[] = ['adopted', 'adoptedWithReservation']

/** Whether the principal has adopted what was recommended, with or without a reservation. */
export function isAdopting(standing: Standing): boolean {
  return adopting.includes(standing)
}

/** Whether the group still waits for the principal: it has not decided, or has sent it back. */
export function isWaiting(standing: Standing): boolean {
  return standing === 'pending' || standing === 'referredBack'
}

/** The row of a principal, or undefined when it was not asked. */
export function rowOf(
  { decisions }: { readonly decisions: readonly PrincipalDecision[] },
  principalId: string,
): PrincipalDecision | undefined {
  return decisions.find((row) => row.principalId === principalId)
}
