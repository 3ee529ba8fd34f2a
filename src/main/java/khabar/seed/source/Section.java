package khabar.seed.source;

/** A kind of record, with the names that files use for a list and for a single record. */
public interface Section {

    String plural();

    String singular();
}
