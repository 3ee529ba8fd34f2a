package khabar.seed.source;

/** A kind of record, with the names that files use for a list of such records and for a single one. */
public interface Section {

    String plural();

    String singular();
}
