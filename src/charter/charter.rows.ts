import { endColumns, endFrom } from '../body/relation-end.rows.ts'
import {
  clauseColumns,
  clauseFrom,
  dateColumn,
  dateIfStated,
  localizedFrom,
  periodColumns,
  periodFrom,
  stated,
  statedClauseFrom,
} from '../shared/columns.ts'
import { RadslagError } from '../shared/errors.ts'
import { groupedBy, joinedKey, type RowsOf } from '../shared/rows.ts'
import type { CharterRow, CharterTables } from './charter.table.ts'
import type { Charter, CharterRule, Statement } from './charter.ts'
import { partFrom, rowOfPart } from './composition.rows.ts'
import {
  attestationFrom,
  exceptionFrom,
  interpretationFrom,
  rowOfAttestation,
  rowOfException,
  rowOfInterpretation,
} from './recorded.rows.ts'

type CharterRows = RowsOf<CharterTables>

/** Something said to be only for some bodies, and for none of them: it would be for nobody. */
export class ForNobody extends RadslagError {
  override readonly name = 'ForNobody'
  readonly code = 'for-nobody'
  readonly status = 422
  readonly charterId: string
  /** The rule's id, or the words of the purpose or task. */
  readonly what: string

  constructor(charterId: string, what: string) {
    super(`${charterId}: '${what}' is only for some bodies, but names none`)
    this.charterId = charterId
    this.what = what
  }
}

function namedBodies(
  charterId: string,
  what: string,
  onlyFor: readonly string[] | undefined,
): readonly string[] {
  // No rows mean "for all" when read back, so an empty list must never be stored as one.
  if (onlyFor?.length === 0) throw new ForNobody(charterId, what)
  return onlyFor ?? []
}

function rowOfCharter(collaboration_id: string, charter: Charter): CharterRow {
  const mandatePeriod = periodColumns(charter.mandatePeriod)
  const decidedBy = endColumns(charter.decidedBy)
  const revision = charter.underRevision
  const total = charter.composition.statedTotal
  return {
    collaboration_id,
    id: charter.id,
    title_sv: charter.title.sv,
    title_en: charter.title.en ?? null,
    document_id: charter.documentId,
    body_kind: charter.bodyKind,
    legal_form: charter.legalForm,
    ...periodColumns(charter.period),
    mandate_from_text: mandatePeriod.from_text,
    mandate_until_text: mandatePeriod.until_text,
    mandate_seen_from_text: mandatePeriod.seen_from_text,
    decided_by_body_id: decidedBy.bodyId,
    decided_by_principal_id: decidedBy.principalId,
    decided_by_each: decidedBy.each,
    decided_on_text: dateColumn(charter.decidedOn),
    revision_about_sv: revision?.about.sv ?? null,
    revision_about_en: revision?.about.en ?? null,
    revision_since_text: dateColumn(revision?.since),
    revision_quote: revision?.clause.quote ?? null,
    revision_document_id: revision?.clause.source.documentId ?? null,
    revision_place: revision?.clause.source.place ?? null,
    composition_is_complete: charter.composition.isComplete,
    stated_seats: total?.seats ?? null,
    stated_deputies: total?.deputies ?? null,
    stated_includes_deputies: total?.includesDeputies ?? null,
    stated_quote: total?.clause.quote ?? null,
    stated_document_id: total?.clause.source.documentId ?? null,
    stated_place: total?.clause.source.place ?? null,
  }
}

/** The rows of the charters of a collaboration. */
export function rowsOfCharters(
  collaboration_id: string,
  charters: readonly Charter[],
): CharterRows {
  const eachRule = <Row>(row: (charterId: string, rule: CharterRule, ordinal: number) => Row) =>
    charters.flatMap(({ id, rules }) => rules.map((rule, ordinal) => row(id, rule, ordinal)))
  const eachStatement = <Row>(
    row: (charterId: string, list: 'purpose' | 'task', said: Statement, ordinal: number) => Row,
  ) =>
    charters.flatMap(({ id, purposes, tasks }) => [
      ...purposes.map((purpose, ordinal) => row(id, 'purpose', purpose, ordinal)),
      ...tasks.map((task, ordinal) => row(id, 'task', task, ordinal)),
    ])
  return {
    charter: charters.map((charter) => rowOfCharter(collaboration_id, charter)),
    charter_body: charters.flatMap(({ id, bodyIds }) =>
      bodyIds.map((body_id, ordinal) => ({ collaboration_id, charter_id: id, body_id, ordinal })),
    ),
    charter_rule: eachRule((charter_id, rule, ordinal) => ({
      collaboration_id,
      charter_id,
      id: rule.id,
      ordinal,
      kind: rule.kind,
      modality: rule.modality,
      check_mode: rule.check,
      title_sv: rule.title.sv,
      title_en: rule.title.en ?? null,
      ...clauseColumns(rule.clause),
      params: rule.params,
      applies_from_text: dateColumn(rule.appliesFrom),
    })),
    charter_rule_body: eachRule((charter_id, rule) =>
      namedBodies(charter_id, rule.id, rule.onlyFor).map((body_id, ordinal) => ({
        collaboration_id,
        charter_id,
        rule_id: rule.id,
        body_id,
        ordinal,
      })),
    ).flat(),
    statement: eachStatement((charter_id, list, said, ordinal) => ({
      collaboration_id,
      charter_id,
      list,
      ordinal,
      text_sv: said.text.sv,
      text_en: said.text.en ?? null,
      ...clauseColumns(said.clause),
    })),
    statement_body: eachStatement((charter_id, list, said, statement_ordinal) =>
      namedBodies(charter_id, said.text.sv, said.onlyFor).map((body_id, ordinal) => ({
        collaboration_id,
        charter_id,
        list,
        statement_ordinal,
        body_id,
        ordinal,
      })),
    ).flat(),
    composition_part: charters.flatMap(({ id, composition }) =>
      composition.parts.map((part, ordinal) => rowOfPart(collaboration_id, id, part, ordinal)),
    ),
    interpretation: charters.flatMap(({ id, interpretations }) =>
      interpretations.map((one, ordinal) =>
        rowOfInterpretation(collaboration_id, id, one, ordinal),
      ),
    ),
    agreed_exception: charters.flatMap(({ id, exceptions }) =>
      exceptions.map((one, ordinal) => rowOfException(collaboration_id, id, one, ordinal)),
    ),
    attestation: charters.flatMap(({ id, attestations }) =>
      attestations.map((one, ordinal) => rowOfAttestation(collaboration_id, id, one, ordinal)),
    ),
  }
}

