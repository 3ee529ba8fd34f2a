package khabar.seed.source;

import org.jspecify.annotations.Nullable;

/** A value and the place where it is written. */
public record At<T>(T value, Mark mark) {

    /** The value of an optional field. */
    public static <T> @Nullable T valueOf(@Nullable At<T> field) {
        return field == null ? null : field.value();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
