import type { z } from 'zod'
import type {
  AgreedException,
  Attestation,
  Charter,
  CharterRule,
  Composition,
  CompositionPart,
  Interpretation,
  Statement,
} from '../../charter/charter.ts'
import type {
  agreedException,
  attestation,
  charterFile,
  interpretation,
} from '../format/charter.ts'
import { defined, toClause, toEnd, toPeriod, toPeriodIfStated } from './values.ts'

type CharterIn = z.output<typeof charterFile>
type PartIn = CharterIn['composition']['parts'][number]

function toStatement({ text, clause, onlyFor }: CharterIn['purposes'][number]): Statement {
  return defined({ text, clause: clause && toClause(clause), onlyFor })
}

/** A list that names nothing says no more than none. */
const someOf = (list: readonly string[] | undefined) => (list?.length ? list : undefined)

function toPart(typed: PartIn, principalIds: ReadonlySet<string>): CompositionPart {
  const { placement, principal, appointedBy, nominatedBy, period, stated, reading, clause } = typed
  return defined({
    id: typed.id,
    label: typed.label,
    place: placement,
    role: typed.role,
    decisionRight: typed.decisionRight,
    count: typed.count,
    each: typed.each,
    principalId: principal,
    appointedBy: appointedBy === undefined ? undefined : toEnd(appointedBy, principalIds),
    nominatedBy: nominatedBy === undefined ? undefined : toEnd(nominatedBy, principalIds),
    requires: typed.requires && defined(typed.requires),
    personalDeputy: typed.personalDeputy,
    represents: someOf(typed.represents),
    attendsForSectors: someOf(typed.attendsForSectors),
    period: toPeriodIfStated(period),
    stated:
      stated &&
      defined({
        occupancy: stated.occupancy,
        since: stated.since,
        clause: stated.clause && toClause(stated.clause),
      }),
    readingId: reading,
    clause: clause && toClause(clause),
  })
}

function toComposition(
  { statedTotal, isComplete, parts }: CharterIn['composition'],
  principalIds: ReadonlySet<string>,
): Composition {
  return defined({
    statedTotal: statedTotal && defined({ ...statedTotal, clause: toClause(statedTotal.clause) }),
    isComplete,
    parts: parts.map((part) => toPart(part, principalIds)),
  })
}

function toRule(typed: CharterIn['rules'][number]): CharterRule {
  return defined({ ...typed, clause: toClause(typed.clause) })
}

/** How somebody has recorded that an unclear text is read; an example when it comes from the example file. */
export function toInterpretation(
  typed: z.output<typeof interpretation>,
  isExample: boolean,
): Interpretation {
  const { rule, body, reading, rationale, by, on } = typed
  return { ruleId: rule, bodyId: body, readingId: reading, rationale, by, on, isExample }
}

/** What a group has agreed instead of a default. */
export function toException(
  typed: z.output<typeof agreedException>,
  isExample: boolean,
): AgreedException {
  const { rule, body, params, reference, by, on, period } = typed
  return {
    ruleId: rule,
    bodyId: body,
    params,
    reference,
    by,
    on,
    period: toPeriod(period),
    isExample,
  }
}

/** Somebody's word that a rule is followed. */
export function toAttestation(
  typed: z.output<typeof attestation>,
  isExample: boolean,
): Attestation {
  const { rule, body, note, by, on, until } = typed
  return { ruleId: rule, bodyId: body, note, by, on, until, isExample }
}

/** A charter as its file says it. Rules keep their parameters as written; their kinds read them. */
export function toCharter(typed: CharterIn, principalIds: ReadonlySet<string>): Charter {
  const { mandatePeriod, decidedBy, underRevision } = typed
  return defined({
    id: typed.id,
    title: typed.title,
    documentId: typed.document,
    bodyIds: typed.bodies,
    bodyKind: typed.bodyKind,
    legalForm: typed.legalForm,
    period: toPeriod(typed.period),
    mandatePeriod: toPeriodIfStated(mandatePeriod),
    decidedBy: decidedBy === undefined ? undefined : toEnd(decidedBy, principalIds),
    decidedOn: typed.decidedOn,
    underRevision:
      underRevision && defined({ ...underRevision, clause: toClause(underRevision.clause) }),
    purposes: typed.purposes.map(toStatement),
    tasks: typed.tasks.map(toStatement),
    composition: toComposition(typed.composition, principalIds),
    rules: typed.rules.map(toRule),
    interpretations: typed.interpretations.map((one) => toInterpretation(one, one.example)),
    exceptions: typed.exceptions.map((one) => toException(one, one.example)),
    attestations: typed.attestations.map((one) => toAttestation(one, one.example)),
  })
}
