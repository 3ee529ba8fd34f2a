-- A question about one organization, month or language reads only its rows: what a view groups by now includes the keys
-- that analysts filter by, so that PostgreSQL filters before it groups.
create or replace view report.organization_flow as
select flow.organization_key,
       flow.organization_name,
       year_month(flow.first_day)        as month,
       flow.first_day,
       flow.arrivals,
       flow.departures,
       flow.arrivals - flow.departures   as net_arrivals,
       flow.arrivals_occurred,
       flow.departures_occurred
  from (select organization.key          as organization_key,
               organization.name         as organization_name,
               event.occurred_month      as first_day,
               (count(*) filter (where event.event_type_code = 'HIRE'))::int as arrivals,
               (count(*) filter (where event.event_type_code = 'DEPARTURE'))::int as departures,
               (count(*) filter (
                   where event.event_type_code = 'HIRE' and event.status = 'OCCURRED'))::int as arrivals_occurred,
               (count(*) filter (
                   where event.event_type_code = 'DEPARTURE' and event.status = 'OCCURRED'))::int as departures_occurred
          from event_participant employer
          join event                            on event.id = employer.event_id
          join entity_display_name organization on organization.entity_id = employer.entity_id
         where employer.role_code = 'EMPLOYER'
           and employer.event_type_code in ('DEPARTURE', 'HIRE')
           and not exists (
                   select
                     from event part
                    where part.part_of_id = event.id
                      and part.event_type_code = event.event_type_code)
         -- The primary key, because it is faster to compare than the key and the name, which depend on it.
         group by organization.entity_id, event.occurred_month) flow;

-- Reads the claims of all disputes in one join, not those of one dispute after the other.
create or replace view report.disputes as
select attested_value.event_key,
       attested_value.event_type,
       event_in_english.title            as event_title,
       event_in_english.has_parts        as event_has_parts,
       attested_value.property,
       attested_value.role,
       attested_value.subject_key,
       attested_value.dimension,
       attested_value.kind,
       attested_value.value,
       display_name.name                 as value_name,
       attested_value.unit,
       attested_value.qualifier,
       attested_value.is_preferred,
       attested_value.preferred_reason,
       attested_value.article_count,
       attested_value.languages,
       attested_value.article_keys,
       attested_value.month,
       attested_value.year
  from (select event.id                                                        as event_id,
               event.key                                                       as event_key,
               event.event_type_code                                           as event_type,
               year_month(event.occurred_month)                                as month,
               event.occurred_year                                             as year,
               dispute.property,
               dispute.role_code                                               as role,
               subject.key                                                     as subject_key,
               dispute.dimension,
               dispute.kind,
               coalesce(
                   value_entity.key,
                   claim.value_status,
                   trim_scale(claim.value_number)::text,
                   claim.value_edtf) as value,
               claim.value_entity_id                                           as entity_id,
               claim.value_unit_code                                           as unit,
               claim.value_qualifier                                           as qualifier,
               bool_or(claim.rank = 'PREFERRED')                               as is_preferred,
               min(claim.rank_reason) filter (where claim.rank = 'PREFERRED')  as preferred_reason,
               count(distinct article.id)::int                                 as article_count,
               array_agg(distinct article.language_code)                       as languages,
               array_agg(distinct article.key)                                 as article_keys
          from dispute
          join event                    on event.id = dispute.event_id
          join event_report report      on report.event_id = dispute.event_id
          join article                  on article.id = report.article_id
          join claim                    on claim.report_id = report.id and claim.property = dispute.property
          left join unit                on unit.code = claim.value_unit_code
          left join entity value_entity on value_entity.id = claim.value_entity_id
          left join entity subject      on subject.id = dispute.subject_id
         where claim.role_code is not distinct from dispute.role_code
           and claim.subject_id is not distinct from dispute.subject_id
           and unit.dimension is not distinct from dispute.dimension
           and claim.rank <> 'DEPRECATED'
         group by dispute.id, event.id, subject.id, value, claim.value_entity_id, claim.value_unit_code,
                  claim.value_qualifier) attested_value
  join event_in_english                      on event_in_english.id = attested_value.event_id
  left join entity_display_name display_name on display_name.entity_id = attested_value.entity_id;

comment on column report.disputes.month is
    'Month to which sources date the event, for example 2025-08, as in eventStats; null if none dates it to one.';
comment on column report.disputes.year is
    'Year to which sources date the event, as in eventStats; null if none dates it to one.';

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
  left join article                 on article.id = report.article_id
  left join publisher               on publisher.id = article.publisher_id
  left join article translation_of  on translation_of.id = article.translation_of_id
  left join article syndicated_from on syndicated_from.id = article.syndicated_from_id;

comment on column report.event_sources.published_week is
    'ISO 8601 week of publication, for example 2025-W33; null if the date is not known to the week.';
comment on column report.event_sources.published_month is
    'Month of publication, for example 2025-08; null if the date is not known to the month.';
