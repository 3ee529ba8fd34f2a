package khabar.seed.load;

import khabar.seed.record.SeedRecord;
import khabar.store.AggregateRoot;

/** Maps records of one kind to rows. */
interface RowFactory<S extends SeedRecord, T extends AggregateRoot> {

    T create(S record);

    /** Sets the columns of a new or stored row. */
    void update(T row, S record);

    /**
     * Updates the row's children to match the record. Called after the row is flushed, because children repeat its
     * columns.
     */
    void mergeChildren(T row, S record);
}
