-- Organ: the bodies, what they have been called, where they are found, and who does what to whom.
-- breaking: no
create table body (
  collaboration_id identifier not null,
  id               identifier not null,
  short_name       plain_text,
  level            text not null,
  in_each          text,
  owned_by         identifier,
  summary_sv       plain_text not null,
  summary_en       plain_text,
  contacts         jsonb not null,
  notes            jsonb not null,
  from_text        partial_date,
  until_text       partial_date,
  seen_from_text   partial_date,
  valid            daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,

  primary key (collaboration_id, id),
  constraint body_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint body_is_owned_by_a_known_principal
    foreign key (collaboration_id, owned_by) references principal (collaboration_id, id),
  constraint body_level_is_known
    check (level in ('national', 'regional', 'countyWide', 'subRegional', 'local')),
  constraint body_in_each_is_known check (in_each in ('municipality', 'subRegion', 'principal')),
  constraint body_contacts_are_a_list check (jsonb_typeof(contacts) = 'array'),
  constraint body_notes_are_a_list check (jsonb_typeof(notes) = 'array'),
  constraint body_ends_after_it_begins check (not isempty(valid))
);

create table body_name (
  collaboration_id identifier not null,
  body_id          identifier not null,
  ordinal          int not null,
  name_sv          plain_text not null,
  name_en          plain_text,
  from_text        partial_date,
  until_text       partial_date,
  seen_from_text   partial_date,
  valid            daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,

  primary key (collaboration_id, body_id, ordinal),
  constraint body_name_belongs_to_a_body
    foreign key (collaboration_id, body_id) references body (collaboration_id, id),
  constraint body_name_ends_after_it_begins check (not isempty(valid)),
  -- On any day every page must know what to call it. Deferred: an import may move two names at once.
  constraint body_one_name_at_a_time
    exclude using gist (collaboration_id with =, body_id with =, valid with &&)
    deferrable initially deferred
);

-- An address is given once in a collaboration and goes on leading to the body that had it.
create table body_address (
  collaboration_id identifier not null,
  slug             identifier not null,
  body_id          identifier not null,
  is_current       boolean not null,
  ordinal          int not null,

  primary key (collaboration_id, slug),
  constraint body_address_belongs_to_a_body
    foreign key (collaboration_id, body_id) references body (collaboration_id, id),
  constraint body_address_is_plain_letters check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- An exclusion and not a unique index, since only that can wait until an import has moved both rows.
  constraint body_one_current_address
    exclude using btree (collaboration_id with =, body_id with =) where (is_current)
    deferrable initially deferred
);

create table body_source (
  collaboration_id   identifier not null,
  body_id            identifier not null,
  ordinal            int not null,
  source_document_id identifier not null,
  source_place       plain_text,

  primary key (collaboration_id, body_id, ordinal),
  constraint body_source_belongs_to_a_body
    foreign key (collaboration_id, body_id) references body (collaboration_id, id),
  constraint body_names_a_known_source
    foreign key (collaboration_id, source_document_id) references source_document (collaboration_id, id)
);

create table relation (
  collaboration_id   identifier not null,
  id                 identifier not null,
  from_body_id       identifier,
  from_principal_id  identifier,
  from_each          text,
  verb               text not null,
  to_body_id         identifier,
  to_principal_id    identifier,
  to_each            text,
  about_sv           plain_text,
  about_en           plain_text,
  from_text          partial_date,
  until_text         partial_date,
  seen_from_text     partial_date,
  valid              daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,
  clause_quote       plain_text,
  clause_document_id identifier,
  clause_place       plain_text,

  primary key (collaboration_id, id),
  constraint relation_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint relation_comes_from_a_known_body
    foreign key (collaboration_id, from_body_id) references body (collaboration_id, id),
  constraint relation_comes_from_a_known_principal
    foreign key (collaboration_id, from_principal_id) references principal (collaboration_id, id),
  constraint relation_goes_to_a_known_body
    foreign key (collaboration_id, to_body_id) references body (collaboration_id, id),
  constraint relation_goes_to_a_known_principal
    foreign key (collaboration_id, to_principal_id) references principal (collaboration_id, id),
  constraint relation_quotes_a_known_source
    foreign key (collaboration_id, clause_document_id) references source_document (collaboration_id, id),
  constraint relation_comes_from_one_place
    check (num_nonnulls(from_body_id, from_principal_id, from_each) = 1),
  constraint relation_goes_to_one_place check (num_nonnulls(to_body_id, to_principal_id, to_each) = 1),
  constraint relation_from_each_is_known check (from_each in ('municipality', 'principal')),
  constraint relation_to_each_is_known check (to_each in ('municipality', 'principal')),
  constraint relation_verb_is_known
    check (verb in (
      'decides', 'commissions', 'appoints', 'nominates', 'delegatesTo', 'setsUp', 'replaces', 'preparesFor',
      'reportsTo', 'informs', 'recommendsTo', 'requestsFrom', 'assignsTo', 'supports', 'leads',
      'isReferenceFor', 'givesViewsTo', 'gathers', 'takesPartIn', 'isPartOf', 'isLinkedTo'
    )),
  constraint relation_about_in_english_needs_swedish check (about_en is null or about_sv is not null),
  constraint relation_quote_has_a_source check ((clause_quote is null) = (clause_document_id is null)),
  constraint relation_place_needs_a_quote check (clause_place is null or clause_quote is not null),
  constraint relation_ends_after_it_begins check (not isempty(valid))
);
