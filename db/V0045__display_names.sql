-- The names to show, stored. Each view looked them up for each row, and no index could find a row by its name. The keys
-- and types, which never change, are repeated here, so that a view joins one table for each entity that it shows: of
-- more than eight tables, PostgreSQL does not consider each order.
create table entity_display_name (
    entity_id        bigint not null constraint entity_display_name_pk primary key,
    key              text   not null constraint entity_display_name_key_key unique,
    entity_type_code text   not null,
    name             text,
    name_en          text,
    name_hi          text,
    name_fa          text,
    name_tr          text,
    constraint entity_display_name_entity_fk foreign key (entity_id, entity_type_code)
        references entity (id, entity_type_code) on delete cascade
);

create index entity_display_name_name_idx on entity_display_name (name);

comment on table entity_display_name is
    'Names of entities to show. Derived; see entity_display_name_derived.';
comment on column entity_display_name.entity_id is 'The entity.';
comment on column entity_display_name.key is 'The entity''s key, repeated here.';
comment on column entity_display_name.entity_type_code is 'The entity''s type, repeated here.';
comment on column entity_display_name.name is
    'Name that the API returns if the request does not specify a language: the'
    ' English one, or else the preferred one in the language whose code sorts first.';
comment on column entity_display_name.name_en is 'Name to show in English; null if there is none.';
comment on column entity_display_name.name_hi is 'Name to show in Hindi; null if there is none.';
comment on column entity_display_name.name_fa is 'Name to show in Persian; null if there is none.';
comment on column entity_display_name.name_tr is 'Name to show in Turkish; null if there is none.';

create view entity_name_shown as
select entity_name.entity_id,
       entity_name.language_code,
       entity_name.name,
       entity_name.script,
       entity_name.is_preferred,
       entity_name.first_seen_in_id
  from entity_name
 where entity_name.is_preferred
    or entity_name.kind in ('LABEL', 'ALIAS')
   and not exists (
       select
         from entity_name other
        where other.entity_id = entity_name.entity_id
          and other.language_code = entity_name.language_code
          and (other.is_preferred or other.kind in ('LABEL', 'ALIAS') and other.id < entity_name.id));

comment on view entity_name_shown is
    'Name to show for each entity and language, as the API chooses it: the preferred'
    ' one, or else the first label or alias. Never a former name or a misspelling.';
comment on column entity_name_shown.entity_id is 'The entity.';
comment on column entity_name_shown.language_code is 'The language.';
comment on column entity_name_shown.name is 'The name.';
comment on column entity_name_shown.script is 'ISO 15924 code of its script.';
comment on column entity_name_shown.is_preferred is 'Whether it is the preferred name in this language.';
comment on column entity_name_shown.first_seen_in_id is 'Earliest article that contains exactly this spelling.';

create view entity_display_name_derived as
select entity.id as entity_id,
       entity.key,
       entity.entity_type_code,
       shown.name,
       shown.name_en,
       shown.name_hi,
       shown.name_fa,
       shown.name_tr
  from entity
 cross join lateral (
       select (array_agg(name order by language_code = 'en' desc, is_preferred desc, language_code))[1] as name,
              max(name) filter (where language_code = 'en')                                             as name_en,
              max(name) filter (where language_code = 'hi')                                             as name_hi,
              max(name) filter (where language_code = 'fa')                                             as name_fa,
              max(name) filter (where language_code = 'tr')                                             as name_tr
         from entity_name_shown
        where entity_name_shown.entity_id = entity.id) shown;

comment on view entity_display_name_derived is 'Expected contents of entity_display_name.';
comment on column entity_display_name_derived.entity_id is 'The entity.';
comment on column entity_display_name_derived.key is 'The entity''s key.';
comment on column entity_display_name_derived.entity_type_code is 'The entity''s type.';
comment on column entity_display_name_derived.name is
    'Name that the API returns if the request does not specify a language.';
comment on column entity_display_name_derived.name_en is 'Name to show in English; null if there is none.';
comment on column entity_display_name_derived.name_hi is 'Name to show in Hindi; null if there is none.';
comment on column entity_display_name_derived.name_fa is 'Name to show in Persian; null if there is none.';
comment on column entity_display_name_derived.name_tr is 'Name to show in Turkish; null if there is none.';

insert into entity_display_name (entity_id, key, entity_type_code, name, name_en, name_hi, name_fa, name_tr)
select entity_id, key, entity_type_code, name, name_en, name_hi, name_fa, name_tr from entity_display_name_derived;

create or replace view entity_in_english as
select entity_id as id,
       key,
       entity_type_code,
       name
  from entity_display_name;
