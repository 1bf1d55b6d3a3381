-- A sale is a reference at one terminal of one merchant: STANs and receipt numbers repeat between
-- them. SQLite cannot drop what is unique by the table's own text, so the table is made anew; what
-- refers to it goes before it, or it would be deleted with the old rows.
create table pos_incident_4 (
  id text primary key not null,
  transaction_id text,
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

insert into pos_incident_4
  select id, transaction_id, time_us, offset_s, acquirer_id, issuer_id, network_id, region,
    merchant_id, shop_id, terminal_id, terminal_model, firmware_version, app_version, card_key,
    category, cause, reported, verdict
  from pos_incident;

create table pos_fix_4 (
  incident_id text primary key not null references pos_incident_4 (id) on delete cascade,
  fixed_by text not null,
  fixed integer not null,
  time_us bigint not null
);

insert into pos_fix_4
  select incident_id, fixed_by, fixed, time_us from pos_fix
  where incident_id in (select id from pos_incident_4);

create table pos_later_diagnosis_4 (
  id text primary key not null,
  incident_id text not null references pos_incident_4 (id) on delete cascade
);

insert into pos_later_diagnosis_4
  select id, incident_id from pos_later_diagnosis
  where incident_id in (select id from pos_incident_4);

drop table pos_fix;
drop table pos_later_diagnosis;
drop table pos_incident;
alter table pos_incident_4 rename to pos_incident;
alter table pos_fix_4 rename to pos_fix;
alter table pos_later_diagnosis_4 rename to pos_later_diagnosis;

-- The reference first: alone it tells nearly all sales apart.
create unique index pos_incident_sale on pos_incident
  (transaction_id, coalesce(terminal_id, ''), coalesce(merchant_id, ''))
  where transaction_id is not null;

create index pos_incident_terminal on pos_incident (terminal_id, time_us, cause);
create index pos_incident_shop on pos_incident (shop_id, time_us) where shop_id is not null;
create index pos_incident_merchant on pos_incident (merchant_id, time_us);
create index pos_incident_acquirer on pos_incident (acquirer_id, time_us);
create index pos_incident_cause on pos_incident (cause, time_us);
create index pos_incident_card on pos_incident (card_key, time_us) where card_key is not null;
create index pos_incident_time on pos_incident (time_us, offset_s, cause);
create index pos_later_diagnosis_incident on pos_later_diagnosis (incident_id);
