package khabar.seed.index;

/** What a load does to a record of the seed. */
public enum RecordChange {
    INSERTED,
    UPDATED,
    UNCHANGED
}
