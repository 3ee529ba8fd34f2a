package khabar.article;

import java.util.List;
import khabar.table.ConnectionField;
import khabar.table.SortKey;

/** Declares lists of articles, latest first by default. */
public final class ArticleList {

    private ArticleList() {}

    /** List that reads table {@code article} directly. */
    static ConnectionField<Article> of(String name, String... types) {
        return list(name, types, "article.sort_date", "article.id");
    }

    /**
     * List over a table that links articles to a parent. The link has a copy of the articles' sort date, so that a page
     * is one index range. Every link has an article, but an outer join lets PostgreSQL skip table {@code article} where
     * none of its columns is needed, as in a count.
     */
    public static ConnectionField<Article> of(String name, String link, String sortDate, String... types) {
        return list(name, types, link + "." + sortDate, link + ".article_id")
                .from(link + " left join article on article.id = " + link + ".article_id");
    }

    private static ConnectionField<Article> list(String name, String[] types, String sortDate, String unique) {
        var published = SortKey.sortDate(sortDate);
        return ConnectionField.of(name, List.of(types), Article.class, Article.TABLE, unique)
                .order("PUBLISHED", published)
                .order("RELEVANCE", ArticleTextSearch.RELEVANCE, ArticleTextSearch::relevanceJoin)
                .defaultOrder(published.descending())
                .filteredBy("ArticleFilter");
    }
}
