-- The tables of the database as views with stable names: for questions that the other views do not answer. Keys are
-- declared in the comments, as PostGraphile's smart tags, and listed by report.keys for every other tool. Tables with
-- real keys would need a copy of every row, which each load would have to write twice.
--
-- Joins are outer joins although each row has its partner: PostgreSQL leaves out those of which no column is selected.
create function year_month_of(given_days daterange)
    returns text
    language sql
    immutable
    parallel safe
    return case
        when year_month(lower(given_days)) = year_month(upper(given_days) - 1) then year_month(lower(given_days))
    end;

comment on function year_month_of(daterange) is
    'Month that contains all days, for example 2025-08; null if they span several months or are unknown.';

create function iso_week_of(given_days daterange)
    returns text
    language sql
    immutable
    parallel safe
    return case
        when iso_week(lower(given_days)) = iso_week(upper(given_days) - 1) then iso_week(lower(given_days))
    end;

comment on function iso_week_of(daterange) is
    'ISO 8601 week that contains all days, for example 2025-W33; null if they span several weeks or are unknown.';

create index article_month_idx on article (year_month_of(dated));
create index article_week_idx  on article (iso_week_of(dated));

create view report.entities as
select entity.key as entity_key,
       entity.entity_type_code as entity_type,
       display_name.name,
       display_name.name_en,
       display_name.name_hi,
       display_name.name_fa,
       display_name.name_tr,
       entity.description_en as description,
       entity.description_source,
       entity.event_count,
       (select count(*)::int
          from entity_article
         where entity_article.entity_id = entity.id) as article_count
  from entity
  left join entity_display_name display_name on display_name.entity_id = entity.id;

comment on view report.entities is
    E'People, organizations, products and facilities, one per row.'
    '\n@primaryKey entity_key';
comment on column report.entities.entity_key is 'Entity key, as in the API, for example igor-babuschkin.';
comment on column report.entities.entity_type is 'PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column report.entities.name is 'Display name: in English if there is an English name.';
comment on column report.entities.name_en is 'Name in English; null if there is none.';
comment on column report.entities.name_hi is 'Name in Hindi; null if there is none.';
comment on column report.entities.name_fa is 'Name in Persian; null if there is none.';
comment on column report.entities.name_tr is
    'Name in Turkish; null if there is none. The view entity_names has the names in all languages.';
comment on column report.entities.description is 'What it is, in English; null if there is no description.';
comment on column report.entities.description_source is
    'Whether the description says only what articles say (ARTICLES) or more (CURATOR); null if there is none.';
comment on column report.entities.event_count is
    'Number of events in which the entity takes part, in any role. An event and its parts count separately.';
comment on column report.entities.article_count is
    'Number of articles that report an event of the entity or mention it.';

create view report.entity_names as
select entity.key as entity_key,
       entity.entity_type_code as entity_type,
       shown.language_code as language,
       shown.name,
       shown.script,
       shown.is_preferred,
       article.key as first_seen_in_key
  from entity_name_shown shown
  join entity       on entity.id = shown.entity_id
  left join article on article.id = shown.first_seen_in_id;

comment on view report.entity_names is
    E'Names of entities to show, one per entity and language. The view name_variants has every spelling.'
    '\n@primaryKey entity_key,language'
    '\n@foreignKey (entity_key) references entities (entity_key)'
    '\n@foreignKey (first_seen_in_key) references articles (article_key)';
comment on column report.entity_names.entity_key is 'Entity key.';
comment on column report.entity_names.entity_type is 'PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column report.entity_names.language is 'Language of the name (BCP 47).';
comment on column report.entity_names.name is
    'Name to show in this language: the preferred one, or else the first label or alias.';
comment on column report.entity_names.script is 'Script of the name (ISO 15924), for example Arab, Deva or Latn.';
comment on column report.entity_names.is_preferred is
    'Whether the name is marked as the preferred one in this language.';
comment on column report.entity_names.first_seen_in_key is
    'Key of the earliest article that contains exactly this spelling; null if there is none.';

create view report.entity_identifiers as
select entity.key as entity_key,
       identifier.scheme,
       identifier.value,
       identifier.source
  from entity_identifier identifier
  join entity on entity.id = identifier.entity_id;

comment on view report.entity_identifiers is
    E'Identifiers of entities in other databases, one per row.'
    '\n@primaryKey scheme,value'
    '\n@foreignKey (entity_key) references entities (entity_key)';
