create view report.disputes as
select event.key                         as event_key,
       event.event_type_code             as event_type,
       event_in_english.title            as event_title,
       event_in_english.has_parts        as event_has_parts,
       dispute.property,
       dispute.role_code                 as role,
       subject.key                       as subject_key,
       dispute.dimension,
       dispute.kind,
       attested_value.value,
       value_entity.name                 as value_name,
       attested_value.unit,
       attested_value.qualifier,
       attested_value.is_preferred,
       attested_value.preferred_reason,
       attested_value.article_count,
       attested_value.languages,
       attested_value.article_keys
  from dispute
  join event               on event.id = dispute.event_id
  join event_in_english    on event_in_english.id = event.id
  left join entity subject on subject.id = dispute.subject_id
 cross join lateral (
       select coalesce(
                  entity.key,
                  claim.value_status,
                  trim_scale(claim.value_number)::text,
                  edtf(claim.value_precision, claim.value_certainty, claim.value_from, claim.value_until)) as value,
              claim.value_entity_id                                           as entity_id,
              claim.value_unit_code                                           as unit,
              claim.value_qualifier                                           as qualifier,
              bool_or(claim.rank = 'PREFERRED')                               as is_preferred,
              min(claim.rank_reason) filter (where claim.rank = 'PREFERRED')  as preferred_reason,
              count(distinct article.id)::int                                 as article_count,
              array_agg(distinct article.language_code)                       as languages,
              array_agg(distinct article.key)                                 as article_keys
         from event_report report
         join article     on article.id = report.article_id
         join claim       on claim.report_id = report.id
         left join unit   on unit.code = claim.value_unit_code
         left join entity on entity.id = claim.value_entity_id
        where report.event_id = dispute.event_id
          and claim.property = dispute.property
          and claim.role_code is not distinct from dispute.role_code
          and claim.subject_id is not distinct from dispute.subject_id
          and unit.dimension is not distinct from dispute.dimension
          and claim.rank <> 'DEPRECATED'
        group by 1, 2, 3, 4) attested_value
  left join entity_in_english value_entity on value_entity.id = attested_value.entity_id;

comment on view report.disputes is
    'Event properties for which articles give more than one value, one row per value. Deprecated claims are excluded.';
comment on column report.disputes.event_key is 'Event key.';
comment on column report.disputes.event_type is 'Event type, for example CONSTRUCTION.';
comment on column report.disputes.event_title is
    'One-line English title; in another language if there is no English one.';
comment on column report.disputes.event_has_parts is 'Whether the event has parts, which are themselves events.';
comment on column report.disputes.property is
    'The disputed property: OCCURRED, ANNOUNCED, PARTICIPANT, DURATION, HEADCOUNT, AMOUNT, QUANTITY or STATUS.';
comment on column report.disputes.role is 'The disputed role; null unless the property is PARTICIPANT.';
comment on column report.disputes.subject_key is
    'Key of the entity that the property describes; null if the property describes the event.';
comment on column report.disputes.dimension is
    'What the disputed numbers measure, for example DURATION; null if the values are not numbers or have no unit.';
comment on column report.disputes.kind is
    'CONFLICT if no date, number or entity fits all claims; DIFFERENT_PRECISION if one does.';
comment on column report.disputes.value is
    'The value: a date in ISO 8601-2 (EDTF), a number, an entity key or a status.';
comment on column report.disputes.value_name is
    'The entity''s name, in English if there is an English name; null if the value is not an entity.';
comment on column report.disputes.unit is
    'Unit of the number, for example MONTH; null if the value is not a number or has no unit.';
comment on column report.disputes.qualifier is
    'How exact the number is: EXACT, AT_LEAST, AT_MOST or ABOUT; null if the value is not a number.';
comment on column report.disputes.is_preferred is 'Whether the event uses this value.';
comment on column report.disputes.preferred_reason is 'Why the event uses this value; null if it uses another.';
comment on column report.disputes.article_count is 'Number of articles that give this value.';
comment on column report.disputes.languages is 'Languages of the articles that give this value (BCP 47).';
comment on column report.disputes.article_keys is 'Keys of the articles that give this value.';
