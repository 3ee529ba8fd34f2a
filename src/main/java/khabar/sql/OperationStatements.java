package khabar.sql;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The statements that one operation executes. Measures them, and lets another thread cancel them. */
public final class OperationStatements {

    private static final ScopedValue<OperationStatements> CURRENT = ScopedValue.newInstance();

    private final @Nullable WalPosition readAfter;
    private final List<String> texts = new ArrayList<>();
    private long nanos;
    private long bytes;
    private boolean isCanceled;
    private @Nullable Statement statement;

    /**
     * @param readAfter a position that the operation has to see; null if it need not see any
     */
    public OperationStatements(@Nullable WalPosition readAfter) {
        this.readAfter = readAfter;
    }

    /** Runs the operation on this thread. */
    public <T> T call(Callable<T> operation) throws Exception {
        return ScopedValue.where(CURRENT, this).call(operation::call);
    }

    /**
     * Cancels the statement that is running, and all that follow. Has to be repeated until the operation ends: a
     * statement that has not reached PostgreSQL yet cannot be canceled.
     */
    public synchronized void cancel() throws SQLException {
        isCanceled = true;
        if (statement != null) {
            statement.cancel();
        }
    }

    /** Returns the texts of the statements that have ended, without parameter values. */
    public synchronized List<String> texts() {
        return List.copyOf(texts);
    }

    /** Returns how long the statements took, including the wait for a connection. */
    public synchronized long nanos() {
        return nanos;
    }

    /** Returns the size of the results that are JSON. */
    public synchronized long bytes() {
        return bytes;
    }

    /** Returns the position that the operation on this thread has to see; null if it need not see any. */
    static @Nullable WalPosition readAfter() {
        return CURRENT.isBound() ? CURRENT.get().readAfter : null;
    }

    /** Announces the next statement of the operation that runs on this thread, if one does. */
    static void starts(Statement statement) throws SQLException {
        if (CURRENT.isBound()) {
            CURRENT.get().setStatement(statement);
        }
    }

    /** Adds a statement to the operation that runs on this thread, if one does. */
    static void ended(String text, long nanos, int bytes) {
        if (CURRENT.isBound()) {
            CURRENT.get().add(text, nanos, bytes);
        }
    }

    private synchronized void setStatement(Statement statement) throws SQLException {
        if (isCanceled) {
            throw new SQLTimeoutException("The operation was canceled");
        }
        this.statement = statement;
    }

    private synchronized void add(String text, long elapsed, int size) {
        texts.add(text);
        nanos += elapsed;
        bytes += size;
    }
}