comment on column report.entity_identifiers.entity_key is 'Entity key.';
comment on column report.entity_identifiers.scheme is 'WIKIDATA, LEI, WEBSITE, TICKER, X_HANDLE, ORCID or OTHER.';
comment on column report.entity_identifiers.value is 'The identifier, for example Q317521.';
comment on column report.entity_identifiers.source is 'Where it comes from: ARTICLES (an article gives it) or CURATOR.';

create view report.events as
select event.key as event_key,
       event.type as event_type,
       event.title,
       (select event_text.title
          from event_text
         where event_text.event_id = event.id
           and event_text.language_code = 'hi') as title_hi,
       (select event_text.title
          from event_text
         where event_text.event_id = event.id
           and event_text.language_code = 'fa') as title_fa,
       (select event_text.title
          from event_text
         where event_text.event_id = event.id
           and event_text.language_code = 'tr') as title_tr,
       event.status,
       event.occurred,
       event.occurred_from,
       event.occurred_through,
       event.occurred_precision,
       event.occurred_certainty,
       event.dated_from,
       event.dated_through,
       event.month,
       event.year,
       event.is_inferred,
       event.inferred_from_key,
       event.part_of_key,
       event.has_parts,
       event.is_counted_by_parts,
       exists (select from dispute where dispute.event_id = event.id) as is_disputed,
       event.article_count,
       event.publisher_count,
       event.language_count,
       array(select distinct article.language_code
               from event_report report
               join article on article.id = report.article_id
              where report.event_id = event.id
              order by article.language_code) as languages,
       event.first_reported,
       event.first_reported_week,
       event.first_reported_month,
       event.first_reported_year
  from event_columns event;

comment on view report.events is
    E'Events of all types, one per row. Lists both events that have parts and their parts.'
    '\n@primaryKey event_key'
    '\n@foreignKey (part_of_key) references events (event_key)'
    '\n@foreignKey (inferred_from_key) references events (event_key)';
comment on column report.events.event_key is 'Event key, as in the API, for example keele-leaves-xai.';
comment on column report.events.event_type is 'Event type, for example LAWSUIT.';
comment on column report.events.title is 'One-line English title; in another language if there is no English one.';
comment on column report.events.title_hi is 'Title in Hindi; null if there is none.';
comment on column report.events.title_fa is 'Title in Persian; null if there is none.';
comment on column report.events.title_tr is 'Title in Turkish; null if there is none.';
comment on column report.events.status is 'OCCURRED, ANNOUNCED, PLANNED, RUMOURED, DENIED or RETRACTED.';
comment on column report.events.occurred is
    'Date of the event in ISO 8601-2 (EDTF), as in the API, for example 2025-08-01/2025-08-14; null if no'
    ' source gives one.';
comment on column report.events.occurred_from is 'Earliest possible day; null if no source gives a start.';
comment on column report.events.occurred_through is 'Latest possible day (inclusive); null if no source gives an end.';
comment on column report.events.occurred_precision is
    'Date precision: DAY, MONTH, QUARTER, YEAR, DECADE or RANGE; null if no source gives a date.';
comment on column report.events.occurred_certainty is
    'Date certainty: CERTAIN, APPROXIMATE or UNCERTAIN; null if no source gives a date.';
comment on column report.events.dated_from is
    'First day to which sources date the event. Equals occurred_from unless that is null: ../2025-08-14 is'
    ' dated to 2025-08-14, and ../2025-08 to August 2025. Null if no source gives a date.';
comment on column report.events.dated_through is
    'Last day (inclusive) to which sources date the event. Equals occurred_through unless that is null. Null if'
    ' no source gives a date.';
comment on column report.events.month is
    'Month to which sources date the event, for example 2025-08, as in eventStats; null if none dates it to'
    ' one.';
comment on column report.events.year is
    'Year to which sources date the event, as in eventStats; null if none dates it to one.';
comment on column report.events.is_inferred is
    'Whether another event implies it; article_count is 0 if no article reports it as well.';
comment on column report.events.inferred_from_key is 'Key of the event that implies it; null if none does.';
comment on column report.events.part_of_key is 'Key of the larger event that includes it; null if there is none.';
comment on column report.events.has_parts is 'Whether it has parts, which are themselves events.';
comment on column report.events.is_counted_by_parts is
    'Whether it has parts of its own type. To get the same counts as the API, exclude such events: their parts'
    ' count in their place.';
comment on column report.events.is_disputed is 'Whether articles give more than one value for a property of the event.';
comment on column report.events.article_count is
    'Number of articles that report it, including copies and translations.';
