-- A transaction that is diagnosed again is the same incident: its later ids lead to the first one.
create table pos_later_diagnosis (
  id text primary key not null,
  incident_id text not null references pos_incident (id) on delete cascade
);

-- Whoever deletes an incident looks for what leads to it.
create index pos_later_diagnosis_incident on pos_later_diagnosis (incident_id);
