-- What the reports say in words. They are for people who read English; the API gives the other languages.
create function edtf_mark(given_certainty text)
    returns text
    language sql
    immutable
    parallel safe
    return case given_certainty when 'APPROXIMATE' then '~' when 'UNCERTAIN' then '?' else '' end;

comment on function edtf_mark(text) is 'The sign that marks a date of this certainty in EDTF; empty if it is certain.';

create function edtf_range_pattern(given_from date, given_until date)
    returns text
    language sql
    immutable
    parallel safe
    return case
        when coalesce(extract(doy from given_from) = 1, true) and coalesce(extract(doy from given_until) = 1, true)
            and coalesce(given_from + interval '1 year' < given_until, true)  then 'YYYY'
        when coalesce(extract(day from given_from) = 1, true) and coalesce(extract(day from given_until) = 1, true)
            and coalesce(given_from + interval '1 month' < given_until, true) then 'YYYY-MM'
        else 'YYYY-MM-DD'
    end;

comment on function edtf_range_pattern(date, date) is 'The pattern for the ends of a range: the coarsest unit that has both as bounds, for 2017/.. says no more than it was given.';

create function edtf(given_precision text, given_certainty text, given_from date, given_until date)
    returns text
    language sql
    stable
    parallel safe
    return case given_precision
        when 'DAY'     then to_char(given_from, 'YYYY-MM-DD') || edtf_mark(given_certainty)
        when 'MONTH'   then to_char(given_from, 'YYYY-MM') || edtf_mark(given_certainty)
        when 'QUARTER' then to_char(given_from, 'YYYY-') || 32 + extract(quarter from given_from) || edtf_mark(given_certainty)
        when 'YEAR'    then to_char(given_from, 'YYYY') || edtf_mark(given_certainty)
        when 'DECADE'  then left(to_char(given_from, 'YYYY'), 3) || 'X' || edtf_mark(given_certainty)
        when 'RANGE'   then coalesce(to_char(given_from, edtf_range_pattern(given_from, given_until)) || edtf_mark(given_certainty), '..')
            || '/' || coalesce(to_char(given_until - 1, edtf_range_pattern(given_from, given_until)) || edtf_mark(given_certainty), '..')
    end;

comment on function edtf(text, text, date, date) is
    'A date in ISO 8601-2 (EDTF), as the API writes it: 2025-08-14, 2025-08~, 2025-33 (a quarter), 202X, 2025-08-01/2025-08-14, ../2025-08-14. The days are from (inclusive) until (exclusive); null if the precision is UNKNOWN.';

create view entity_in_english as
select entity.id,
       entity.key,
       entity.entity_type_code,
       (select entity_name.name
          from entity_name
         where entity_name.entity_id = entity.id
           and (entity_name.is_preferred or entity_name.language_code = 'en' and entity_name.kind in ('LABEL', 'ALIAS'))
         order by entity_name.language_code = 'en' desc, entity_name.is_preferred desc, entity_name.language_code, entity_name.kind desc, entity_name.name
         limit 1) as name
  from entity;

comment on view   entity_in_english                  is 'Entities with the name that the API gives them where no language is asked for.';
comment on column entity_in_english.id               is 'Number of the entity''s row.';
comment on column entity_in_english.key              is 'Key of the entity.';
comment on column entity_in_english.entity_type_code is 'What it is: PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column entity_in_english.name             is 'Its English name; where there is none, the preferred name in the first other language by code.';

create view event_in_english as
select event.id,
       event.key,
       (select event_text.title
          from event_text
         where event_text.event_id = event.id
         order by event_text.language_code = 'en' desc, event_text.language_code
         limit 1) as title,
       exists (select from event part where part.part_of_id = event.id) as has_parts
  from event;

comment on view   event_in_english           is 'Events with the title that the API gives them where no language is asked for.';
comment on column event_in_english.id        is 'Number of the event''s row.';
comment on column event_in_english.key       is 'Key of the event.';
comment on column event_in_english.title     is 'Its English title; where there is none, the title in the first other language by code.';
comment on column event_in_english.has_parts is 'Whether it is a whole, whose parts are events of their own. Counts leave wholes out, so that nothing counts twice.';
