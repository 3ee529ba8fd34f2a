package khabar.seed.source;

/** A kind of record, by the name of a list of them in a file and by that of a single one on a line. */
public interface Section {

    String plural();

    String singular();
}
