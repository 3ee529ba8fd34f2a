package khabar.store;

/** The table of articles. */
public interface Articles extends AggregateRepository<ArticleRow> {}
