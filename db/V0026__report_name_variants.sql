create view report.name_variants as
select entity.key               as entity_key,
       entity.entity_type_code  as entity_type,
       entity.name              as entity_name,
       spelling.name            as spelling,
       spelling.language_code   as language,
       spelling.script,
       spelling.kind,
       spelling.is_preferred,
       spelling.name_latin      as latin,
       article.key              as first_seen_in_key
  from entity_name spelling
  join entity_in_english entity on entity.id = spelling.entity_id
  left join article             on article.id = spelling.first_seen_in_id;

comment on view report.name_variants is 'Spellings of entities'' names, one row per spelling and language.';
comment on column report.name_variants.entity_key is 'Entity key.';
comment on column report.name_variants.entity_type is 'PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column report.name_variants.entity_name is
    'The entity''s display name, in English if there is an English name.';
comment on column report.name_variants.spelling is 'The spelling.';
comment on column report.name_variants.language is 'Language that uses this spelling (BCP 47).';
comment on column report.name_variants.script is 'Script of the spelling (ISO 15924), for example Arab, Deva or Latn.';
comment on column report.name_variants.kind is
    'LABEL, ALIAS, ACRONYM, FORMER (no longer used), TRANSLITERATION or MISSPELLING.';
comment on column report.name_variants.is_preferred is 'Whether to display this name in this language.';
comment on column report.name_variants.latin is 'The spelling in Latin script.';
comment on column report.name_variants.first_seen_in_key is
    'Key of the earliest article that contains exactly this spelling.'
    ' Undated articles come last; null if there is no article.';
