-- For levenshtein(). An administrator of a managed server may have installed the extension already.
create extension if not exists fuzzystrmatch;

-- Deliberately crude: it only has to rank names whose consonants already roughly match.
create function sound_of(latin text)
    returns text
    language sql
    immutable
    strict
    parallel safe
    return left(translate(lower(latin collate "C"), 'eyowvzcqxjh ''-.,&', 'iiuuuskkkg'), 40);

comment on function sound_of(text) is
    'Approximate sound of a name in Latin script, in a reduced alphabet whose only vowels are i, u and a.';

-- Among a million names, thousands share a key. With a GIN index on entity_name.name_keys, a search would have to
-- read all of them before it returns the first. The primary key of this table lists short names first, so a search can
-- stop early.
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

comment on table search_key is
    'Search keys of names, indexed in the order in which a search reads them. Derived; see search_key_derived.';
comment on column search_key.key is 'Consonant skeleton of the whole name, of one of its words or of two of its words.';
comment on column search_key.length is
    'Length of the name in Latin script, in characters. Short names, which contain little besides the key, come first.';
comment on column search_key.entity_type_code is
    'The entity''s type, repeated here so that keys can be filtered without reading names.';
comment on column search_key.script is
    'The name''s script, repeated here so that keys can be filtered without reading names.';
comment on column search_key.sound is
    'Sound of the name, as returned by sound_of. Used to rank names'
    ' with the same key by how similar they sound to the query.';
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

comment on view search_key_derived is 'Expected contents of search_key.';
comment on column search_key_derived.key is
    'Consonant skeleton of the whole name, of one of its words or of two of its words.';
comment on column search_key_derived.length is 'Length of the name in Latin script, in characters.';
comment on column search_key_derived.entity_type_code is 'The entity''s type.';
comment on column search_key_derived.script is 'The name''s script.';
comment on column search_key_derived.sound is 'Sound of the name, as returned by sound_of.';
comment on column search_key_derived.entity_name_id is 'The name.';
comment on column search_key_derived.entity_id is 'The entity.';
