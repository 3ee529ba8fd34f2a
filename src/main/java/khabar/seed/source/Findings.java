package khabar.seed.source;

import org.jspecify.annotations.Nullable;

/** Where to say what is wrong, and at which place. */
@FunctionalInterface
public interface Findings {

    void add(Position mark, String message);

    default void add(Position mark, String format, @Nullable Object... words) {
        add(mark, format.formatted(words));
    }
}
