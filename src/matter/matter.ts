import type { Hat } from '../actor/actor.ts'
import type { Principal } from '../principal/principal.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { Clause } from '../shared/source.ts'

/** What a matter is (domain A11). The kind decides what its form asks and where it may be handled. */
export type MatterKind =
  | 'question'
  | 'interpretationDispute'
  | 'focusAssignment'
  | 'analysisRequest'
  | 'jointDocumentProposal'
  | 'information'

/**
 * Where a matter stands. `draft`: only its author sees it. `raised`: waits for the intake of the body that handles
 * it. `askedBack`: waits for whoever raised it. `inPreparation`: the body works on it. The rest are ends.
 */
export type MatterState =
  | 'draft'
  | 'raised'
  | 'askedBack'
  | 'inPreparation'
  | 'declined'
  | 'merged'
  | 'closed'

/** Two readings of who is responsible, and the clause they differ about (R24). */
export interface Dispute {
  readonly clause: Clause
  readonly oneReading: string
  readonly otherReading: string
}

/** What somebody asks the groups to deal with. */
export interface MatterContent {
  readonly kind: MatterKind
  readonly title: string
  readonly question: string
  readonly wanted: string
  /** The principals it is about: the region and at least one municipality (R11). */
  readonly concerns: readonly string[]
  readonly sectors: readonly string[]
  readonly dispute?: Dispute
}

/** Ärende. A question from the moment somebody raises it, across bodies and principals. */
export interface Matter extends MatterContent {
  readonly id: string
  readonly collaborationId: string
  /** `2026:14` within the collaboration; given when it is raised, never to a draft. */
  readonly number?: string
  readonly state: MatterState
  /** Who raised it, in which hat, and for whom when a support official did so for somebody else. */
  readonly raisedBy: {
    readonly accountId: string
    readonly name: string
    readonly hat: Hat
    readonly onBehalfOf?: string
  }
  readonly raisedAt?: Date
  /** The body it was raised in; it keeps following the matter wherever it goes. */
  readonly originBodyId: string
  /** The body that has it now. */
  readonly handlingBodyId: string
  /** The bodies it has been in, in order. */
  readonly bodyIds: readonly string[]
  readonly mergedIntoId?: string
  /** Set when somebody decided that everybody may read its public part. */
  readonly publishedAt?: Date
  /** Grows by one with every change: two people who edit at once are told (409). */
  readonly version: number
  readonly due?: CalendarDay
  /** What it led to, once it has ended. */
  readonly outcome?: string
}

/** Why the content of a matter does not do, and must be mended before it is raised. */
export type ContentProblem =
  | 'title-missing'
  | 'title-too-long'
  | 'question-missing'
  | 'question-too-long'
  | 'wanted-missing'
  | 'wanted-too-long'
  | 'concerns-no-region'
  | 'concerns-no-municipality'
  | 'concerns-removed'
  | 'clause-missing'
  | 'readings-missing'
  | 'reading-too-long'
  | 'personal-number'

/** As long as the texts may be, in characters: a question is a page, not a report. Reports are papers. */
export const longest = { title: 150, question: 6_000, wanted: 2_000, reading: 2_000 } as const

/**
 * What is still missing or wrong before a matter may be raised. A draft may be saved with any of it but a
 * personal identity number. R11: a matter concerns the region and at least one municipality.
 */