comment on column report.events.publisher_count is 'Number of publishers of these articles, as far as they are known.';
comment on column report.events.language_count is 'Number of languages of these articles.';
comment on column report.events.languages is
    'Languages of these articles (BCP 47), sorted; empty if no article reports the event.';
comment on column report.events.first_reported is
    'Earliest possible date of the first report; null if no dated article reports the event.';
comment on column report.events.first_reported_week is
    'ISO 8601 week of first_reported, for example 2025-W33; null if first_reported is.';
comment on column report.events.first_reported_month is
    'Month of first_reported, for example 2025-08; null if first_reported is.';
comment on column report.events.first_reported_year is 'Year of first_reported; null if first_reported is.';

create view report.participants as
select event.key as event_key,
       participant.event_type_code as event_type,
       event.status as event_status,
       exists (select
                 from event part
                where part.part_of_id = event.id
                  and part.event_type_code = event.event_type_code) as event_is_counted_by_parts,
       year_month(event.occurred_month) as month,
       event.occurred_year as year,
       participant.role_code as role,
       entity.key as entity_key,
       participant.entity_type_code as entity_type,
       entity.name as entity_name,
       participant.position_title as position,
       participant.ordinal
  from event_participant participant
  left join event                    on event.id = participant.event_id
  left join entity_in_english entity on entity.id = participant.entity_id;

comment on view report.participants is
    E'Entities that take part in events, one per event, role and entity.'
    '\n@primaryKey event_key,role,entity_key'
    '\n@foreignKey (event_key) references events (event_key)'
    '\n@foreignKey (entity_key) references entities (entity_key)';
comment on column report.participants.event_key is 'Event key.';
comment on column report.participants.event_type is 'Event type, for example LAWSUIT.';
comment on column report.participants.event_status is
    'Status of the event: OCCURRED, ANNOUNCED, PLANNED, RUMOURED, DENIED or RETRACTED.';
comment on column report.participants.event_is_counted_by_parts is
    'Whether the event has parts of its own type. To get the same counts as the API, exclude such events.';
comment on column report.participants.month is
    'Month to which sources date the event, for example 2025-08; null if none dates it to one.';
comment on column report.participants.year is 'Year to which sources date the event; null if none dates it to one.';
comment on column report.participants.role is 'Role of the entity, for example PLAINTIFF.';
comment on column report.participants.entity_key is 'Entity key.';
comment on column report.participants.entity_type is 'PERSON, ORGANIZATION, PRODUCT or FACILITY.';
comment on column report.participants.entity_name is 'The entity''s name, in English if there is an English name.';
comment on column report.participants.position is
    'Position that a person held or took in this event, in English; null if no article gives one.';
comment on column report.participants.ordinal is 'Order of the event''s participants in the seed, starting at 0.';

create view report.publishers as
select key as publisher_key,
       name,
       domain,
       language_code as language,
       country
  from publisher;

comment on view report.publishers is
    E'Outlets that publish articles, one per row.'
    '\n@primaryKey publisher_key';
comment on column report.publishers.publisher_key is 'Publisher key.';
comment on column report.publishers.name is 'The outlet''s own name, in Latin script.';
comment on column report.publishers.domain is 'Domain of its website; null if unknown.';
comment on column report.publishers.language is
    'Main language of its articles (BCP 47); null if unknown or if there is no main language.';
comment on column report.publishers.country is 'Home country (ISO 3166-1 alpha-2); null if unknown.';

create view report.stories as
select key as story_key,
       title_en as title
  from story;

comment on view report.stories is
    E'News stories that several articles cover, one per row.'
    '\n@primaryKey story_key';
comment on column report.stories.story_key is 'Story key.';
comment on column report.stories.title is 'One-line English title.';

