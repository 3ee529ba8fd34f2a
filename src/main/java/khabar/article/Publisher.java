package khabar.article;

import khabar.graphql.Node;
import khabar.graphql.Rows;
import org.jspecify.annotations.Nullable;

/** Publisher: who brings out articles. */
public record Publisher(
        long rowId,
        String key,
        String name,
        @Nullable String domain,
        @Nullable String language) implements Node {

    static final Rows<Publisher> ROWS = Rows.of(
            "publisher",
            "publisher",
            "id, key, name, domain, language_code",
            row -> new Publisher(row.number(), row.text(), row.text(), row.textOrNull(), row.textOrNull()));
}
