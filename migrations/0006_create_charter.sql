-- Uppdragsbeskrivningar: the charters, their rules with the words of the source, and what people have recorded.
-- breaking: no
create table charter (
  collaboration_id         identifier not null,
  id                       identifier not null,
  title_sv                 plain_text not null,
  title_en                 plain_text,
  document_id              identifier not null,
  body_kind                text not null,
  legal_form               text not null,
  from_text                partial_date,
  until_text               partial_date,
  seen_from_text           partial_date,
  valid                    daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,
  mandate_from_text        partial_date,
  mandate_until_text       partial_date,
  mandate_seen_from_text   partial_date,
  decided_by_body_id       identifier,
  decided_by_principal_id  identifier,
  decided_by_each          text,
  decided_on_text          partial_date,
  revision_about_sv        plain_text,
  revision_about_en        plain_text,
  revision_since_text      partial_date,
  revision_quote           plain_text,
  revision_document_id     identifier,
  revision_place           plain_text,
  composition_is_complete  text not null,
  stated_seats             int,
  stated_deputies          int,
  stated_includes_deputies text,
  stated_quote             plain_text,
  stated_document_id       identifier,
  stated_place             plain_text,

  primary key (collaboration_id, id),
  constraint charter_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint charter_is_in_a_known_document
    foreign key (collaboration_id, document_id) references source_document (collaboration_id, id),
  constraint charter_is_decided_by_a_known_body
    foreign key (collaboration_id, decided_by_body_id) references body (collaboration_id, id),
  constraint charter_is_decided_by_a_known_principal
    foreign key (collaboration_id, decided_by_principal_id) references principal (collaboration_id, id),
  constraint charter_revision_quotes_a_known_source
    foreign key (collaboration_id, revision_document_id) references source_document (collaboration_id, id),
  constraint charter_total_quotes_a_known_source
    foreign key (collaboration_id, stated_document_id) references source_document (collaboration_id, id),
  constraint charter_body_kind_is_known
    check (body_kind in (
      'strategicPreparatoryCommittee', 'politicalCollaborationGroup', 'managementForum', 'preparatoryGroup',
      'workingGroup', 'regionalManagementGroup', 'professionalNetwork', 'localLeadershipGroup', 'programme',
      'programmeBoard', 'referenceGroup', 'localGroup', 'subRegionalGroup', 'steeringGroup', 'leadershipGroup',
      'decidingBody'
    )),
  constraint charter_legal_form_is_known
    check (legal_form in (
      'informalCollaboration', 'jointCommittee', 'localFederation', 'contractualCooperation', 'principalsOwnBody'
    )),
  constraint charter_decided_by_at_most_one
    check (num_nonnulls(decided_by_body_id, decided_by_principal_id, decided_by_each) <= 1),
  constraint charter_decided_by_each_is_known check (decided_by_each in ('municipality', 'principal')),
  -- A revision is stated with the words that say so, or not at all.
  constraint charter_revision_is_quoted
    check (num_nonnulls(revision_about_sv, revision_quote, revision_document_id) in (0, 3)),
  constraint charter_revision_details_need_a_revision
    check (revision_quote is not null or num_nonnulls(revision_about_en, revision_since_text, revision_place) = 0),
  -- So is a total.
  constraint charter_total_is_quoted
    check (num_nonnulls(stated_seats, stated_includes_deputies, stated_quote, stated_document_id) in (0, 4)),
  constraint charter_total_details_need_a_total
    check (stated_seats is not null or num_nonnulls(stated_deputies, stated_place) = 0),
  constraint charter_total_is_positive check (stated_seats > 0 and coalesce(stated_deputies, 1) > 0),
  constraint charter_total_includes_deputies_is_known
    check (stated_includes_deputies in ('yes', 'no', 'unknown')),
  constraint charter_composition_completeness_is_known
    check (composition_is_complete in ('yes', 'no', 'unknown')),
  constraint charter_ends_after_it_begins check (not isempty(valid)),
  constraint charter_mandate_period_ends_after_it_begins
    check (not isempty(days_of(mandate_from_text, mandate_until_text, mandate_seen_from_text)))
);

