package khabar.postgres;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used; the message tells the user why, in a sentence. */
final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseException(String message) {
        this(message, null);
    }

    DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
