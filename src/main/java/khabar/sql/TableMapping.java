package khabar.sql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Maps the rows of a table, or of joined tables, to records.
 *
 * @param from the FROM clause: the tables with their aliases
 * @param alias the alias of the table whose rows are mapped
 * @param columns the select list, in the order in which the reader reads it; the first column is the row's ID
 * @param reader makes a record from a row
 */
public record TableMapping<T>(String from, String alias, List<String> columns, Function<Row, T> reader) {

    /** Mapping of comma-separated columns. A column without a qualifier belongs to the alias. */
    public static <T> TableMapping<T> of(String from, String alias, String columns, Function<Row, T> reader) {
        var qualified = Stream.of(columns.split(","))
                .map(String::strip)
                .map(column -> column.contains(".") ? column : alias + "." + column)
                .toList();
        return new TableMapping<>(from, alias, qualified, reader);
    }

    public String select() {
        return String.join(", ", columns);
    }
}