create table charter_body (
  collaboration_id identifier not null,
  charter_id       identifier not null,
  body_id          identifier not null,
  ordinal          int not null,

  primary key (collaboration_id, charter_id, body_id),
  constraint charter_body_belongs_to_a_charter
    foreign key (collaboration_id, charter_id) references charter (collaboration_id, id),
  constraint charter_sets_up_a_known_body
    foreign key (collaboration_id, body_id) references body (collaboration_id, id)
);

create table charter_rule (
  collaboration_id   identifier not null,
  charter_id         identifier not null,
  id                 identifier not null,
  ordinal            int not null,
  -- Not a closed list: a new kind of rule is new code, not a new schema.
  kind               identifier not null,
  modality           text not null,
  check_mode         text not null,
  title_sv           plain_text not null,
  title_en           plain_text,
  clause_quote       plain_text not null,
  clause_document_id identifier not null,
  clause_place       plain_text,
  params             jsonb not null,
  applies_from_text  partial_date,

  primary key (collaboration_id, charter_id, id),
  constraint charter_rule_belongs_to_a_charter
    foreign key (collaboration_id, charter_id) references charter (collaboration_id, id),
  constraint charter_rule_quotes_a_known_source
    foreign key (collaboration_id, clause_document_id) references source_document (collaboration_id, id),
  constraint charter_rule_modality_is_known check (modality in ('must', 'should', 'may', 'right', 'default')),
  constraint charter_rule_check_is_known check (check_mode in ('auto', 'attest', 'info'))
);

-- The bodies a rule is for, when it is not for all that the charter sets up.
create table charter_rule_body (
  collaboration_id identifier not null,
  charter_id       identifier not null,
  rule_id          identifier not null,
  body_id          identifier not null,
  ordinal          int not null,

  primary key (collaboration_id, charter_id, rule_id, body_id),
  constraint charter_rule_body_belongs_to_a_rule
    foreign key (collaboration_id, charter_id, rule_id) references charter_rule (collaboration_id, charter_id, id),
  constraint charter_rule_is_for_a_body_of_its_charter
    foreign key (collaboration_id, charter_id, body_id)
    references charter_body (collaboration_id, charter_id, body_id)
);

-- Purposes and tasks.
create table statement (
  collaboration_id   identifier not null,
  charter_id         identifier not null,
  list               text not null,
  ordinal            int not null,
  text_sv            plain_text not null,
  text_en            plain_text,
  clause_quote       plain_text,
  clause_document_id identifier,
  clause_place       plain_text,

  primary key (collaboration_id, charter_id, list, ordinal),
  constraint statement_belongs_to_a_charter
    foreign key (collaboration_id, charter_id) references charter (collaboration_id, id),
  constraint statement_quotes_a_known_source
    foreign key (collaboration_id, clause_document_id) references source_document (collaboration_id, id),
  constraint statement_list_is_known check (list in ('purpose', 'task')),
  constraint statement_quote_has_a_source check ((clause_quote is null) = (clause_document_id is null)),
  constraint statement_place_needs_a_quote check (clause_place is null or clause_quote is not null)
);

create table statement_body (
  collaboration_id  identifier not null,
  charter_id        identifier not null,
  list              text not null,
  statement_ordinal int not null,
  body_id           identifier not null,
  ordinal           int not null,

  primary key (collaboration_id, charter_id, list, statement_ordinal, body_id),
  constraint statement_body_belongs_to_a_statement
    foreign key (collaboration_id, charter_id, list, statement_ordinal)
    references statement (collaboration_id, charter_id, list, ordinal),
  constraint statement_is_for_a_body_of_its_charter
    foreign key (collaboration_id, charter_id, body_id)
    references charter_body (collaboration_id, charter_id, body_id)
);

