package khabar.plan.generator;

import graphql.language.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real values, by what they are: {@code Person.key}, {@code Article.url}, {@code Query.events} for the cursors of a list. */
public final class ValuePool {

    /** An identifier of an entity. */
    record KnownIdentifier(String scheme, String value) {}

    /** Cursors of a list that was read with these arguments. */
    record Cursors(List<Argument> arguments, List<String> values) {}

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<KnownIdentifier>> identifiers = new LinkedHashMap<>();
    private final Map<String, List<Cursors>> cursors = new LinkedHashMap<>();

    void add(String kind, String value) {
        var known = values.computeIfAbsent(kind, absent -> new ArrayList<>());
        if (!known.contains(value)) {
            known.add(value);
        }
    }

    void addIdentifier(String type, KnownIdentifier identifier) {
        identifiers.computeIfAbsent(type, absent -> new ArrayList<>()).add(identifier);
    }

    void addCursors(String list, Cursors known) {
        cursors.computeIfAbsent(list, absent -> new ArrayList<>()).add(known);
    }

    List<String> values(String kind) {
        return values.getOrDefault(kind, List.of());
    }

    List<KnownIdentifier> identifiers(String type) {
        return identifiers.getOrDefault(type, List.of());
    }

    List<Cursors> cursors(String list) {
        return cursors.getOrDefault(list, List.of());
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        values.forEach((kind, known) ->
                text.append(kind).append(' ').append(known.size()).append('\n'));
        cursors.forEach((list, known) -> text.append(list)
                .append(" lists with cursors ")
                .append(known.size())
                .append('\n'));
        return text.toString();
    }
}
