-- Huvudmän: the principals, what they have been called, and how the territory is divided.
-- breaking: no
create table principal (
  collaboration_id   identifier not null,
  id                 identifier not null,
  kind               text not null,
  from_text          partial_date,
  until_text         partial_date,
  seen_from_text     partial_date,
  valid              daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,
  source_document_id identifier,
  source_place       plain_text,

  primary key (collaboration_id, id),
  constraint principal_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint principal_names_a_known_source
    foreign key (collaboration_id, source_document_id) references source_document (collaboration_id, id),
  constraint principal_kind_is_known
    check (kind in ('region', 'municipality', 'localFederation', 'independentOrganiser')),
  constraint principal_place_needs_a_source check (source_place is null or source_document_id is not null),
  constraint principal_ends_after_it_begins check (not isempty(valid))
);

create table principal_name (
  collaboration_id identifier not null,
  principal_id     identifier not null,
  ordinal          int not null,
  full_name        plain_text not null,
  short_name       plain_text not null,
  from_text        partial_date,
  until_text       partial_date,
  seen_from_text   partial_date,
  valid            daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,

  primary key (collaboration_id, principal_id, ordinal),
  constraint principal_name_belongs_to_a_principal
    foreign key (collaboration_id, principal_id) references principal (collaboration_id, id),
  constraint principal_name_ends_after_it_begins check (not isempty(valid)),
  -- On any day every page must know what to call it. Deferred: an import may move two names at once.
  constraint principal_one_name_at_a_time
    exclude using gist (collaboration_id with =, principal_id with =, valid with &&)
    deferrable initially deferred
);

create table division (
  collaboration_id   identifier not null,
  id                 identifier not null,
  level              text not null,
  name               plain_text not null,
  -- What the source says there are, kept apart from the areas it names.
  stated_count       int,
  clause_quote       plain_text,
  clause_document_id identifier,
  clause_place       plain_text,
  from_text          partial_date,
  until_text         partial_date,
  seen_from_text     partial_date,
  valid              daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,

  primary key (collaboration_id, id),
  constraint division_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint division_quotes_a_known_source
    foreign key (collaboration_id, clause_document_id) references source_document (collaboration_id, id),
  constraint division_level_is_known check (level in ('subRegional', 'local')),
  constraint division_stated_count_is_positive check (stated_count > 0),
  constraint division_quote_has_a_source check ((clause_quote is null) = (clause_document_id is null)),
  constraint division_place_needs_a_quote check (clause_place is null or clause_quote is not null),
  constraint division_ends_after_it_begins check (not isempty(valid))
);

create table area (
  collaboration_id identifier not null,
  division_id      identifier not null,
  id               identifier not null,
  ordinal          int not null,
  name             plain_text not null,

  primary key (collaboration_id, division_id, id),
  constraint area_belongs_to_a_division
    foreign key (collaboration_id, division_id) references division (collaboration_id, id)
);

create table area_principal (
  collaboration_id identifier not null,
  division_id      identifier not null,
  area_id          identifier not null,
  principal_id     identifier not null,
  ordinal          int not null,

  primary key (collaboration_id, division_id, area_id, principal_id),
  constraint area_principal_belongs_to_an_area
    foreign key (collaboration_id, division_id, area_id) references area (collaboration_id, division_id, id),
  constraint area_principal_is_a_known_principal
    foreign key (collaboration_id, principal_id) references principal (collaboration_id, id)
);
