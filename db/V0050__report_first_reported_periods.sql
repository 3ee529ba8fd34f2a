-- As in the statistics, the week, month or year of the first report is known if it contains all days to which the first
-- article is dated. Before, an event whose first article is of 2025 was first reported in January.
drop index event_first_reported_month_idx;
drop index event_first_reported_week_idx;

create index event_first_reported_month_idx on event (year_month(first_reported_month));
create index event_first_reported_week_idx  on event (iso_week_of(first_reported_days));

create or replace view event_columns as
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
       iso_week_of(event.first_reported_days)             as first_reported_week,
       year_month(event.first_reported_month)             as first_reported_month,
       event.first_reported_year
  from event;

comment on column event_columns.first_reported_week is
    'ISO 8601 week of the first report, for example 2025-W33; null if no single week is known.';
comment on column event_columns.first_reported_month is
    'Month of the first report, for example 2025-08; null if no single month is known.';
comment on column event_columns.first_reported_year is 'Year of the first report; null if no single year is known.';

comment on column report.departures.first_reported_week is
    'ISO 8601 week of the first report, for example 2025-W33, as in eventStats; null if no single week is known.';
comment on column report.departures.first_reported_month is
    'Month of the first report, for example 2025-08, as in eventStats; null if no single month is known.';
comment on column report.departures.first_reported_year is
    'Year of the first report, as in eventStats; null if no single year is known.';

comment on column report.people_moves.first_reported_week is
    'ISO 8601 week of the first report, for example 2025-W33, as in eventStats; null if no single week is known.';
comment on column report.people_moves.first_reported_month is
    'Month of the first report, for example 2025-08, as in eventStats; null if no single month is known.';
comment on column report.people_moves.first_reported_year is
    'Year of the first report, as in eventStats; null if no single year is known.';

comment on column report.events.first_reported_week is
    'ISO 8601 week of the first report, for example 2025-W33, as in eventStats; null if no single week is known.';
comment on column report.events.first_reported_month is
    'Month of the first report, for example 2025-08, as in eventStats; null if no single month is known.';
comment on column report.events.first_reported_year is
    'Year of the first report, as in eventStats; null if no single year is known.';
