-- Platser: the seats of the bodies, the people, and who holds which seat when.
-- breaking: no
create table seat (
  collaboration_id        identifier not null,
  id                      identifier not null,
  body_id                 identifier not null,
  charter_id              identifier not null,
  part_id                 identifier not null,
  place                   text not null,
  role                    text not null,
  label_sv                plain_text not null,
  label_en                plain_text,
  decision_right          text not null,
  principal_id            identifier,
  represents              jsonb,
  requires_category       text,
  requires_function_title plain_text,
  requires_or_equivalent  boolean,
  personal_deputy         text not null,
  attends_for_sectors     jsonb,
  from_text               partial_date,
  until_text              partial_date,
  seen_from_text          partial_date,
  valid                   daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,
  stated_occupancy        text not null,
  stated_since_text       partial_date,
  stated_quote            plain_text,
  stated_document_id      identifier,
  stated_place            plain_text,

  primary key (collaboration_id, id),
  constraint seat_is_in_a_body_of_its_charter
    foreign key (collaboration_id, charter_id, body_id)
    references charter_body (collaboration_id, charter_id, body_id),
  constraint seat_comes_from_a_part_of_its_charter
    foreign key (collaboration_id, charter_id, part_id) references composition_part (collaboration_id, charter_id, id),
  constraint seat_is_for_a_known_principal
    foreign key (collaboration_id, principal_id) references principal (collaboration_id, id),
  constraint seat_state_quotes_a_known_source
    foreign key (collaboration_id, stated_document_id) references source_document (collaboration_id, id),
  constraint seat_place_is_known check (place in ('seat', 'support')),
  constraint seat_role_is_known
    check (role in (
      'member', 'chair', 'viceChair', 'convener', 'groupLead', 'matterIntake', 'supportOfficial',
      'leadSupportOfficial', 'municipalSupportOfficial', 'programmeOwner', 'programmeCoordinator', 'processLead',
      'supportFunction'
    )),
  constraint seat_decision_right_is_known check (decision_right in ('full', 'none', 'conditional')),
  constraint seat_required_category_is_known check (requires_category in ('elected', 'official')),
  constraint seat_requirement_is_whole
    check ((requires_category is null) = (requires_or_equivalent is null)
      and (requires_function_title is null or requires_category is not null)),
  constraint seat_personal_deputy_is_known check (personal_deputy in ('yes', 'no', 'unknown')),
  constraint seat_represents_a_list check (jsonb_typeof(represents) = 'array'),
  constraint seat_sectors_are_a_list check (jsonb_typeof(attends_for_sectors) = 'array'),
  constraint seat_occupancy_is_known
    check (stated_occupancy in ('filled', 'vacant', 'appointmentPending', 'unknown')),
  constraint seat_state_quote_has_a_source check ((stated_quote is null) = (stated_document_id is null)),
  constraint seat_state_place_needs_a_quote check (stated_place is null or stated_quote is not null),
  constraint seat_ends_after_it_begins check (not isempty(valid))
);

create table person (
  collaboration_id identifier not null,
  id               identifier not null,
  name             plain_text not null,
  is_example       boolean not null,

  primary key (collaboration_id, id),
  constraint person_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id)
);

create table mandate (
  collaboration_id        identifier not null,
  id                      identifier not null,
  seat_id                 identifier not null,
  person_id               identifier not null,
  held_as                 text not null,
  office                  text,
  home_office             plain_text,
  equivalence_reason      plain_text,
  equivalence_attested_by plain_text,
  from_text               partial_date,
  until_text              partial_date,
  seen_from_text          partial_date,
  valid                   daterange not null generated always as (days_of(from_text, until_text, seen_from_text)) stored,
  appointed_by            identifier,
  source_document_id      identifier,
  source_place            plain_text,

  primary key (collaboration_id, id),
  constraint mandate_is_on_a_known_seat
    foreign key (collaboration_id, seat_id) references seat (collaboration_id, id),
  constraint mandate_is_held_by_a_known_person
    foreign key (collaboration_id, person_id) references person (collaboration_id, id),
  constraint mandate_is_given_by_a_known_principal
    foreign key (collaboration_id, appointed_by) references principal (collaboration_id, id),
  constraint mandate_names_a_known_source
    foreign key (collaboration_id, source_document_id) references source_document (collaboration_id, id),
  constraint mandate_held_as_is_known check (held_as in ('member', 'deputy')),
  constraint mandate_office_is_known check (office in ('chair', 'viceChair')),
  constraint mandate_equivalence_is_attested
    check ((equivalence_reason is null) = (equivalence_attested_by is null)),
  constraint mandate_place_needs_a_source check (source_place is null or source_document_id is not null),
  constraint mandate_ends_after_it_begins check (not isempty(valid)),

  -- Nobody sits on another's chair. Deferred: an import may end one mandate and begin the next in any order.
  -- The index also serves the page of a body, which asks who sat on a seat and when.
  constraint mandate_one_holder_at_a_time
    exclude using gist (collaboration_id with =, seat_id with =, valid with &&) where (held_as = 'member')
    deferrable initially deferred,
  constraint mandate_one_deputy_at_a_time
    exclude using gist (collaboration_id with =, seat_id with =, valid with &&) where (held_as = 'deputy')
    deferrable initially deferred
);
