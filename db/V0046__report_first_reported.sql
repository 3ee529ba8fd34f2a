-- to_char depends on the session's language, so no index can contain its result.
create function year_month(given_day date)
    returns text
    language sql
    immutable
    parallel safe
    return lpad(extract(year from given_day)::int::text, 4, '0')
        || '-' || lpad(extract(month from given_day)::int::text, 2, '0');

comment on function year_month(date) is 'Month that contains the day, for example 2025-08.';

create function iso_week(given_day date)
    returns text
    language sql
    immutable
    parallel safe
    return lpad(extract(isoyear from given_day)::int::text, 4, '0')
        || '-W' || lpad(extract(week from given_day)::int::text, 2, '0');

comment on function iso_week(date) is
    'Week that contains the day, as in ISO 8601, for example 2025-W33. A week starts on Monday and belongs to the year'
    ' that has most of its days: 2024-12-30 is in 2025-W01.';

-- The views' columns month can be filtered by index.
create index event_month_idx                on event (year_month(occurred_month));
create index event_first_day_idx            on event (occurred_month);
create index event_first_reported_month_idx on event (year_month(first_reported));
create index event_first_reported_week_idx  on event (iso_week(first_reported));

-- Columns of events that several views have. Subqueries in place of joins, so that a view reads only what is selected.
create view event_columns as
select event.id,
       event.key,
       event.event_type_code                              as type,
       (select event_text.title
          from event_text
         where event_text.event_id = event.id
         order by event_text.language_code = 'en' desc, event_text.language_code
         limit 1)                                         as title,
       event.status,
       event.occurred_edtf                                as occurred,
       event.occurred_from,
       event.occurred_until - 1                           as occurred_through,
       nullif(event.occurred_precision, 'UNKNOWN')        as occurred_precision,
       case
           when event.occurred_precision <> 'UNKNOWN' then event.occurred_certainty
       end                                                as occurred_certainty,
       lower(event.dated)                                 as dated_from,
       upper(event.dated) - 1                             as dated_through,
       year_month(event.occurred_month)                   as month,
       event.occurred_year                                as year,
       event.inferred_from_id is not null                 as is_inferred,
       (select inferred_from.key
          from event inferred_from
         where inferred_from.id = event.inferred_from_id) as inferred_from_key,
       (select part_of.key
          from event part_of
         where part_of.id = event.part_of_id)             as part_of_key,
       exists (select from event part where part.part_of_id = event.id) as has_parts,
       exists (select
                 from event part
                where part.part_of_id = event.id
                  and part.event_type_code = event.event_type_code)     as is_counted_by_parts,
       event.article_count,
       event.publisher_count,
       event.language_count,
       event.first_reported,
       iso_week(event.first_reported)                     as first_reported_week,
       year_month(event.first_reported)                   as first_reported_month,
       extract(year from event.first_reported)::int       as first_reported_year
  from event;

comment on view event_columns is 'Columns of events that several views in the schema report have.';
comment on column event_columns.id is 'Surrogate key, used only inside the database.';
comment on column event_columns.key is 'Event key.';
comment on column event_columns.type is 'Event type, for example DEPARTURE.';
comment on column event_columns.title is 'One-line English title; in another language if there is no English one.';
comment on column event_columns.status is 'OCCURRED, ANNOUNCED, PLANNED, RUMOURED, DENIED or RETRACTED.';
comment on column event_columns.occurred is 'Date in ISO 8601-2 (EDTF), as in the API; null if no source gives one.';
comment on column event_columns.occurred_from is 'Earliest possible day; null if no source gives a start.';
comment on column event_columns.occurred_through is 'Latest possible day (inclusive); null if no source gives an end.';
comment on column event_columns.occurred_precision is
    'Date precision: DAY, MONTH, QUARTER, YEAR, DECADE or RANGE; null if no source gives a date.';
comment on column event_columns.occurred_certainty is
    'Date certainty: CERTAIN, APPROXIMATE or UNCERTAIN; null if no source gives a date.';
comment on column event_columns.dated_from is 'First day to which sources date it; null if no source gives a date.';
comment on column event_columns.dated_through is
    'Last day (inclusive) to which sources date it; null if no source gives a date.';
comment on column event_columns.month is 'Month to which sources date it; null if none dates it to one.';
comment on column event_columns.year is 'Year to which sources date it; null if none dates it to one.';
comment on column event_columns.is_inferred is 'Whether another event implies it.';
comment on column event_columns.inferred_from_key is 'Key of the event that implies it; null if none does.';
comment on column event_columns.part_of_key is 'Key of the larger event that includes it; null if there is none.';
comment on column event_columns.has_parts is 'Whether it has parts, which are themselves events.';
comment on column event_columns.is_counted_by_parts is
    'Whether it has parts of its own type, which are counted instead.';
