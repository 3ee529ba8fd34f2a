package khabar.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs queries and streams their rows. PostgreSQL cancels a query that takes longer than {@code
 * khabar.statement-timeout}, which is a setting of the connections: a timeout of JDBC would start a timer for each
 * statement.
 */
@Component
public class Statements {

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    Statements(DataSource database) {
        template = new JdbcTemplate(database) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                Cancellation.add(statement);
            }
        };
        client = JdbcClient.create(template);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    public void forEach(Sql sql, Consumer<Row> reader) {
        RowCallbackHandler handler = results -> reader.accept(new Row(results));
        client.sql(sql.text()).params(Arrays.asList(sql.values())).query(handler);
    }

    /**
     * Runs a statement with at most one result, which is JSON, and returns its text in UTF-8; null if there is none.
     *
     * @param needsCustomPlan whether to plan the statement for its actual parameter values. A generic plan would treat
     *     a rare word like a frequent one, and a small employer like a large one.
     */
    public byte @Nullable [] json(String sql, @Nullable Object[] values, boolean needsCustomPlan) {
        if (!needsCustomPlan) {
            return json(sql, values);
        }
        return transaction.execute(status -> {
            // Not with JdbcClient, which would send this as a prepared statement.
            template.execute("set local plan_cache_mode = force_custom_plan");
            return json(sql, values);
        });
    }

    private byte @Nullable [] json(String sql, @Nullable Object[] values) {
        ResultSetExtractor<byte @Nullable []> extractor = results -> results.next() ? results.getBytes(1) : null;
        return template.query(sql, extractor, values);
    }
}
