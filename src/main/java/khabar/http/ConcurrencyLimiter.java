package khabar.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import khabar.graphql.ErrorCode;
import khabar.graphql.OperationLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Executes a limited number of operations at once. Further operations wait, those of each kind in the order
 * of their arrival. If too many
 * wait, or one waits too long, it is rejected with status 503: under overload, every client still gets an answer soon.
 */
@Component
class ConcurrencyLimiter implements OperationLimit {

    private final OperationQueue queue;
    private final int maxRequests;
    private final long maxWaitMillis;
    private final AtomicInteger requests = new AtomicInteger();

    ConcurrencyLimiter(HttpSettings settings, @Value("${spring.datasource.hikari.maximum-pool-size}") int poolSize) {
        var concurrency = concurrency(settings.concurrency(), poolSize);
        // The last connection is for whatever else needs one.
        queue = new OperationQueue(concurrency, Math.max(concurrency, poolSize - 1));
        maxRequests = concurrency + settings.queue();
        maxWaitMillis = settings.maxWait().toMillis();
    }

    /**
     * Two operations per core keep the cores busy; with more, each would take longer. Each needs a connection, and a
     * quarter of them is for other kinds of operations while one kind waits for a lock.
     */
    private static int concurrency(@Nullable Integer setting, int poolSize) {
        return setting != null
                ? setting
                : Math.min(2 * Runtime.getRuntime().availableProcessors(), poolSize - poolSize / 4);
    }

    void bindTo(MeterRegistry registry) {
        Gauge.builder("khabar.operations.running", queue, OperationQueue::running)
                .description("Operations that are being executed")
                .register(registry);
        Gauge.builder("khabar.operations.waiting", queue, OperationQueue::waiting)
                .description("Operations that wait for their turn")
                .register(registry);
    }

    @Override
    public <T> T execute(String kind, Callable<T> operation) throws Exception {
        try {
            if (requests.incrementAndGet() > maxRequests || !queue.enter(kind, maxWaitMillis)) {
                throw overloaded();
            }
            try {
                return operation.call();
            } finally {
                queue.leave(kind);
            }
        } finally {
            requests.decrementAndGet();
        }
    }

    private static HttpError overloaded() {
        return new HttpError(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        ErrorCode.UNAVAILABLE,
                        "Too many requests are running. Send this request again in a second.")
                .with(HttpHeaders.RETRY_AFTER, "1");
    }
}
