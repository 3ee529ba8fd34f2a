package khabar.seed.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Receives a seed's problems, each with a position. */
@FunctionalInterface
public interface ProblemReporter {

    void report(Position position, String message);

    default void report(Position position, String format, @Nullable Object... arguments) {
        report(position, String.format(Locale.ROOT, format, arguments));
    }
}
