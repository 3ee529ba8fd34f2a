package khabar.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of a table as records: which columns to select, and how to read them.
 *
 * @param table the table
 * @param alias the name under which every statement knows it
 * @param columns the columns, or expressions over the alias, in the order in which the reader takes them; the first is never null
 * @param reader makes the record
 */
public record Rows<T>(String table, String alias, List<String> columns, Function<Row, T> reader) {

    /** Rows of a table whose columns are named without their alias. */
    public static <T> Rows<T> of(String table, String alias, String columns, Function<Row, T> reader) {
        var qualified = columns.lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .map(column -> alias + "." + column)
                .toList();
        return new Rows<>(table, alias, qualified, reader);
    }

    public String from() {
        return table + " " + alias;
    }

    public String select() {
        return columns.stream().collect(Collectors.joining(", "));
    }
}
