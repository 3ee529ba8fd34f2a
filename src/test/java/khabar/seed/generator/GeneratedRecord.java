package khabar.seed.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import khabar.seed.record.RecordKind;

/**
 * A record of a seed, and what a load of it stores.
 *
 * @param fields the record as written: texts, {@link Boolean}s, {@link WrittenNumber}s, lists, mappings and nulls
 * @param row the columns of its row and, by table, those of its children; keys in place of IDs
 */
public record GeneratedRecord(RecordKind kind, String key, Map<String, Object> fields, Map<String, Object> row) {

    /** A number, which YAML and JSON write without quotes. */
    record WrittenNumber(String digits) {}

    static GeneratedRecord of(RecordKind kind, String key) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("key", key);
        var row = new LinkedHashMap<String, Object>();
        row.put("key", TextGenerator.stored(key));
        return new GeneratedRecord(kind, TextGenerator.stored(key), fields, row);
    }

    /** Adds a text as written and as stored. */
    void text(String field, String column, String written) {
        fields.put(field, written);
        row.put(column, TextGenerator.stored(written));
    }

    /** Adds a value that is stored as written. */
    void value(String field, String column, Object value) {
        fields.put(field, value);
        row.put(column, value);
    }
}
