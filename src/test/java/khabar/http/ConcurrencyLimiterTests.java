package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrencyLimiterTests {

    private static final String RESPONSE = "response";

    private static ConcurrencyLimiter limiter(int queue, Duration maxWait) {
        return new ConcurrencyLimiter(new HttpSettings(Duration.ZERO, 1, queue, maxWait, Duration.ZERO), 10);
    }

    @Test
    void executesInOrderOfArrival() throws Exception {
        var limiter = limiter(20, Duration.ofMinutes(1));
        var executed = Collections.synchronizedList(new ArrayList<Integer>());
        var release = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();

        for (int i = 0; i < 20; i++) {
            var number = i;
            threads.add(start(limiter, release, () -> executed.add(number)));
        }
        release.countDown();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(executed).isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void rejectsAfterMaxWaitAndWhenQueueIsFull() throws Exception {
        var release = new CountDownLatch(1);
        for (var limiter : List.of(limiter(1, Duration.ofMillis(50)), limiter(0, Duration.ofMinutes(1)))) {
            start(limiter, release, () -> {});

            assertThatThrownBy(() -> limiter.execute("events", () -> RESPONSE))
                    .isInstanceOfSatisfying(
                            HttpError.class,
                            error -> assertThat(error.status().value()).isEqualTo(503));
        }
        release.countDown();
    }

    @Test
    void admitsNextAfterErrorsAndRejections() throws Exception {
        var limiter = limiter(0, Duration.ofMillis(50));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> limiter.execute("events", () -> {
                        throw new IOException();
                    }))
                    .isInstanceOf(IOException.class);
        }
        var release = new CountDownLatch(1);
        var running = start(limiter, release, () -> {});
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> limiter.execute("events", () -> RESPONSE)).isInstanceOf(HttpError.class);
        }
        release.countDown();
        running.join();

        assertThat(limiter.execute("events", () -> RESPONSE)).isSameAs(RESPONSE);
    }

    /** Starts an operation and returns when it runs or waits. */
    private static Thread start(ConcurrencyLimiter limiter, CountDownLatch release, Runnable operation)
            throws InterruptedException {
        var thread = Thread.ofVirtual().start(() -> {
            try {
                limiter.execute("events", () -> {
                    operation.run();
                    release.await();
                    return RESPONSE;
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        while (!List.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(thread.getState())) {
            Thread.sleep(1);
        }
        return thread;
    }
}