create view report.articles as
select article.key as article_key,
       (select article_text.title
          from article_text
         where article_text.article_id = article.id
         order by article_text.language_code = 'en' desc,
                  article_text.language_code = article.language_code desc
         limit 1) as title,
       original_title.title as original_title,
       article.language_code as language,
       publisher.key as publisher_key,
       publisher.name as publisher_name,
       story.key as story_key,
       article.url,
       article.bylines,
       article.published_edtf as published,
       article.published_from,
       article.published_until - 1 as published_through,
       nullif(article.published_precision, 'UNKNOWN') as published_precision,
       article.published_at,
       iso_week_of(article.dated) as published_week,
       year_month_of(article.dated) as published_month,
       case
           when extract(year from lower(article.dated)) = extract(year from upper(article.dated) - 1)
               then extract(year from lower(article.dated))::int
       end as published_year,
       article.modified_at,
       num_nonnulls(article.translation_of_id, article.syndicated_from_id) = 0 as is_independent,
       translation_of.key as translation_of_key,
       syndicated_from.key as syndicated_from_key,
       article.body is not null as has_text
  from article
  left join article_text original_title
    on original_title.article_id = article.id
   and original_title.language_code = article.language_code
  left join publisher               on publisher.id = article.publisher_id
  left join story                   on story.id = article.story_id
  left join article translation_of  on translation_of.id = article.translation_of_id
  left join article syndicated_from on syndicated_from.id = article.syndicated_from_id;

comment on view report.articles is
    E'Articles, one per row.'
    '\n@primaryKey article_key'
    '\n@foreignKey (publisher_key) references publishers (publisher_key)'
    '\n@foreignKey (story_key) references stories (story_key)'
    '\n@foreignKey (translation_of_key) references articles (article_key)'
    '\n@foreignKey (syndicated_from_key) references articles (article_key)';
comment on column report.articles.article_key is 'Article key.';
comment on column report.articles.title is
    'One line that states what the article reports, not quoted from it. In English if there is an English'
    ' title, else in the article''s language.';
comment on column report.articles.original_title is 'Such a line in the article''s language.';
comment on column report.articles.language is 'Language of the article (BCP 47).';
comment on column report.articles.publisher_key is 'Publisher key; null if the document does not name a publisher.';
comment on column report.articles.publisher_name is 'Publisher name; null if the document does not name a publisher.';
comment on column report.articles.story_key is 'Key of its main story; null if none is known.';
comment on column report.articles.url is 'The article''s address; null if unknown.';
comment on column report.articles.bylines is 'Authors'' names, as printed; empty if none are printed.';
comment on column report.articles.published is 'Publication date in ISO 8601-2 (EDTF), as in the API; null if unknown.';
comment on column report.articles.published_from is 'Earliest possible publication day; null if unknown.';
comment on column report.articles.published_through is 'Latest possible publication day (inclusive); null if unknown.';
comment on column report.articles.published_precision is
    'Publication date precision: DAY, MONTH, YEAR or RANGE; null if the date is unknown.';
comment on column report.articles.published_at is 'Publication time; null if the article gives no time of day.';
comment on column report.articles.published_week is
    'ISO 8601 week of publication, for example 2025-W33; null if the date is not known to the week.';
comment on column report.articles.published_month is
    'Month of publication, for example 2025-08; null if the date is not known to the month.';
comment on column report.articles.published_year is 'Year of publication; null if the date is not known to the year.';
comment on column report.articles.modified_at is 'Time of the last update; null if the article does not state one.';
comment on column report.articles.is_independent is
    'Whether the article is neither a copy nor a translation of another article.';
comment on column report.articles.translation_of_key is
    'Key of the original of which this article is a translation; null if there is none or it is unknown.';
comment on column report.articles.syndicated_from_key is
    'Key of the original of which this article is a copy; null if there is none or it is unknown.';
comment on column report.articles.has_text is 'Whether the full text is stored.';

create view report.mentions as
select article.key as article_key,
       article.language_code as language,
       mention.surface_form as spelling,
       entity.key as entity_key,
       entity.entity_type_code as entity_type,
       entity.name as entity_name,
       mention.resolution,
       mention.occurrences
  from mention
  left join article                  on article.id = mention.article_id
  left join entity_in_english entity on entity.id = mention.entity_id;

comment on view report.mentions is
    E'Spellings that articles use for entities, one per article, spelling and entity.'
    '\n@unique article_key,spelling,entity_key'
    '\n@foreignKey (article_key) references articles (article_key)'
    '\n@foreignKey (entity_key) references entities (entity_key)';
comment on column report.mentions.article_key is 'Article key.';
comment on column report.mentions.language is 'Language of the article and of the spelling (BCP 47).';
comment on column report.mentions.spelling is 'The spelling, exactly as in the article.';
comment on column report.mentions.entity_key is 'Key of the entity that the article means; null if unresolved.';
comment on column report.mentions.entity_type is 'PERSON, ORGANIZATION, PRODUCT or FACILITY; null if unresolved.';
comment on column report.mentions.entity_name is
    'The entity''s name, in English if there is an English name; null if unresolved.';
