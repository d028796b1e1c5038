import type { z } from '@hono/zod-openapi'
import type { Body } from '../../body/body.ts'
import {
  type AgreedException,
  type Attestation,
  type Charter,
  type CharterRule,
  type Composition,
  type CompositionPart,
  type Interpretation,
  rulesFor,
  type Statement,
  statementsFor,
} from '../../charter/charter.ts'
import type * as schema from '../schema/charter.ts'
import { presentRequirement } from './body.ts'
import {
  type OnDay,
  orNull,
  presentBodyId,
  presentBodyRef,
  presentCitation,
  presentClause,
  presentDate,
  presentEnd,
  presentPeriod,
  presentPrincipalId,
  presentText,
} from './values.ts'

type Presented = z.infer<typeof schema.charter>

/** The charter of a body: of what it says, that which concerns this body. */
export function presentCharter(on: OnDay, charter: Charter, body: Body): Presented {
  const concerns = ({ bodyId }: { readonly bodyId: string }) => bodyId === body.id
  return {
    id: charter.id,
    day: on.day,
    collaboration: on.register.collaboration.id,
    body: presentBodyRef(on, body),
    title: presentText(charter.title),
    document: presentCitation(on, { documentId: charter.documentId }),
    bodies: charter.bodyIds.map((id) => presentBodyId(on, id)),
    bodyKind: charter.bodyKind,
    legalForm: charter.legalForm,
    period: presentPeriod(charter.period),
    mandatePeriod: orNull(charter.mandatePeriod, presentPeriod),
    decidedBy: orNull(charter.decidedBy, (end) => presentEnd(on, end)),
    decidedOn: orNull(charter.decidedOn, presentDate),
    underRevision: orNull(charter.underRevision, ({ about, clause, since }) => ({
      about: presentText(about),
      clause: presentClause(on, clause),
      since: orNull(since, presentDate),
    })),
    purposes: statementsFor(charter.purposes, body.id).map((said) => presentStatement(on, said)),
    tasks: statementsFor(charter.tasks, body.id).map((said) => presentStatement(on, said)),
    composition: presentComposition(on, charter.composition),
    rules: rulesFor(charter, body.id).map((rule) => presentRule(on, rule)),
    interpretations: charter.interpretations.filter(concerns).map(presentInterpretation),
    exceptions: charter.exceptions.filter(concerns).map(presentException),
    attestations: charter.attestations.filter(concerns).map(presentAttestation),
  }
}

function presentStatement(on: OnDay, { text, clause }: Statement): Presented['purposes'][number] {
  return { text: presentText(text), clause: orNull(clause, (said) => presentClause(on, said)) }
}

function presentRule(on: OnDay, rule: CharterRule): Presented['rules'][number] {
  return {
    id: rule.id,
    kind: rule.kind,
    modality: rule.modality,
    check: rule.check,
    title: presentText(rule.title),
    clause: presentClause(on, rule.clause),
    params: asRecord(rule.params),
    appliesFrom: orNull(rule.appliesFrom, presentDate),
  }
}

function presentComposition(
  on: OnDay,
  { statedTotal, isComplete, parts }: Composition,
): Presented['composition'] {
  return {
    statedTotal: orNull(statedTotal, ({ seats, deputies, includesDeputies, clause }) => ({
      seats,
      deputies: deputies ?? null,
      includesDeputies,
      clause: presentClause(on, clause),
    })),
    isComplete,
    parts: parts.map((part) => presentPart(on, part)),
  }
}

function presentPart(on: OnDay, part: CompositionPart): Presented['composition']['parts'][number] {
  return {
    id: part.id,
    label: presentText(part.label),
    place: part.place,
    role: part.role,
    decisionRight: part.decisionRight,
    count: part.count ?? null,
    each: part.each ?? null,
    principal: orNull(part.principalId, (id) => presentPrincipalId(on, id)),
    appointedBy: orNull(part.appointedBy, (end) => presentEnd(on, end)),
    nominatedBy: orNull(part.nominatedBy, (end) => presentEnd(on, end)),
    requires: orNull(part.requires, presentRequirement),
    personalDeputy: part.personalDeputy,
    represents: orNull(part.represents, (ids) => ids.map((id) => presentPrincipalId(on, id))),
    attendsForSectors: orNull(part.attendsForSectors, (sectors) => [...sectors]),
    period: orNull(part.period, presentPeriod),
    occupancy: part.stated?.occupancy ?? null,
    readingId: part.readingId ?? null,
    clause: orNull(part.clause, (said) => presentClause(on, said)),
  }
}

/** How an unclear text is read, and who said so. */
export function presentInterpretation(one: Interpretation): z.infer<typeof schema.interpretation> {
  return {
    rule: one.ruleId,
    readingId: one.readingId,
    rationale: presentText(one.rationale),
    by: one.by,
    on: one.on,
    isExample: one.isExample,
  }
}

/** What the group has agreed instead. */
export function presentException(one: AgreedException): z.infer<typeof schema.exception> {
  return {
    rule: one.ruleId,
    params: { ...one.params },
    reference: one.reference,
    by: one.by,
    on: one.on,
    period: presentPeriod(one.period),
    isExample: one.isExample,
  }
}

/** That somebody attests that a rule is followed. */
export function presentAttestation(one: Attestation): z.infer<typeof schema.attestation> {
  return {
    rule: one.ruleId,
    note: presentText(one.note),
    by: one.by,
    on: one.on,
    until: one.until,
    isExample: one.isExample,
  }
}

/** A rule's parameters have the shape that its kind declares; in open data they are a plain object. */
function asRecord(params: unknown): Record<string, unknown> {
  return typeof params === 'object' && params !== null ? { ...params } : {}
}