comment on column event_columns.article_count is 'Number of articles that report it.';
comment on column event_columns.publisher_count is 'Number of publishers whose articles report it.';
comment on column event_columns.language_count is 'Number of languages in which articles report it.';
comment on column event_columns.first_reported is
    'Earliest possible date of the first report; null if no dated article reports it.';
comment on column event_columns.first_reported_week is 'ISO 8601 week of first_reported, for example 2025-W33.';
comment on column event_columns.first_reported_month is 'Month of first_reported, for example 2025-08.';
comment on column event_columns.first_reported_year is 'Year of first_reported.';

create or replace view report.departures as
select event.key                                   as event_key,
       event.title                                 as event_title,
       event.status,
       organization.key                            as organization_key,
       organization.name                           as organization_name,
       person.key                                  as person_key,
       person.name                                 as person_name,
       leaver.position_title                       as position,
       next_employer.key                           as next_employer_key,
       next_employer.name                          as next_employer_name,
       event.occurred,
       event.occurred_from,
       event.occurred_through,
       event.occurred_precision,
       event.occurred_certainty,
       event.is_inferred,
       event.inferred_from_key,
       event.part_of_key,
       event.article_count,
       event.first_reported,
       event.dated_from,
       event.dated_through,
       event.month,
       event.year,
       event.first_reported_week,
       event.first_reported_month,
       event.first_reported_year
  from event_participant employer
  join event_columns event                  on event.id = employer.event_id
  join entity_in_english organization       on organization.id = employer.entity_id
  left join event_participant leaver        on leaver.event_id = employer.event_id and leaver.role_code = 'PERSON'
  left join entity_in_english person        on person.id = leaver.entity_id
  left join event_participant next_employer_participant
    on next_employer_participant.event_id = employer.event_id
   and next_employer_participant.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = next_employer_participant.entity_id
 where employer.role_code = 'EMPLOYER'
   and employer.event_type_code = 'DEPARTURE'
   and not event.is_counted_by_parts;

comment on column report.departures.first_reported_week is
    'ISO 8601 week of first_reported, for example 2025-W33; null if first_reported is.';
comment on column report.departures.first_reported_month is
    'Month of first_reported, for example 2025-08; null if first_reported is.';
comment on column report.departures.first_reported_year is 'Year of first_reported; null if first_reported is.';

create or replace view report.people_moves as
select person.key                                  as person_key,
       person.name                                 as person_name,
       career_move.number::bigint                  as move_number,
       event.key                                   as event_key,
       event.title                                 as event_title,
       event.type                                  as event_type,
       event.status,
       organization.key                            as organization_key,
       organization.name                           as organization_name,
       mover.position_title                        as position,
       next_employer.key                           as next_employer_key,
       next_employer.name                          as next_employer_name,
       array(select former_employer.key
               from event_participant former_employer_participant
               join entity former_employer on former_employer.id = former_employer_participant.entity_id
              where former_employer_participant.event_id = career_move.event_id
                and former_employer_participant.role_code = 'FORMER_EMPLOYER'
              order by former_employer_participant.ordinal, former_employer.key)
                                                   as former_employer_keys,
       event.occurred,
       event.occurred_from,
       event.occurred_through,
       event.occurred_precision,
       event.occurred_certainty,
       event.is_inferred,
       event.inferred_from_key,
       event.part_of_key,
       event.article_count,
       event.first_reported,
       event.dated_from,
       event.dated_through,
       event.month,
       event.year,
       career_move.placement,
       (select placed_after.key
          from event placed_after
         where placed_after.id = career_move.after_id)   as placed_after_key,
       (select placed_before.key
          from event placed_before
         where placed_before.id = career_move.before_id) as placed_before_key,
       event.first_reported_week,
       event.first_reported_month,
       event.first_reported_year
  from career_move
  join event_columns event                  on event.id = career_move.event_id
  join event_participant mover
    on mover.event_id = career_move.event_id
   and mover.entity_id = career_move.entity_id
   and mover.role_code = 'PERSON'
  join entity_in_english person             on person.id = career_move.entity_id
  left join event_participant employer
    on employer.event_id = career_move.event_id
   and employer.role_code = 'EMPLOYER'
  left join entity_in_english organization  on organization.id = employer.entity_id
  left join event_participant next_employer_participant
    on next_employer_participant.event_id = career_move.event_id
   and next_employer_participant.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = next_employer_participant.entity_id;

comment on column report.people_moves.first_reported_week is
    'ISO 8601 week of first_reported, for example 2025-W33; null if first_reported is.';
comment on column report.people_moves.first_reported_month is
    'Month of first_reported, for example 2025-08; null if first_reported is.';
comment on column report.people_moves.first_reported_year is 'Year of first_reported; null if first_reported is.';
