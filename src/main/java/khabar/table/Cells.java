package khabar.table;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of the columns that a computed field needs, in the order in which the field declares them. */
public interface Cells {

    @Nullable
    String getStringOrNull(int index);

    default String getString(int index) {
        return Objects.requireNonNull(getStringOrNull(index));
    }

    default @Nullable LocalDate getDateOrNull(int index) {
        var text = getStringOrNull(index);
        return text == null ? null : LocalDate.parse(text);
    }

    default <E extends Enum<E>> E getEnum(int index, Class<E> type) {
        return Enum.valueOf(type, getString(index));
    }
}
