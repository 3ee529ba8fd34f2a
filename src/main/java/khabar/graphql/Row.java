package khabar.graphql;

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

    public long number() {
        return read(results -> results.getLong(column));
    }

    public int integer() {
        return read(results -> results.getInt(column));
    }

    public boolean flag() {
        return read(results -> results.getBoolean(column));
    }

    public String text() {
        return Objects.requireNonNull(textOrNull());
    }

    /** The text, or another where there is none. */
    public String textOr(String other) {
        var text = textOrNull();
        return text == null ? other : text;
    }

    /** Whether the next column has a value; it is not read by this. */
    boolean isPresent() {
        var present = textOrNull() != null;
        column--;
        return present;
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public List<String> texts() {
        return List.of(read(results -> (String[]) results.getArray(column).getArray()));
    }

    public @Nullable Long numberOrNull() {
        return nullable(results -> results.getObject(column, Long.class));
    }

    public @Nullable Integer integerOrNull() {
        return nullable(results -> results.getObject(column, Integer.class));
    }

    public @Nullable String textOrNull() {
        return nullable(results -> results.getString(column));
    }

    public @Nullable BigDecimal decimalOrNull() {
        return nullable(results -> results.getBigDecimal(column));
    }

    public @Nullable LocalDate dateOrNull() {
        return nullable(results -> results.getObject(column, LocalDate.class));
    }

    public @Nullable Instant instantOrNull() {
        var instant = nullable(results -> results.getObject(column, OffsetDateTime.class));
        return instant == null ? null : instant.toInstant();
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) {
        var name = textOrNull();
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
