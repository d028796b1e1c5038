-- Huvudavtal och underavtal: recommendations that belong together, each with a ledger of its own.
-- breaking: no
alter table recommendation add column part_of_id uuid;
alter table recommendation
  add constraint recommendation_is_part_of_a_known_one
    foreign key (collaboration_id, part_of_id) references recommendation (collaboration_id, id),
  add constraint recommendation_is_no_part_of_itself check (part_of_id <> id);
create index recommendation_parts on recommendation (collaboration_id, part_of_id) where part_of_id is not null;
