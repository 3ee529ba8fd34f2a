-- Counting a million events by month or year took longer for finding the month of each than for all else.
alter table event
    add column occurred_month date generated always as (month_of(occurred_from, occurred_until)) stored,
    add column occurred_year  int  generated always as (year_of(occurred_from, occurred_until)) stored;

comment on column event.occurred_month is 'First day of the month in which it happened; null if no source dates it to a single month. By month_of.';
comment on column event.occurred_year  is 'The year in which it happened; null if no source dates it to a single year. By year_of.';

create or replace view report.coverage_by_month as
select to_char(event.occurred_month, 'YYYY-MM')     as month,
       event.occurred_month                         as first_day,
       article.language_code                        as language,
       count(distinct event.id)::int                as event_count,
       count(distinct article.id)::int              as article_count,
       count(distinct article.publisher_id)::int    as publisher_count
  from event
  left join event_report report on report.event_id = event.id
  left join article             on article.id = report.article_id
 where not exists (select from event part where part.part_of_id = event.id)
 group by event.occurred_month, article.language_code;

create or replace view report.organization_flow as
select organization.key                       as organization_key,
       organization.name                      as organization_name,
       to_char(flow.first_day, 'YYYY-MM')     as month,
       flow.first_day,
       flow.arrivals,
       flow.departures,
       flow.arrivals - flow.departures        as net_arrivals,
       flow.arrivals_occurred,
       flow.departures_occurred
  from (select employer.entity_id,
               event.occurred_month                                                                                       as first_day,
               (count(*) filter (where event.event_type_code = 'HIRE'))::int                                              as arrivals,
               (count(*) filter (where event.event_type_code = 'DEPARTURE'))::int                                         as departures,
               (count(*) filter (where event.event_type_code = 'HIRE' and event.status = 'OCCURRED'))::int                as arrivals_occurred,
               (count(*) filter (where event.event_type_code = 'DEPARTURE' and event.status = 'OCCURRED'))::int           as departures_occurred
          from event_participant employer
          join event on event.id = employer.event_id
         where employer.role_code = 'EMPLOYER'
           and employer.event_type_code in ('DEPARTURE', 'HIRE')
           and not exists (select from event part where part.part_of_id = event.id)
         group by employer.entity_id, event.occurred_month) flow
  join entity_in_english organization on organization.id = flow.entity_id;
