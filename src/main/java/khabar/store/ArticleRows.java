package khabar.store;

/** The table of articles. */
public interface ArticleRows extends Rows<ArticleRow> {}
