-- Articles report most of the inferred events, so the comments that denied it were untrue.
comment on column event.inferred_from_id is
    'Event that implies this one, as a hire implies leaving the former employer; null if none'
    ' does. Articles can report it as well: article_count is 0 if none does.';
comment on column report.departures.is_inferred is
    'Whether another event implies the departure; article_count is 0 if no article reports it as well.';
comment on column report.departures.inferred_from_key is
    'Key of the event that implies the departure, usually a hire; null if none does.';
comment on column report.people_moves.is_inferred is
    'Whether another event implies the move; article_count is 0 if no article reports it as well.';
comment on column report.people_moves.inferred_from_key is 'Key of the event that implies the move; null if none does.';
