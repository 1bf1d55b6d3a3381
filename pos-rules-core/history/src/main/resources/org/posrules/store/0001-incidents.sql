-- One text for SQLite and PostgreSQL. Times are microseconds since 1970 in UTC, with the
-- transaction's own offset from UTC in seconds beside them, so that both survive.
create table pos_incident (
  id text primary key not null,
  transaction_id text unique,
  time_us bigint not null,
  offset_s integer not null,
  acquirer_id text,
  issuer_id text,
  network_id text,
  region text,
  merchant_id text,
  shop_id text,
  terminal_id text,
  terminal_model text,
  firmware_version text,
  app_version text,
  card_key text,
  category text not null,
  cause text not null,
  reported text not null,
  verdict text not null
);

-- The cause stands last, so that one index answers both "this cause at this terminal lately" and
-- "the newest of this terminal".
create index pos_incident_terminal on pos_incident (terminal_id, time_us, cause);
create index pos_incident_shop on pos_incident (shop_id, time_us) where shop_id is not null;
create index pos_incident_merchant on pos_incident (merchant_id, time_us);
create index pos_incident_acquirer on pos_incident (acquirer_id, time_us);
create index pos_incident_cause on pos_incident (cause, time_us);
create index pos_incident_time on pos_incident (time_us);

create table pos_fix (
  incident_id text primary key not null references pos_incident (id) on delete cascade,
  fixed_by text not null,
  fixed integer not null,
  time_us bigint not null
);

create table pos_outage (
  id text primary key not null,
  dimension text not null,
  entity text not null,
  since_us bigint not null,
  noticed_us bigint not null,
  until_us bigint,
  trials integer not null,
  failures integer not null,
  expected double precision not null,
  terminals integer not null,
  cause text not null
);

create index pos_outage_since on pos_outage (since_us);