comment on column report.mentions.resolution is
    'Who identified the entity: CURATED (a person), AUTOMATIC (a program) or UNRESOLVED (nobody).';
comment on column report.mentions.occurrences is
    'Number of times that the article uses the spelling; null until its text is loaded.';

create view report.claims as
select claim.key as claim_key,
       event.key as event_key,
       event.event_type_code as event_type,
       article.key as article_key,
       article.language_code as language,
       claim.property,
       claim.role_code as role,
       subject.key as subject_key,
       coalesce(
           value_entity.key,
           claim.value_status,
           claim.value_text,
           trim_scale(claim.value_number)::text,
           claim.value_edtf) as value,
       value_entity.key as value_entity_key,
       value_entity.name as value_entity_name,
       claim.value_text,
       claim.value_language_code as value_language,
       claim.value_number,
       claim.value_unit_code as value_unit,
       claim.value_qualifier,
       claim.value_status,
       claim.value_from,
       claim.value_until - 1 as value_through,
       claim.value_precision,
       claim.value_certainty,
       claim.original_text,
       claim.original_calendar,
       claim.rank,
       claim.rank_reason,
       claim.recorded_at
  from claim
  left join event_report report            on report.id = claim.report_id
  left join event                          on event.id = report.event_id
  left join article                        on article.id = report.article_id
  left join entity subject                 on subject.id = claim.subject_id
  left join entity_in_english value_entity on value_entity.id = claim.value_entity_id;

comment on view report.claims is
    E'Values that articles give for properties of events, one per claim.'
    '\n@primaryKey claim_key'
    '\n@foreignKey (event_key) references events (event_key)'
    '\n@foreignKey (article_key) references articles (article_key)'
    '\n@foreignKey (event_key,article_key) references event_sources (event_key,article_key)'
    '\n@foreignKey (subject_key) references entities (entity_key)'
    '\n@foreignKey (value_entity_key) references entities (entity_key)';
comment on column report.claims.claim_key is 'Stable key of the claim.';
comment on column report.claims.event_key is 'Key of the event that the claim is about.';
comment on column report.claims.event_type is 'Event type, for example CONSTRUCTION.';
comment on column report.claims.article_key is 'Key of the article that makes the claim.';
comment on column report.claims.language is 'Language of the article and of original_text (BCP 47).';
comment on column report.claims.property is
    'The property: OCCURRED, ANNOUNCED, PARTICIPANT, POSITION, REASON, CONTENT, DURATION, HEADCOUNT, AMOUNT,'
    ' QUANTITY or STATUS.';
comment on column report.claims.role is 'Role in which the entity takes part; null unless the property is PARTICIPANT.';
comment on column report.claims.subject_key is
    'Key of the person who holds the position; null unless the property is POSITION.';
comment on column report.claims.value is
    'The value as text: an entity key, a status, a text, a number or a date in ISO 8601-2 (EDTF). As in the'
    ' view disputes.';
comment on column report.claims.value_entity_key is
    'Key of the entity that takes part; null unless the property is PARTICIPANT.';
comment on column report.claims.value_entity_name is
    'The entity''s name, in English if there is an English name; null unless the property is PARTICIPANT.';
comment on column report.claims.value_text is
    'The position, the reason or what was said; null unless the property is POSITION, REASON or CONTENT.';
comment on column report.claims.value_language is 'Language of value_text (BCP 47); null if value_text is null.';
comment on column report.claims.value_number is
    'The number; null unless the property is DURATION, HEADCOUNT, AMOUNT or QUANTITY.';
comment on column report.claims.value_unit is
    'Unit of the number, for example MONTH; null if there is no number or it has no unit.';
comment on column report.claims.value_qualifier is
    'How exact the number is: EXACT, AT_LEAST, AT_MOST or ABOUT; null if there is no number.';
comment on column report.claims.value_status is
    'The event''s status according to the article; null unless the property is STATUS.';
comment on column report.claims.value_from is
    'First day on which the claimed date can fall; null if it has no start or the value is not a date.';
comment on column report.claims.value_through is
    'Last day (inclusive) on which the claimed date can fall; null if it has no end or the value is not a date.';
comment on column report.claims.value_precision is
    'Precision of the claimed date: DAY, MONTH, QUARTER, YEAR, DECADE or RANGE; null if the value is not a'
    ' date.';
comment on column report.claims.value_certainty is
    'Certainty of the claimed date: CERTAIN, APPROXIMATE or UNCERTAIN; null if the value is not a date.';