function revisionFrom(row: CharterRow): Charter['underRevision'] {
  const clause = clauseFrom(row.revision_quote, row.revision_document_id, row.revision_place)
  if (row.revision_about_sv === null || clause === undefined) return undefined
  return {
    clause,
    about: localizedFrom(row.revision_about_sv, row.revision_about_en),
    ...stated({ since: dateIfStated(row.revision_since_text) }),
  }
}

function statedTotalFrom(row: CharterRow): Charter['composition']['statedTotal'] {
  const clause = clauseFrom(row.stated_quote, row.stated_document_id, row.stated_place)
  if (row.stated_seats === null || row.stated_includes_deputies === null || clause === undefined) {
    return undefined
  }
  return {
    seats: row.stated_seats,
    ...stated({ deputies: row.stated_deputies }),
    includesDeputies: row.stated_includes_deputies,
    clause,
  }
}

function mandatePeriodFrom(row: CharterRow): Charter['mandatePeriod'] {
  const period = periodFrom({
    from_text: row.mandate_from_text,
    until_text: row.mandate_until_text,
    seen_from_text: row.mandate_seen_from_text,
  })
  return Object.keys(period).length === 0 ? undefined : period
}

/** The charters that rows tell of, in the rows' order. */
export function chartersFrom(rows: CharterRows): readonly Charter[] {
  const ofCharter = ({ charter_id }: { readonly charter_id: string }) => charter_id
  const bodiesOf = groupedBy(rows.charter_body, ofCharter)
  const rulesOf = groupedBy(rows.charter_rule, ofCharter)
  const ruleBodiesOf = groupedBy(rows.charter_rule_body, ({ charter_id, rule_id }) =>
    joinedKey(charter_id, rule_id),
  )
  const statementsOf = groupedBy(rows.statement, ({ charter_id, list }) =>
    joinedKey(charter_id, list),
  )
  const statementBodiesOf = groupedBy(rows.statement_body, (row) =>
    joinedKey(row.charter_id, row.list, row.statement_ordinal),
  )
  const partsOf = groupedBy(rows.composition_part, ofCharter)
  const interpretationsOf = groupedBy(rows.interpretation, ofCharter)
  const exceptionsOf = groupedBy(rows.agreed_exception, ofCharter)
  const attestationsOf = groupedBy(rows.attestation, ofCharter)

  const onlyFor = (bodies: readonly { readonly body_id: string }[]) =>
    bodies.length === 0 ? undefined : bodies.map(({ body_id }) => body_id)
  const statements = (charterId: string, list: 'purpose' | 'task'): readonly Statement[] =>
    statementsOf(joinedKey(charterId, list)).map((row) => ({
      text: localizedFrom(row.text_sv, row.text_en),
      ...stated({
        clause: clauseFrom(row.clause_quote, row.clause_document_id, row.clause_place),
        onlyFor: onlyFor(statementBodiesOf(joinedKey(charterId, list, row.ordinal))),
      }),
    }))
  const rules = (charterId: string): readonly CharterRule[] =>
    rulesOf(charterId).map((row) => ({
      id: row.id,
      kind: row.kind,
      modality: row.modality,
      check: row.check_mode,
      title: localizedFrom(row.title_sv, row.title_en),
      clause: statedClauseFrom(row),
      params: row.params,
      ...stated({
        onlyFor: onlyFor(ruleBodiesOf(joinedKey(charterId, row.id))),
        appliesFrom: dateIfStated(row.applies_from_text),
      }),
    }))

  return rows.charter.map((row) => ({
    id: row.id,
    title: localizedFrom(row.title_sv, row.title_en),
    documentId: row.document_id,
    bodyIds: bodiesOf(row.id).map(({ body_id }) => body_id),
    bodyKind: row.body_kind,
    legalForm: row.legal_form,
    period: periodFrom(row),
    ...stated({
      mandatePeriod: mandatePeriodFrom(row),
      decidedBy: endFrom({
        bodyId: row.decided_by_body_id,
        principalId: row.decided_by_principal_id,
        each: row.decided_by_each,
      }),
      decidedOn: dateIfStated(row.decided_on_text),
      underRevision: revisionFrom(row),
    }),
    purposes: statements(row.id, 'purpose'),
    tasks: statements(row.id, 'task'),
    composition: {
      ...stated({ statedTotal: statedTotalFrom(row) }),
      isComplete: row.composition_is_complete,
      parts: partsOf(row.id).map(partFrom),
    },
    rules: rules(row.id),
    interpretations: interpretationsOf(row.id).map(interpretationFrom),
    exceptions: exceptionsOf(row.id).map(exceptionFrom),
    attestations: attestationsOf(row.id).map(attestationFrom),
  }))
}
