-- The coverage of each month, stored: it counts distinct events, articles and publishers, which takes seconds among a
-- million events, and a language has a third of them.
create table month_coverage (
    occurred_month  date,
    language_code   text constraint month_coverage_language_fk references language,
    event_count     int  not null,
    article_count   int  not null,
    publisher_count int  not null,
    constraint month_coverage_key                   unique nulls not distinct (occurred_month, language_code),
    constraint month_coverage_event_count_check     check (event_count > 0),
    constraint month_coverage_article_count_check   check (article_count >= 0),
    constraint month_coverage_publisher_count_check check (publisher_count >= 0)
);

create index month_coverage_language_idx on month_coverage (language_code);

comment on table month_coverage is
    'Coverage of the events of a month in a language. Derived; see month_coverage_derived.';
comment on column month_coverage.occurred_month is
    'First day of the month to which sources date the events; null if none dates them to one.';
comment on column month_coverage.language_code is
    'Language of the articles that report the events; null if no article does.';
comment on column month_coverage.event_count is 'Number of events.';
comment on column month_coverage.article_count is 'Number of articles in this language that report them.';
comment on column month_coverage.publisher_count is 'Number of publishers of these articles, as far as they are known.';

create view month_coverage_derived as
select event.occurred_month,
       article.language_code,
       count(distinct event.id)::int              as event_count,
       count(distinct article.id)::int            as article_count,
       count(distinct article.publisher_id)::int  as publisher_count
  from event
  left join event_report report on report.event_id = event.id
  left join article             on article.id = report.article_id
 where not exists (
           select
             from event part
            where part.part_of_id = event.id
              and part.event_type_code = event.event_type_code)
 group by event.occurred_month, article.language_code;

comment on view month_coverage_derived is 'Expected contents of month_coverage.';
comment on column month_coverage_derived.occurred_month is
    'First day of the month to which sources date the events; null if none dates them to one.';
comment on column month_coverage_derived.language_code is
    'Language of the articles that report the events; null if no article does.';
comment on column month_coverage_derived.event_count is
    'Number of events. An event that has parts of its own type is not counted, but its parts are.';
comment on column month_coverage_derived.article_count is 'Number of articles in this language that report them.';
comment on column month_coverage_derived.publisher_count is
    'Number of publishers of these articles, as far as they are known.';

insert into month_coverage (occurred_month, language_code, event_count, article_count, publisher_count)
select occurred_month, language_code, event_count, article_count, publisher_count from month_coverage_derived;

create or replace view report.coverage_by_month as
select year_month(occurred_month) as month,
       occurred_month             as first_day,
       language_code              as language,
       event_count,
       article_count,
       publisher_count
  from month_coverage;
