package khabar.article;

import khabar.sql.TableMapping;

/** An article's full text. There is no row if the document is not loaded. */
record ArticleBody(long articleId, String text) {

    static final TableMapping<ArticleBody> TABLE = TableMapping.of(
            "(select id, body from article where body is not null) article_body",
            "article_body",
            "id, body",
            row -> new ArticleBody(row.getLong(), row.getString()));
}
