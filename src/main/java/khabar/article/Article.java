package khabar.article;

import java.time.Instant;
import java.util.List;
import khabar.graphql.Node;
import khabar.graphql.Rows;
import khabar.text.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Article: a published piece of news, the source of what Khabar knows. */
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

    public static final Rows<Article> ROWS = Rows.of(
            "article",
            "article",
            """
            id, key, language_code, url, bylines, published_from, published_until, published_precision,
            published_at, modified_at, publisher_id, story_id, translation_of_id, syndicated_from_id
            """,
            row -> new Article(
                    row.number(),
                    row.text(),
                    row.text(),
                    row.textOrNull(),
                    row.texts(),
                    FuzzyDate.of(row.dateOrNull(), row.dateOrNull(), row.text(), "CERTAIN"),
                    row.instantOrNull(),
                    row.instantOrNull(),
                    row.numberOrNull(),
                    row.numberOrNull(),
                    row.numberOrNull(),
                    row.numberOrNull()));
}
