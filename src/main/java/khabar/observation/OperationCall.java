package khabar.observation;

import java.time.Duration;
import khabar.sql.OperationStatements;
import khabar.sql.WalPosition;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * One execution of an operation for a client.
 *
 * @param operationName null if the document has only one operation
 * @param startNanos when its request had arrived, by {@link System#nanoTime}
 */
public record OperationCall(
        String document, @Nullable String operationName, OperationStatements statements, long startNanos) {

    public static OperationCall of(String document, @Nullable String operationName, @Nullable WalPosition readAfter) {
        return new OperationCall(document, operationName, new OperationStatements(readAfter), System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    String documentHash() {
        return DigestUtils.sha256Hex(document);
    }
}
