package khabar.http;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import khabar.sql.OperationStatements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Cancels the operations of clients that have closed their connections. */
@Component
@EnableScheduling
class DisconnectWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DisconnectWatch.class);

    private static final int INTERVAL_MILLIS = 400;

    private final Set<Running> operations = ConcurrentHashMap.newKeySet();

    /** Executes the operation, watching the connection of its request. */
    <T> T execute(ServerRequest request, OperationStatements statements, Callable<T> operation) throws Exception {
        var connection = ClientConnection.of(request);
        if (connection == null) {
            return operation.call();
        }
        var running = new Running(connection, statements);
        operations.add(running);
        try {
            return operation.call();
        } finally {
            operations.remove(running);
            running.end();
        }
    }

    @Scheduled(fixedDelay = INTERVAL_MILLIS)
    void cancelAbandoned() {
        operations.forEach(Running::cancelIfAbandoned);
    }

    private static class Running {

        private final ClientConnection connection;
        private final OperationStatements statements;
        private boolean isSlow;
        private boolean wasRead;
        private boolean hasEnded;

        Running(ClientConnection connection, OperationStatements statements) {
            this.connection = connection;
            this.statements = statements;
        }

        /** Synchronized with the end, because Tomcat then uses the connection again. */
        synchronized void cancelIfAbandoned() {
            if (hasEnded || !isSlow) {
                // Most operations end before the next check, so their connections are not read.
                isSlow = true;
                return;
            }
            wasRead = true;
            if (connection.isClosed()) {
                try {
                    statements.cancel();
                } catch (SQLException e) {
                    LOG.warn("A statement could not be canceled", e);
                }
            }
        }

        synchronized void end() {
            hasEnded = true;
            if (wasRead) {
                connection.closeAfterResponse();
            }
        }
    }
}
