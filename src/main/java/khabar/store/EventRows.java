package khabar.store;

/** The table of events. */
public interface EventRows extends Rows<EventRow> {}
