package khabar.sql;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a database was when, as far as it matters for replicas. */
final class PositionHistory {

    /** Ten minutes, if the database changes all the time. */
    private static final int MAX_SAMPLES = 1_200;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(long nanos, WalPosition position) {}

    synchronized void add(WalPosition position) {
        if (!position.equals(last())) {
            samples.addLast(new Sample(System.nanoTime(), position));
        }
        if (samples.size() > MAX_SAMPLES) {
            samples.removeFirst();
        }
    }

    /** Returns the position when the database was last asked; null if that is unknown. */
    synchronized @Nullable WalPosition last() {
        return samples.isEmpty() ? null : samples.getLast().position;
    }

    /** Returns for how long the database has been ahead of the position. */
    synchronized Duration lag(WalPosition other) {
        return samples.stream()
                .filter(sample -> sample.position.compareTo(other) > 0)
                .findFirst()
                .map(sample -> Duration.ofNanos(System.nanoTime() - sample.nanos))
                .orElse(Duration.ZERO);
    }
}
