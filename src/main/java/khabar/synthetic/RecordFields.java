package khabar.synthetic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a record in a seed, without those that have no value. */
final class RecordFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    RecordFields with(String name, @Nullable Object value) {
        if (value != null && !isEmpty(value)) {
            fields.put(name, value);
        }
        return this;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    Map<String, Object> asMap() {
        return fields;
    }
}
