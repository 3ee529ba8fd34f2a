package khabar.article;

import khabar.sql.TableMapping;

/** Full text of an article. Articles whose document is not loaded have none. */
record ArticleBody(long articleId, String text) {

    static final TableMapping<ArticleBody> ROWS = TableMapping.of(
            "(select id, body from article where body is not null) article_body",
            "article_body",
            "id, body",
            row -> new ArticleBody(row.getLong(), row.getString()));
}
