-- Names and titles for the reports, which are for readers of English. The API also gives them in the other languages.
create view entity_in_english as
select entity.id,
       entity.key,
       entity.entity_type_code,
       (select entity_name.name
          from entity_name
         where entity_name.entity_id = entity.id
           and (entity_name.is_preferred
                or entity_name.language_code = 'en' and entity_name.kind in ('LABEL', 'ALIAS'))
         order by entity_name.language_code = 'en' desc,
                  entity_name.is_preferred desc,
                  entity_name.language_code,
                  entity_name.kind desc,
                  entity_name.name
         limit 1) as name
  from entity;

comment on view entity_in_english is 'Entities with the name that the API returns if no language is requested.';
comment on column entity_in_english.id is 'Surrogate key of the entity.';
comment on column entity_in_english.key is 'Key of the entity.';
comment on column entity_in_english.entity_type_code is
    'Type of the entity: PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column entity_in_english.name is
    'Its English name; if it has none, its preferred name in the first other language by code.';

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

comment on view event_in_english is 'Events with the title that the API returns if no language is requested.';
comment on column event_in_english.id is 'Surrogate key of the event.';
comment on column event_in_english.key is 'Key of the event.';
comment on column event_in_english.title is
    'Its English title; if it has none, its title in the first other language by code.';
comment on column event_in_english.has_parts is
    'Whether it has parts, which are events of their own. Counts leave such events out, so that nothing counts twice.';
