-- An organization with fifty thousand departures has a first page of them, whatever orders them: what does stands in the row that an index finds.
alter table event_participant
    add column article_count  int not null default 0,
    add column first_reported date;

update event_participant
   set article_count = event.article_count, first_reported = event.first_reported
  from event
 where event.id = event_participant.event_id
   and event.article_count > 0;

create index event_participant_article_count_idx  on event_participant (entity_id, article_count, event_id);
create index event_participant_role_idx           on event_participant (entity_id, role_code, sort_date desc, event_id desc);
create index event_participant_first_reported_idx on event_participant (entity_id, first_reported, event_id);

comment on column event_participant.article_count  is 'Articles that report the event, repeated here so that an entity''s events can be read in this order. Derived: event_derived says how.';
comment on column event_participant.first_reported is 'First day on which one of them may have been published, repeated here so that an entity''s events can be read in this order; null if none is dated. Derived: event_derived says how.';
