-- What the rules need to know of what the bodies do, and what is announced on every page.
-- breaking: no
create table meeting_fact (
  collaboration_id identifier not null,
  id               identifier not null,
  body_id          identifier not null,
  on_day           date not null,
  status           text not null,
  hours            double precision,
  mode             text,
  place            plain_text,
  is_example       boolean not null,

  primary key (collaboration_id, id),
  constraint meeting_is_of_a_known_body
    foreign key (collaboration_id, body_id) references body (collaboration_id, id),
  constraint meeting_status_is_known check (status in ('planned', 'held', 'cancelled')),
  constraint meeting_mode_is_known check (mode in ('physical', 'digital', 'hybrid')),
  constraint meeting_lasts_within_a_day check (hours > 0 and hours <= 24)
);

create table delivery_fact (
  collaboration_id identifier not null,
  id               identifier not null,
  body_id          identifier not null,
  kind             text not null,
  on_day           date not null,
  for_year         int not null,
  to_body_id       identifier,
  is_example       boolean not null,

  primary key (collaboration_id, id),
  constraint delivery_is_from_a_known_body
    foreign key (collaboration_id, body_id) references body (collaboration_id, id),
  constraint delivery_is_to_a_known_body
    foreign key (collaboration_id, to_body_id) references body (collaboration_id, id),
  constraint delivery_kind_is_known
    check (kind in ('yearPlan', 'followUp', 'annualReport', 'compilation', 'gathering')),
  constraint delivery_year_is_a_year check (for_year between 1000 and 9999)
);

create table announcement (
  collaboration_id identifier not null,
  id               identifier not null,
  title_sv         plain_text not null,
  title_en         plain_text,
  text_sv          plain_text not null,
  text_en          plain_text,
  from_day         date not null,
  until_day        date not null,
  is_example       boolean not null,

  primary key (collaboration_id, id),
  constraint announcement_belongs_to_a_collaboration
    foreign key (collaboration_id) references collaboration (id),
  constraint announcement_ends_after_it_begins check (until_day >= from_day)
);
