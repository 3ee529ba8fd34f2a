package khabar.article;

import khabar.sql.TableMapping;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An article's title and summary in one language, not quoted from the article. The summary is null if there is none.
 */
record ArticleText(
        long articleId, LocalizedText title, @Nullable LocalizedText summary) {

    static final TableMapping<ArticleText> TABLE = TableMapping.of(
            "article_text",
            "article_text",
            "article_id, language_code, title, summary",
            row -> of(row.getLong(), row.getString(), row.getString(), row.getStringOrNull()));

    private static ArticleText of(long articleId, String language, String title, @Nullable String summary) {
        return new ArticleText(
                articleId,
                LocalizedText.of(title, language),
                summary == null ? null : LocalizedText.of(summary, language));
    }
}
