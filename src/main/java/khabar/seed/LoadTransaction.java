package khabar.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import khabar.sql.DatabaseFailure;
import khabar.sql.DatabaseWatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transaction of a load. It ends if the database has not answered for some time. There is no other time limit: one
 * statement can take minutes, and another load can hold the lock. Meanwhile, the database answers other connections.
 */
@Component
class LoadTransaction {

    private static final Logger log = LoggerFactory.getLogger(LoadTransaction.class);
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final TransactionTemplate transaction;
    private final DataSource source;
    private final DatabaseWatch database;
    private final Duration timeout;

    LoadTransaction(
            PlatformTransactionManager transactions,
            DataSource source,
            DatabaseWatch database,
            @Value("${khabar.load-answer-timeout}") Duration timeout) {
        this.transaction = new TransactionTemplate(transactions);
        this.source = source;
        this.database = database;
        this.timeout = timeout;
    }

    /** Throws an {@link AbortedLoadException} if the database fails or stops answering. */
    <T> T execute(Function<TransactionStatus, T> load) {
        var watch = new Watch();
        try {
            return transaction.execute(status -> {
                watch.start(DataSourceUtils.getConnection(source));
                return watch.applied(load, status);
            });
        } catch (RuntimeException e) {
            throw watch.isGivenUp
                    ? AbortedLoadException.unanswered(timeout, e)
                    : explained(Objects.requireNonNullElse(watch.failure, e));
        } finally {
            watch.stop();
        }
    }

    private static RuntimeException explained(RuntimeException failure) {
        return DatabaseFailure.in(failure)
                .<RuntimeException>map(reason -> AbortedLoadException.failed(reason, failure))
                .orElse(failure);
    }

    private final class Watch {

        private volatile boolean isGivenUp;
        private volatile boolean isStopped;
        private @Nullable RuntimeException failure;

        /** Keeps the failure. On a broken connection, the rollback fails as well, and hides it. */
        <T> T applied(Function<TransactionStatus, T> load, TransactionStatus status) {
            try {
                return load.apply(status);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }

        void start(Connection connection) {
            Thread.ofVirtual().name("load watch").start(() -> watch(connection));
        }

        void stop() {
            isStopped = true;
        }

        private void watch(Connection connection) {
            var lastAnswer = System.nanoTime();
            while (!isStopped && !isGivenUp) {
                if (database.isUp()) {
                    lastAnswer = System.nanoTime();
                } else if (System.nanoTime() - lastAnswer > timeout.toNanos()) {
                    isGivenUp = true;
                    abort(connection);
                }
                LockSupport.parkNanos(INTERVAL.toNanos());
            }
        }

        private static void abort(Connection connection) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("The connection of the load was closed already", e);
            }
        }
    }
}
