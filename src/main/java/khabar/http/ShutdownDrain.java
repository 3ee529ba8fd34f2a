package khabar.http;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Before the server stops: goes on answering for a short time, and asks clients to close their connections. If it
 * stopped at once, the next request on a connection would be lost.
 */
@Component
@ConditionalOnWebApplication
class ShutdownDrain implements SmartLifecycle {

    private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final SlowRequests connections;
    private volatile boolean isRunning;
    private volatile long lastResponse = System.nanoTime() - MAX_NANOS;

    ShutdownDrain(SlowRequests connections) {
        this.connections = connections;
    }

    /** Called before each response. Returns whether to close its connection. */
    boolean closesConnection() {
        lastResponse = System.nanoTime();
        return !isRunning;
    }

    /** The highest phase, which stops first. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    @Override
    public void start() {
        isRunning = true;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public void stop() {
        isRunning = false;
        var start = System.nanoTime();
        if (start - lastResponse > MAX_NANOS) {
            // Nobody is sending requests.
            return;
        }
        try {
            while (connections.hasConnections() && System.nanoTime() - start < MAX_NANOS) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
