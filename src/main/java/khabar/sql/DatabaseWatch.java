package khabar.sql;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Asks the database all the time whether it answers, on a connection of its own. While it does not, statements fail at
 * once. If they waited for connections instead, the pool would try ever more rarely to open one, and find the database
 * up to five seconds after it is back.
 */
@Component
public class DatabaseWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final int TIMEOUT_SECONDS = 2;
    private static final String POSITION =
            "select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end";

    private final HikariDataSource database;
    private final String subject;
    private final Thread thread;
    private final PositionHistory history = new PositionHistory();
    private @Nullable Connection connection;
    private volatile boolean isUp = true;
    private volatile boolean isStopped;

    @Autowired
    DatabaseWatch(DataSource database) throws SQLException {
        this(database.unwrap(HikariDataSource.class), "The database");
    }

    /**
     * @param subject how the log names the database
     */
    DatabaseWatch(HikariDataSource database, String subject) {
        this.database = database;
        this.subject = subject;
        thread = Thread.ofVirtual().name("database watch").start(this::watch);
    }

    /** Whether the database answered the last time that it was asked. */
    public boolean isUp() {
        return isUp;
    }

    void requireUp() {
        if (!isUp) {
            throw new DataAccessResourceFailureException(subject + " does not answer");
        }
    }

    PositionHistory history() {
        return history;
    }

    /** Asks at once, because a statement has failed. */
    void ask() {
        LockSupport.unpark(thread);
    }

    @Override
    public void destroy() {
        isStopped = true;
        LockSupport.unpark(thread);
    }

    private void watch() {
        while (!isStopped) {
            var wasUp = isUp;
            var failure = failure();
            isUp = failure == null;
            if (wasUp && failure != null && !isStopped) {
                // Only its connection may be broken: asks on another one at once.
                LOG.error("{} does not answer: {}", subject, failure.getMessage());
                continue;
            }
            if (!wasUp && failure == null) {
                LOG.info("{} answers again", subject);
            }
            LockSupport.parkNanos(INTERVAL.toNanos());
        }
        close();
    }

    private @Nullable SQLException failure() {
        try {
            if (connection == null) {
                connection = connect();
            }
            readPosition(connection);
            return null;
        } catch (SQLException e) {
            close();
            return e;
        }
    }

    private void readPosition(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(POSITION)) {
            results.next();
            Optional.ofNullable(results.getString(1))
                    .flatMap(WalPosition::parse)
                    .ifPresent(history::add);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.putAll(database.getDataSourceProperties());
        setIfKnown(properties, "user", database.getUsername());
        setIfKnown(properties, "password", database.getPassword());
        properties.setProperty("loginTimeout", String.valueOf(TIMEOUT_SECONDS));
        properties.setProperty("ApplicationName", "khabar watch");
        // Prepares no statement, which a pooler could lose.
        properties.setProperty("preferQueryMode", "simple");
        var opened = DriverManager.getConnection(database.getJdbcUrl(), properties);
        opened.setNetworkTimeout(Runnable::run, TIMEOUT_SECONDS * 1_000);
        return opened;
    }

    private static void setIfKnown(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private void close() {
        try {
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            LOG.debug("A broken connection could not be closed", e);
        }
        connection = null;
    }
}
