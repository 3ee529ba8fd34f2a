package khabar.http;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Decides which operation is executed next: of the kind of which the fewest are running, the one that has waited
 * longest. A kind of which none is running need not wait for others. So operations that wait for a locked table do not
 * delay those that read other tables.
 */
final class OperationQueue {

    private final int concurrency;
    private final int maxConcurrency;
    private final Map<String, Kind> kinds = new HashMap<>();
    private long arrivals;
    private int running;

    /**
     * @param concurrency how many are executed at once
     * @param maxConcurrency how many are executed at once if they are of different kinds
     */
    OperationQueue(int concurrency, int maxConcurrency) {
        this.concurrency = concurrency;
        this.maxConcurrency = maxConcurrency;
    }

    private static final class Kind {

        private final Deque<Turn> waiting = new ArrayDeque<>();
        private int running;
    }

    private record Turn(long arrival, CountDownLatch isNow) {}

    /** Waits for the turn of an operation. Returns whether it came in time; only then, {@link #leave} has to follow. */
    boolean enter(String kind, long maxWaitMillis) {
        var turn = add(kind);
        try {
            if (turn.isNow.await(maxWaitMillis, TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !remove(kind, turn);
    }

    private synchronized Turn add(String name) {
        var turn = new Turn(arrivals++, new CountDownLatch(1));
        kinds.computeIfAbsent(name, absent -> new Kind()).waiting.add(turn);
        startNext();
        return turn;
    }

    private synchronized boolean remove(String name, Turn turn) {
        var kind = kinds.get(name);
        var isRemoved = kind != null && kind.waiting.remove(turn);
        forgetIfIdle(name);
        return isRemoved;
    }

    synchronized void leave(String name) {
        running--;
        kinds.computeIfPresent(name, (key, kind) -> {
            kind.running--;
            return kind;
        });
        forgetIfIdle(name);
        startNext();
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return kinds.values().stream().mapToInt(kind -> kind.waiting.size()).sum();
    }

    private void startNext() {
        for (var next = next(); next.isPresent(); next = next()) {
            var kind = next.get();
            running++;
            kind.running++;
            kind.waiting.remove().isNow.countDown();
        }
    }

    private Optional<Kind> next() {
        return kinds.values().stream()
                .filter(kind -> !kind.waiting.isEmpty())
                .min(Comparator.<Kind>comparingInt(kind -> kind.running)
                        .thenComparingLong(kind -> kind.waiting.element().arrival))
                .filter(kind -> running < (kind.running == 0 ? maxConcurrency : concurrency));
    }

    private void forgetIfIdle(String name) {
        kinds.computeIfPresent(name, (key, kind) -> kind.running == 0 && kind.waiting.isEmpty() ? null : kind);
    }
}
