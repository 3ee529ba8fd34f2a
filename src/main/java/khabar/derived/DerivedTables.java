package khabar.derived;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Updates the stored results of expensive views for rows that a load has changed. */
@Component
public class DerivedTables {

    private static final List<String> EVENT_STATEMENTS = List.of("""
            update event
               set article_count = derived.article_count,
                   publisher_count = derived.publisher_count,
                   language_count = cardinality(derived.language_codes),
                   first_reported = derived.first_reported,
                   first_reported_days = derived.first_reported_days
              from event_derived derived
             where derived.event_id = any(:ids)
               and event.id = derived.event_id
               and (event.article_count, event.publisher_count, event.language_count, event.first_reported,
                    event.first_reported_days)
                   is distinct from
                   (derived.article_count, derived.publisher_count, cardinality(derived.language_codes), derived.first_reported,
                    derived.first_reported_days)
            """, """
            update event_participant
               set article_count = event.article_count, first_reported = event.first_reported
              from event
             where event.id = any(:ids)
               and event_participant.event_id = event.id
               and (event_participant.article_count, event_participant.first_reported)
                   is distinct from
                   (event.article_count, event.first_reported)
            """, """
            delete from dispute
             where event_id = any(:ids)
               and not exists (
                   select
                     from dispute_derived derived
                    where derived.event_id = dispute.event_id
                      and (derived.property, derived.role_code, derived.subject_id, derived.dimension)
                          is not distinct from
                          (dispute.property, dispute.role_code, dispute.subject_id, dispute.dimension))
            """, """
            insert into dispute (event_id, sort_date, property, role_code, subject_id, dimension, kind)
            select event_id, sort_date, property, role_code, subject_id, dimension, kind
              from dispute_derived
              join event on event.id = event_id
             where event_id = any(:ids)
             order by event_id, property, role_code, subject_id, dimension
                on conflict (event_id, property, role_code, subject_id, dimension)
                do update set kind = excluded.kind
             where dispute.kind <> excluded.kind
            """);

    private static final List<String> ENTITY_STATEMENTS = List.of(
            """
            update entity
               set event_count = derived.event_count
              from entity_derived derived
             where derived.entity_id = any(:ids)
               and entity.id = derived.entity_id
               and entity.event_count <> derived.event_count
            """,
            """
            update entity_name
               set first_seen_in_id = seen.article_id
              from entity_name_first_seen seen
             where entity_name.entity_id = any(:ids)
               and seen.entity_name_id = entity_name.id
               and entity_name.first_seen_in_id is distinct from seen.article_id
            """,
            "delete from entity_article where entity_id = any(:ids)",
            """
            insert into entity_article (entity_id, article_id, sort_date)
            select entity_id, article_id, sort_date
              from entity_article_derived
             where entity_id = any(:ids)
            """,
            "delete from entity_pair where entity_id = any(:ids)",
            """
            insert into entity_pair (entity_id, other_id, event_count)
            select entity_id, other_id, event_count
              from entity_pair_derived
             where entity_id = any(:ids)
            """,
            "delete from career_move where entity_id = any(:ids)",
            """
            insert into career_move (entity_id, event_id, number, placement, after_id, before_id)
            select entity.id, career.*
              from entity
             cross join lateral career(entity.id)
             where entity.id = any(:ids)
               and entity.entity_type_code = 'PERSON'
            """);

    private static final String INSERT_SEARCH_KEYS = """
            insert into search_key (key, length, entity_type_code, script, sound, entity_name_id)
            select key, length, entity_type_code, script, sound, entity_name_id
              from search_key_derived
            """;

    private static final List<String> NAME_STATEMENTS =
            List.of("""
            delete from search_key
             using entity_name
             where entity_name.entity_id = any(:ids)
               and search_key.entity_name_id = entity_name.id
            """, INSERT_SEARCH_KEYS + " where entity_id = any(:ids)", """
            insert into entity_display_name (entity_id, key, entity_type_code, name, name_en, name_hi, name_fa, name_tr)
            select entity_id, key, entity_type_code, name, name_en, name_hi, name_fa, name_tr
              from entity_display_name_derived
             where entity_id = any(:ids)
                on conflict (entity_id)
                do update set (name, name_en, name_hi, name_fa, name_tr)
                    = (excluded.name, excluded.name_en, excluded.name_hi, excluded.name_fa, excluded.name_tr)
            """);

    private final JdbcClient sql;

    DerivedTables(JdbcClient sql) {
        this.sql = sql;
    }

    public void refreshEvents(Collection<Long> events) {
        refresh(EVENT_STATEMENTS, events);
    }

    public void refreshEntities(Collection<Long> entities) {
        refresh(ENTITY_STATEMENTS, entities);
    }

    /** Replaces the search keys for all names of these entities, and the names to show. */
    public void refreshNames(Collection<Long> entities) {
        refresh(NAME_STATEMENTS, entities);
    }

    /** Replaces the search keys for all names. */
    void refreshAllNames() {
        sql.sql("delete from search_key").update();
        sql.sql(INSERT_SEARCH_KEYS).update();
    }

    private void refresh(List<String> statements, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            var array = ids.toArray(Long[]::new);
            statements.forEach(
                    statement -> sql.sql(statement).param("ids", array).update());
        }
    }
}
