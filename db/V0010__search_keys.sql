-- Levenshtein's distance. A managed server may have it already, put there by an administrator.
create extension if not exists fuzzystrmatch;

-- Crude, since it only chooses among names of which the consonants are about the same.
create function sound_of(latin text) returns text
    language sql immutable strict parallel safe
    return left(translate(lower(latin collate "C"), 'eyowvzcqxjh ''-.,&', 'iiuuuskkkg'), 40);

comment on function sound_of(text) is 'How a name in Latin letters sounds, in few letters: i, u and a for all vowels.';

-- Among a million names thousands share a key. An index of arrays reads all of them before the first is known; here short names come first, and
-- reading stops.
create table search_key (
    key              text   not null collate "C",
    length           int    not null,
    entity_type_code text   not null,
    script           text   not null,
    sound            text   not null collate "C",
    entity_name_id   bigint not null constraint search_key_entity_name_fk references entity_name on delete cascade,
    constraint search_key_pk primary key (key, length, entity_type_code, script, entity_name_id) include (sound)
);

create index search_key_entity_name_idx on search_key (entity_name_id);

comment on table  search_key                  is 'A key of a name, in the order of search. Derived: search_key_derived says how.';
comment on column search_key.key              is 'Consonant skeleton of the name, of a word of it, or of two.';
comment on column search_key.length           is 'Letters of the name in Latin script: short names of a key, which have little else in them, come first.';
comment on column search_key.entity_type_code is 'Type of the entity that bears the name, repeated here so that reading a key tells it.';
comment on column search_key.script           is 'Script of the name, repeated here so that reading a key tells it.';
comment on column search_key.sound            is 'How the name sounds, as sound_of tells: of names with a key in common the more similar ones are meant.';
comment on column search_key.entity_name_id   is 'The name.';

create view search_key_derived as
select key,
       char_length(entity_name.name_latin) as length,
       entity_name.entity_type_code,
       entity_name.script,
       sound_of(entity_name.name_latin)    as sound,
       entity_name.id                      as entity_name_id,
       entity_name.entity_id
  from entity_name
 cross join unnest(entity_name.name_keys) as key;

comment on view   search_key_derived                  is 'The keys of names, as search_key should hold them.';
comment on column search_key_derived.key              is 'Consonant skeleton of the name, of a word of it, or of two.';
comment on column search_key_derived.length           is 'Letters of the name in Latin script.';
comment on column search_key_derived.entity_type_code is 'Type of the entity that bears the name.';
comment on column search_key_derived.script           is 'Script of the name.';
comment on column search_key_derived.sound            is 'How the name sounds.';
comment on column search_key_derived.entity_name_id   is 'The name.';
comment on column search_key_derived.entity_id        is 'The entity that bears the name.';
