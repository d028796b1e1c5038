-- When the members of a body were read in from a list: from then on the people of that collaboration are kept here, and
-- files that come with the program no longer replace them. Who was added and ended stands in the history of the register.
-- breaking: no
create table member_import (
  collaboration_id identifier not null,
  id               uuid not null,
  body_id          identifier not null,
  at               timestamptz not null,
  by_account_id    uuid not null,
  by_name          plain_text not null,
  file_name        plain_text not null,
  added            integer not null,
  changed          integer not null,
  ended            integer not null,

  primary key (collaboration_id, id),
  constraint member_import_is_in_a_known_collaboration
    foreign key (collaboration_id) references collaboration (id)
);
create index member_import_by_body on member_import (collaboration_id, body_id, at desc);
