-- Faster questions about one week, month or year.

-- Every report has an article. An outer join to it hid the indexes of weeks and months: reading the reports of one week
-- among a million events took 6.5 s, and takes 0.2 s.
create or replace view report.event_sources as
select event.key                                                                as event_key,
       event.type                                                               as event_type,
       event.title                                                              as event_title,
       event.has_parts                                                          as event_has_parts,
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
       article.published_edtf                                                   as published,
       article.published_from,
       article.published_until - 1                                              as published_through,
       nullif(article.published_precision, 'UNKNOWN')                           as published_precision,
       article.published_at,
       report.stance,
       report.is_primary_source,
       report.quote,
       num_nonnulls(article.translation_of_id, article.syndicated_from_id) = 0  as is_independent,
       translation_of.key                                                       as translation_of_key,
       syndicated_from.key                                                      as syndicated_from_key,
       (select string_agg(claim.value_text, '; ' order by claim.id)
          from claim
         where claim.report_id = report.id
           and claim.property = 'CONTENT')                                      as content,
       iso_week_of(article.dated)                                               as published_week,
       year_month_of(article.dated)                                             as published_month
  from event_report report
  left join event_columns event     on event.id = report.event_id
  join article                      on article.id = report.article_id
  left join publisher               on publisher.id = article.publisher_id
  left join article translation_of  on translation_of.id = article.translation_of_id
  left join article syndicated_from on syndicated_from.id = article.syndicated_from_id;

-- The events of one year, of which there are a few in a hundred.
create index event_occurred_year_idx on event (occurred_year);
