package khabar.seed.source;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value and its position in a file. */
public record Located<T>(T value, Position position) {

    /** Returns an optional field's value; null if the field is missing. */
    public static <T> @Nullable T valueOf(@Nullable Located<T> field) {
        return field == null ? null : field.value();
    }

    /** Converts the value and keeps the position. */
    public <R> Located<R> map(Function<? super T, ? extends R> mapper) {
        return new Located<>(mapper.apply(value), position);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
