package khabar.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of the columns that a computed field needs, in the order in which the field declares them. */
public interface Cells {

    /** PostgreSQL's format, also of 10000-01-01, which ends the last range of days. */
    DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 5, SignStyle.NOT_NEGATIVE)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);

    @Nullable
    String getStringOrNull(int index);

    default String getString(int index) {
        return Objects.requireNonNull(getStringOrNull(index));
    }

    default @Nullable LocalDate getDateOrNull(int index) {
        var text = getStringOrNull(index);
        return text == null ? null : LocalDate.parse(text, DATE);
    }

    default <E extends Enum<E>> E getEnum(int index, Class<E> type) {
        return Enum.valueOf(type, getString(index));
    }
}
