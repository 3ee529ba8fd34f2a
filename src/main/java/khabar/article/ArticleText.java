package khabar.article;

import khabar.graphql.Rows;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Title and summary of an article in one language, in our own words. */
record ArticleText(
        long articleId, LocalizedText title, @Nullable LocalizedText summary) {

    static final Rows<ArticleText> ROWS = Rows.of(
            "article_text",
            "article_text",
            "article_id, language_code, title, summary",
            row -> of(row.number(), row.text(), row.text(), row.textOrNull()));

    private static ArticleText of(long articleId, String language, String title, @Nullable String summary) {
        return new ArticleText(
                articleId,
                LocalizedText.of(title, language),
                summary == null ? null : LocalizedText.of(summary, language));
    }
}
