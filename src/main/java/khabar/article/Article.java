package khabar.article;

import java.time.Instant;
import java.util.List;
import khabar.date.FuzzyDate;
import khabar.graphql.Node;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** A published news article, the source of all claims about events. */
public record Article(
        long rowId,
        String key,
        String language,
        @Nullable String url,
        List<String> bylines,
        @Nullable FuzzyDate published,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        @Nullable Long publisherId,
        @Nullable Long storyId,
        @Nullable Long translationOfId,
        @Nullable Long syndicatedFromId)
        implements Node {

    public static final TableMapping<Article> TABLE = TableMapping.of(
            "article",
            "article",
            """
            id, key, language_code, url, bylines, published_from, published_until, published_precision,
            published_at, modified_at, publisher_id, story_id, translation_of_id, syndicated_from_id
            """,
            row -> new Article(
                    row.getLong(),
                    row.getString(),
                    row.getString(),
                    row.getStringOrNull(),
                    row.getStrings(),
                    FuzzyDate.of(row.getDateOrNull(), row.getDateOrNull(), row.getString(), "CERTAIN"),
                    row.getInstantOrNull(),
                    row.getInstantOrNull(),
                    row.getLongOrNull(),
                    row.getLongOrNull(),
                    row.getLongOrNull(),
                    row.getLongOrNull()));
}
