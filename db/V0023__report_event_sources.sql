create view report.event_sources as
select event.key                                                                as event_key,
       event.event_type_code                                                    as event_type,
       event_in_english.title                                                   as event_title,
       event_in_english.has_parts                                               as event_has_parts,
       article.key                                                              as article_key,
       (select article_text.title
          from article_text
         where article_text.article_id = article.id
         order by article_text.language_code = 'en' desc,
                  article_text.language_code = article.language_code desc
         limit 1)                                                               as article_title,
       article.language_code                                                    as language,
       publisher.key                                                            as publisher_key,
       publisher.name                                                           as publisher_name,
       article.url,
       edtf(
           article.published_precision,
           'CERTAIN',
           article.published_from,
           article.published_until)                                             as published,
       article.published_from,
       article.published_until - 1                                              as published_through,
       nullif(article.published_precision, 'UNKNOWN')                           as published_precision,
       article.published_at,
       report.stance,
       report.is_primary_source,
       report.quote,
       num_nonnulls(article.translation_of_id, article.syndicated_from_id) = 0  as is_independent,
       translation_of.key                                                       as translation_of_key,
       syndicated_from.key                                                      as syndicated_from_key
  from event_report report
  join event                        on event.id = report.event_id
  join event_in_english             on event_in_english.id = event.id
  join article                      on article.id = report.article_id
  left join publisher               on publisher.id = article.publisher_id
  left join article translation_of  on translation_of.id = article.translation_of_id
  left join article syndicated_from on syndicated_from.id = article.syndicated_from_id;

comment on view report.event_sources is
    'Articles that report events, one row per event and article. Lists both events that have parts and'
    ' their parts. To get the same counts as the API, exclude rows in which event_has_parts is true.';
comment on column report.event_sources.event_key is 'Event key.';
comment on column report.event_sources.event_type is 'Event type, for example DEPARTURE.';
comment on column report.event_sources.event_title is
    'One-line English title; in another language if there is no English one.';
comment on column report.event_sources.event_has_parts is 'Whether the event has parts, which are themselves events.';
comment on column report.event_sources.article_key is 'Article key.';
comment on column report.event_sources.article_title is
    'One line that states what the article reports, not quoted from it. In '
    'English if there is an English title, else in the article''s language.';
comment on column report.event_sources.language is 'Language of the article and its quote (BCP 47).';
comment on column report.event_sources.publisher_key is
    'Publisher key; null if the document does not name a publisher.';
comment on column report.event_sources.publisher_name is
    'Publisher name; null if the document does not name a publisher.';
comment on column report.event_sources.url is 'The article''s address; null if unknown.';
comment on column report.event_sources.published is
    'Publication date in ISO 8601-2 (EDTF), as in the API; null if unknown.';
comment on column report.event_sources.published_from is 'Earliest possible publication day; null if unknown.';
comment on column report.event_sources.published_through is
    'Latest possible publication day (inclusive); null if unknown.';
comment on column report.event_sources.published_precision is
    'Publication date precision: DAY, MONTH, YEAR or RANGE; null if the date is unknown.';
comment on column report.event_sources.published_at is 'Publication time; null if the article gives no time of day.';
comment on column report.event_sources.stance is
    'How the article treats the event: REPORTS, CONFIRMS, DENIES, SPECULATES or CORRECTS.';
comment on column report.event_sources.is_primary_source is
    'Whether the article contains a participant''s own words at length.';
comment on column report.event_sources.quote is
    'Short quote from the article that reports the event; null if none was recorded.';
comment on column report.event_sources.is_independent is
    'Whether the article is neither a copy nor a translation of another article.';
comment on column report.event_sources.translation_of_key is
    'Key of the original of which this article is a translation; null if there is none or it is unknown.';
comment on column report.event_sources.syndicated_from_key is
    'Key of the original of which this article is a copy; null if there is none or it is unknown.';
