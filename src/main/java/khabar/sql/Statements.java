package khabar.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs queries and streams their rows. PostgreSQL cancels a query that takes longer than {@code
 * khabar.statement-timeout}, which is a setting of the connections: a timeout of JDBC would start a timer for each
 * statement. If PostgreSQL does not even do that, the connection is given up soon after.
 */
@Component
public class Statements {

    private static final int GRACE_MILLIS = 500;

    private final DatabaseWatch watch;
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    Statements(DataSource database, DatabaseWatch watch) {
        this.watch = watch;
        var networkTimeout = networkTimeout(database);
        template = new JdbcTemplate(database) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                // Until the pool gets the connection back: loads and migrations have no time limit.
                statement.getConnection().setNetworkTimeout(Runnable::run, networkTimeout);
                OperationStatements.starts(statement);
            }
        };
        client = JdbcClient.create(template);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    private static int networkTimeout(DataSource database) {
        var millis = JdbcClient.create(database)
                .sql("select setting::int from pg_settings where name = 'statement_timeout'")
                .query(Integer.class)
                .single();
        return millis == 0 ? 0 : millis + GRACE_MILLIS;
    }

    public void forEach(Sql sql, Consumer<Row> reader) {
        RowCallbackHandler handler = results -> reader.accept(new Row(results));
        run(sql.text(), () -> {
            client.sql(sql.text()).params(Arrays.asList(composed(sql.values()))).query(handler);
            return null;
        });
    }

    /**
     * Runs a statement with at most one result, which is JSON, and returns its text in UTF-8; null if there is none.
     *
     * @param needsCustomPlan whether to plan the statement for its actual parameter values. A generic plan would treat
     *     a rare word like a frequent one, and a small employer like a large one.
     */
    public byte @Nullable [] json(String sql, @Nullable Object[] values, boolean needsCustomPlan) {
        if (!needsCustomPlan) {
            return run(sql, () -> json(sql, values));
        }
        return run(
                sql,
                () -> transaction.execute(status -> {
                    // Not with JdbcClient, which would send this as a prepared statement.
                    template.execute("set local plan_cache_mode = force_custom_plan");
                    return json(sql, values);
                }));
    }

    private byte @Nullable [] run(String sql, Supplier<byte @Nullable []> work) {
        watch.requireUp();
        var start = System.nanoTime();
        byte[] result = null;
        try {
            result = work.get();
            return result;
        } catch (CannotCreateTransactionException e) {
            watch.ask();
            throw new DataAccessResourceFailureException("No connection for a transaction", e);
        } catch (DataAccessResourceFailureException e) {
            watch.ask();
            throw e;
        } finally {
            OperationStatements.ended(sql, System.nanoTime() - start, result == null ? 0 : result.length);
        }
    }

    private byte @Nullable [] json(String sql, @Nullable Object[] values) {
        ResultSetExtractor<byte @Nullable []> extractor = results -> results.next() ? results.getBytes(1) : null;
        return template.query(sql, extractor, composed(values));
    }

    /** Brings texts into the Unicode form in which the loader stores them (NFC), so that equal texts compare as equal. */
    private static @Nullable Object[] composed(@Nullable Object[] values) {
        var composed = values.clone();
        for (int i = 0; i < composed.length; i++) {
            if (composed[i] instanceof String text) {
                composed[i] = composed(text);
            } else if (composed[i] instanceof String[] texts) {
                composed[i] = Arrays.stream(texts).map(Statements::composed).toArray(String[]::new);
            }
        }
        return composed;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
