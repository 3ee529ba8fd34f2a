-- Of a large employer PostgreSQL expects a dozen departures, which it would rather sort than read in order; these indexes have them alone, in order.
create index event_participant_moves_by_article_count_idx  on event_participant (entity_id, event_type_code, article_count, event_id)  where role_code = 'EMPLOYER';
create index event_participant_moves_by_first_reported_idx on event_participant (entity_id, event_type_code, first_reported, event_id) where role_code = 'EMPLOYER';
