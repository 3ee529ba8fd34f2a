package khabar.seed.source;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value and the position where it is written. */
public record Located<T>(T value, Position position) {

    /** The value of an optional field; null if the field is missing. */
    public static <T> @Nullable T valueOf(@Nullable Located<T> field) {
        return field == null ? null : field.value();
    }

    /** Another value at the same position. */
    public <R> Located<R> map(Function<? super T, ? extends R> mapper) {
        return new Located<>(mapper.apply(value), position);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