comment on column report.claims.original_text is 'The words in the article that state the value.';
comment on column report.claims.original_calendar is
    'Calendar that these words use: GREGORIAN, SOLAR_HIJRI or ISLAMIC.';
comment on column report.claims.rank is
    'PREFERRED (the event uses the value), NORMAL, or DEPRECATED (kept, but considered wrong).';
comment on column report.claims.rank_reason is 'Why the claim is preferred or deprecated; null if it is neither.';
comment on column report.claims.recorded_at is 'When the claim was first loaded.';

-- Appends the keys of the views that existed before to their comments.
do $$
declare
    declared record;
begin
    for declared in
        select *
          from (values
              ('report.departures'::regclass,
               E'\n@primaryKey event_key'
               '\n@foreignKey (event_key) references events (event_key)'
               '\n@foreignKey (organization_key) references entities (entity_key)'
               '\n@foreignKey (person_key) references entities (entity_key)'
               '\n@foreignKey (next_employer_key) references entities (entity_key)'
               '\n@foreignKey (inferred_from_key) references events (event_key)'
               '\n@foreignKey (part_of_key) references events (event_key)'),
              ('report.people_moves'::regclass,
               E'\n@primaryKey person_key,move_number'
               '\n@unique person_key,event_key'
               '\n@foreignKey (person_key) references entities (entity_key)'
               '\n@foreignKey (event_key) references events (event_key)'
               '\n@foreignKey (organization_key) references entities (entity_key)'
               '\n@foreignKey (next_employer_key) references entities (entity_key)'
               '\n@foreignKey (inferred_from_key) references events (event_key)'
               '\n@foreignKey (part_of_key) references events (event_key)'
               '\n@foreignKey (placed_after_key) references events (event_key)'
               '\n@foreignKey (placed_before_key) references events (event_key)'),
              ('report.event_sources'::regclass,
               E'\n@primaryKey event_key,article_key'
               '\n@foreignKey (event_key) references events (event_key)'
               '\n@foreignKey (article_key) references articles (article_key)'
               '\n@foreignKey (publisher_key) references publishers (publisher_key)'
               '\n@foreignKey (translation_of_key) references articles (article_key)'
               '\n@foreignKey (syndicated_from_key) references articles (article_key)'),
              ('report.coverage_by_month'::regclass,
               E'\n@unique month,language'),
              ('report.disputes'::regclass,
               E'\n@foreignKey (event_key) references events (event_key)'
               '\n@foreignKey (subject_key) references entities (entity_key)'),
              ('report.name_variants'::regclass,
               E'\n@primaryKey entity_key,language,spelling'
               '\n@foreignKey (entity_key) references entities (entity_key)'
               '\n@foreignKey (first_seen_in_key) references articles (article_key)'),
              ('report.organization_flow'::regclass,
               E'\n@unique organization_key,month'
               '\n@foreignKey (organization_key) references entities (entity_key)')) keys (view, tags)
    loop
        execute format(
            'comment on view %s is %L',
            declared.view,
            obj_description(declared.view, 'pg_class') || declared.tags);
    end loop;
end
$$;

create view report.keys as
select relation.relname::text                                              as view_name,
       case tag[1]
           when 'primaryKey' then 'PRIMARY KEY'
           when 'unique'     then 'UNIQUE'
           when 'foreignKey' then 'FOREIGN KEY'
       end                                                                 as kind,
       string_to_array(coalesce(tag[2], tag[5]), ',')                      as columns,
       tag[3]                                                              as references_view,
       string_to_array(tag[4], ',')                                        as references_columns
  from pg_class relation
 cross join lateral regexp_matches(
           obj_description(relation.oid, 'pg_class'),
           '^@(primaryKey|unique|foreignKey) (?:\(([\w,]+)\) references (\w+) \(([\w,]+)\)|([\w,]+))$',
           'gn') tag
 where relation.relnamespace = 'report'::regnamespace;

comment on view report.keys is
    'Keys of the views: the columns to join on, one key per row. Also in the comments of the views, as @primaryKey,'
    ' @unique and @foreignKey. A row whose foreign key has a null refers to no other row.';
comment on column report.keys.view_name is 'The view.';
comment on column report.keys.kind is
    'PRIMARY KEY (unique and never null), UNIQUE (unique, where null equals null) or FOREIGN KEY.';
comment on column report.keys.columns is 'Columns of the key.';
comment on column report.keys.references_view is 'View that a foreign key refers to; null for other keys.';
comment on column report.keys.references_columns is 'Its columns, in the same order; null for other keys.';
