package khabar.event;

import java.time.Instant;
import java.util.List;
import khabar.date.FuzzyDate;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/**
 * An event's coverage: article counts and the time of the first report. The time is null if no dated article reports
 * the event.
 */
record Coverage(
        long eventId,
        int articleCount,
        int publisherCount,
        List<String> languages,
        int independentArticleCount,
        @Nullable FuzzyDate firstReported,
        @Nullable Instant firstReportedAt) {

    static final TableMapping<Coverage> TABLE = TableMapping.of(
            """
            event_derived coverage left join lateral (
                select article.published_from, article.published_until, article.published_precision, article.published_at
                from event_report report join article on article.id = report.article_id
                where report.event_id = coverage.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1) earliest on true
            """,
            "coverage",
            """
            event_id, article_count, publisher_count, language_codes, independent_article_count,
            earliest.published_from, earliest.published_until, earliest.published_precision, earliest.published_at
            """,
            row -> new Coverage(
                    row.getLong(),
                    row.getInt(),
                    row.getInt(),
                    row.getStrings(),
                    row.getInt(),
                    FuzzyDate.of(row.getDateOrNull(), row.getDateOrNull(), row.getStringOr("UNKNOWN"), "CERTAIN"),
                    row.getInstantOrNull()));
}
