package khabar.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when the disk of the embedded server is full. */
final class DiskFullException extends DatabaseException {

    private static final long serialVersionUID = 1;

    DiskFullException(Path folder, @Nullable Throwable cause) {
        super("The disk of the database in " + folder + " is full: free some space there.", cause);
    }

    /** Whether a message of PostgreSQL or Java contains the words of the operating system for a full disk. */
    static boolean isReportedIn(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
