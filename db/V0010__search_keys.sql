-- For levenshtein(). An administrator of a managed server may have installed the extension already.
create extension if not exists fuzzystrmatch;

-- Crude, because it only ranks names whose consonants are about the same.
create function sound_of(latin text)
    returns text
    language sql
    immutable
    strict
    parallel safe
    return left(translate(lower(latin collate "C"), 'eyowvzcqxjh ''-.,&', 'iiuuuskkkg'), 40);

comment on function sound_of(text) is
    'How a name in Latin letters sounds, in few letters: i, u and a are the only vowels.';

-- Among a million names, thousands share a key. An index of arrays reads all of them before it returns the first. This
-- table returns short names first, so reading can stop early.
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

comment on table search_key is 'Key of a name, in the order in which search reads it. Derived; see search_key_derived.';
comment on column search_key.key is 'Consonant skeleton of the name, of one of its words, or of two of them.';
comment on column search_key.length is
    'Letters of the name in Latin script. Short names, which contain little besides the key, come first.';
comment on column search_key.entity_type_code is
    'Type of the entity that has the name, repeated here so that keys are filtered without reading names.';
comment on column search_key.script is
    'Script of the name, repeated here so that keys are filtered without reading names.';
comment on column search_key.sound is
    'Sound of the name, from sound_of. Ranks the names that share a key by similarity.';
comment on column search_key.entity_name_id is 'The name.';

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

comment on view search_key_derived is 'Expected contents of search_key: the keys of names.';
comment on column search_key_derived.key is 'Consonant skeleton of the name, of one of its words, or of two of them.';
comment on column search_key_derived.length is 'Letters of the name in Latin script.';
comment on column search_key_derived.entity_type_code is 'Type of the entity that has the name.';
comment on column search_key_derived.script is 'Script of the name.';
comment on column search_key_derived.sound is 'Sound of the name, from sound_of.';
comment on column search_key_derived.entity_name_id is 'The name.';
comment on column search_key_derived.entity_id is 'Entity that has the name.';
