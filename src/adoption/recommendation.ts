import type { CalendarDay } from '../shared/calendar-day.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { DecidingAuthority, PrincipalDecision } from './decision/decision.ts'

/**
 * När det som rekommenderas börjar gälla. `allAdopted`: when every principal that is to decide has adopted it.
 * `date`: from a day, for those that have adopted it. `perPrincipal`: for each when it has adopted it. With `from`,
 * nothing holds before that day.
 */
export type Condition =
  | { readonly kind: 'allAdopted'; readonly from?: CalendarDay }
  | { readonly kind: 'date'; readonly on: CalendarDay }
  | { readonly kind: 'perPrincipal'; readonly from?: CalendarDay }

/** Rekommendation. What a group asks the principals to decide, each for itself: it binds nobody. */
export interface Recommendation {
  readonly id: string
  readonly collaborationId: string
  readonly title: string
  readonly text: string
  readonly recommendedOn: CalendarDay
  /** The body that recommended it, and the one that gets the outcome back. */
  readonly byBodyId: string
  readonly returnsToBodyId: string
  readonly matterId?: string
  /** Where it was made: meeting, item of the agenda, and the outcome of that item. */
  readonly meetingId?: string
  readonly itemId?: string
  readonly outcomeId?: string
  /** Huvudavtalet: the recommendation that this one is a part of. A part has no parts of its own. */
  readonly partOfId?: string
  readonly condition: Condition
  readonly openedAt: Date
  /** Set when somebody decided that everybody may read the ledger. */
  readonly publishedAt?: Date
  /** The group has stopped working with it, and says why. */
  readonly ended?: { readonly at: Date; readonly because: string }
  /** Grows by one with every change of the recommendation itself; what principals decide has its own history. */
  readonly version: number
}

/** Beslutsläge. A recommendation with a row for each principal that was asked. */
export interface Ledger extends Recommendation {
  /** In the order they were asked. */
  readonly decisions: readonly PrincipalDecision[]
}

/** A principal that is asked: who decides there, and by when. */
export interface AskedPrincipal {
  readonly principalId: string
  readonly authority: DecidingAuthority
  readonly dueOn?: CalendarDay
}

/** What is typed when a ledger is opened, and what it comes from. */
export interface NewLedger
  extends Omit<Recommendation, 'openedAt' | 'publishedAt' | 'ended' | 'version'> {
  readonly asked: readonly AskedPrincipal[]
}

/** What is wrong with a ledger that somebody wants to open. */
export type LedgerProblem =
  | 'title-missing'
  | 'title-too-long'
  | 'text-missing'
  | 'text-too-long'
  | 'recommended-in-future'
  | 'nobody-asked'
  | 'unknown-principal'
  | 'asked-twice'
  | 'authority-missing'
  | 'authority-too-long'
  | 'due-before-recommended'
  | 'holds-before-recommended'
  | 'part-of-unknown'
  | 'personal-number'

/** Why an act does not fit where the recommendation stands. */
export type LedgerRefusal =
  | 'already-public'
  | 'not-public'
  | 'already-ended'
  | 'reason-missing'
  | 'matter-not-in-preparation'

/** As long as the texts may be, in characters. */
export const longest = { title: 150, text: 6_000, authority: 150, reason: 2_000 } as const

/** Everything that is wrong with a ledger, so that it can be mended at once. */
export function ledgerProblems(
  ledger: NewLedger,
  principalIds: readonly string[],
  today: CalendarDay,
): readonly LedgerProblem[] {
  const { title, text, recommendedOn, asked } = ledger
  const ids = asked.map(({ principalId }) => principalId)
  const holdsFrom = holdsFromOf(ledger)
  const found: readonly (readonly [LedgerProblem, boolean])[] = [
    ['title-missing', title.trim() === ''],
    ['title-too-long', title.length > longest.title],
    ['text-missing', text.trim() === ''],
    ['text-too-long', text.length > longest.text],
    ['recommended-in-future', recommendedOn > today],
    ['nobody-asked', asked.length === 0],
    ['unknown-principal', ids.some((id) => !principalIds.includes(id))],
    ['asked-twice', new Set(ids).size < ids.length],
    ['authority-missing', asked.some(({ authority }) => authority.name.trim() === '')],
    [
      'authority-too-long',
      asked.some(({ authority }) => authority.name.length > longest.authority),
    ],
    [
      'due-before-recommended',
      asked.some(({ dueOn }) => dueOn !== undefined && dueOn < recommendedOn),
    ],
    ['holds-before-recommended', holdsFrom !== undefined && holdsFrom < recommendedOn],
    [
      'personal-number',
      [title, text, ...asked.map(({ authority }) => authority.name)].some(hasPersonalNumber),
    ],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

/** The day before which nothing holds, when the condition names one. */
export function holdsFromOf({
  condition,
}: Pick<Recommendation, 'condition'>): CalendarDay | undefined {
  return condition.kind === 'date' ? condition.on : condition.from
}

/** Öppna ett beslutsläge. Every principal that is asked gets a row, and none has decided. */
export function openLedger(
  { asked, ...recommendation }: NewLedger,
  principalIds: readonly string[],
  now: { readonly at: Date; readonly today: CalendarDay },
): Result<Ledger, readonly LedgerProblem[]> {
  const problems = ledgerProblems({ ...recommendation, asked }, principalIds, now.today)
  if (problems.length > 0) return refuse(problems)
  return accept({
    ...recommendation,
    openedAt: now.at,
    version: 1,
    decisions: asked.map((row) => ({ ...row, entries: 0, reminders: 0 })),
  })
}

/** Publicera. Everybody may read the ledger from now on. */
export function publish(ledger: Ledger, now: Date): Result<Ledger, LedgerRefusal> {
  if (ledger.publishedAt) return refuse('already-public')
  return accept({ ...changed(ledger), publishedAt: now })
}

/** Avpublicera. What was read meanwhile cannot be taken back. */
export function unpublish(ledger: Ledger): Result<Ledger, LedgerRefusal> {
  const { publishedAt, ...internal } = ledger
  return publishedAt ? accept(changed(internal)) : refuse('not-public')
}

/** Avsluta rekommendationen. The group works with it no more; what was decided stands as it is. */
export function end(ledger: Ledger, because: string, now: Date): Result<Ledger, LedgerRefusal> {
  if (ledger.ended) return refuse('already-ended')
  if (because.trim() === '') return refuse('reason-missing')
  return accept({ ...changed(ledger), ended: { at: now, because } })
}

function changed(ledger: Ledger): Ledger {
  return { ...ledger, version: ledger.version + 1 }
}
