import { accept, type Result, refuse } from '../../shared/result.ts'
import type { Ledger } from '../recommendation.ts'
import {
  type DecisionEntry,
  type DecisionFacts,
  isAdopting,
  type PrincipalDecision,
  type Recorder,
  rowOf,
} from './decision.ts'

/** A row after an act, in its ledger, and the entry that its history gets. */
export interface Recorded {
  readonly ledger: Ledger
  readonly entry: DecisionEntry
  /** Whether the principal stands otherwise than before, so that whoever asked is to hear of it. */
  readonly isNews: boolean
}

/** Why a decision cannot be recorded where the principal stands. */
export type DecisionRefusal =
  | 'not-asked'
  | 'recommendation-ended'
  | 'same-decision'
  | 'already-decided'
  | 'before-earlier-decision'
  | 'nothing-to-correct'
  | 'nothing-corrected'
  | 'corrected-meanwhile'
  | 'why-missing'

/**
 * Anteckna ett beslut. A principal that has adopted does not decide again here: what is wrong is corrected. One
 * that rejected it, sent it back or did not need to decide may do so later.
 */
export function record(
  ledger: Ledger,
  principalId: string,
  facts: DecisionFacts,
  by: Recorder,
): Result<Recorded, DecisionRefusal> {
  const row = rowOf(ledger, principalId)
  if (!row) return refuse('not-asked')
  const { standing } = row
  if (standing && isSameDecision(standing, facts)) return refuse('same-decision')
  if (ledger.ended) return refuse('recommendation-ended')
  if (standing && isAdopting(standing.outcome)) return refuse('already-decided')
  if (standing && facts.decidedOn < standing.decidedOn) return refuse('before-earlier-decision')
  const entry = entryOf(row, by, { way: 'recorded', facts })
  return accept({ ledger: withEntry(ledger, row, entry), entry, isNews: true })
}

/** What is put in place of a decision, and why. Without facts: there is no decision after all. */
export interface Correction {
  readonly facts?: DecisionFacts
  readonly because: string
  /** How many entries the history had when the form was made. */
  readonly seenEntries: number
}

/** Rätta ett beslut. What stood before remains in the history. */
export function correct(
  ledger: Ledger,
  principalId: string,
  { facts, because, seenEntries }: Correction,
  by: Recorder,
): Result<Recorded, DecisionRefusal> {
  const row = rowOf(ledger, principalId)
  if (!row) return refuse('not-asked')
  if (!row.standing) return refuse('nothing-to-correct')
  if (row.entries !== seenEntries) return refuse('corrected-meanwhile')
  if (because.trim() === '') return refuse('why-missing')
  if (facts && isSame(row, row.standing, facts)) return refuse('nothing-corrected')
  const entry = entryOf(row, by, { way: 'corrected', because, ...(facts && { facts }) })
  const isNews = row.standing.outcome !== facts?.outcome
  return accept({ ledger: withEntry(ledger, row, entry), entry, isNews })
}

function entryOf(
  row: PrincipalDecision,
  { entryId, at, accountId, name, isByLink = false }: Recorder,
  what: Pick<DecisionEntry, 'way' | 'facts' | 'because'>,
): DecisionEntry {
  const { principalId, entries } = row
  const by = { accountId, name }
  return { id: entryId, principalId, number: entries + 1, ...what, at, by, isByLink }
}

function withEntry(ledger: Ledger, row: PrincipalDecision, entry: DecisionEntry): Ledger {
  const { standing: _, ...rest } = row
  const { id: entryId, at: recordedAt, by } = entry
  const after: PrincipalDecision = {
    ...rest,
    entries: entry.number,
    ...(entry.facts &&
      standingFrom(row, entry.facts, { entryId, recordedAt, recordedBy: by.name })),
  }
  return { ...ledger, decisions: ledger.decisions.map((one) => (one === row ? after : one)) }
}

/** The row says who decided; the decision itself only what it came to. */
function standingFrom(
  row: PrincipalDecision,
  { authority = row.authority, ...facts }: DecisionFacts,
  recorded: { readonly entryId: string; readonly recordedAt: Date; readonly recordedBy: string },
): Pick<PrincipalDecision, 'authority' | 'standing'> {
  return { authority, standing: { ...facts, ...recorded } }
}

/** The same decision, told again: what came of it on which day, in which paragraph. */
function isSameDecision(one: DecisionFacts, other: DecisionFacts): boolean {
  return (
    one.outcome === other.outcome &&
    one.decidedOn === other.decidedOn &&
    one.paragraph === other.paragraph
  )
}

const fields = [
  'outcome',
  'decidedOn',
  'paragraph',
  'registrationNumber',
  'link',
  'reservation',
  'attestedOn',
  'announcedOn',
] as const satisfies readonly (keyof DecisionFacts)[]

function isSame(
  { authority }: Pick<PrincipalDecision, 'authority'>,
  one: DecisionFacts,
  other: DecisionFacts,
): boolean {
  const decided = other.authority ?? authority
  return (
    decided.name === authority.name &&
    decided.level === authority.level &&
    fields.every((field) => one[field] === other[field])
  )
}
