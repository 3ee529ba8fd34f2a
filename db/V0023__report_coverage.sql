create view report.event_sources as
select event.key                                                                                                  as event_key,
       event.event_type_code                                                                                      as event_type,
       said.title                                                                                                 as event_title,
       said.has_parts                                                                                             as event_has_parts,
       article.key                                                                                                as article_key,
       (select article_text.title
          from article_text
         where article_text.article_id = article.id
         order by article_text.language_code = 'en' desc, article_text.language_code = article.language_code desc
         limit 1)                                                                                                 as article_title,
       article.language_code                                                                                      as language,
       publisher.key                                                                                              as publisher_key,
       publisher.name                                                                                             as publisher_name,
       article.url,
       edtf(article.published_precision, 'CERTAIN', article.published_from, article.published_until)              as published,
       article.published_from,
       article.published_until - 1                                                                                as published_through,
       nullif(article.published_precision, 'UNKNOWN')                                                             as published_precision,
       article.published_at,
       report.stance,
       report.is_primary_source,
       report.quote,
       num_nonnulls(article.translation_of_id, article.syndicated_from_id) = 0                                    as is_independent,
       translation_of.key                                                                                         as translation_of_key,
       syndicated_from.key                                                                                        as syndicated_from_key
  from event_report report
  join event                        on event.id = report.event_id
  join event_in_english said        on said.id = event.id
  join article                      on article.id = report.article_id
  left join publisher               on publisher.id = article.publisher_id
  left join article translation_of  on translation_of.id = article.translation_of_id
  left join article syndicated_from on syndicated_from.id = article.syndicated_from_id;

comment on view   report.event_sources                     is 'Which article reports which event, and how; a row per event and article. Wholes are there beside their parts: leave out the rows with event_has_parts to count as the API does.';
comment on column report.event_sources.event_key           is 'Key of the event.';
comment on column report.event_sources.event_type          is 'What kind of event it is, for example DEPARTURE.';
comment on column report.event_sources.event_title         is 'What happened, in one line; in English where there is an English title.';
comment on column report.event_sources.event_has_parts     is 'Whether the event is a whole, whose parts are events of their own.';
comment on column report.event_sources.article_key         is 'Key of the article.';
comment on column report.event_sources.article_title       is 'What the article reports, in one line of our own words; in English where there is an English title, else in the article''s language.';
comment on column report.event_sources.language            is 'Language that the article is written in (BCP 47), also that of its quote.';
comment on column report.event_sources.publisher_key       is 'Key of the publisher; null if the document does not say who published it.';
comment on column report.event_sources.publisher_name      is 'Name of the publisher; null if the document does not say who published it.';
comment on column report.event_sources.url                 is 'Address of the article; null if not known.';
comment on column report.event_sources.published           is 'When the article was published, in ISO 8601-2 (EDTF) as in the API; null if not known.';
comment on column report.event_sources.published_from      is 'First day on which it may have been published; null if not known.';
comment on column report.event_sources.published_through   is 'Last day on which it may have been published, inclusive; null if not known.';
comment on column report.event_sources.published_precision is 'DAY, MONTH, YEAR or RANGE; null if the publication is not known.';
comment on column report.event_sources.published_at        is 'Instant of publication; null if the article gives no time of day.';
comment on column report.event_sources.stance              is 'How the article stands to the event: REPORTS, CONFIRMS, DENIES, SPECULATES or CORRECTS.';
comment on column report.event_sources.is_primary_source   is 'Whether the article carries a participant''s own words at length.';
comment on column report.event_sources.quote               is 'A few words of the article that report the event; null if none were kept.';
comment on column report.event_sources.is_independent      is 'Whether the article is neither a copy nor a translation of another article.';
comment on column report.event_sources.translation_of_key  is 'Key of the article that this one translates; null if none is known.';
comment on column report.event_sources.syndicated_from_key is 'Key of the article that this one copies; null if none is known.';

create view report.coverage_by_month as
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

comment on view   report.coverage_by_month                 is 'How the events of each month are covered in each language, a row each; the same numbers as eventStats by MONTH and LANGUAGE. An event that is a whole is left out and its parts are there.';
comment on column report.coverage_by_month.month           is 'Month in which the events happened, as in the API, for example 2025-08; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.first_day       is 'First day of that month, for charts; null for events that no source dates to a single month.';
comment on column report.coverage_by_month.language        is 'Language of the articles that report them; null for events that no article reports, which are all inferred from others.';
comment on column report.coverage_by_month.event_count     is 'Events of that month that articles in that language report. An event counts in each of its languages.';
comment on column report.coverage_by_month.article_count   is 'Articles in that language that report an event of that month, copies and translations included; each counts once in a month.';
comment on column report.coverage_by_month.publisher_count is 'Publishers of those articles; articles whose publisher is not known count for none.';
