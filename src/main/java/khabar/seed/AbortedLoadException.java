package khabar.seed;

import java.time.Duration;
import khabar.sql.DatabaseFailure;

/** Thrown when the database ends a load, because it fails or no longer answers. */
public class AbortedLoadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    // The database may have received the end of the transaction, so what it did is unknown.
    private static final String EVERYTHING_OR_NOTHING =
            " It has loaded everything or nothing; run it again when the database answers.";

    private AbortedLoadException(String message, RuntimeException cause) {
        super(message, cause);
    }

    static AbortedLoadException unanswered(Duration timeout, RuntimeException cause) {
        var reason =
                "The database did not answer for %s seconds, so the load was given up.".formatted(timeout.toSeconds());
        return new AbortedLoadException(reason + EVERYTHING_OR_NOTHING, cause);
    }

    static AbortedLoadException failed(DatabaseFailure failure, RuntimeException cause) {
        return new AbortedLoadException(
                failure.isDiskFull()
                        ? "The disk of the database is full, so nothing was loaded. Free some space there, then load again."
                        : "The database failed during the load: " + failure.message() + EVERYTHING_OR_NOTHING,
                cause);
    }
}
