-- A card is looked up as a terminal is; without an index each question reads all rows.
create index pos_incident_card on pos_incident (card_key, time_us) where card_key is not null;

-- Counts by day, hour and cause read this index alone, a twentieth of what the rows take.
drop index pos_incident_time;
create index pos_incident_time on pos_incident (time_us, offset_s, cause);
