package khabar.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database that queries can read: the primary or a replica. PostgreSQL cancels a query that takes longer than {@code
 * khabar.statement-timeout}, which is a setting of the connections: a timeout of JDBC would start a timer for each
 * statement. If PostgreSQL does not even do that, the connection is given up soon after.
 */
final class QueryDatabase {

    private static final int GRACE_MILLIS = 500;

    private final DatabaseWatch watch;
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    /**
     * @param timeoutMillis the time limit of the connections; 0 if there is none
     */
    QueryDatabase(DataSource pool, DatabaseWatch watch, int timeoutMillis) {
        this.watch = watch;
        var networkTimeout = timeoutMillis == 0 ? 0 : timeoutMillis + GRACE_MILLIS;
        template = new JdbcTemplate(pool) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                // Until the pool gets the connection back: loads and migrations have no time limit.
                statement.getConnection().setNetworkTimeout(Runnable::run, networkTimeout);
                OperationStatements.starts(statement);
            }
        };
        client = JdbcClient.create(template);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    DatabaseWatch watch() {
        return watch;
    }

    /** Runs a query, or fails at once if the database does not answer. */
    byte @Nullable [] run(Query query) {
        watch.requireUp();
        try {
            return query.run(this);
        } catch (CannotCreateTransactionException e) {
            watch.ask();
            throw new DataAccessResourceFailureException("No connection for a transaction", e);
        } catch (DataAccessResourceFailureException e) {
            watch.ask();
            throw e;
        }
    }

    /** What to run on a database. */
    @FunctionalInterface
    interface Query {

        /**
         * @throws DataAccessException if it fails
         */
        byte @Nullable [] run(QueryDatabase database);
    }

    void forEach(String sql, @Nullable Object[] values, RowCallbackHandler handler) {
        client.sql(sql).params(Arrays.asList(values)).query(handler);
    }

    byte @Nullable [] json(String sql, @Nullable Object[] values) {
        ResultSetExtractor<byte @Nullable []> extractor = results -> results.next() ? results.getBytes(1) : null;
        return template.query(sql, extractor, values);
    }

    byte @Nullable [] jsonWithCustomPlan(String sql, @Nullable Object[] values) {
        return transaction.execute(status -> {
            // Not with JdbcClient, which would send this as a prepared statement.
            template.execute("set local plan_cache_mode = force_custom_plan");
            return json(sql, values);
        });
    }
}
