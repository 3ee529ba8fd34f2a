package khabar.claim;

import khabar.graphql.Node;
import khabar.sql.TableMapping;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What one article says about one event: its stance, a quote, and the claims that belong to the report. */
record EventReport(
        long rowId,
        String key,
        long eventId,
        long articleId,
        Stance stance,
        boolean isPrimarySource,
        @Nullable LocalizedText quote)
        implements Node {

    static final TableMapping<EventReport> TABLE = TableMapping.of(
            """
            event_report report
            join event on event.id = report.event_id
            join article on article.id = report.article_id
            """,
            "report",
            "id, event.key, article.key, event_id, article_id, stance, is_primary_source, quote, article.language_code",
            row -> new EventReport(
                    row.getLong(),
                    key(row.getString(), row.getString()),
                    row.getLong(),
                    row.getLong(),
                    row.getEnum(Stance.class),
                    row.getBoolean(),
                    quote(row.getStringOrNull(), row.getString())));

    /** Joins the event key and the article key, neither of which contains a slash. */
    static String key(String event, String article) {
        return event + "/" + article;
    }

    private static @Nullable LocalizedText quote(@Nullable String quote, String language) {
        return quote == null ? null : LocalizedText.of(quote, language);
    }
}
