package khabar.seed.source;

import org.jspecify.annotations.Nullable;

/** A value and the place where it is written. */
public record Located<T>(T value, Position mark) {

    /** The value of an optional field. */
    public static <T> @Nullable T valueOf(@Nullable Located<T> field) {
        return field == null ? null : field.value();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
