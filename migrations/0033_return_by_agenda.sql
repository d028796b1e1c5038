-- What has returned to the body that asked is told by its agendas alone (agenda_returned).
-- breaking: yes

-- Their check and indexes go with them.
alter table principal_decision
  drop column returned_at,
  drop column returned_to_meeting_id;

-- What may be on its way back to those who asked.
create index principal_decision_to_return on principal_decision (collaboration_id, recommendation_id)
  where return_id is not null;
