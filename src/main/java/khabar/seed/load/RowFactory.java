package khabar.seed.load;

import khabar.seed.record.SeedRecord;
import khabar.store.AggregateRoot;

/** Maps the records of one kind to rows. */
interface RowFactory<S extends SeedRecord, T extends AggregateRoot> {

    T create(S record);

    /** Sets the columns of a new or stored row. */
    void update(T row, S record);

    /** Makes the children of the row equal to those of the record. The row is flushed before: children repeat its columns. */
    void mergeChildren(T row, S record);
}
