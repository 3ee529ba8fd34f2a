package khabar.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Checks at startup, before migrations, that a connection pooler between Khabar and PostgreSQL does no harm. PgBouncer
 * in transaction mode can drop the session settings and mix up the prepared statements of its clients.
 */
@Component
final class ConnectionCheck implements BeanPostProcessor {

    private final SessionSettings settings;
    private final boolean hasTwoConnections;

    ConnectionCheck(Environment environment) {
        settings = SessionSettings.of(
                environment.getProperty("spring.datasource.hikari.data-source-properties.options", ""));
        hasTwoConnections =
                environment.getProperty("spring.datasource.hikari.maximum-pool-size", Integer.class, 10) > 1;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            try {
                check(database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return bean;
    }

    private void check(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            checkSettings(connection);
            if (hasTwoConnections) {
                try (var other = database.getConnection()) {
                    checkPreparedStatements(connection, other);
                }
            }
        }
    }

    private void checkSettings(Connection connection) throws SQLException {
        var repairs = settings.repairs(connection);
        if (!repairs.isEmpty()) {
            throw new PoolerException(
                    "The connections to the database lack settings: a pooler ignores them, or spring.datasource.url has"
                            + " `options` of its own.",
                    "Give them to the role, and let the pooler open new connections (RECONNECT in PgBouncer's console):"
                            + repairs.stream().map("\n    "::concat).reduce("", String::concat));
        }
    }

    private static void checkPreparedStatements(Connection first, Connection second) throws SQLException {
        if (!PreparedStatementProbe.passes(first, second)) {
            throw new PoolerException(
                    "The pooler in front of the database mixes up the prepared statements of its clients, so answers"
                            + " would be wrong.",
                    "Use PgBouncer 1.21 or later with max_prepared_statements = 200, or append ?prepareThreshold=0 to"
                            + " spring.datasource.url. Khabar then prepares no statements, so each takes longer.");
        }
    }
}
