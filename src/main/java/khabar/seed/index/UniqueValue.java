package khabar.seed.index;

import khabar.seed.record.RecordKind;

/**
 * A value that only one record of its kind can have.
 *
 * @param scheme the scheme of an identifier; for other values, the name of their field
 */
public record UniqueValue(RecordKind kind, String scheme, String value) {

    @Override
    public String toString() {
        return scheme + " " + value;
    }
}
