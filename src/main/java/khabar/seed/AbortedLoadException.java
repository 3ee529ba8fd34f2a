package khabar.seed;

import java.time.Duration;

/** Thrown when a load is given up because the database no longer answers. */
public class UnansweredLoadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnansweredLoadException(Duration timeout, RuntimeException cause) {
        // The database may have received the end of the transaction, so what it did is unknown.
        super(
                ("The database did not answer for %s seconds, so the load was given up. It has loaded everything or nothing;"
                                + " run it again when the database answers.")
                        .formatted(timeout.toSeconds()),
                cause);
    }
}
