package khabar.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Result row. Each call reads the next column in select-list order. */
public final class Row {

    private final ResultSet results;
    private int column;

    Row(ResultSet results) {
        this.results = results;
    }

    public long getLong() {
        return read(results -> results.getLong(column));
    }

    public int getInt() {
        return read(results -> results.getInt(column));
    }

    public boolean getBoolean() {
        return read(results -> results.getBoolean(column));
    }

    public String getString() {
        return Objects.requireNonNull(getStringOrNull());
    }

    /** Returns the fallback if the column is null. */
    public String getStringOr(String fallback) {
        var text = getStringOrNull();
        return text == null ? fallback : text;
    }

    /** Whether the next column is null. Does not advance. */
    public boolean isNextNull() {
        var isNull = getStringOrNull() == null;
        column--;
        return isNull;
    }

    public <E extends Enum<E>> E getEnum(Class<E> type) {
        return Enum.valueOf(type, getString());
    }

    public List<String> getStrings() {
        return List.of(read(results -> (String[]) results.getArray(column).getArray()));
    }

    public @Nullable Long getLongOrNull() {
        return readNullable(results -> results.getObject(column, Long.class));
    }

    public @Nullable Integer getIntOrNull() {
        return readNullable(results -> results.getObject(column, Integer.class));
    }

    public @Nullable String getStringOrNull() {
        return readNullable(results -> results.getString(column));
    }

    public @Nullable BigDecimal getBigDecimalOrNull() {
        return readNullable(results -> results.getBigDecimal(column));
    }

    public @Nullable LocalDate getDateOrNull() {
        return readNullable(results -> results.getObject(column, LocalDate.class));
    }

    public @Nullable Instant getInstantOrNull() {
        var instant = readNullable(results -> results.getObject(column, OffsetDateTime.class));
        return instant == null ? null : instant.toInstant();
    }

    public <E extends Enum<E>> @Nullable E getEnumOrNull(Class<E> type) {
        var name = getStringOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <V> V read(ColumnReader<V> reader) {
        return Objects.requireNonNull(readNullable(reader));
    }

    private <V> @Nullable V readNullable(ColumnReader<V> reader) {
        column++;
        try {
            return reader.read(results);
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " does not have the expected type", e);
        }
    }

    private interface ColumnReader<V> {
        @Nullable
        V read(ResultSet results) throws SQLException;
    }
}
