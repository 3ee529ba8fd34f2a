package khabar.sql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows as records: from where, which columns, and how to read them.
 *
 * @param from the table, or the tables joined, under their aliases
 * @param alias the alias of the table whose rows these are
 * @param columns the columns, in the order in which the reader takes them; the first is the row's ID
 * @param reader makes the record
 */
public record TableMapping<T>(String from, String alias, List<String> columns, Function<Row, T> reader) {

    /** Rows with these columns, separated by commas; those without a qualifier are the alias's. */
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
