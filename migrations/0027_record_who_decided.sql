-- Who decided at a principal, when it was another than the one that was asked: as the minutes have it.
-- breaking: no
alter table decision_entry add column authority_name plain_text;
alter table decision_entry add column authority_level text;
alter table decision_entry add constraint decision_entry_level_is_known
  check (authority_level in ('assembly', 'executiveCommittee', 'committee', 'officials'));
alter table decision_entry add constraint decision_entry_authority_is_whole
  check ((authority_name is null) = (authority_level is null));
