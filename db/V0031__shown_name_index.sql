-- The name to show is read for every entity of a response, from this index alone. Otherwise, it took 213 of the 480
-- pages that the departures of an organization take among a million events.
create index entity_name_shown_idx on entity_name (entity_id)
    include (name, language_code, script, kind, is_preferred, id)
    where is_preferred or kind in ('LABEL', 'ALIAS');
