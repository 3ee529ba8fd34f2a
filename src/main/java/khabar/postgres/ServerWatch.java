package khabar.postgres;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded server again when it has ended, as long as the program uses it. */
final class ServerWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration INTERVAL_AFTER_FAILURE = Duration.ofSeconds(2);

    private final EmbeddedServer server;
    private String lastFailure = "";

    private ServerWatch(EmbeddedServer server) {
        this.server = server;
    }

    static void start(EmbeddedServer server) {
        Thread.ofPlatform().daemon().name("database watch").start(new ServerWatch(server));
    }

    @Override
    public void run() {
        while (true) {
            var interval = startsAgainIfEnded() ? INTERVAL : INTERVAL_AFTER_FAILURE;
            LockSupport.parkNanos(interval.toNanos());
        }
    }

    private boolean startsAgainIfEnded() {
        try {
            server.startAgainIfEnded();
            lastFailure = "";
            return true;
        } catch (DatabaseException e) {
            var failure = String.valueOf(e.getMessage());
            if (!failure.equals(lastFailure)) {
                LOG.error("Khabar cannot start the database again, and keeps trying. {}", failure);
                lastFailure = failure;
            }
            return false;
        }
    }
}
