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

/** Row of a result, read column after column, in the order in which they were selected. */
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

    /** The text, or another where there is none. */
    public String getStringOr(String other) {
        var text = getStringOrNull();
        return text == null ? other : text;
    }

    /** Whether the next column has a value; it is not read by this. */
    public boolean isPresent() {
        var present = getStringOrNull() != null;
        column--;
        return present;
    }

    public <E extends Enum<E>> E getEnum(Class<E> type) {
        return Enum.valueOf(type, getString());
    }

    public List<String> getStrings() {
        return List.of(read(results -> (String[]) results.getArray(column).getArray()));
    }

    public @Nullable Long getLongOrNull() {
        return nullable(results -> results.getObject(column, Long.class));
    }

    public @Nullable Integer getIntOrNull() {
        return nullable(results -> results.getObject(column, Integer.class));
    }

    public @Nullable String getStringOrNull() {
        return nullable(results -> results.getString(column));
    }

    public @Nullable BigDecimal getBigDecimalOrNull() {
        return nullable(results -> results.getBigDecimal(column));
    }

    public @Nullable LocalDate getDateOrNull() {
        return nullable(results -> results.getObject(column, LocalDate.class));
    }

    public @Nullable Instant getInstantOrNull() {
        var instant = nullable(results -> results.getObject(column, OffsetDateTime.class));
        return instant == null ? null : instant.toInstant();
    }

    public <E extends Enum<E>> @Nullable E getEnumOrNull(Class<E> type) {
        var name = getStringOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <V> V read(Reading<V> reading) {
        return Objects.requireNonNull(nullable(reading));
    }

    private <V> @Nullable V nullable(Reading<V> reading) {
        column++;
        try {
            return reading.of(results);
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " is not what the reader expects", e);
        }
    }

    private interface Reading<V> {
        @Nullable
        V of(ResultSet results) throws SQLException;
    }
}
