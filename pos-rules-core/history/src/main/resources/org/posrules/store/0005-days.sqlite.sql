-- What happened at one place or with one card is found day by day (UTC), the newest first. An index
-- that leads with the day takes all rows of a day in the same few pages; one that leads with the
-- place takes each in another page, and that is nearly all that a row costs.
create table pos_day (day bigint primary key not null);

insert into pos_day select distinct time_us / 86400000000 from pos_incident;

drop index pos_incident_terminal;
drop index pos_incident_shop;
drop index pos_incident_merchant;
drop index pos_incident_card;

create index pos_incident_terminal on pos_incident
  ((time_us / 86400000000), terminal_id, time_us, cause) where terminal_id is not null;
create index pos_incident_shop on pos_incident
  ((time_us / 86400000000), shop_id, time_us) where shop_id is not null;
create index pos_incident_merchant on pos_incident
  ((time_us / 86400000000), merchant_id, time_us) where merchant_id is not null;
create index pos_incident_card on pos_incident
  ((time_us / 86400000000), card_key, time_us) where card_key is not null;
