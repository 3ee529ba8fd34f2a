package khabar.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.sql.Sql;
import khabar.table.FieldSource.Column;
import khabar.table.FieldSource.Computation;
import khabar.table.FieldSource.Computed;
import khabar.table.FieldSource.Embedded;
import khabar.table.FieldSource.GroupRows;
import khabar.table.FieldSource.NodeId;
import khabar.table.FieldSource.OfGroup;
import khabar.table.FieldSource.Paged;
import khabar.table.FieldSource.Timestamp;
import khabar.table.FieldSource.ToMany;
import khabar.table.FieldSource.ToOne;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a GraphQL type and their sources. In SQL, {@code {}} stands for the row. Each method returns a copy
 * with one more field.
 */
public record Fields(Map<String, FieldSource> sources) {

    public static Fields none() {
        return new Fields(Map.of());
    }

    /** Adds a column with the field's name in snake case. */
    public Fields column(String field) {
        return column(field, "{}." + field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }

    public Fields column(String field, String sql) {
        return column(field, Sql.of(sql));
    }

    public Fields column(String field, Sql sql) {
        return add(field, new Column(sql));
    }

    public Fields timestamp(String field, String sql) {
        return add(field, new Timestamp(sql));
    }

    /** Adds the field {@code id}. */
    public Fields id(String keySql) {
        return add("id", new NodeId(keySql));
    }

    /** Adds a field computed from comma-separated expressions, or only from its arguments. */
    public Fields computed(String field, String inputs, Computation computation) {
        return add(field, new Computed(split(inputs), computation));
    }

    public Fields embedded(String field, Fields fields) {
        return add(field, new Embedded(fields, null, null));
    }

    public Fields embedded(String field, Embedded object) {
        return add(field, object);
    }

    public Fields one(String field, Relation relation) {
        return add(field, new ToOne(relation));
    }

    public Fields many(String field, Relation relation) {
        return add(field, new ToMany(relation));
    }

    /** Adds a field of a group's value. */
    public <G> Fields ofGroup(String field, Class<G> type, Function<G, @Nullable Object> value) {
        return add(field, new OfGroup((group, arguments) -> value.apply(type.cast(group))));
    }

    /** Adds a field of a group's value and the field's arguments. */
    public <G> Fields ofGroup(String field, Class<G> type, BiFunction<G, Map<String, Object>, @Nullable Object> value) {
        return add(field, new OfGroup((group, arguments) -> value.apply(type.cast(group), arguments)));
    }

    public Fields groupRows(String field) {
        return add(field, new GroupRows());
    }

    public Fields list(String field, RowList list) {
        return list(field, arguments -> list);
    }

    /** Adds a list whose SQL depends on the arguments. */
    public Fields list(String field, Function<Arguments, RowList> list) {
        return add(field, new Paged(list));
    }

    /** Returns the source of a field; null if it is not declared. */
    public @Nullable FieldSource source(String field) {
        return sources.get(field);
    }

    public Fields add(String field, FieldSource source) {
        var all = new LinkedHashMap<>(sources);
        all.put(field, source);
        return new Fields(Collections.unmodifiableMap(all));
    }

    public Fields addAll(Fields others) {
        var all = new LinkedHashMap<>(sources);
        all.putAll(others.sources);
        return new Fields(Collections.unmodifiableMap(all));
    }

    /** Splits at commas that are followed by a space, outside parentheses. */
    private static List<String> split(String inputs) {
        return inputs.isEmpty()
                ? List.of()
                : Stream.of(inputs.split(",\\s+(?![^(]*\\))"))
                        .map(String::strip)
                        .toList();
    }
}
