package khabar.article;

import java.util.List;
import khabar.table.ConnectionField;
import khabar.table.SortKey;

/** List of articles, latest first, wherever they are found. */
public final class ArticleList {

    private ArticleList() {}

    /** Field that finds them in the table of articles. */
    static ConnectionField<Article> of(String name, String... types) {
        return declared(name, types, "article.sort_date", "article.id");
    }

    /**
     * Field that finds them in a table that links them to its parent, and carries their sort date so that a page is one index range. An outer
     * join, though no article is missing: PostgreSQL leaves it out where nothing of the article is needed, as for a count.
     */
    public static ConnectionField<Article> of(String name, String link, String sortDate, String... types) {
        return declared(name, types, link + "." + sortDate, link + ".article_id")
                .from(link + " left join article on article.id = " + link + ".article_id");
    }

    private static ConnectionField<Article> declared(String name, String[] types, String sortDate, String unique) {
        var published = SortKey.sortDate(sortDate);
        return ConnectionField.of(name, List.of(types), Article.class, Article.ROWS, unique)
                .order("PUBLISHED", published)
                .order("RELEVANCE", ArticleTextSearch.RELEVANCE, ArticleTextSearch::asked)
                .ordered(published.descending())
                .filtered("ArticleFilter");
    }
}
