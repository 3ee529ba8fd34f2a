package khabar.seed.load;

import java.util.Collection;
import java.util.List;
import khabar.seed.record.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears unique values and links in rows that will be updated or deleted, so that records can swap values. */
@Component
class UniqueValueRelease {

    private final JdbcClient sql;

    UniqueValueRelease(JdbcClient sql) {
        this.sql = sql;
    }

    void release(RecordKind kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            var array = ids.toArray(Long[]::new);
            statements(kind)
                    .forEach(statement -> sql.sql(statement).param("ids", array).update());
        }
    }

    private static List<String> statements(RecordKind kind) {
        return switch (kind) {
            case PUBLISHER -> List.of("update publisher set domain = null where id = any(:ids)");
            case STORY -> List.of();
            case ENTITY ->
                List.of(
                        "delete from entity_identifier where entity_id = any(:ids)",
                        "update entity_name set is_preferred = false where entity_id = any(:ids) and is_preferred");
            case ARTICLE ->
                List.of("delete from mention where article_id = any(:ids) and resolution <> 'CURATED'", """
                        update article
                           set url = null, translation_of_id = null, syndicated_from_id = null
                         where id = any(:ids)
                        """);
            case EVENT -> List.of("""
                        update event
                           set part_of_id = null, inferred_from_id = null, after_id = null, before_id = null
                         where id = any(:ids)
                        """);
        };
    }
}
