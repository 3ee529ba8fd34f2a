-- What a statement or a message says, according to an article: text, as positions and reasons are.
alter table claim
    drop constraint claim_property_check,
    drop constraint claim_value_check,
    add constraint claim_property_check check (
        property in ('OCCURRED', 'ANNOUNCED', 'PARTICIPANT', 'POSITION', 'REASON', 'CONTENT', 'DURATION', 'HEADCOUNT',
                     'AMOUNT', 'QUANTITY', 'STATUS')),
    add constraint claim_value_check    check (case
        when property in ('OCCURRED', 'ANNOUNCED') then value_precision is not null
            and num_nonnulls(value_entity_id, value_text, value_number, value_status) = 0
        when property = 'PARTICIPANT' then value_entity_id is not null
            and num_nonnulls(value_text, value_number, value_status, value_precision) = 0
        when property = 'STATUS' then value_status is not null
            and num_nonnulls(value_entity_id, value_text, value_number, value_precision) = 0
        when property in ('POSITION', 'REASON', 'CONTENT') then value_text is not null
            and num_nonnulls(value_entity_id, value_number, value_status, value_precision) = 0
        else value_number is not null
            and num_nonnulls(value_entity_id, value_text, value_status, value_precision) = 0
    end);

comment on column claim.property is
    'The event property: OCCURRED, ANNOUNCED, PARTICIPANT, POSITION, REASON,'
    ' CONTENT, DURATION, HEADCOUNT, AMOUNT, QUANTITY or STATUS.';
comment on column claim.value_text is
    'The position, the reason or what was said, in our own words; '
    'null unless the property is POSITION, REASON or CONTENT.';

-- Unchanged but for CONTENT, which is free text and therefore never disputed.
create or replace view dispute_derived as
select report.event_id,
       claim.property,
       claim.role_code,
       claim.subject_id,
       unit.dimension,
       case
           when claim.property in ('PARTICIPANT', 'STATUS')     then 'CONFLICT'
           when max(claim.value_from) >= min(claim.value_until) then 'CONFLICT'
           when max(bounds.lower) > min(bounds.upper)           then 'CONFLICT'
           else 'DIFFERENT_PRECISION'
       end as kind
  from claim
  join event_report report on report.id = claim.report_id
  join event on event.id = report.event_id
  left join event_type_role role on role.event_type_code = event.event_type_code and role.role_code = claim.role_code
  left join unit on unit.code = claim.value_unit_code
 cross join lateral (
       select case claim.value_qualifier
                  when 'ABOUT'   then claim.value_number * coalesce(unit.factor, 1) * 0.9
                  when 'AT_MOST' then null
                  else claim.value_number * coalesce(unit.factor, 1)
              end as lower,
              case claim.value_qualifier
                  when 'ABOUT'    then claim.value_number * coalesce(unit.factor_max, 1) * 1.1
                  when 'AT_LEAST' then null
                  else claim.value_number * coalesce(unit.factor_max, 1)
              end as upper) bounds
 where claim.rank <> 'DEPRECATED'
   and claim.property not in ('POSITION', 'REASON', 'CONTENT')
   and (claim.property <> 'PARTICIPANT' or role.max_count = 1)
 group by report.event_id, claim.property, claim.role_code, claim.subject_id, unit.dimension
having count(distinct (
           claim.value_entity_id,
           claim.value_status,
           claim.value_from,
           claim.value_until,
           claim.value_certainty,
           bounds.lower,
           bounds.upper)) > 1;

alter table dispute
    drop constraint dispute_property_check,
    add constraint dispute_property_check check (
        property in ('OCCURRED', 'ANNOUNCED', 'PARTICIPANT', 'POSITION', 'REASON', 'CONTENT', 'DURATION', 'HEADCOUNT',
                     'AMOUNT', 'QUANTITY', 'STATUS'));

create or replace view report.event_sources as
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
       syndicated_from.key                                                      as syndicated_from_key,
       (select string_agg(claim.value_text, '; ' order by claim.id)
          from claim
         where claim.report_id = report.id
           and claim.property = 'CONTENT')                                      as content
  from event_report report
  join event                        on event.id = report.event_id
  join event_in_english             on event_in_english.id = event.id
  join article                      on article.id = report.article_id
  left join publisher               on publisher.id = article.publisher_id
  left join article translation_of  on translation_of.id = article.translation_of_id
  left join article syndicated_from on syndicated_from.id = article.syndicated_from_id;

comment on column report.event_sources.content is
    'What was said or written, according to the article, in our own words; null '
    'if none was recorded or the event is neither a statement nor correspondence.';