export function contentProblems(
  content: MatterContent,
  principals: readonly Pick<Principal, 'id' | 'kind'>[],
): readonly ContentProblem[] {
  const { kind, title, question, wanted, concerns, dispute } = content
  const concernsA = (wantedKind: Principal['kind']) =>
    principals.some((principal) => principal.kind === wantedKind && concerns.includes(principal.id))
  const isDispute = kind === 'interpretationDispute'
  const found: readonly (readonly [ContentProblem, boolean])[] = [
    ['title-missing', isEmpty(title)],
    ['title-too-long', title.length > longest.title],
    ['question-missing', isEmpty(question)],
    ['question-too-long', question.length > longest.question],
    ['wanted-missing', isEmpty(wanted)],
    ['wanted-too-long', wanted.length > longest.wanted],
    ['concerns-no-region', !concernsA('region')],
    ['concerns-no-municipality', !concernsA('municipality')],
    ['clause-missing', isDispute && isEmpty(dispute?.clause.quote)],
    [
      'readings-missing',
      isDispute && (isEmpty(dispute?.oneReading) || isEmpty(dispute?.otherReading)),
    ],
    ['reading-too-long', readingsOf(content).some((reading) => reading.length > longest.reading)],
    ['personal-number', textsOf(content).some(hasPersonalNumber)],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

/**
 * What is still missing or wrong in a completion. Once a matter has been raised, those it concerns may have papers
 * in it to register and a space of their own: more may be added, nobody taken away.
 */
export function completionProblems(
  matter: Pick<Matter, 'concerns'>,
  content: MatterContent,
  principals: readonly Pick<Principal, 'id' | 'kind'>[],
): readonly ContentProblem[] {
  const isAnyRemoved = matter.concerns.some((id) => !content.concerns.includes(id))
  return [
    ...contentProblems(content, principals),
    ...(isAnyRemoved ? (['concerns-removed'] as const) : []),
  ]
}

/** Everything in a matter that somebody has written. */
export function textsOf(content: MatterContent): readonly string[] {
  return [content.title, content.question, content.wanted, ...readingsOf(content)]
}

function readingsOf({ dispute }: MatterContent): readonly string[] {
  if (!dispute) return []
  const { quote, source } = dispute.clause
  return [quote, dispute.oneReading, dispute.otherReading, source.documentId, source.place ?? '']
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

/** Why an act does not fit where the matter stands. */
export type StateRefusal =
  | 'not-a-draft'
  | 'not-waiting-for-intake'
  | 'not-waiting-for-answer'
  | 'not-in-preparation'
  | 'already-ended'
  | 'same-body'
  | 'merge-into-itself'
  | 'merge-into-ended'
  | 'reason-missing'
  | 'already-public'
  | 'not-public'
  | 'still-a-draft'
  | 'decisions-awaited'
  | 'not-concerned'
  | 'already-answered'
  | 'unknown-person'
  | 'nothing-written'

const ended: readonly MatterState[] = ['declined', 'merged', 'closed']

/** Whether nothing more can happen to it but reading. */
export function hasEnded({ state }: Pick<Matter, 'state'>): boolean {
  return ended.includes(state)
}

/** Väcka. The author hands a draft to the body's intake. */
export function raise(matter: Matter, number: string, now: Date): Result<Matter, StateRefusal> {
  if (matter.state !== 'draft') return refuse('not-a-draft')
  return accept({ ...changed(matter), state: 'raised', number, raisedAt: now })
}

/** Skicka tillbaka. The intake asks whoever raised it to complete it, and says what is missing. */
export function askBack(matter: Matter, what: string): Result<Matter, StateRefusal> {
  if (matter.state !== 'raised') return refuse('not-waiting-for-intake')
  if (what.trim() === '') return refuse('reason-missing')
  return accept({ ...changed(matter), state: 'askedBack' })
}

/**
 * Komplettera. Whoever raised it answers, and it waits for intake again. A public part is taken away: nobody has
 * decided that everybody may read what is written now.
 */
export function complete(matter: Matter, content: MatterContent): Result<Matter, StateRefusal> {
  if (matter.state !== 'askedBack') return refuse('not-waiting-for-answer')
  const { dispute: _, publishedAt: __, ...rest } = changed(matter)
  return accept({ ...rest, ...content, state: 'raised' })
}

/** Ta emot. The intake accepts it, and the body begins to prepare it. */
export function acceptMatter(matter: Matter): Result<Matter, StateRefusal> {
  if (matter.state !== 'raised') return refuse('not-waiting-for-intake')
  return accept({ ...changed(matter), state: 'inPreparation' })
}

/** Avböja. The intake says no, and why. */
export function decline(matter: Matter, reason: string): Result<Matter, StateRefusal> {
  if (matter.state !== 'raised') return refuse('not-waiting-for-intake')
  if (reason.trim() === '') return refuse('reason-missing')
  return accept({ ...changed(matter), state: 'declined', outcome: reason })
}

/** Slå samman. A duplicate goes into the matter that is already there; whoever raised it follows that one. */
export function merge(matter: Matter, into: Matter): Result<Matter, StateRefusal> {
  if (matter.state !== 'raised') return refuse('not-waiting-for-intake')
  if (into.id === matter.id) return refuse('merge-into-itself')
  if (hasEnded(into) || into.state === 'draft') return refuse('merge-into-ended')
  return accept({ ...changed(matter), state: 'merged', mergedIntoId: into.id })
}

/** Lämna vidare. Another body may handle it: it waits for that body's intake, and the origin keeps following. */
export function forward(matter: Matter, toBodyId: string): Result<Matter, StateRefusal> {
  if (matter.state !== 'raised' && matter.state !== 'inPreparation') {
    return refuse(hasEnded(matter) ? 'already-ended' : 'not-waiting-for-intake')
  }
  if (toBodyId === matter.handlingBodyId) return refuse('same-body')
  return accept({
    ...changed(matter),
    state: 'raised',
    handlingBodyId: toBodyId,
    bodyIds: matter.bodyIds.includes(toBodyId) ? matter.bodyIds : [...matter.bodyIds, toBodyId],
  })
}

/** Avsluta. The body is done with it, and says with what. */
export function close(matter: Matter, outcome: string): Result<Matter, StateRefusal> {
  if (matter.state !== 'inPreparation') return refuse('not-in-preparation')
  if (outcome.trim() === '') return refuse('reason-missing')
  return accept({ ...changed(matter), state: 'closed', outcome })
}

/** Publicera. Everybody may read its public part from now on. */
export function publish(matter: Matter, now: Date): Result<Matter, StateRefusal> {
  if (matter.state === 'draft') return refuse('still-a-draft')
  if (matter.publishedAt) return refuse('already-public')
  return accept({ ...changed(matter), publishedAt: now })
}

/** Avpublicera. The public part is taken away again; what was read meanwhile cannot be. */
export function unpublish(matter: Matter): Result<Matter, StateRefusal> {
  const { publishedAt, ...internal } = matter
  return publishedAt ? accept(changed(internal)) : refuse('not-public')
}

function changed(matter: Matter): Matter {
  return { ...matter, version: matter.version + 1 }
}
