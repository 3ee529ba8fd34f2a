package khabar.store;

/** The table of publishers. */
public interface PublisherRows extends Rows<PublisherRow> {}
