package khabar.store;

/** The table of stories. */
public interface StoryRows extends Rows<StoryRow> {}
