package khabar.store;

/** The table of stories. */
public interface Stories extends AggregateRepository<StoryRow> {}
