package khabar.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Result row, whose columns are read by name. None of them may be null. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public long getLong(String column) {
        return read(column, results -> results.getLong(column));
    }

    public String getString(String column) {
        return read(column, results -> results.getString(column));
    }

    public List<String> getStrings(String column) {
        return List.of(
                read(column, results -> (String[]) results.getArray(column).getArray()));
    }

    private <V> V read(String column, ColumnReader<V> reader) {
        try {
            return Objects.requireNonNull(reader.read(results), column);
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " does not have the expected type", e);
        }
    }

    private interface ColumnReader<V> {
        @Nullable
        V read(ResultSet results) throws SQLException;
    }
}
