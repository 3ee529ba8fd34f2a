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

comment on view report.name_variants is 'Spellings of the names of entities, one row per spelling and language.';
comment on column report.name_variants.entity_key is 'Key of the entity.';
comment on column report.name_variants.entity_type is 'Type of the entity: PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column report.name_variants.entity_name is
    'Name to show for the entity; in English if it has an English name.';
comment on column report.name_variants.spelling is 'The spelling.';
comment on column report.name_variants.language is 'Language in which the name has this spelling (BCP 47).';
comment on column report.name_variants.script is 'Script of the spelling (ISO 15924), for example Arab, Deva or Latn.';
comment on column report.name_variants.kind is
    'LABEL, ALIAS, ACRONYM, FORMER (no longer used), TRANSLITERATION or MISSPELLING.';
comment on column report.name_variants.is_preferred is 'Whether it is the name to show in this language.';
comment on column report.name_variants.latin is 'The spelling in Latin letters.';
comment on column report.name_variants.first_seen_in_key is
    'Key of the earliest article with exactly this spelling, undated articles last; null if there is none.';
