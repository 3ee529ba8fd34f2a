package khabar.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan depends on, apart from the document: the values of some variables. */
final class Shape {

    private final Set<String> values = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();
    private boolean isReusable = true;

    /** The plan depends on the variable's value. */
    void addValue(String variable) {
        values.add(variable);
    }

    /** The plan depends on which field of the variable's input object is set. */
    void addMember(String variable) {
        members.add(variable);
    }

    /** The plan depends on the database. */
    void useOnce() {
        isReusable = false;
    }

    boolean isReusable() {
        return isReusable;
    }

    /** Returns what identifies the plan for these variables among plans of the same operation. */
    List<@Nullable Object> key(Map<String, Object> variables) {
        var key = new ArrayList<@Nullable Object>();
        values.forEach(variable -> {
            key.add(variables.containsKey(variable));
            key.add(variables.get(variable));
        });
        members.forEach(variable -> {
            key.add(variables.get(variable) instanceof Map<?, ?> object ? object.keySet() : null);
        });
        return key;
    }

    Shape with(Shape other) {
        var all = new Shape();
        all.values.addAll(values);
        all.values.addAll(other.values);
        all.members.addAll(members);
        all.members.addAll(other.members);
        return all;
    }
}
