create view report.coverage_by_month as
select to_char(event.occurred_month, 'YYYY-MM')   as month,
       event.occurred_month                       as first_day,
       article.language_code                      as language,
       count(distinct event.id)::int              as event_count,
       count(distinct article.id)::int            as article_count,
       count(distinct article.publisher_id)::int  as publisher_count
  from event
  left join event_report report on report.event_id = event.id
  left join article             on article.id = report.article_id
 where not exists (select from event part where part.part_of_id = event.id)
 group by event.occurred_month, article.language_code;

comment on view report.coverage_by_month is
    'Coverage of each month''s events, one row per month and language. The numbers equal those of '
    'eventStats grouped by MONTH and LANGUAGE. An event that has parts is not counted, but its parts are.';
comment on column report.coverage_by_month.month is
    'Month in which the events happened, as in the API, for example '
    '2025-08; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.first_day is
    'First day of the month, for charts; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.language is
    'Language of the articles that report the events (BCP 47); null for events'
    ' that no article reports because they are inferred from other events.';
comment on column report.coverage_by_month.event_count is
    'Number of events in this month that are reported in this language.'
    ' An event reported in several languages is counted in each.';
comment on column report.coverage_by_month.article_count is
    'Number of articles in this language that report the month''s events, '
    'including copies and translations. Each article is counted once per month.';
comment on column report.coverage_by_month.publisher_count is
    'Number of publishers of these articles. Articles without a known publisher are not counted.';
