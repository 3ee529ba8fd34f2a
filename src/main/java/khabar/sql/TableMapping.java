package khabar.sql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Maps the rows of a table, or of joined tables, to records.
 *
 * @param from the tables in the FROM clause, with their aliases
 * @param alias the alias of the table whose rows are mapped
 * @param columns the select list, in reading order; the first column is the row ID
 * @param reader the function that creates a record from a row
 */
public record TableMapping<T>(String from, String alias, List<String> columns, Function<Row, T> reader) {

    /** Creates a mapping from comma-separated columns. The alias qualifies each column that has no qualifier. */
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