create table composition_part (
  collaboration_id          identifier not null,
  charter_id                identifier not null,
  id                        identifier not null,
  ordinal                   int not null,
  label_sv                  plain_text not null,
  label_en                  plain_text,
  place                     text not null,
  role                      text not null,
  decision_right            text not null,
  seat_count                int,
  each                      text,
  principal_id              identifier,
  appointed_by_body_id      identifier,
  appointed_by_principal_id identifier,
  appointed_by_each         text,
  nominated_by_body_id      identifier,
  nominated_by_principal_id identifier,
  nominated_by_each         text,
  requires_category         text,
  requires_function_title   plain_text,
  requires_or_equivalent    boolean,
  personal_deputy           text not null,
  represents                jsonb,
  attends_for_sectors       jsonb,
  from_text                 partial_date,
  until_text                partial_date,
  seen_from_text            partial_date,
  valid                     daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,
  stated_occupancy          text,
  stated_since_text         partial_date,
  stated_quote              plain_text,
  stated_document_id        identifier,
  stated_place              plain_text,
  reading_id                identifier,
  clause_quote              plain_text,
  clause_document_id        identifier,
  clause_place              plain_text,

  primary key (collaboration_id, charter_id, id),
  constraint composition_part_belongs_to_a_charter
    foreign key (collaboration_id, charter_id) references charter (collaboration_id, id),
  constraint composition_part_is_for_a_known_principal
    foreign key (collaboration_id, principal_id) references principal (collaboration_id, id),
  constraint composition_part_is_appointed_by_a_known_body
    foreign key (collaboration_id, appointed_by_body_id) references body (collaboration_id, id),
  constraint composition_part_is_appointed_by_a_known_principal
    foreign key (collaboration_id, appointed_by_principal_id) references principal (collaboration_id, id),
  constraint composition_part_is_nominated_by_a_known_body
    foreign key (collaboration_id, nominated_by_body_id) references body (collaboration_id, id),
  constraint composition_part_is_nominated_by_a_known_principal
    foreign key (collaboration_id, nominated_by_principal_id) references principal (collaboration_id, id),
  constraint composition_part_state_quotes_a_known_source
    foreign key (collaboration_id, stated_document_id) references source_document (collaboration_id, id),
  constraint composition_part_quotes_a_known_source
    foreign key (collaboration_id, clause_document_id) references source_document (collaboration_id, id),
  constraint composition_part_place_is_known check (place in ('seat', 'support')),
  constraint composition_part_role_is_known
    check (role in (
      'member', 'chair', 'viceChair', 'convener', 'groupLead', 'matterIntake', 'supportOfficial',
      'leadSupportOfficial', 'municipalSupportOfficial', 'programmeOwner', 'programmeCoordinator', 'processLead',
      'supportFunction'
    )),
  constraint composition_part_decision_right_is_known check (decision_right in ('full', 'none', 'conditional')),
  constraint composition_part_count_is_positive check (seat_count > 0),
  constraint composition_part_each_is_known check (each in ('municipality', 'principal')),
  constraint composition_part_appointed_by_at_most_one
    check (num_nonnulls(appointed_by_body_id, appointed_by_principal_id, appointed_by_each) <= 1),
  constraint composition_part_appointed_by_each_is_known check (appointed_by_each in ('municipality', 'principal')),
  constraint composition_part_nominated_by_at_most_one
    check (num_nonnulls(nominated_by_body_id, nominated_by_principal_id, nominated_by_each) <= 1),
  constraint composition_part_nominated_by_each_is_known check (nominated_by_each in ('municipality', 'principal')),
  constraint composition_part_required_category_is_known check (requires_category in ('elected', 'official')),
  constraint composition_part_requirement_is_whole
    check ((requires_category is null) = (requires_or_equivalent is null)
      and (requires_function_title is null or requires_category is not null)),
  constraint composition_part_personal_deputy_is_known check (personal_deputy in ('yes', 'no', 'unknown')),
  constraint composition_part_represents_a_list check (jsonb_typeof(represents) = 'array'),
  constraint composition_part_sectors_are_a_list check (jsonb_typeof(attends_for_sectors) = 'array'),
  constraint composition_part_occupancy_is_known
    check (stated_occupancy in ('filled', 'vacant', 'appointmentPending', 'unknown')),
  constraint composition_part_state_details_need_a_state
    check (stated_occupancy is not null or num_nonnulls(stated_since_text, stated_quote) = 0),
  constraint composition_part_state_quote_has_a_source check ((stated_quote is null) = (stated_document_id is null)),
  constraint composition_part_state_place_needs_a_quote check (stated_place is null or stated_quote is not null),
  constraint composition_part_quote_has_a_source check ((clause_quote is null) = (clause_document_id is null)),
  constraint composition_part_place_needs_a_quote check (clause_place is null or clause_quote is not null),
  constraint composition_part_ends_after_it_begins check (not isempty(valid))
);

