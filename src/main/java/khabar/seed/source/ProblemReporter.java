package khabar.seed.source;

import org.jspecify.annotations.Nullable;

/** Receives the problems of a seed, each with its position. */
@FunctionalInterface
public interface ProblemReporter {

    void report(Position position, String message);

    default void report(Position position, String format, @Nullable Object... arguments) {
        report(position, format.formatted(arguments));
    }
}
