package khabar.sql;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
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

    private final HikariDataSource database;
    private final Thread thread;
    private @Nullable Connection connection;
    private volatile boolean isUp = true;
    private volatile boolean isStopped;

    DatabaseWatch(DataSource database) throws SQLException {
        this.database = database.unwrap(HikariDataSource.class);
        thread = Thread.ofVirtual().name("database watch").start(this::watch);
    }

    /** Whether the database answered the last time that it was asked. */
    public boolean isUp() {
        return isUp;
    }

    void requireUp() {
        if (!isUp) {
            throw new DataAccessResourceFailureException("The database does not answer");
        }
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
                LOG.error("The database does not answer: {}", failure.getMessage());
                continue;
            }
            if (!wasUp && failure == null) {
                LOG.info("The database answers again");
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
            if (connection.isValid(TIMEOUT_SECONDS)) {
                return null;
            }
            close();
            return new SQLException("it takes too long, or has closed the connection");
        } catch (SQLException e) {
            close();
            return e;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.putAll(database.getDataSourceProperties());
        setIfKnown(properties, "user", database.getUsername());
        setIfKnown(properties, "password", database.getPassword());
        properties.setProperty("loginTimeout", String.valueOf(TIMEOUT_SECONDS));
        properties.setProperty("ApplicationName", "khabar watch");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
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