-- Tolkningar: how an unclear text shall be read.
create table interpretation (
  collaboration_id identifier not null,
  charter_id       identifier not null,
  ordinal          int not null,
  rule_id          identifier not null,
  body_id          identifier not null,
  reading_id       identifier not null,
  rationale_sv     plain_text not null,
  rationale_en     plain_text,
  recorded_by      plain_text not null,
  recorded_on      date not null,
  is_example       boolean not null,

  primary key (collaboration_id, charter_id, ordinal),
  constraint interpretation_is_of_a_known_rule
    foreign key (collaboration_id, charter_id, rule_id) references charter_rule (collaboration_id, charter_id, id),
  constraint interpretation_is_for_a_body_of_the_charter
    foreign key (collaboration_id, charter_id, body_id)
    references charter_body (collaboration_id, charter_id, body_id),
  -- A text has one reading for a body; a later day may record another.
  constraint interpretation_one_reading_a_day
    unique (collaboration_id, charter_id, rule_id, body_id, recorded_on)
    deferrable initially deferred
);

-- Överenskomna undantag: what a group has agreed instead of a default.
create table agreed_exception (
  collaboration_id identifier not null,
  charter_id       identifier not null,
  ordinal          int not null,
  rule_id          identifier not null,
  body_id          identifier not null,
  params           jsonb not null,
  reference        plain_text not null,
  recorded_by      plain_text not null,
  recorded_on      date not null,
  from_text        partial_date,
  until_text       partial_date,
  seen_from_text   partial_date,
  valid            daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,
  is_example       boolean not null,

  primary key (collaboration_id, charter_id, ordinal),
  constraint agreed_exception_is_from_a_known_rule
    foreign key (collaboration_id, charter_id, rule_id) references charter_rule (collaboration_id, charter_id, id),
  constraint agreed_exception_is_for_a_body_of_the_charter
    foreign key (collaboration_id, charter_id, body_id)
    references charter_body (collaboration_id, charter_id, body_id),
  constraint agreed_exception_params_are_named check (jsonb_typeof(params) = 'object'),
  constraint agreed_exception_ends_after_it_begins check (not isempty(valid)),
  -- Two exceptions from one rule at one time would leave nobody knowing what holds.
  constraint agreed_exception_one_at_a_time
    exclude using gist (collaboration_id with =, charter_id with =, rule_id with =, body_id with =, valid with &&)
    deferrable initially deferred
);

-- Intyg: somebody's word that a rule no data can check is followed.
create table attestation (
  collaboration_id identifier not null,
  charter_id       identifier not null,
  ordinal          int not null,
  rule_id          identifier not null,
  body_id          identifier not null,
  note_sv          plain_text not null,
  note_en          plain_text,
  recorded_by      plain_text not null,
  recorded_on      date not null,
  speaks_until     date not null,
  is_example       boolean not null,

  primary key (collaboration_id, charter_id, ordinal),
  constraint attestation_is_of_a_known_rule
    foreign key (collaboration_id, charter_id, rule_id) references charter_rule (collaboration_id, charter_id, id),
  constraint attestation_is_for_a_body_of_the_charter
    foreign key (collaboration_id, charter_id, body_id)
    references charter_body (collaboration_id, charter_id, body_id),
  constraint attestation_ends_after_it_begins check (speaks_until >= recorded_on)
);
