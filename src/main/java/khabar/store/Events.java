package khabar.store;

/** The table of events. */
public interface Events extends AggregateRepository<EventRow> {}
