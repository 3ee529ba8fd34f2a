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
    'Coverage of the events of each month in each language, one row each; the same numbers as '
    'eventStats by MONTH and LANGUAGE. An event that has parts is left out; its parts are counted.';
comment on column report.coverage_by_month.month is
    'Month in which the events happened, as in the API, for example '
    '2025-08; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.first_day is
    'First day of that month, for charts; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.language is
    'Language of the articles that report the events (BCP 47); null for '
    'events that no article reports, all of which are inferred from others.';
comment on column report.coverage_by_month.event_count is
    'Events of that month that articles in that language report. An event counts in each of its languages.';
comment on column report.coverage_by_month.article_count is
    'Articles in that language that report an event of that month, '
    'including copies and translations; each counts once per month.';
comment on column report.coverage_by_month.publisher_count is
    'Publishers of those articles; articles whose publisher is unknown are not counted.';
