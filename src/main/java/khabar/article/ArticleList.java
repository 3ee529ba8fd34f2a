package khabar.article;

import khabar.table.RowList;
import khabar.table.SortKey;

/** Declares lists of articles, latest first by default. */
public final class ArticleList {

    private ArticleList() {}

    /** List that reads table {@code article} directly. */
    static RowList of(String name) {
        return ordered(RowList.of(name), "{}.sort_date");
    }

    /**
     * List over a table that links articles to a parent. The link has a copy of the articles' sort date, so that a page
     * is one index range.
     */
    public static RowList linkedBy(String name, String link, String sortDate) {
        return ordered(RowList.linkedBy(name, link, "article_id"), "{link}." + sortDate);
    }

    private static RowList ordered(RowList list, String sortDate) {
        var published = SortKey.sortDate(sortDate);
        return list.order("PUBLISHED", published)
                .order("RELEVANCE", ArticleTextSearch.RELEVANCE, ArticleTextSearch::relevanceJoin)
                .order("RECORDED", SortKey.recorded())
                .defaultOrder(published.descending())
                .filtered();
    }
}
