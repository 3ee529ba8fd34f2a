package khabar.seed.source;

import org.jspecify.annotations.Nullable;

/** Receives a seed's problems, each with a position. */
@FunctionalInterface
public interface ProblemReporter {

    /** Ignores the problems of files that are read again. */
    ProblemReporter NONE = (position, message) -> {};

    void report(Position position, ProblemMessage message);

    default void report(Position position, String format, @Nullable Object... arguments) {
        report(position, ProblemMessage.of(format, arguments));
    }
}
