package khabar.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan depends on, apart from the document: some variables. */
final class Shape {

    private final Set<String> values = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> sizes = new LinkedHashSet<>();
    private boolean isReusable = true;

    /** The plan depends on the variable's value. */
    void addValue(String variable) {
        values.add(variable);
    }

    /** The plan depends on which field of the variable's input object is set. */
    void addMember(String variable) {
        members.add(variable);
    }

    /** The plan depends on the length of the variable's list. */
    void addSize(String variable) {
        sizes.add(variable);
    }

    /** The plan depends on the database, or on values that are not known to the planner. */
    void useOnce() {
        isReusable = false;
    }

    boolean isReusable() {
        return isReusable;
    }

    /**
     * Returns what identifies a plan for these variables among plans of the same operation. Names the variables, so that
     * an equal key means that all of them have equal values.
     */
    Map<String, Object> key(Map<String, Object> variables) {
        var key = new LinkedHashMap<String, Object>();
        values.forEach(name -> key.put(name, valueIfPresent(name, variables)));
        members.forEach(name -> key.put(
                name + ".member", variables.get(name) instanceof Map<?, ?> object ? object.keySet() : Set.of()));
        sizes.forEach(name -> key.put(name + ".size", variables.get(name) instanceof List<?> list ? list.size() : -1));
        return key;
    }

    private static List<@Nullable Object> valueIfPresent(String name, Map<String, Object> variables) {
        var value = new ArrayList<@Nullable Object>(1);
        if (variables.containsKey(name)) {
            value.add(variables.get(name));
        }
        return value;
    }

    /** Returns a shape with the dependencies of both. */
    Shape with(Shape other) {
        var all = new Shape();
        for (var shape : List.of(this, other)) {
            all.values.addAll(shape.values);
            all.members.addAll(shape.members);
            all.sizes.addAll(shape.sizes);
        }
        return all;
    }
}
