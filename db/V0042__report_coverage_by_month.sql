create view report.coverage_by_month as
select to_char(happened.first_day, 'YYYY-MM')       as month,
       happened.first_day,
       article.language_code                        as language,
       count(distinct event.id)::int                as event_count,
       count(distinct article.id)::int              as article_count,
       count(distinct article.publisher_id)::int    as publisher_count
  from event
 cross join lateral (select month_of(event.occurred_from, event.occurred_until) as first_day) happened
  left join event_report report on report.event_id = event.id
  left join article             on article.id = report.article_id
 where not exists (select from event part where part.part_of_id = event.id)
 group by happened.first_day, article.language_code;

comment on view   report.coverage_by_month                 is 'How the events of each month are covered in each language, a row each; the same numbers as eventStats by MONTH and LANGUAGE. An event that is a whole is left out and its parts are there.';
comment on column report.coverage_by_month.month           is 'Month in which the events happened, as in the API, for example 2025-08; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.first_day       is 'First day of that month, for charts; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.language        is 'Language of the articles that report them; null for events that no article reports, which are all inferred from others.';
comment on column report.coverage_by_month.event_count     is 'Events of that month that articles in that language report. An event counts in each of its languages.';
comment on column report.coverage_by_month.article_count   is 'Articles in that language that report an event of that month, copies and translations included; each counts once in a month.';
comment on column report.coverage_by_month.publisher_count is 'Publishers of those articles; articles whose publisher is not known count for none.';
