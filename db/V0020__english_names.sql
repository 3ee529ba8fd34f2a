-- English names and titles for the reports. The API returns them in other languages as well.
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

comment on view entity_in_english is
    'Entities with the name that the API returns if the request does not specify a language.';
comment on column entity_in_english.id is 'Surrogate key, used only inside the database.';
comment on column entity_in_english.key is 'Entity key.';
comment on column entity_in_english.entity_type_code is 'PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column entity_in_english.name is
    'English name, or else the preferred name in the language whose code sorts first.';

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

comment on view event_in_english is
    'Events with the title that the API returns if the request does not specify a language.';
comment on column event_in_english.id is 'Surrogate key, used only inside the database.';
comment on column event_in_english.key is 'Event key.';
comment on column event_in_english.title is 'English title, or else the title in the language whose code sorts first.';
comment on column event_in_english.has_parts is
    'Whether the event has parts, which are themselves events. Such '
    'events are excluded from counts so that nothing is counted twice.';
