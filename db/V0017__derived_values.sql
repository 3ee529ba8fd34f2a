-- The loader stores these values in its transaction so that readers do not have to compute them. Each view defines what
-- a table or its columns must contain. The loader copies from the view, and a test compares the two.
create view event_derived as
select event.id                                                                        as event_id,
       count(article.id)::int                                                          as article_count,
       count(distinct article.publisher_id)::int                                       as publisher_count,
       coalesce(
           array_agg(distinct article.language_code) filter (where article.id is not null),
           '{}')                                                                       as language_codes,
       (count(article.id) filter (
           where num_nonnulls(article.translation_of_id, article.syndicated_from_id) = 0
       ))::int                                                                         as independent_article_count,
       min(article.sort_date) filter (where article.published_precision <> 'UNKNOWN')  as first_reported
  from event
  left join event_report report on report.event_id = event.id
  left join article on article.id = report.article_id
 group by event.id;

comment on view event_derived is
    'Coverage of each event, and the expected values of article_count,'
    ' publisher_count, language_count and first_reported in event.';
comment on column event_derived.event_id is 'The event.';
comment on column event_derived.article_count is 'Number of articles that report the event.';
comment on column event_derived.publisher_count is
    'Number of publishers whose articles report the event. Articles without a known publisher are not counted.';
comment on column event_derived.language_codes is
    'Languages in which articles report the event, sorted by code; empty if there are no articles.';
comment on column event_derived.independent_article_count is
    'Number of reporting articles that are neither copies nor translations of another article.';
comment on column event_derived.first_reported is
    'Earliest possible date of the first report (the latest possible date'
    ' if only that is known); null if no dated article reports the event.';

create view entity_derived as
select entity.id                                   as entity_id,
       count(distinct participant.event_id)::int   as event_count
  from entity
  left join event_participant participant on participant.entity_id = entity.id
 group by entity.id;

comment on view entity_derived is 'Expected values of event_count in entity.';
comment on column entity_derived.entity_id is 'The entity.';
comment on column entity_derived.event_count is
    'Number of events in which the entity takes part, in any role. Counts an '
    'event that has parts as well as each part, as the entity''s event list does.';

create table entity_article (
    entity_id  bigint not null constraint entity_article_entity_fk references entity on delete cascade,
    article_id bigint not null,
    sort_date  date   not null,
    constraint entity_article_pk         primary key (entity_id, article_id),
    constraint entity_article_article_fk foreign key (article_id, sort_date)
        references article (id, sort_date) on update cascade on delete cascade
);

create index entity_article_when_idx    on entity_article (entity_id, sort_date desc, article_id desc);
create index entity_article_article_idx on entity_article (article_id);

comment on table entity_article is
    'Article that mentions an entity or reports an event in which'
    ' the entity takes part. Derived; see entity_article_derived.';
comment on column entity_article.entity_id is 'The entity.';
comment on column entity_article.article_id is 'The article.';
comment on column entity_article.sort_date is
    'The article''s sort date, repeated here so that an entity''s articles can be read in this order.';

create view entity_article_derived as
select participant.entity_id,
       report.article_id,
       report.article_sort_date as sort_date
  from event_participant participant
  join event_report report on report.event_id = participant.event_id
union
select mention.entity_id,
       mention.article_id,
       article.sort_date
  from mention
  join article on article.id = mention.article_id
 where mention.entity_id is not null;

comment on view entity_article_derived is 'Expected contents of entity_article.';
comment on column entity_article_derived.entity_id is 'The entity.';
comment on column entity_article_derived.article_id is 'The article.';
comment on column entity_article_derived.sort_date is 'The article''s sort date.';

create table entity_pair (
    entity_id   bigint not null constraint entity_pair_entity_fk references entity on delete cascade,
    other_id    bigint not null constraint entity_pair_other_fk references entity on delete cascade,
    event_count int    not null,
    constraint entity_pair_pk                primary key (entity_id, other_id),
    constraint entity_pair_event_count_check check (event_count > 0),
    constraint entity_pair_other_check       check (entity_id <> other_id)
);

-- Related entities are sorted by event count and then by ID, both descending. Because both have the same direction, a
-- cursor is a single index bound even if thousands of entities share one event with a famous entity.
create index entity_pair_count_idx on entity_pair (entity_id, event_count desc, other_id desc);
create index entity_pair_other_idx on entity_pair (other_id);

comment on table entity_pair is
    'Two entities that take part in the same events, with one row in each direction. Derived; see entity_pair_derived.';
comment on column entity_pair.entity_id is 'One entity.';
comment on column entity_pair.other_id is 'The other entity.';
comment on column entity_pair.event_count is 'Number of events in which both take part, in any roles.';

create view entity_pair_derived as
select participant.entity_id,
       other.entity_id                              as other_id,
       count(distinct participant.event_id)::int    as event_count
  from event_participant participant
  join event_participant other on other.event_id = participant.event_id and other.entity_id <> participant.entity_id
 group by participant.entity_id, other.entity_id;

comment on view entity_pair_derived is 'Expected contents of entity_pair.';
comment on column entity_pair_derived.entity_id is 'One entity.';
comment on column entity_pair_derived.other_id is 'The other entity.';
comment on column entity_pair_derived.event_count is 'Number of events in which both take part, in any roles.';

create view entity_name_first_seen as
select entity_name.id as entity_name_id,
       (select article.id
          from (select mention.article_id
                  from mention
                 where mention.entity_id = entity_name.entity_id
                   and mention.surface_form = entity_name.name
                union
                select report.article_id
                  from claim
                  join event_report report on report.id = claim.report_id
                 where claim.value_entity_id = entity_name.entity_id
                   and claim.original_text = entity_name.name) sighting
          join article on article.id = sighting.article_id
         order by article.published_precision = 'UNKNOWN', article.sort_date, article.key
         limit 1) as article_id
  from entity_name;

comment on view entity_name_first_seen is
    'Article in which each spelling of a name was first seen. Query this '
    'view for particular names, because computing it for all names is slow.';
comment on column entity_name_first_seen.entity_name_id is 'The spelling.';
comment on column entity_name_first_seen.article_id is
    'Earliest article that has exactly this spelling in a mention or in the original'
    ' text of a claim. Undated articles come last; null if there is no article.';
