package khabar.seed.index;

/** What a load does with a record in the seed. */
public enum RecordChange {
    INSERTED,
    UPDATED,
    UNCHANGED
}
