package khabar.postgres;

import org.jspecify.annotations.Nullable;

/** Thrown when the embedded database cannot be used. The message tells the user why, in full sentences. */
class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseException(String message) {
        this(message, null);
    }

    DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
