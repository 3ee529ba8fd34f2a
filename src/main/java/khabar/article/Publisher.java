package khabar.article;

import khabar.graphql.Node;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** Publisher of articles. */
public record Publisher(
        long rowId,
        String key,
        String name,
        @Nullable String domain,
        @Nullable String language) implements Node {

    static final TableMapping<Publisher> TABLE = TableMapping.of(
            "publisher",
            "publisher",
            "id, key, name, domain, language_code",
            row -> new Publisher(
                    row.getLong(), row.getString(), row.getString(), row.getStringOrNull(), row.getStringOrNull()));
}
