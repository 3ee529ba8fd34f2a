package khabar.sql;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Lets another thread cancel the statements that an operation executes. */
public final class Cancellation {

    private static final ScopedValue<Cancellation> CURRENT = ScopedValue.newInstance();

    private boolean isCanceled;
    private @Nullable Statement statement;

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

    /** Announces the next statement of the operation that runs on this thread, if one does. */
    static void add(Statement statement) throws SQLException {
        if (CURRENT.isBound()) {
            CURRENT.get().setStatement(statement);
        }
    }

    private synchronized void setStatement(Statement statement) throws SQLException {
        if (isCanceled) {
            throw new SQLTimeoutException("The operation was canceled");
        }
        this.statement = statement;
    }
}
