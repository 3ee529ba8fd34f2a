package khabar.seed.index;

import khabar.seed.record.RecordKind;

/**
 * A value that only one record of its kind can have.
 *
 * @param scheme the identifier's scheme; for other values, the field name
 */
public record UniqueValue(RecordKind kind, String scheme, String value) {

    @Override
    public String toString() {
        return scheme + " " + value;
    }
}
