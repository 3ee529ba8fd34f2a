package khabar.store;

/** The table of publishers. */
public interface Publishers extends AggregateRepository<PublisherRow> {}
