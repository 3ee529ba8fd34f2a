package khabar.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builder of one record of a seed.
 *
 * @param <B> the builder itself
 */
public abstract class RecordBuilder<B extends RecordBuilder<B>> {

    final String kind;
    final String key;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    RecordBuilder(String kind, String key) {
        this.kind = kind;
        this.key = key;
        fields.put("key", key);
    }

    /** Sets a field as the seed format spells it, replacing what the builder would write. */
    @SuppressWarnings("unchecked")
    public B with(String field, Object value) {
        fields.put(field, value);
        return (B) this;
    }

    /** Adds one entry to a field that is a mapping. */
    @SuppressWarnings("unchecked")
    B withEntry(String field, String name, Object value) {
        ((Map<String, Object>) fields.computeIfAbsent(field, absent -> new LinkedHashMap<>())).put(name, value);
        return (B) this;
    }

    /** Adds one element to a field that is a list. */
    @SuppressWarnings("unchecked")
    B withElement(String field, Object value) {
        ((List<Object>) fields.computeIfAbsent(field, absent -> new ArrayList<>())).add(value);
        return (B) this;
    }

    /** Fields that the test has not set, with their values. */
    abstract Map<String, ?> defaults();

    /** The record as a line of NDJSON holds it. */
    Map<String, ?> record() {
        defaults().forEach(fields::putIfAbsent);
        return Map.of(kind, fields);
    }
}
