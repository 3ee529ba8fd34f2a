package khabar.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Where the value of a GraphQL field comes from. SQL has placeholders for aliases. */
public sealed interface FieldSource {

    /** Expression over the row. The response has its JSON value as PostgreSQL prints it. */
    record Column(Sql sql) implements FieldSource {}

    /** Instant in a column. */
    record Timestamp(String sql) implements FieldSource {}

    /** Global ID of a node, made from its type and its key. */
    record NodeId(String keySql) implements FieldSource {}

    /** Value computed from expressions over the row and from the field's arguments. */
    record Computed(List<String> inputs, Computation computation) implements FieldSource {}

    /** Object whose fields are read from the same row. Null if {@code presence} is null. */
    record Embedded(
            Fields fields,
            @Nullable String presence,
            @Nullable Subtype subtype) implements FieldSource {}

    /** The first of the related rows, or null. */
    record ToOne(Relation relation) implements FieldSource {}

    /** All related rows. */
    record ToMany(Relation relation) implements FieldSource {}

    /** Groups of related rows. The fields of a group are those of its first row, and those given here. */
    record Grouped(String rowType, Relation relation, List<String> inputs, Grouping grouping, Fields fields)
            implements FieldSource {}

    /** Function of a group's value and the field's arguments. */
    record OfGroup(BiFunction<Object, Map<String, Object>, @Nullable Object> value) implements FieldSource {}

    /** Rows of a group. */
    record GroupRows() implements FieldSource {}

    /** Page of related rows. */
    record Paged(Function<Arguments, RowList> list) implements FieldSource {}

    /** Nodes with the IDs in the argument, which is a list or one ID. */
    record Nodes(String argument) implements FieldSource {}

    /** Function of cells and arguments. */
    interface Computation {
        @Nullable
        Object apply(Cells cells, Map<String, Object> arguments);
    }

    /** Expression that determines the GraphQL object type of a row, and the type for each of its values. */
    record Subtype(String sql, Map<String, String> typeNames) {

        public static <E extends Enum<E>> Subtype of(String sql, E[] values, Function<E, String> typeName) {
            var typeNames = new LinkedHashMap<String, String>();
            Stream.of(values).forEach(value -> typeNames.put(value.name(), typeName.apply(value)));
            return new Subtype(sql, typeNames);
        }
    }

    /** Divides rows into groups. */
    interface Grouping {
        List<Group> apply(List<Cells> rows);
    }

    /** Group of rows, given by their positions, and its value. */
    record Group(List<Integer> rows, Object value) {}
}
