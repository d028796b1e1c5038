import type { z } from 'zod'
import type {
  Charter,
  CharterRule,
  Composition,
  CompositionPart,
  Statement,
} from '../../charter/charter.ts'
import { swedishDate } from '../../shared/swedish-date.ts'
import type { charterFile } from '../format/charter.ts'
import { kindWords } from '../words/kind-words.ts'
import { defined, fromClause, fromEnd, fromLocalized, fromPeriod } from './values.ts'

type CharterOut = z.input<typeof charterFile>
type RuleOut = NonNullable<CharterOut['rules']>[number]

function fromStatement({ text, clause, onlyFor }: Statement) {
  return defined({
    text: fromLocalized(text),
    clause: clause && fromClause(clause),
    onlyFor: onlyFor && [...onlyFor],
  })
}

function fromPart(part: CompositionPart) {
  const { appointedBy, nominatedBy, period, stated, clause } = part
  return defined({
    id: part.id,
    label: fromLocalized(part.label),
    placement: part.place,
    role: part.role,
    decisionRight: part.decisionRight,
    count: part.count,
    each: part.each,
    principal: part.principalId,
    appointedBy: appointedBy && fromEnd(appointedBy),
    nominatedBy: nominatedBy && fromEnd(nominatedBy),
    requires: part.requires,
    personalDeputy: part.personalDeputy,
    represents: part.represents && [...part.represents],
    attendsForSectors: part.attendsForSectors && [...part.attendsForSectors],
    period: period && fromPeriod(period),
    stated:
      stated &&
      defined({
        occupancy: stated.occupancy,
        since: stated.since && swedishDate(stated.since),
        clause: stated.clause && fromClause(stated.clause),
      }),
    reading: part.readingId,
    clause: clause && fromClause(clause),
  })
}

function fromComposition({ statedTotal, isComplete, parts }: Composition) {
  return defined({
    statedTotal: statedTotal && { ...statedTotal, clause: fromClause(statedTotal.clause) },
    isComplete,
    parts: parts.map(fromPart),
  })
}

const isRuleKind = (kind: string): kind is keyof typeof kindWords.rules =>
  Object.hasOwn(kindWords.rules, kind)

function fromRule(rule: CharterRule): RuleOut {
  const { kind, title, clause, params, onlyFor, appliesFrom } = rule
  if (!isRuleKind(kind)) throw new RangeError(`Rule ${rule.id} is of no known kind: '${kind}'`)
  return defined({
    id: rule.id,
    kind,
    modality: rule.modality,
    check: rule.check,
    title: fromLocalized(title),
    clause: fromClause(clause),
    // A rule's parameters were read as keys and values; only their kind knows more of them.
    params: params as Record<string, unknown>,
    onlyFor: onlyFor && [...onlyFor],
    appliesFrom: appliesFrom && swedishDate(appliesFrom),
  })
}

/** `uppdrag/*.yaml` of a charter. */
export function fromCharter(charter: Charter): CharterOut {
  const { mandatePeriod, decidedBy, decidedOn, underRevision } = charter
  return defined({
    id: charter.id,
    title: fromLocalized(charter.title),
    document: charter.documentId,
    bodies: [...charter.bodyIds],
    bodyKind: charter.bodyKind,
    legalForm: charter.legalForm,
    period: fromPeriod(charter.period),
    mandatePeriod: mandatePeriod && fromPeriod(mandatePeriod),
    decidedBy: decidedBy && fromEnd(decidedBy),
    decidedOn: decidedOn && swedishDate(decidedOn),
    underRevision:
      underRevision &&
      defined({
        about: fromLocalized(underRevision.about),
        clause: fromClause(underRevision.clause),
        since: underRevision.since && swedishDate(underRevision.since),
      }),
    purposes: charter.purposes.map(fromStatement),
    tasks: charter.tasks.map(fromStatement),
    composition: fromComposition(charter.composition),
    rules: charter.rules.map(fromRule),
    interpretations: charter.interpretations.map((one) => ({
      rule: one.ruleId,
      body: one.bodyId,
      reading: one.readingId,
      rationale: fromLocalized(one.rationale),
      by: one.by,
      on: one.on,
      example: one.isExample,
    })),
    exceptions: charter.exceptions.map((one) => ({
      rule: one.ruleId,
      body: one.bodyId,
      params: { ...one.params },
      reference: one.reference,
      by: one.by,
      on: one.on,
      period: fromPeriod(one.period),
      example: one.isExample,
    })),
    attestations: charter.attestations.map((one) => ({
      rule: one.ruleId,
      body: one.bodyId,
      note: fromLocalized(one.note),
      by: one.by,
      on: one.on,
      until: one.until,
      example: one.isExample,
    })),
  })
}
