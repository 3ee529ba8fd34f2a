package khabar.store;

/** The table of entities. */
public interface Entities extends AggregateRepository<EntityRow> {}
