package khabar.store;

/** The table of entities. */
public interface EntityRows extends Rows<EntityRow> {}
