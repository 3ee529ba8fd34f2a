-- How many publishers and languages an event has decides whether a filter lets it through: for a page of a million events that may not be
-- counted anew. What the columns should hold event_derived says.
alter table event
    add column publisher_count int not null default 0 constraint event_publisher_count_check check (publisher_count >= 0),
    add column language_count  int not null default 0 constraint event_language_count_check check (language_count >= 0);

update event
   set publisher_count = derived.publisher_count, language_count = cardinality(derived.language_codes)
  from event_derived derived
 where derived.event_id = event.id
   and derived.article_count > 0;

comment on column event.publisher_count is 'Publishers of the articles that report it; articles without one do not count. Derived: event_derived says how.';
comment on column event.language_count  is 'Languages of the articles that report it. Derived: the cardinality of event_derived.language_codes.';
