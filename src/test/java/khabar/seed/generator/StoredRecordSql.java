package khabar.seed.generator;

import java.util.Map;
import khabar.seed.record.RecordKind;

/**
 * Reads records as JSON: all columns but the derived ones, so that a new column is compared too. Keys are in place of
 * IDs, and children below the name of their table.
 */
final class StoredRecordSql {

    static final Map<RecordKind, String> QUERIES = Map.of(
            RecordKind.PUBLISHER,
                    "select key, to_jsonb(publisher) - '{id, seed_hash, recorded_at, sort_name, article_count}'::text[] as row from publisher",
            RecordKind.STORY, """
                    select key,
                           (to_jsonb(story) - '{id, seed_hash, recorded_at, article_count, sort_date}'::text[])
                           || jsonb_build_object(
                               'story_text', (
                                   select jsonb_agg(to_jsonb(story_text) - 'story_id')
                                     from story_text where story_id = story.id)) as row
                      from story
                    """,
            RecordKind.ENTITY, """
                    select key,
                           (to_jsonb(entity) - '{id, seed_hash, recorded_at, sort_name, event_count}'::text[])
                           || jsonb_build_object(
                               'entity_name', (
                                   select jsonb_agg(to_jsonb(entity_name) - '{id, entity_id, entity_type_code, first_seen_in_id,
                                              name_norm, name_latin, name_keys, key_version}'::text[])
                                     from entity_name where entity_id = entity.id),
                               'entity_identifier', (
                                   select jsonb_agg(to_jsonb(entity_identifier) - 'entity_id')
                                     from entity_identifier where entity_id = entity.id)) as row
                      from entity
                    """,
            RecordKind.ARTICLE, """
                    select key,
                           (to_jsonb(article) - '{id, seed_hash, recorded_at, published_month, published_year, search, search_version, sort_date, dated, publisher_id, story_id,
                                translation_of_id, syndicated_from_id}'::text[])
                           || jsonb_build_object(
                               'published_at', to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                               'modified_at', to_char(modified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                               'publisher', (select key from publisher where id = publisher_id),
                               'story', (select key from story where id = story_id),
                               'translation_of', (select a.key from article a where a.id = article.translation_of_id),
                               'syndicated_from', (select a.key from article a where a.id = article.syndicated_from_id),
                               'article_text', (
                                   select jsonb_agg(to_jsonb(article_text) - 'article_id')
                                     from article_text where article_id = article.id),
                               'mention', (
                                   select jsonb_agg(to_jsonb(mention) - '{id, article_id, entity_id, occurrences}'::text[]
                                              || jsonb_build_object('entity', entity.key))
                                     from mention
                                     join entity on entity.id = entity_id
                                    where article_id = article.id and resolution = 'CURATED')) as row
                      from article
                    """,
            RecordKind.EVENT, """
                    select key,
                           (to_jsonb(event) - '{id, seed_hash, recorded_at, first_reported_days,
                                first_reported_month, first_reported_year, occurred, occurred_month, occurred_year, dated, sort_date,
                                article_count, publisher_count, language_count, first_reported, part_of_id, inferred_from_id,
                                after_id, before_id}'::text[])
                           || jsonb_build_object(
                               'part_of', (select e.key from event e where e.id = event.part_of_id),
                               'inferred_from', (select e.key from event e where e.id = event.inferred_from_id),
                               'after', (select e.key from event e where e.id = event.after_id),
                               'before', (select e.key from event e where e.id = event.before_id),
                               'event_text', (
                                   select jsonb_agg(to_jsonb(event_text) - 'event_id')
                                     from event_text where event_id = event.id),
                               'event_participant', (
                                   select jsonb_agg(to_jsonb(event_participant) - '{id, event_id, event_type_code, sort_date,
                                              article_count, first_reported, entity_id, entity_type_code}'::text[]
                                              || jsonb_build_object('entity', (select key from entity where id = entity_id)))
                                     from event_participant where event_id = event.id),
                               'event_report', (
                                   select jsonb_agg(to_jsonb(report) - '{id, event_id, event_sort_date, article_id,
                                              article_sort_date}'::text[]
                                              || jsonb_build_object(
                                                  'article', (select key from article where id = article_id),
                                                  'claim', (
                                                      select jsonb_agg(to_jsonb(claim) - '{id, key, report_id, recorded_at,
                                                                 subject_id, value_entity_id}'::text[]
                                                                 || jsonb_build_object(
                                                                     'value_number', value_number::text,
                                                                     'claim_rank_reason', (
                                                                         select jsonb_agg(
                                                                                    to_jsonb(reason_row) - 'claim_id')
                                                                           from claim_rank_reason reason_row
                                                                          where claim_id = claim.id),
                                                                     'subject', (select key from entity where id = subject_id),
                                                                     'value_entity', (
                                                                         select key from entity where id = value_entity_id)))
                                                        from claim where report_id = report.id)))
                                     from event_report report where event_id = event.id)) as row
                      from event
                    """);

    private StoredRecordSql() {}
}
