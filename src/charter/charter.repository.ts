import type { Kysely } from 'kysely'
import { chartersFrom } from './charter.rows.ts'
import type { CharterTables } from './charter.table.ts'
import type { Charter } from './charter.ts'

/** All charters of a collaboration, past and present, by id, whole: rules, composition and what is recorded. */
export async function listCharters(
  db: Kysely<CharterTables>,
  collaborationId: string,
): Promise<readonly Charter[]> {
  const [texts, compositions, recorded] = await Promise.all([
    selectTexts(db, collaborationId),
    selectComposition(db, collaborationId),
    selectRecorded(db, collaborationId),
  ])
  return chartersFrom({ ...texts, ...compositions, ...recorded })
}

async function selectTexts(db: Kysely<CharterTables>, collaborationId: string) {
  const [charter, charter_rule, charter_rule_body, statement, statement_body] = await Promise.all([
    db
      .selectFrom('charter')
      .select(['collaboration_id', 'id', 'title_sv', 'title_en', 'document_id', 'body_kind'])
      .select(['legal_form', 'from_text', 'until_text', 'seen_from_text'])
      .select(['mandate_from_text', 'mandate_until_text', 'mandate_seen_from_text'])
      .select(['decided_by_body_id', 'decided_by_principal_id', 'decided_by_each'])
      .select(['decided_on_text', 'revision_about_sv', 'revision_about_en', 'revision_since_text'])
      .select(['revision_quote', 'revision_document_id', 'revision_place'])
      .select(['composition_is_complete', 'stated_seats', 'stated_deputies'])
      .select(['stated_includes_deputies', 'stated_quote', 'stated_document_id', 'stated_place'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('charter_rule')
      .select(['collaboration_id', 'charter_id', 'id', 'ordinal', 'kind', 'modality', 'check_mode'])
      .select(['title_sv', 'title_en', 'clause_quote', 'clause_document_id', 'clause_place'])
      .select(['params', 'applies_from_text'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('ordinal')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('charter_rule_body')
      .select(['collaboration_id', 'charter_id', 'rule_id', 'body_id', 'ordinal'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('rule_id')
      .orderBy('ordinal')
      .orderBy('body_id')
      .execute(),
    db
      .selectFrom('statement')
      .select(['collaboration_id', 'charter_id', 'list', 'ordinal', 'text_sv', 'text_en'])
      .select(['clause_quote', 'clause_document_id', 'clause_place'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('list')
      .orderBy('ordinal')
      .execute(),
    db
      .selectFrom('statement_body')
      .select(['collaboration_id', 'charter_id', 'list', 'statement_ordinal', 'body_id', 'ordinal'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('list')
      .orderBy('statement_ordinal')
      .orderBy('ordinal')
      .orderBy('body_id')
      .execute(),
  ])
  return { charter, charter_rule, charter_rule_body, statement, statement_body }
}

async function selectComposition(db: Kysely<CharterTables>, collaborationId: string) {
  const [charter_body, composition_part] = await Promise.all([
    db
      .selectFrom('charter_body')
      .select(['collaboration_id', 'charter_id', 'body_id', 'ordinal'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('ordinal')
      .orderBy('body_id')
      .execute(),
    db
      .selectFrom('composition_part')
      .select(['collaboration_id', 'charter_id', 'id', 'ordinal', 'label_sv', 'label_en', 'place'])
      .select(['role', 'decision_right', 'seat_count', 'each', 'principal_id'])
      .select(['appointed_by_body_id', 'appointed_by_principal_id', 'appointed_by_each'])
      .select(['nominated_by_body_id', 'nominated_by_principal_id', 'nominated_by_each'])
      .select(['requires_category', 'requires_function_title', 'requires_or_equivalent'])
      .select(['personal_deputy', 'represents', 'attends_for_sectors'])
      .select(['from_text', 'until_text', 'seen_from_text'])
      .select(['stated_occupancy', 'stated_since_text'])
      .select(['stated_quote', 'stated_document_id', 'stated_place'])
      .select(['reading_id', 'clause_quote', 'clause_document_id', 'clause_place'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('ordinal')
      .orderBy('id')
      .execute(),
  ])
  return { charter_body, composition_part }
}

async function selectRecorded(db: Kysely<CharterTables>, collaborationId: string) {
  const [interpretation, agreed_exception, attestation] = await Promise.all([
    db
      .selectFrom('interpretation')
      .select(['collaboration_id', 'charter_id', 'ordinal', 'rule_id', 'body_id', 'reading_id'])
      .select(['rationale_sv', 'rationale_en', 'recorded_by', 'recorded_on', 'is_example'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('ordinal')
      .execute(),
    db
      .selectFrom('agreed_exception')
      .select(['collaboration_id', 'charter_id', 'ordinal', 'rule_id', 'body_id', 'params'])
      .select(['reference', 'recorded_by', 'recorded_on', 'is_example'])
      .select(['from_text', 'until_text', 'seen_from_text'])
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('ordinal')
      .execute(),
    db
      .selectFrom('attestation')
      .select(['collaboration_id', 'charter_id', 'ordinal', 'rule_id', 'body_id'])
      .select(['note_sv', 'note_en', 'recorded_by', 'recorded_on', 'is_example'])
      .select('speaks_until')
      .where('collaboration_id', '=', collaborationId)
      .orderBy('charter_id')
      .orderBy('ordinal')
      .execute(),
  ])
  return { interpretation, agreed_exception, attestation }
}
