package khabar.plan.shrink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values with one part removed, at any depth. */
final class SmallerJson {

    private SmallerJson() {}

    static List<Map<String, Object>> of(Map<String, Object> object) {
        var smaller = new ArrayList<Map<String, Object>>();
        for (var name : object.keySet()) {
            var rest = new LinkedHashMap<>(object);
            rest.remove(name);
            smaller.add(rest);
        }
        object.forEach((name, value) -> of(value).forEach(part -> {
            var copy = new LinkedHashMap<>(object);
            copy.put(name, part);
            smaller.add(copy);
        }));
        return smaller;
    }

    private static List<Object> of(List<Object> list) {
        var smaller = new ArrayList<Object>();
        for (var i = 0; i < list.size(); i++) {
            var rest = new ArrayList<>(list);
            rest.remove(i);
            smaller.add(rest);
            for (var part : of(list.get(i))) {
                var copy = new ArrayList<>(list);
                copy.set(i, part);
                smaller.add(copy);
            }
        }
        return smaller;
    }

    @SuppressWarnings("unchecked")
    private static List<?> of(Object json) {
        return switch (json) {
            case Map<?, ?> map -> of((Map<String, Object>) map);
            case List<?> list -> of((List<Object>) list);
            case null -> List.of();
            default -> List.of();
        };
    }
}
